"""What somebody who types may mean: earlier searches, titles, and values of filters. Every suggestion leads to something.

Names of filters and earlier searches are in memory (`search.suggest_memory`), titles are asked of the engine. A page that is hidden is gone
from the next answer, and a name that no visible page has any more as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal
from urllib.parse import urlencode

from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from core.state import Versions
from core.templatetags.components import number_digits
from search import registry, service, suggest_memory
from search.addresses import Addresses
from search.contract import SearchRequest
from search.engines.base import Card
from search.prefixes import Prefixes, begins, written_words
from search.presentation import noun
from search.scopes import COURSES, KINDS
from search.suggest_memory import Value

MOST = 8
MOST_IN_GROUP = 3
SHORTEST, SHORTEST_TITLE = 2, 3
"""Letters to type before anything is suggested, and before titles are."""
MOST_WORDS = 8
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
        for heading, values in suggest_memory.headings(locale, versions, scope):
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
    """What others asked, as far as it is still good: the first who comes across a question after a change has it looked up."""
    earlier = suggest_memory.earlier(locale, versions, scope)
    for query in earlier.by_words.best(text, MOST_IN_GROUP):
        if written_words(query) == written_words(text):
            continue
        if query not in earlier.good:
            earlier.good[query] = service.can_be_found(SearchRequest(locale, query, KINDS[scope]), versions)
        if earlier.good[query]:
            yield Suggestion(query, "query", _address(scope, {"q": query}))


def _pages(text: str, locale: str, versions: Versions, scope: str) -> Iterator[Suggestion]:
    """Pages by the words of their titles. Pages that explain a word by its other names go first, then the kinds of the listing, then the
    others: what somebody looks for in practices may be an article."""
    words = written_words(text)[:MOST_WORDS]
    if max(map(len, words)) < SHORTEST_TITLE:
        return
    own = KINDS[scope]
    found = service.engine().titles(locale, own if scope == COURSES else (), words, TRIED)
    explained = {} if scope == COURSES else _explained(text, locale, versions)
    rest = [card for card in found if card.page_id not in explained]
    rest.sort(key=lambda card: bool(own) and card.kind not in own)
    addresses = Addresses(versions)
    for card, known_as in [*explained.values(), *((card, "") for card in rest)][:MOST_IN_GROUP]:
        if url := addresses.of(card.url_path):
            yield Suggestion(str(card.card.get("title", "")), "page", url, registry.kind_label(card.kind), known_as)


def _explained(text: str, locale: str, versions: Versions) -> dict[int, tuple[Card, str]]:
    """The page that explains a word one of whose other names is typed, with that name, by its id; none for most texts."""
    for value in suggest_memory.other_names(locale, versions).best(text, 1):
        facet = registry.facet(value.facet)
        words = written_words(value.label)
        for card in service.engine().titles(locale, facet.kinds if facet else (), words[:MOST_WORDS], TRIED):
            if written_words(str(card.card.get("title", ""))) == words:
                return {card.page_id: (card, _typed(text, value))}
    return {}


def _values(text: str, values: Prefixes[Value], scope: str) -> Iterator[Suggestion]:
    """Values of filters, each leading to the listing with that value chosen."""
    for value in values.best(text, MOST_IN_GROUP):
        number = f"{number_digits(value.results)} {noun(value.results, scope)}"
        note = f"{value.facet_label}, {number}" if value.facet_label else number
        yield Suggestion(value.label, "value", _address(scope, {value.facet: value.slug}), note, _typed(text, value))


def _typed(text: str, value: Value) -> str:
    """The other name of a value that somebody is typing; "" where it is the label itself."""
    return "" if begins(text, value.label) else next(filter(partial(begins, text), value.names), "")


def _address(scope: str, parameters: dict[str, str]) -> str:
    return f"{reverse(f'search:{scope}')}?{urlencode(parameters)}"
