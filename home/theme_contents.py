"""What the page of a theme shows, all of it found: practices with their counts, and everything else that is about the theme."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import get_language

from core.state import known
from core.templatetags.components import sentence
from practices.cover import theme_group
from search import service
from search.contract import FacetOption, SearchPage, SearchRequest
from search.presentation import counted
from search.related import by_kind
from search.rewording import reworded

PRACTICES, OTHERS = 6, 50
SECTORS = 5
TEXTS = ("article", "publication", "advice")
OTHER_KINDS = ("article", "advice", "concept", "publication", "event", "course")


def options(page: SearchPage, facet: str) -> list[FacetOption]:
    """The values of a facet that some result has."""
    return [option for option in page.options(facet) if option.results]


def theme_contents(slug: str) -> dict[str, Any]:
    """The context of a theme page; two searches, which the cache answers the second time. An empty slug finds nothing."""
    locale = get_language() or "nl"
    listing = f"{reverse('search:practices')}?theme={slug}"
    if not slug:
        return {"practices": None, "ground": theme_group(())}
    filters = (("theme", (slug,)),)
    versions = known()
    asked = SearchRequest(locale, kinds=("practice",), filters=filters, sort="checked", page_size=PRACTICES)
    practices = reworded(service.search(asked, versions))
    others = service.search(
        SearchRequest(locale, kinds=tuple(sorted(OTHER_KINDS)), filters=filters, page_size=OTHERS), versions
    )
    sectors = sorted(
        (option for option in options(practices, "sector") if option.parent is None), key=lambda option: -option.results
    )
    return {
        "practices": practices,
        "heading": sentence(counted(practices.total, "practices")),
        "listing": listing,
        "ground": theme_group((slug,)),
        "sectors": sectors[:SECTORS],
        "forms": options(practices, "form"),
        "ages": options(practices, "age"),
        "others": (found := by_kind(others.hits)),
        "texts": [hit for kind in TEXTS for hit in found.get(kind, ())],
    }
