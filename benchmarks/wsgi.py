"""The portal as gunicorn serves it, with two things that only a measurement needs.

The request header `X-Bench-Cold: 1` empties the cache first. Every answer tells in `X-Bench-Queries` how many statements it took. The
product knows of neither.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.core.cache import cache
from django.db import connection

from portal.wsgi import application as portal


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answer one request."""
    if environ.get("HTTP_X_BENCH_COLD") == "1":
        cache.clear()
    queries = 0

    def count(execute: Callable[..., Any], *arguments: Any) -> Any:
        nonlocal queries
        queries += 1
        return execute(*arguments)

    def start(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
        return start_response(status, [*headers, ("X-Bench-Queries", str(queries))], *rest)

    with connection.execute_wrapper(count):
        return portal(environ, start)
