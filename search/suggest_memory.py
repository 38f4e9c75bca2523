"""What suggestions are made of, in the memory of a process: names of filters in use, other names of words, and earlier searches.

Kept per language and place under the versions of all that is in them, so that a change shows in the next answer of every process.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.utils import timezone, translation

from core.state import Versioned, Versions, known
from search import query_log, registry, service
from search.contract import FacetResult, SearchRequest
from search.prefixes import Prefixes
from search.scopes import KINDS

MOST_QUERIES = 1_000
"""Earlier searches that are kept."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a facet that visible pages have; `facet_label` where others under the same heading are of another facet."""

    facet: str
    slug: str
    label: str
    names: tuple[str, ...]
    results: int
    facet_label: str = ""


Headings = tuple[tuple[str, Prefixes[Value]], ...]
"""Values of facets by their first letters, apart per heading."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What others asked, and of what was looked up since: whether it is a good suggestion now."""

    by_words: Prefixes[str]
    good: dict[str, bool]


def _load_earlier(key: str) -> Earlier:
    locale, scope = key.split()
    queries = query_log.often_asked(locale, scope, MOST_QUERIES)
    return Earlier(Prefixes((query, [query]) for query in queries), {})


def _load_headings(key: str) -> Headings:
    """The values of suggested facets that pages of a place have, the most used first, apart per heading. Their numbers are those of the
    search without words or filters."""
    locale, scope = key.split()
    with translation.override(locale):
        facets = {facet.name: facet for facet in registry.public_facets(KINDS[scope]) if facet.suggested}
        request = SearchRequest(locale, kinds=KINDS[scope])
        page = service.search(
            request, known(), long_facets=[name for name, facet in facets.items() if facet.kind == "long"]
        )
        headings: dict[str, list[Value]] = {}
        for result in page.facets:
            facet = facets.get(result.name)
            if facet is not None and facet.suggested is not None:
                headings.setdefault(facet.suggested(), []).extend(_in_use(facet, result, locale))
    return tuple((heading, _by_name(values)) for heading, values in headings.items())


def _in_use(facet: registry.Facet, result: FacetResult, locale: str) -> Iterator[Value]:
    """The values of a facet that give results."""
    synonyms = {value.slug: value.synonyms for value in facet.values(locale)}
    for option in result.options:
        if option.results:
            names = synonyms.get(option.value, ())
            yield Value(facet.name, option.value, option.label, names, option.results, result.label)


def _load_names(locale: str) -> Prefixes[Value]:
    """The words that pages explain, by their other names."""
    facets = [facet for facet in registry.facets() if facet.exact]
    return Prefixes(
        (Value(facet.name, value.slug, value.label, value.synonyms, 0), value.synonyms)
        for facet in facets
        for value in facet.values(locale)
    )


def _by_name(values: list[Value]) -> Prefixes[Value]:
    alone = len({value.facet for value in values}) == 1
    named = [replace(value, facet_label="") for value in values] if alone else values
    best = sorted(named, key=lambda value: (-value.results, value.label))
    return Prefixes((value, (value.label, *value.names)) for value in best)


_kept_earlier: Versioned[Earlier] = Versioned(_load_earlier)
_kept_headings: Versioned[Headings] = Versioned(_load_headings)
_kept_names: Versioned[Prefixes[Value]] = Versioned(_load_names)


def earlier(locale: str, versions: Versions, scope: str) -> Earlier:
    """What visitors asked often in a language and place; read once a day, and when anything changes that it could find."""
    key = (versions.index, versions.vocabulary, versions.synonyms, timezone.localdate())
    return _kept_earlier.get(key, f"{locale} {scope}")


def headings(locale: str, versions: Versions, scope: str) -> Headings:
    """Per heading the values of filters that visible pages of a place have."""
    return _kept_headings.get((versions.index, versions.vocabulary, versions.synonyms), f"{locale} {scope}")


def other_names(locale: str, versions: Versions) -> Prefixes[Value]:
    """The words that pages explain, by their other names."""
    return _kept_names.get((versions.synonyms, versions.vocabulary), locale)
