"""From the text of a document to its lexemes with impact tiers.

    x = 2 n(title) + 1.5 n(summary) + n(body), plus half of that for occurrences as a part of a compound
    v = weight of the document * x / (0.4 + 0.6 words / 150)
    stored as `word`; from v >= 3 also as `+word`; from v >= 6 also as `++word`

A plus sign cannot come out of the analyser, so tiers never meet a typed word. There is no idf in the index: nothing goes stale.

The words of the title also stand in the index as they are written (`^kinderopvang`), so that the first letters find them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.conf import settings

from search import registry, weights
from search.analysis.tokens import surfaces
from search.contract import Document
from search.language import analyser_for
from search.prefixes import written_words

# Raise it when the same page would get other entries in the index than before: the index then wants a rebuild, and the admin says so.
VERSION = 4
LONGEST_LEXEME = 200
TIER = "+"
TITLE_WORD = "^"
FIELD_END = "|"
"""In a sequence: a phrase never runs from one field, row or paragraph into the next."""


@dataclass(frozen=True, slots=True)
class Analysed:
    """What the index keeps of a document's words.

    `forms` maps a folded word to its lexeme, for spelling corrections. `sequence` holds the lexemes of whole words in their order, each
    between spaces (`as_sequence`).
    """

    lexemes: tuple[str, ...]
    forms: dict[str, str]
    sequence: str

    @property
    def plain(self) -> tuple[str, ...]:
        """The lexemes without their tiers."""
        return tuple(filter(is_plain, self.lexemes))


def is_plain(lexeme: str) -> bool:
    """Whether an entry of the index is a lexeme itself, no tier and no word of a title."""
    return not lexeme.startswith((TIER, TITLE_WORD))


def as_sequence(lexemes: Iterable[str]) -> str:
    """Lexemes in order with a space on both sides of each, so that a phrase is found as a piece of text."""
    return f" {' '.join(lexemes)} "


def term_lexeme(scheme: str, slug: str) -> str:
    """The lexeme that stands for a term of a vocabulary; no typed word can be equal to it."""
    return f"~{scheme}:{slug}"


def analyse(document: Document) -> Analysed:
    """The lexemes of a document, by the analyser of its locale."""
    analyser = analyser_for(document.locale)
    impact: defaultdict[str, float] = defaultdict(float)
    forms: dict[str, str] = {}
    order: list[str] = []
    words = 0
    for text, weight in _lines(document):
        for surface in surfaces(text):
            analysis = analyser.analyse(surface)
            if analysis is None:
                continue
            words += 1
            order.append(analysis.lexeme[:LONGEST_LEXEME])
            impact[analysis.lexeme] += weight
            forms[analysis.word] = analysis.lexeme
            for part in analysis.parts:
                if part != analysis.lexeme:
                    impact[part] += weight * weights.PART_OF_COMPOUND
        order.append(FIELD_END)
    typical = getattr(settings, "SEARCH_TYPICAL_WORDS", weights.TYPICAL_WORDS)
    length = weights.LENGTH_FLOOR + weights.LENGTH_SHARE * words / typical
    lexemes = set(_tiers((lexeme, document.weight * x / length) for lexeme, x in impact.items()))
    for term in _terms(document):
        lexemes |= {term, TIER + term}
    lexemes |= {TITLE_WORD + word for word in title_words(document.title)}
    return Analysed(tuple(sorted(lexemes)), forms, as_sequence(order))


def _lines(document: Document) -> Iterator[tuple[str, float]]:
    """The texts of a document with what an occurrence of a word in them counts for: title, summary, and each line of body and keywords."""
    yield document.title, weights.TITLE
    yield document.summary, weights.SUMMARY
    for line in document.text.splitlines():
        yield line, weights.BODY


def title_words(text: str) -> set[str]:
    """The words of a title as somebody begins to type them: folded, letters and digits only, also those that say nothing."""
    return {word[:LONGEST_LEXEME] for word in written_words(text)}


def _tiers(impacts: Iterable[tuple[str, float]]) -> Iterable[str]:
    """The stored lexemes of (lexeme, v) pairs."""
    for lexeme, value in impacts:
        lexeme = lexeme[:LONGEST_LEXEME]
        if not lexeme:
            continue
        yield lexeme
        for number, cut in enumerate(weights.TIER_CUTS, start=1):
            if value >= cut:
                yield TIER * number + lexeme


def _terms(document: Document) -> Iterable[str]:
    """The term lexemes of a document: each value of a facet whose vocabulary the planner knows; a pair stands for both its halves."""
    for facet in registry.facets():
        if facet.term_scheme is None:
            continue
        for slug in document.facets.get(facet.name, ()):
            yield term_lexeme(facet.term_scheme, slug.partition(":")[0])
