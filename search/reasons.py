"""Why a page was found, in data: read from the plan of the question and from the words of the page, never guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from search import registry
from search.contract import Reason, SearchRequest
from search.engines.base import Card
from search.highlight import Met
from search.plan import Alternative, Plan

MOST_LINES = 2
"""Lines of partners in one reason: the rest is on the page."""


@dataclass(frozen=True, slots=True)
class _Words:
    """Per lexeme the first word of the page that is it as a whole, and the first that has it as a part."""

    whole: Mapping[str, str]
    inside: Mapping[str, str]

    def has(self, lexeme: str) -> bool:
        return lexeme in self.whole or lexeme in self.inside

    def of(self, lexeme: str) -> str:
        return self.whole.get(lexeme) or self.inside.get(lexeme, "")


def reasons(
    request: SearchRequest, plan: Plan, alternatives: Sequence[Alternative], card: Card, met: Mapping[str, Met]
) -> tuple[Reason, ...]:
    """A reason for each typed word that the page meets, and for each partner that was asked for.

    `alternatives` are the living ones of the plan, `met` what each word of the page meets.
    """
    words = _words(met)
    found = _merged(_why(plan, alternatives, words, card.facets))
    return (*found, *_lines(request, card, words, alternatives))


def _words(met: Mapping[str, Met]) -> _Words:
    whole: dict[str, str] = {}
    inside: dict[str, str] = {}
    for word, item in met.items():
        for lexeme in item.whole:
            whole.setdefault(lexeme, word)
        for lexeme in item.parts:
            inside.setdefault(lexeme, word)
    return _Words(whole, inside)


def _why(plan: Plan, alternatives: Sequence[Alternative], words: _Words, values: frozenset[str]) -> Iterator[Reason]:
    """For each group the heaviest alternative that the page meets; one that covers several groups counts once."""
    right = dict(plan.corrected)
    told: set[Alternative] = set()
    for group, typed in enumerate(plan.words):
        best = max(
            (item for item in alternatives if group in item.covers and _meets(item, words, values)),
            key=lambda item: (item.strict, _is_whole(item, words), item.weight),
            default=None,
        )
        if best is None or best in told:
            continue
        told.add(best)
        if best.source == "correction":
            yield Reason("correction", (typed,), words.of(best.lexemes[0]))
        else:
            spelled = tuple(right.get(plan.words[number], plan.words[number]) for number in best.covers)
            yield from _told(best, spelled, words, plan)


def _told(item: Alternative, typed: tuple[str, ...], words: _Words, plan: Plan) -> Iterator[Reason]:
    """The reason that an alternative is."""
    if item.source == "term":
        yield from _term(item, typed, plan)
    elif item.source == "synonym":
        yield Reason("synonym", typed, " ".join(map(words.of, item.lexemes)))
    elif item.source == "parts" or item.source == "part":
        yield Reason(item.source, typed, " + ".join(dict.fromkeys(map(words.of, item.lexemes))))
    elif all(lexeme in words.whole for lexeme in item.lexemes) and item.source == "word":
        yield Reason("word", typed, " ".join(map(words.of, item.lexemes)))
    else:
        yield Reason("inside", typed, words.of(item.lexemes[0]))


def _term(item: Alternative, typed: tuple[str, ...], plan: Plan) -> Iterator[Reason]:
    (lexeme,) = item.lexemes
    scheme, _, slug = lexeme.removeprefix("~").partition(":")
    facet = next((facet for facet in registry.public_facets() if facet.term_scheme == scheme), None)
    if facet is not None:
        kind: Literal["flemish", "term"] = "term"
        if any((group, lexeme) in plan.flemish for group in item.covers):
            kind = "flemish"
        value = next((value for value in facet.values(plan.locale) if value.slug == slug), registry.Value(slug, slug))
        yield Reason(kind, typed, value.label, str(facet.label()), value.flemish)


def _meets(item: Alternative, words: _Words, values: frozenset[str]) -> bool:
    if item.source == "term":
        return all(_has_term(lexeme, values) for lexeme in item.lexemes)
    return all(map(words.has, item.lexemes))


def _has_term(lexeme: str, values: frozenset[str]) -> bool:
    scheme, _, slug = lexeme.removeprefix("~").partition(":")
    return any(f"{facet.name}:{slug}" in values for facet in registry.facets() if facet.term_scheme == scheme)


def _is_whole(item: Alternative, words: _Words) -> bool:
    return item.source != "term" and all(lexeme in words.whole for lexeme in item.lexemes)


def _merged(found: Iterable[Reason]) -> tuple[Reason, ...]:
    """Words that are parts of the same word together (taal + achterstand in taalachterstanden), and plain words first."""
    kept: dict[tuple[str, str], Reason] = {}
    for reason in found:
        key = (reason.kind, reason.found)
        before = kept.get(key)
        typed = tuple(dict.fromkeys((*(before.typed if before else ()), *reason.typed)))
        kept[key] = reason._replace(typed=typed)
    return tuple(sorted(kept.values(), key=lambda reason: reason.kind != "word"))


def _lines(request: SearchRequest, card: Card, words: _Words, alternatives: Sequence[Alternative]) -> Iterator[Reason]:
    """The lines of a page (its partners) that meet a chosen requirement, or whose name was typed.

    A card tells them as `named`: per facet a list of [name, values].
    """
    own = [item for item in alternatives if item.source in ("word", "join", "correction")]
    typed = {words.whole.get(lexeme, "").casefold() for item in own for lexeme in item.lexemes} - {""}
    for facet in registry.public_facets():
        lines = card.card.get("named", {}).get(facet.name, ())
        chosen = request.values(facet.name)
        told = 0
        for name, values in lines:
            asked = next((value for value in chosen if value in values), "")
            if not asked and typed.isdisjoint(name.casefold().split()):
                continue
            if told < MOST_LINES:
                yield Reason("line", (), name, str(facet.label()), _second(facet, asked, values, request.locale))
            told += 1


def _second(facet: registry.Facet, asked: str, values: Sequence[str], locale: str) -> str:
    """The label of what a line is: the second half of the pair that was asked for, else of its first pair."""
    pair = asked if ":" in asked else next((value for value in values if ":" in value), "")
    other = registry.facet(facet.pair[1]) if facet.pair else None
    slug = pair.partition(":")[2]
    return next((value.label for value in other.values(locale) if value.slug == slug), slug) if other else ""
