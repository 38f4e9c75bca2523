"""From the text of a document to its lexemes with impact tiers.

    x = 2 n(title) + 1.5 n(summary) + n(body), plus half of that for occurrences as a part of a compound
    v = weight of the document * x / (0.4 + 0.6 words / 150)
    stored as `word`; from v >= 3 also as `+word`; from v >= 6 also as `++word`

A plus sign cannot come out of the analyser, so tiers never meet a typed word. There is no idf in the index: nothing goes stale.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings

from search import registry, weights
from search.analysis import analyser_for
from search.contract import Document

LONGEST_LEXEME = 200


@dataclass(frozen=True, slots=True)
class Analysed:
    """What the index keeps of a document's words. `forms` maps a folded word to its lexeme, for spelling corrections."""

    lexemes: tuple[str, ...]
    forms: dict[str, str]

    @property
    def plain(self) -> tuple[str, ...]:
        """The lexemes without their tiers."""
        return tuple(lexeme for lexeme in self.lexemes if not lexeme.startswith("+"))


def term_lexeme(scheme: str, slug: str) -> str:
    """The lexeme that stands for a term of a vocabulary; no typed word can be equal to it."""
    return f"~{scheme}:{slug}"


def analyse(document: Document) -> Analysed:
    """The lexemes of a document, by the analyser of its locale."""
    analyser = analyser_for(document.locale)
    impact: defaultdict[str, float] = defaultdict(float)
    forms: dict[str, str] = {}
    words = 0
    for text, weight in (
        (document.title, weights.TITLE),
        (document.summary, weights.SUMMARY),
        (document.body, weights.BODY),
    ):
        for token in analyser.tokens(text):
            analysis = analyser.analyse(token.surface)
            if analysis is None:
                continue
            words += 1
            impact[analysis.lexeme] += weight
            forms[analysis.word] = analysis.lexeme
            for part in analysis.parts:
                if part != analysis.lexeme:
                    impact[part] += weight * weights.PART_OF_COMPOUND
    typical = getattr(settings, "SEARCH_TYPICAL_WORDS", weights.TYPICAL_WORDS)
    length = weights.LENGTH_FLOOR + weights.LENGTH_SHARE * words / typical
    lexemes = set(_tiers((lexeme, document.weight * x / length) for lexeme, x in impact.items()))
    for term in _terms(document):
        lexemes |= {term, "+" + term}
    return Analysed(tuple(sorted(lexemes)), forms)


def _tiers(impacts: Iterable[tuple[str, float]]) -> Iterable[str]:
    """The stored lexemes of (lexeme, v) pairs."""
    for lexeme, value in impacts:
        lexeme = lexeme[:LONGEST_LEXEME]
        if not lexeme:
            continue
        yield lexeme
        for number, cut in enumerate(weights.TIER_CUTS, start=1):
            if value >= cut:
                yield "+" * number + lexeme


def _terms(document: Document) -> Iterable[str]:
    """The term lexemes of a document: each value of a facet whose vocabulary the planner knows; a pair stands for both its halves."""
    for facet in registry.facets():
        if facet.term_scheme is None:
            continue
        for slug in document.facets.get(facet.name, ()):
            yield term_lexeme(facet.term_scheme, slug.partition(":")[0])
