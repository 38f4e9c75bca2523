"""The listing of practices and the search through everything, whole and as fragments for htmx."""

from __future__ import annotations

from dataclasses import replace

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse, translate_url
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from core import state
from search import presentation, registry, service
from search import request as requests
from search.contract import SearchPage, SearchRequest
from search.offers import offers
from search.picks import picks
from search.ways_out import ways_out

PRACTICES = "practices"
COURSES = "courses"
SITE = "site"
LIST = "lijst"
"""Parameter that names long facets whose values are to be listed; not part of the canonical address."""
KINDS: dict[str, tuple[str, ...]] = {PRACTICES: ("practice",), COURSES: ("course",), SITE: ()}


@transaction.non_atomic_requests
@require_safe
def listing(request: HttpRequest, scope: str) -> HttpResponse:
    """A listing, of practices, course material or everything: search, filters, ten a page."""
    return _results(request, scope, "search/results.html")


@transaction.non_atomic_requests
@require_safe
def listing_part(request: HttpRequest, scope: str) -> HttpResponse:
    """The changing parts of a listing, for htmx; the browser shows the canonical address."""
    return _results(request, scope, "search/part.html")


def _results(request: HttpRequest, scope: str, template: str) -> HttpResponse:
    """Parse, search, render. A question that cannot be read is a 400, a page beyond the last a 404; both say how to go on."""
    path = reverse(f"search:{scope}")
    try:
        asked = requests.parse(request.GET, get_language() or settings.LANGUAGE_CODE, KINDS[scope])
    except requests.BadQuery as error:
        return render(request, "400.html", {"message": error.message}, status=error.status)

    def address(other: SearchRequest) -> str:
        query = requests.querystring(other)
        return f"{path}?{query}" if query else path

    listed = [facet.name for facet in registry.public_facets() if facet.name in request.GET.getlist(LIST)]
    versions = state.known()
    page = service.search(asked, versions, long_facets=listed)
    if asked.page > page.pages:
        last = replace(asked, page=page.pages)
        return render(request, "404.html", {"last_page": {"number": page.pages, "url": address(last)}}, status=404)
    view = presentation.present(
        page, address, scope=scope, ways=ways_out(page, versions), filters=offers(page, versions)
    )
    response = render(request, template, _context(request, page, view, scope, path, listed))
    if template == "search/part.html":
        response["HX-Push-Url"] = view.canonical
        response["X-Robots-Tag"] = "noindex"
    return response


def _files(scope: str, canonical: str) -> dict[str, str]:
    """The addresses of the same results as files, all of them and not only this page."""
    query = QueryDict(canonical.partition("?")[2], mutable=True)
    query.pop("page", None)
    tail = f"?{query.urlencode(safe=':')}" if query else ""
    return {form: reverse(f"search:{scope}_file", args=[form]) + tail for form in ("csv", "xlsx", "rss")}


def _context(
    request: HttpRequest, page: SearchPage, view: presentation.Presentation, scope: str, path: str, listed: list[str]
) -> dict[str, object]:
    """The template context of a results page; `query` is the question for an address of another way to see it,
    `alternates` are its addresses in the other languages."""
    language = get_language()
    return {
        "page": page,
        "view": view,
        "picks": picks(page.request, state.known()),
        "scope": scope,
        "current": scope,
        "path": path,
        "files": (files := _files(scope, view.canonical)),
        "feed_url": files["rss"],
        "listed": listed,
        "canonical": request.build_absolute_uri(view.canonical),
        "alternates": [
            (code, name, translate_url(view.canonical, code)) for code, name in settings.LANGUAGES if code != language
        ],
        "query": requests.querystring(page.request, page=1),
        "refined": bool(page.request.q or page.request.filters or page.request.sort != "relevance"),
    }
