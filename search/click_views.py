"""Counting which results are opened: a small script tells it, see `core/js/clicks.js`. Without that script nothing is counted."""

from __future__ import annotations

import re

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from core import throttle
from core.visitor import address_of
from search import query_log
from search import request as requests
from search.scopes import KINDS

CLICKS, WINDOW = 60, 60
"""Clicks of one visitor that count, in so many seconds. For this the shared cache holds a hash of the address for that long."""
_RANK = re.compile(r"[1-9][0-9]?|100")


@csrf_exempt
def click(request: HttpRequest) -> HttpResponse:
    """Count one opened result: the parameters of the results page, its `scope`, and the `rank` of the result from 1 to 100.

    Answers 204 without a cookie. 400 for what no results page sends, 403 for another site, 405 for who visits it, 429 for too many. Who
    asks is not stored; the token against forgery is missing since it needs a cookie, and there is nothing to gain here but a wrong count.
    """
    if request.method != "POST":
        return _refused(request, 405)
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return _refused(request, 403)
    scope, rank = request.POST.get("scope", ""), request.POST.get("rank", "")
    if scope not in KINDS or not _RANK.fullmatch(rank):
        return _refused(request, 400)
    try:
        page = requests.parse(request.POST, get_language() or settings.LANGUAGE_CODE, KINDS[scope])
    except requests.BadQuery as error:
        return _refused(request, error.status)
    what = query_log.asked(page, scope)
    if what is None or page.ignored or not query_log.by_a_person(request):
        return HttpResponse(status=204)
    if not throttle.allow("search_click", address_of(request), CLICKS, WINDOW):
        return _refused(request, 429)
    query_log.record_click(what, int(rank))
    return HttpResponse(status=204)


def _refused(request: HttpRequest, status: int) -> HttpResponse:
    """A page for who comes here by hand."""
    message = _("Dit is geen pagina om te lezen: hier tellen we welk resultaat er geopend wordt.")
    response = render(request, "400.html", {"message": message}, status=status)
    if status == 405:
        response.headers["Allow"] = "POST"
    return response
