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

from core import flemish, state
from core.translations import in_other_languages
from search import presentation, query_log, registry, service
from search import request as requests
from search.contract import SearchPage, SearchRequest
from search.offers import offers
from search.other_language import elsewhere
from search.picks import picks
from search.scopes import KINDS
from search.ways_out import ways_out

LIST = "lijst"
"""Parameter that names long facets whose values are to be listed; not part of the canonical address."""
PART = "search/part.html"
"""Template of the changing parts of a listing."""


@transaction.non_atomic_requests
@require_safe
def listing(request: HttpRequest, scope: str) -> HttpResponse:
    """A listing, of practices, course material or everything: search, filters, ten a page."""
    return _results(request, scope, "search/results.html")


@transaction.non_atomic_requests
@require_safe
def listing_part(request: HttpRequest, scope: str) -> HttpResponse:
    """The changing parts of a listing, for htmx; the browser shows the canonical address."""
    return _results(request, scope, PART)


def _results(request: HttpRequest, scope: str, template: str) -> HttpResponse:
    """Parse, search, render. A question that cannot be read is a 400, a page beyond the last a 404; both say how to go on."""
    path = reverse(f"search:{scope}")
    try:
        asked = requests.parse(request.GET, get_language() or settings.LANGUAGE_CODE, KINDS[scope])
    except requests.BadQuery as error:
        return render(request, "400.html", {"message": error.message}, status=error.status)

    def address(other: SearchRequest) -> str:
        return flemish.carried(_address(path, other))

    listed = [facet.name for facet in registry.public_facets() if facet.name in request.GET.getlist(LIST)]
    versions = state.known()
    page = service.search(asked, versions, long_facets=listed)
    if asked.page > page.pages:
        last = replace(asked, page=page.pages)
        return render(request, "404.html", {"last_page": {"number": page.pages, "url": address(last)}}, status=404)
    if request.method == "GET" and query_log.by_a_person(request) and _is_shown(request, template):
        query_log.record(page, scope)
    view = presentation.present(
        page, address, scope=scope, ways=ways_out(page, versions), filters=offers(page, versions)
    )
    response = render(request, template, _context(request, page, view, scope, path, listed))
    if template == PART:
        response["HX-Push-Url"] = view.canonical
        response["X-Robots-Tag"] = "noindex"
    return response


def _address(path: str, asked: SearchRequest) -> str:
    """The one address of a question at a path."""
    query = requests.querystring(asked)
    return f"{path}?{query}" if query else path


def _first_page(canonical: str) -> str:
    """The address of the first page of the same results."""
    path, _, text = canonical.partition("?")
    query = QueryDict(text, mutable=True)
    query.pop("page", None)
    return f"{path}?{query.urlencode(safe=':')}" if query else path


def _is_shown(request: HttpRequest, template: str) -> bool:
    """Whether somebody sees the answer: a part that was not asked by htmx only foretells a count."""
    return template != PART or request.headers.get("HX-Request") == "true"


def _files(scope: str, canonical: str) -> dict[str, str]:
    """The addresses of the same results as files, all of them and not only this page."""
    tail = "".join(_first_page(canonical).partition("?")[1:])
    return {form: reverse(f"search:{scope}_file", args=[form]) + tail for form in ("csv", "xlsx", "rss")}


def _context(
    request: HttpRequest, page: SearchPage, view: presentation.Presentation, scope: str, path: str, listed: list[str]
) -> dict[str, object]:
    """The template context of a results page; `query` is the question for an address of another way to see it,
    `alternates` are its addresses in the other languages."""
    other = elsewhere(page, state.known())
    # What there is one of, whichever words somebody reads it in.
    canonical = _address(path, page.request)
    return {
        "page": page,
        "view": view,
        "picks": picks(page.request, state.known()),
        "elsewhere": other,
        "elsewhere_noun": presentation.noun(other.total, scope) if other else "",
        "elsewhere_url": flemish.carried(translate_url(_first_page(canonical), other.language)) if other else "",
        "scope": scope,
        "current": scope,
        "path": path,
        "files": (files := _files(scope, canonical)),
        "feed_url": files["rss"],
        "listed": listed,
        "canonical": request.build_absolute_uri(canonical),
        "alternates": in_other_languages(canonical),
        "query": requests.querystring(page.request, page=1),
        "refined": bool(page.request.q or page.request.filters or page.request.sort != "relevance"),
    }
