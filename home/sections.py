"""What the front page shows besides its own words: one search for newest practices and themes, and the wanted partners."""

from __future__ import annotations

from typing import Any

from core.state import Versioned, known
from practices import catalogue
from practices.models import Scheme
from search import service
from search.contract import SearchPage, SearchRequest
from search.models import FacetValue

NEWEST = 5


def newest(locale: str) -> SearchPage:
    """The newest practices with the counts of all facets."""
    return service.search(SearchRequest(locale=locale, kinds=("practice",), sort="newest", page_size=NEWEST), known())


def _load_wanted(locale: str) -> list[tuple[str, list[tuple[str, str]]]]:
    roles = {value.slug: value.label for value in catalogue.terms(Scheme.ROLE, locale)}
    used: dict[str, set[str]] = {}
    for slug in FacetValue.objects.filter(facet="partner", slug__contains=":").values_list("slug", flat=True):
        sector, _, role = slug.partition(":")
        used.setdefault(sector, set()).add(role)
    return [
        (
            sector.label,
            [(sector.slug, sector.label)]
            + [
                (f"{sector.slug}:{role}", f"{sector.label} ({label})")
                for role, label in roles.items()
                if role in used[sector.slug]
            ],
        )
        for sector in catalogue.terms(Scheme.SECTOR, locale)
        if sector.slug in used and not sector.parent
    ]


_wanted: Versioned[list[tuple[str, list[tuple[str, str]]]]] = Versioned(_load_wanted)


def wanted_partners(locale: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """Sectors, each with itself and the roles that some practice has for it: (group label, [(value of `partner`, words)])."""
    versions = known()
    return _wanted.get((versions.index, versions.vocabulary), locale)


def front_page(locale: str) -> dict[str, Any]:
    """The context of the front page."""
    page = newest(locale)
    themes = next((facet.options for facet in page.facets if facet.name == "theme"), ())
    return {
        "newest": page.hits,
        "themes": [option for option in themes if option.results],
        "wanted": wanted_partners(locale),
    }
