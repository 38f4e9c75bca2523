"""The practices of a search on a map, with the same municipalities as a list beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext, ngettext
from django.views.decorators.http import require_safe

from core import state
from core.translations import in_other_languages
from practices.catalogue import NO_MUNICIPALITY
from practices.drawing.dot_map import Spot, dot_map
from practices.municipalities import municipalities
from search import presentation, service
from search import request as requests
from search.contract import FacetOption, SearchPage, SearchRequest

FACET = "municipality"
KINDS = ("practice",)


@dataclass(frozen=True, slots=True)
class Row:
    """A municipality in the list: how many practices of the search it has, and the address of those."""

    slug: str
    name: str
    practices: int
    url: str


@transaction.non_atomic_requests
@require_safe
def practice_map(request: HttpRequest) -> HttpResponse:
    """Where the practices of a search are. The parameters are those of the listing; a question that cannot be read is a 400."""
    try:
        asked = requests.parse(request.GET, get_language() or settings.LANGUAGE_CODE, KINDS)
    except requests.BadQuery as error:
        return render(request, "400.html", {"message": error.message}, status=error.status)
    # The counts are what is asked for: one card is the least that a search gives.
    asked = replace(asked, page=1, page_size=1)
    page = service.search(asked, state.known(), long_facets=(FACET,))
    return render(request, "pages/practices/map_page.html", _context(request, page))


def _context(request: HttpRequest, page: SearchPage) -> dict[str, object]:
    """The map, the list, what has no municipality, and the addresses of this search as a list and in other languages."""
    here, listing = reverse("practices:map"), reverse("search:practices")
    asked = page.request

    def on_map(other: SearchRequest) -> str:
        return _address(here, other)

    found = _found(page)
    rows = [
        Row(option.value, option.label, option.results, _address(listing, asked, option.value))
        for option in found
        if option.value != NO_MUNICIPALITY
    ]
    known = municipalities()
    view = presentation.present(page, on_map, scope="practices")
    return {
        "view": view,
        "heading": gettext("%(count)s op de kaart") % {"count": view.headline},
        "drawing": _drawing(rows),
        "rows": rows,
        "unplaced": sum(row.slug not in known.points for row in rows),
        "without": sum(option.results for option in found if option.value == NO_MUNICIPALITY),
        "without_url": _address(listing, asked, NO_MUNICIPALITY),
        "total": page.total,
        "ignored": asked.ignored,
        "list_url": _address(listing, asked),
        "all_url": listing,
        "canonical": request.build_absolute_uri(view.canonical),
        "alternates": in_other_languages(view.canonical),
        "refined": bool(asked.q or asked.filters or asked.sort != "relevance"),
    }


def _address(path: str, asked: SearchRequest, municipality: str = "") -> str:
    """The address of a search at `path`, within one municipality where that is given."""
    query = requests.querystring(asked, municipality=municipality) if municipality else requests.querystring(asked)
    return f"{path}?{query}" if query else path


def _found(page: SearchPage) -> list[FacetOption]:
    """The municipalities with practices of this search, the largest first, then by name.

    The search counts as if none were chosen; where some are, only those are of this search.
    """
    chosen = bool(page.request.values(FACET))
    return [option for option in page.options(FACET) if option.results and (option.selected or not chosen)]


def _drawing(rows: Sequence[Row]) -> SafeString:
    """The map of the municipalities whose point is known."""
    known = municipalities()
    spots = [
        Spot(row.name, _words(row), known.points[row.slug], row.practices, row.url)
        for row in rows
        if row.slug in known.points
    ]
    return dot_map(known.ground, spots, gettext("Kaart van Nederland en Vlaanderen"))


def _words(row: Row) -> str:
    return ngettext("%(name)s: %(number)s praktijk", "%(name)s: %(number)s praktijken", row.practices) % {
        "name": row.name,
        "number": row.practices,
    }
