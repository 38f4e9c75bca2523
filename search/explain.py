"""What search makes of a question and why its first results stand where they stand, for editors.

Nothing is estimated: the points are the rows of the scored plan that a document meets, the same numbers that the engine adds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db import connection
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from core.state import Versions, kept
from search import registry, service, weights, words
from search.addresses import Addresses
from search.contract import SearchRequest
from search.engines.base import Answer, Card
from search.models import SearchWord
from search.options import value_label
from search.plan import Alternative, Source
from search.scoring import Row

SOURCES: Mapping[Source, str | Promise] = {
    "word": _("het woord zelf"),
    "join": _("aan elkaar geschreven"),
    "synonym": _("synoniem"),
    "term": _("term uit een lijst"),
    "parts": _("alle delen samen"),
    "part": _("één deel"),
    "correction": _("betere spelling"),
}


@dataclass(frozen=True, slots=True)
class Way:
    """One way to meet typed words: what is looked for, where that comes from, its weight in hundredths, and in how many documents it is.

    `alone`: it is enough to be found; otherwise it only adds points.
    """

    typed: str
    sought: str
    source: str | Promise
    weight: int
    documents: int
    alone: bool


@dataclass(frozen=True, slots=True)
class Gain:
    """Points of a document for one way."""

    sought: str
    source: str | Promise
    points: int


@dataclass(frozen=True, slots=True)
class Place:
    """A result: its title and address, its points, and what they are made of, most first."""

    title: str
    url: str
    points: int
    gains: tuple[Gain, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A question as search takes it. `ways` are in the order of the words; `corrected` maps typed words to what was searched instead.

    `bonus` are the points that each result has for each word that it meets, where fewer words had to match; else 0.
    """

    words: tuple[str, ...]
    ways: tuple[Way, ...]
    corrected: tuple[tuple[str, str], ...]
    total: int
    relaxed: bool
    bonus: int
    places: tuple[Place, ...]


def explain(request: SearchRequest, versions: Versions) -> Explanation:
    """The plan of a question and its first results. Five to ten queries; nothing is kept."""
    with override(request.locale), kept(versions):
        prepared = service.prepare(request, versions)
        plan = prepared.plan
        engine = service.engine()
        answer = engine.search(prepared.question) if plan.groups or prepared.question.conditions else Answer(0, 0, ())
        cards = answer.cards if answer.cards is not None else engine.cards(answer.ids)
        df = words.frequencies(request.locale, plan.lexemes()).df
        names = _names(request.locale, plan.lexemes())
        order = sorted(plan.alternatives, key=lambda item: (item.covers[0], -item.weight))
        rows = prepared.question.scored.rows if prepared.question.scored else ()
        return Explanation(
            words=plan.words,
            ways=tuple(_way(item, plan.words, names, df) for item in order),
            corrected=plan.corrected,
            total=answer.total,
            relaxed=answer.relaxed and plan.groups > 1,
            bonus=weights.COVERAGE if answer.relaxed else 0,
            places=_places(cards, prepared.alternatives, rows, names, answer.relaxed, versions),
        )


def _way(item: Alternative, typed: Sequence[str], names: Mapping[str, str], df: Mapping[str, int]) -> Way:
    return Way(
        typed=" ".join(typed[group] for group in item.covers),
        sought=_sought(item, names),
        source=SOURCES[item.source],
        weight=round(100 * item.weight),
        # At most so many: of several words the rarest one.
        documents=min(df.get(lexeme, 0) for lexeme in item.lexemes),
        alone=item.strict,
    )


def _places(
    cards: Sequence[Card],
    alternatives: Sequence[Alternative],
    rows: Sequence[Row],
    names: Mapping[str, str],
    relaxed: bool,
    versions: Versions,
) -> tuple[Place, ...]:
    """The cards with their points. The rows of a scored plan stand in the order of its living alternatives, one a tier."""
    found = _lexemes([card.page_id for card in cards])
    addresses = Addresses(versions)
    tiers = len(weights.TIERS)
    places = []
    for card in cards:
        has = found.get(card.page_id, frozenset())
        mask, gains = 0, []
        for number, item in enumerate(alternatives):
            met = [row for row in rows[number * tiers : (number + 1) * tiers] if has.issuperset(row.lexemes)]
            if met:
                mask |= met[0].mask
                gains.append(Gain(_sought(item, names), SOURCES[item.source], sum(row.weight for row in met)))
        bonus = weights.COVERAGE * mask.bit_count() if relaxed else 0
        places.append(
            Place(
                title=str(card.card.get("title", "")),
                url=addresses.of(card.url_path) or card.url_path,
                points=bonus + sum(gain.points for gain in gains),
                gains=tuple(sorted(gains, key=lambda gain: -gain.points)),
            )
        )
    return tuple(places)


def _sought(item: Alternative, names: Mapping[str, str]) -> str:
    return " + ".join(names.get(lexeme, lexeme) for lexeme in item.lexemes)


def _lexemes(page_ids: Sequence[int]) -> dict[int, frozenset[str]]:
    """The lexemes of these pages with their tiers."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT page_id, tsvector_to_array(lexemes) FROM search_searchtext WHERE page_id = ANY(%s)",
            [list(page_ids)],
        )
        return {page_id: frozenset(lexemes) for page_id, lexemes in cursor.fetchall()}


def _names(locale: str, lexemes: Iterable[str]) -> dict[str, str]:
    """How to show a lexeme: the shortest word of a document that has it ("school" for schol), and the label of a term."""
    wanted = set(lexemes)
    names: dict[str, str] = {}
    for form, lexeme in SearchWord.objects.filter(locale=locale, lexeme__in=wanted).values_list("form", "lexeme"):
        names[lexeme] = min(names.get(lexeme, form), form, key=lambda word: (len(word), word))
    for facet in registry.facets():
        start = f"~{facet.term_scheme}:"
        for lexeme in wanted:
            if facet.term_scheme and lexeme.startswith(start):
                slug = lexeme.removeprefix(start)
                names.setdefault(lexeme, f"{facet.label()}: {value_label(locale, facet.name, (slug,))}")
    return names
