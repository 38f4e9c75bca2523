"""Error pages, and the same as `{"error": ...}` for programs that ask the JSON interface.

400, 500 and 503 are rendered without the request, so they work when session, site or database do not.
"""

from __future__ import annotations

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

API_PATH = "/api/"
RETRY_AFTER = 10
"""Seconds after which a visitor or crawler may try again when the database is away."""


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: the request cannot be read (foreign host name, NUL character, broken encoding, too many fields)."""
    return _answer(request, 400, _("Het adres klopt niet."))


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: signed in or not, this is not for this visitor."""
    return _answer(request, 403, _("Je hebt hier geen toegang."), whole=True)


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: there is no such page."""
    return _answer(request, 404, _("Dit adres bestaat niet."), whole=True)


def server_error(request: HttpRequest) -> HttpResponse:
    """500, or 503 with Retry-After when the reason is a database that does not answer."""
    if isinstance(sys.exc_info()[1], OperationalError | InterfaceError):
        response = _answer(request, 503, _("De database antwoordt niet. Probeer het straks opnieuw."))
        response.headers["Retry-After"] = str(RETRY_AFTER)
    else:
        response = _answer(request, 500, _("Er ging iets mis bij ons."))
    response.headers["Cache-Control"] = "no-store"
    return response


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: a form was sent without its token (too old, or cookies are off)."""
    return permission_denied(request)


def _answer(request: HttpRequest, status: int, text: str, *, whole: bool = False) -> HttpResponse:
    """The page of this status (with the request where `whole`), or `text` as JSON."""
    if request.path_info.startswith(API_PATH):
        return JsonResponse({"error": text}, status=status)
    return HttpResponse(render_to_string(f"{status}.html", request=request if whole else None), status=status)
