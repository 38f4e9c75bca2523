"""Two addresses for whatever watches the portal."""

import logging

from django.db import DatabaseError, connection, transaction
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from search import engines

logger = logging.getLogger(__name__)


@transaction.non_atomic_requests
@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """Whether this process answers; touches nothing else. For restarting a process that hangs."""
    return JsonResponse({"status": "ok"})


@transaction.non_atomic_requests
@never_cache
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """Whether this process can serve pages: 200, or 503 with the reason; and how search is. For taking it out of the rotation."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM core_portalstate WHERE id = 1")
            found = cursor.fetchone()
    except DatabaseError as error:
        logger.warning("not ready: %s", error)
        # Only the kind of error: its text can name hosts and users.
        return JsonResponse({"status": "unavailable", "reason": f"database: {type(error).__name__}"}, status=503)
    if not found:
        return JsonResponse({"status": "unavailable", "reason": "database: not migrated"}, status=503)
    return JsonResponse({"status": "ok", "search": _search()})


def _search() -> dict[str, object]:
    """How search is, to read only: without Elasticsearch PostgreSQL answers, so nothing of it makes a process unfit."""
    try:
        found = engines.status()
    except DatabaseError as error:
        return {"unknown": type(error).__name__}
    return {
        "engine": found.engine,
        "answering": found.answering,
        "lag_seconds": round(found.lag, 1),
        "set_aside": found.set_aside,
        "rebuild_needed": not found.fingerprint_ok,
    }
