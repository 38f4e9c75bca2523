"""The labels of a page of results in the words that the reader wants first. What is kept of a search has the plain labels."""

from __future__ import annotations

from dataclasses import replace

from core import flemish
from search import registry
from search.contract import FacetOption, FacetResult, SearchPage


def reworded(page: SearchPage) -> SearchPage:
    """The same page where the reader wants plain words; else with Flemish words first in its filters. Nothing else changes."""
    if not flemish.chosen():
        return page
    return replace(page, facets=tuple(_facet(found, page.request.locale) for found in page.facets))


def _facet(found: FacetResult, locale: str) -> FacetResult:
    facet = registry.facet(found.name)
    if facet is None or facet.number is not None:
        return found
    second = registry.facet(facet.pair[1]) if facet.pair else None
    names = {value.slug: value.flemish for value in facet.values(locale) if value.flemish}
    others = {value.slug: value.flemish for value in second.values(locale) if value.flemish} if second else {}

    def shown(option: FacetOption) -> FacetOption:
        _first, pair, other = option.value.partition(":")
        word = others.get(other, "") if pair else names.get(option.value, "")
        return option._replace(label=flemish.first(option.label, word, locale)) if word else option

    return replace(found, options=tuple(map(shown, found.options)))
