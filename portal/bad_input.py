"""Requests that no browser makes and that PostgreSQL or Django would choke on are refused at the door."""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from portal.errors import bad_request

BROKEN_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


class BadInputMiddleware:
    """Answers 400 to a NUL character or a broken percent-encoding in the path or the query."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Refuse or pass on."""
        query = request.META.get("QUERY_STRING", "")
        # The undecoded path: gunicorn gives RAW_URI, other servers REQUEST_URI; the test client and runserver give
        # neither.
        raw = request.META.get("RAW_URI") or request.META.get("REQUEST_URI") or ""
        if "\x00" in request.path_info or "\x00" in query or "%00" in query:
            return bad_request(request)
        if BROKEN_PERCENT.search(query) or BROKEN_PERCENT.search(raw):
            return bad_request(request)
        return self.get_response(request)
