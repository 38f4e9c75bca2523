"""Filters that a question names itself: "in Nijmegen", "peuters", "jeugdhulp". Offered above the results, never applied by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.state import Versioned, Versions
from search import registry, service, weights
from search.analysis import Token
from search.contract import SearchPage, SearchRequest
from search.language import analyser_for
from search.request import narrowed
from search.synonyms import Phrase, lexemes
from search.typed import read

MOST = 3
"""Each offer says how much it would give, which is one more search."""


@dataclass(frozen=True, slots=True)
class FilterOffer:
    """A value that the question names: choosing it instead of the words `typed` leads to `request`, with `total` results."""

    facet: str
    facet_label: str
    label: str
    typed: str
    request: SearchRequest
    total: int


@dataclass(frozen=True, slots=True)
class _Named:
    """Words of the question (from `start` to `end` in it) that are a name of this value."""

    facet: registry.Facet
    value: registry.Value
    start: int
    end: int


def _load(locale: str) -> dict[Phrase, tuple[tuple[str, str], ...]]:
    """Per name, as lexemes, the (facet, slug) that it names."""
    found: dict[Phrase, dict[tuple[str, str], None]] = {}
    for facet in registry.public_facets():
        for name, slug in facet.offered(locale) if facet.offered else ():
            phrase = lexemes(locale, name)
            if phrase:
                found.setdefault(phrase, {})[(facet.name, slug)] = None
    return {phrase: tuple(named) for phrase, named in found.items()}


_names: Versioned[dict[Phrase, tuple[tuple[str, str], ...]]] = Versioned(_load)


def offers(page: SearchPage, versions: Versions) -> tuple[FilterOffer, ...]:
    """What the question of this page names and is not chosen yet, the longest names first; only what gives results.

    At most three of them; each is a search, kept in the cache like any other.
    """
    request = page.request
    if not request.q or request.page > 1 or not read(request.q).is_plain:
        return ()
    found = []
    for named in _named(request, versions):
        asked = _asked(request, named)
        total = service.search(asked, versions).total
        if total:
            typed = request.q[named.start : named.end]
            found.append(
                FilterOffer(
                    named.facet.name,
                    str(named.facet.label()),
                    named.value.shown(request.locale),
                    typed,
                    asked,
                    total,
                )
            )
        if len(found) == MOST:
            break
    return tuple(found)


def _named(request: SearchRequest, versions: Versions) -> Iterator[_Named]:
    """The values that runs of words of the question name, the longest names first. A word is used once per facet."""
    names = _names.get((versions.vocabulary, versions.synonyms), request.locale)
    analyser = analyser_for(request.locale)
    words = [
        (token, analysis.lexeme)
        for token in analyser.tokens(request.q)
        if (analysis := analyser.analyse(token.surface))
    ]
    facets = {facet.name: facet for facet in registry.public_facets(request.kinds)}
    used: set[tuple[str, int]] = set()
    for length in range(min(len(words), weights.LONGEST_PHRASE), 0, -1):
        for start in range(len(words) - length + 1):
            run = words[start : start + length]
            places = range(start, start + length)
            for name, slug in names.get(tuple(lexeme for _, lexeme in run), ()):
                facet = facets.get(name)
                if facet is None or not used.isdisjoint((name, place) for place in places):
                    continue
                value = next((value for value in facet.values(request.locale) if value.slug == slug), None)
                if value is not None and slug not in request.values(name):
                    used.update((name, place) for place in places)
                    yield _Named(facet, value, run[0][0].start, run[-1][0].end)


def _asked(request: SearchRequest, named: _Named) -> SearchRequest:
    """The question without these words and the little words before them, and with the value chosen."""
    analyser = analyser_for(request.locale)
    before: list[Token] = list(analyser.tokens(request.q[: named.start]))
    while before and analyser.analyse(before[-1].surface) is None:
        before.pop()
    head = request.q[: before[-1].end] if before else ""
    q = " ".join((head + " " + request.q[named.end :]).split())
    return narrowed(request, q, named.facet.name, named.value.slug)
