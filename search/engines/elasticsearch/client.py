"""The connection to the servers, one a process, and what its errors mean."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from django.conf import settings
from elasticsearch import ApiError, Elasticsearch, TransportError

from search.configuration import Elasticsearch as Configuration
from search.engines.circuit import EngineUnavailable

LIMIT = 0.8
"""Seconds that a visitor waits for an answer in all; then PostgreSQL is asked."""
PATIENCE = 120.0
"""Seconds that writing and building wait for one reply."""


def configuration() -> Configuration:
    """The settings of this process."""
    found: Configuration = settings.ELASTICSEARCH
    return found


def is_configured() -> bool:
    """Whether there is a server at all."""
    return bool(configuration().hosts)


def alias(locale: str) -> str:
    """The name under which the index of a language is searched."""
    return f"{configuration().prefix}-{locale}"


def aliases() -> list[str]:
    """Those of all languages of the site."""
    return [alias(locale) for locale, _ in settings.WAGTAIL_CONTENT_LANGUAGES]


def client() -> Elasticsearch:
    """The connection of this process; a forked process makes its own."""
    return _connect(configuration(), os.getpid())


@lru_cache(maxsize=4)
def _connect(wanted: Configuration, process: int) -> Elasticsearch:
    options: dict[str, Any] = {"ca_certs": wanted.ca_certs} if wanted.ca_certs else {}
    if wanted.api_key:
        options["api_key"] = wanted.api_key
    # One retry, and not after a timeout: it meets refused connections (another server answers), a frozen one costs its limit once.
    return Elasticsearch(
        list(wanted.hosts), request_timeout=LIMIT, max_retries=1, retry_on_timeout=False, http_compress=True, **options
    )


def patient() -> Elasticsearch:
    """The same connection for work that nobody waits for."""
    return client().options(request_timeout=PATIENCE)


@contextmanager
def answering() -> Iterator[None]:
    """Turn every error of the client into EngineUnavailable: those of the server and those of the way there have no common name."""
    try:
        yield
    except ApiError as error:
        raise EngineUnavailable(str(error), outage=error.status_code not in (400, 413)) from error
    except TransportError as error:
        # Without the address: it may hold a password.
        raise EngineUnavailable(f"{type(error).__name__}: {error.message}") from error
