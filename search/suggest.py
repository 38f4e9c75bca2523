"""What somebody who types may mean: earlier searches, titles, and values of filters. Every suggestion leads to something.

Names of filters and earlier searches are kept in the memory of the process under the versions of all that is in them; titles are asked of
the engine. So a page that is hidden is gone from the next answer, and a name that is in no visible page any more as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal
from urllib.parse import urlencode

from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from core.state import Versioned, Versions, known
from core.templatetags.components import number_digits
from search import query_log, registry, service
from search.addresses import Addresses
from search.contract import SearchRequest
from search.prefixes import Prefixes, begins, written_words
from search.presentation import noun
from search.scopes import COURSES, KINDS

MOST = 8
MOST_IN_GROUP = 3
SHORTEST, SHORTEST_TITLE = 2, 3
"""Letters to type before anything is suggested, and before titles are."""
MOST_WORDS = 8
MOST_QUERIES = 1_000
"""Earlier searches that are kept in memory."""
TRIED = 2 * MOST_IN_GROUP


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One suggestion and its address; `note` says what it is or how much it gives, `known_as` the other name that was typed."""

    label: str
    kind: Literal["query", "page", "value"]
    url: str
    note: str = ""
    known_as: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Suggestions of one sort under a heading."""

    heading: str
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class _Value:
    """A value of a facet that visible pages have."""

    facet: str
    slug: str
    label: str
    names: tuple[str, ...]
    results: int


def suggestions(text: str, locale: str, versions: Versions, scope: str) -> tuple[Group, ...]:
    """At most eight suggestions in groups for what was typed so far; `scope` is where: "practices", "courses", or "site" for everything.

    One query, for titles, and one more when another name of a word was typed; more only after a version changed.
    """
    if len("".join(written_words(text))) < SHORTEST:
        return ()
    with translation.override(locale):
        groups = [
            Group(_("Eerder gezocht"), tuple(_earlier(text, locale, versions, scope))),
            Group(_("Praktijken en pagina's"), tuple(_pages(text, locale, versions, scope))),
        ]
        for heading, values in _headings(locale, versions, scope):
            groups.append(Group(heading, tuple(_values(text, values, scope))))
    return _shared_out([group for group in groups if group.suggestions])


def _shared_out(groups: Sequence[Group]) -> tuple[Group, ...]:
    """As many of each group as there is room for: first one of each, then a second, and so on."""
    room, sizes = MOST, [0] * len(groups)
    for size in range(1, MOST_IN_GROUP + 1):
        for number, group in enumerate(groups):
            if room and len(group.suggestions) >= size:
                room, sizes[number] = room - 1, size
    return tuple(
        Group(group.heading, group.suggestions[:size]) for group, size in zip(groups, sizes, strict=True) if size
    )


def _earlier(text: str, locale: str, versions: Versions, scope: str) -> Iterator[Suggestion]:
    """What others asked, as far as it still finds something. Mostly the cache knows; else the visitor is about to ask it anyway."""
    kept = _queries.get((versions.index, timezone.localdate()), f"{locale} {scope}")
    found = 0
    for query in kept.best(text, TRIED):
        if written_words(query) == written_words(text):
            continue
        if service.search(SearchRequest(locale, query, KINDS[scope]), versions).total:
            found += 1
            yield Suggestion(query, "query", _address(scope, {"q": query}))
        if found == MOST_IN_GROUP:
            return


def _pages(text: str, locale: str, versions: Versions, scope: str) -> Iterator[Suggestion]:
    """Pages by the words of their titles. Pages that explain a word by its other names go first, then the kinds of the listing, then the
    others: what somebody looks for in practices may be an article."""
    words = written_words(text)[:MOST_WORDS]
    if max(map(len, words)) < SHORTEST_TITLE:
        return
    engine, own = service.engine(), KINDS[scope]
    kinds = own if scope == COURSES else ()
    cards = engine.titles(locale, kinds, words, TRIED)
    by_name, named = {}, ""
    for value in _other_names(locale, versions).best(text, 1):
        by_name = {card.page_id: card for card in engine.titles(locale, kinds, written_words(value.label), 1)}
        named = _typed(text, value)
    rest = [card for card in cards if card.page_id not in by_name]
    addresses = Addresses(versions)
    for card in [*by_name.values(), *sorted(rest, key=lambda card: bool(own) and card.kind not in own)][:MOST_IN_GROUP]:
        if url := addresses.of(card.url_path):
            other = named if card.page_id in by_name else ""
            yield Suggestion(str(card.card.get("title", "")), "page", url, registry.kind_label(card.kind), other)


def _values(text: str, values: Prefixes[_Value], scope: str) -> Iterator[Suggestion]:
    """Values of filters, each leading to the listing with that value chosen."""
    for value in values.best(text, MOST_IN_GROUP):
        note = f"{number_digits(value.results)} {noun(value.results, scope)}"
        yield Suggestion(value.label, "value", _address(scope, {value.facet: value.slug}), note, _typed(text, value))


def _typed(text: str, value: _Value) -> str:
    """The other name of a value that somebody is typing; "" where it is the label itself."""
    return "" if begins(text, value.label) else next(filter(partial(begins, text), value.names), "")


def _address(scope: str, parameters: dict[str, str]) -> str:
    return f"{reverse(f'search:{scope}')}?{urlencode(parameters)}"


# In memory, per language and place.

_Headings = tuple[tuple[str, Prefixes[_Value]], ...]


def _load_queries(key: str) -> Prefixes[str]:
    locale, scope = key.split()
    return Prefixes((query, [query]) for query in query_log.often_asked(locale, scope, MOST_QUERIES))


def _load_headings(key: str) -> _Headings:
    """The values of suggested facets that pages of a place have, the most used first, apart per heading. Their numbers are those of the
    search without words or filters."""
    locale, scope = key.split()
    with translation.override(locale):
        facets = {facet.name: facet for facet in registry.public_facets(KINDS[scope]) if facet.suggested}
        request = SearchRequest(locale, kinds=KINDS[scope])
        page = service.search(
            request, known(), long_facets=[name for name, facet in facets.items() if facet.kind == "long"]
        )
        headings: dict[str, list[_Value]] = {}
        for result in page.facets:
            facet = facets.get(result.name)
            if facet is None or facet.suggested is None:
                continue
            synonyms = {value.slug: value.synonyms for value in facet.values(locale)}
            headings.setdefault(facet.suggested(), []).extend(
                _Value(facet.name, option.value, option.label, synonyms.get(option.value, ()), option.results)
                for option in result.options
                if option.results
            )
    return tuple((heading, _by_name(values)) for heading, values in headings.items())


def _load_names(locale: str) -> Prefixes[_Value]:
    """The words that pages explain, by their other names."""
    facets = [facet for facet in registry.facets() if facet.exact]
    return Prefixes(
        (_Value(facet.name, value.slug, value.label, value.synonyms, 0), value.synonyms)
        for facet in facets
        for value in facet.values(locale)
    )


def _by_name(values: list[_Value]) -> Prefixes[_Value]:
    best = sorted(values, key=lambda value: (-value.results, value.label))
    return Prefixes((value, (value.label, *value.names)) for value in best)


_queries: Versioned[Prefixes[str]] = Versioned(_load_queries)
_kept_headings: Versioned[_Headings] = Versioned(_load_headings)
_kept_names: Versioned[Prefixes[_Value]] = Versioned(_load_names)


def _headings(locale: str, versions: Versions, scope: str) -> _Headings:
    return _kept_headings.get((versions.index, versions.vocabulary, versions.synonyms), f"{locale} {scope}")


def _other_names(locale: str, versions: Versions) -> Prefixes[_Value]:
    return _kept_names.get((versions.synonyms, versions.vocabulary), locale)
