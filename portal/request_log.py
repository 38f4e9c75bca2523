"""One log line per request, and a request id in every line, so that a complaint can be traced.

Production writes JSON (one object per line), development a readable line. Query strings are left out: people type
personal things into a search field.
"""

from __future__ import annotations

import json
import logging
import re
import time
import uuid
from collections.abc import Callable
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse

HEADER = "X-Request-ID"
SANE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{7,63}")
QUIET = ("/healthz", "/readyz", "/static/")

request_id: ContextVar[str] = ContextVar("request_id", default="-")
logger = logging.getLogger("portal.request")


class RequestLogMiddleware:
    """Takes over the proxy's request id when it is sane, else makes one; returns it in the answer and logs method,
    path, status and milliseconds."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request under its id."""
        given = request.headers.get(HEADER, "")
        identifier = given if SANE_ID.fullmatch(given) else uuid.uuid4().hex
        token = request_id.set(identifier)
        start = time.perf_counter()
        try:
            response = self.get_response(request)
            response.headers[HEADER] = identifier
            if not request.path_info.startswith(QUIET):
                facts = {
                    "method": request.method,
                    "path": request.path_info,
                    "status": response.status_code,
                    "ms": round((time.perf_counter() - start) * 1000, 1),
                }
                logger.info("%(method)s %(path)s %(status)s %(ms)s ms", facts, extra={"facts": facts})
            return response
        finally:
            request_id.reset(token)


class RequestIdFilter(logging.Filter):
    """Gives every record the id of the request it belongs to ("-" outside a request)."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Never drops a record."""
        record.request_id = request_id.get()
        return True


class JsonFormatter(logging.Formatter):
    """A record as one JSON object on one line, so that text from outside cannot forge a line."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as JSON, with time in UTC."""
        entry: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "request_id": getattr(record, "request_id", "-"),
            "message": record.getMessage(),
            **getattr(record, "facts", {}),
        }
        if record.exc_info:
            entry["exception"] = self.formatException(record.exc_info)
        return json.dumps(entry, ensure_ascii=False, default=str)


class TextFormatter(logging.Formatter):
    """A readable line; control characters in the message are shown, not obeyed."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        """The line without a traceback."""
        record.message = "".join(char if char.isprintable() else repr(char)[1:-1] for char in record.message)
        return super().formatMessage(record)


def logging_configuration(style: str, level: str) -> dict[str, Any]:
    """Django's LOGGING for style `json` or `text`: everything to standard error, from `level` up."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"request_id": {"()": RequestIdFilter}},
        "formatters": {
            "json": {"()": JsonFormatter},
            "text": {
                "()": TextFormatter,
                "format": "%(asctime)s %(levelname)s [%(request_id).8s] %(name)s: %(message)s",
            },
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": style, "filters": ["request_id"]}},
        "root": {"handlers": ["stderr"], "level": level},
        "loggers": {
            "django": {"handlers": [], "level": level, "propagate": True},
            # Our own line per request says it already; errors still come with their traceback.
            "django.request": {"level": "ERROR"},
            # A line when a task starts and ends well says nothing; failures are errors.
            "django_tasks": {"level": "WARNING"},
            # A line per question to Elasticsearch, and a page of text per failure; ours say when it fails and when it is back.
            "elastic_transport": {"level": "ERROR"},
            # They tell of every style that paper does not have, and of every table of a font.
            "weasyprint": {"level": "ERROR"},
            "fontTools": {"level": "ERROR"},
            # Scanners send foreign host names all day; the line per request shows the 400.
            "django.security.DisallowedHost": {"level": "CRITICAL"},
        },
    }
