"""From what a reader typed to a `Plan`: groups of weighted alternatives. Engines execute plans and know nothing of language.

A group is one typed content word. An alternative has lexemes that must all be present, a weight and the groups that it covers; a
strict one may make a document a hit, the others only add to its score. Editors' synonyms will join in `search.synonyms`, and
nothing here changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from search import weights
from search.analysis import Analysis, analyser_for
from search.synonyms import Phrase

Source = Literal["word", "join", "synonym", "term", "parts", "part", "correction"]


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to meet the groups in `covers` (their numbers)."""

    lexemes: tuple[str, ...]
    weight: float
    covers: tuple[int, ...]
    source: Source
    strict: bool = True


@dataclass(frozen=True, slots=True)
class Plan:
    """What to look for. `words` are the typed content words, one a group."""

    locale: str
    words: tuple[str, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()

    @property
    def groups(self) -> int:
        """The number of groups."""
        return len(self.words)

    def lexemes(self) -> frozenset[str]:
        """Every lexeme of every alternative."""
        return frozenset(lexeme for alternative in self.alternatives for lexeme in alternative.lexemes)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the planner knows beside the language: synonyms and terms, per phrase of lexemes."""

    synonyms: Mapping[Phrase, tuple[Phrase, ...]] = field(default_factory=dict)
    terms: Mapping[Phrase, tuple[str, ...]] = field(default_factory=dict)

    def alternatives(self, phrase: Phrase, covers: tuple[int, ...], share: float = 1.0) -> Iterator[Alternative]:
        """The synonyms and terms of a phrase, their weight times `share`."""
        for other in self.synonyms.get(phrase, ()):
            yield Alternative(other, weights.SYNONYM * share, covers, "synonym")
            for term in self.terms.get(other, ()):
                yield Alternative((term,), weights.TERM * share, covers, "term")
        for term in self.terms.get(phrase, ()):
            yield Alternative((term,), weights.TERM * share, covers, "term")


def make_plan(q: str, locale: str, vocabulary: Vocabulary) -> Plan:
    """The plan of a query; no groups when it has no content words. At most 31 words count."""
    analyser = analyser_for(locale)
    typed: list[str] = []
    analyses: list[Analysis] = []
    for token in analyser.tokens(q):
        analysis = analyser.analyse(token.surface)
        if analysis is not None:
            typed.append(token.surface)
            analyses.append(analysis)
    typed, analyses = typed[: weights.MAX_GROUPS], analyses[: weights.MAX_GROUPS]
    found = [
        *(alternative for group, analysis in enumerate(analyses) for alternative in _word(group, analysis, vocabulary)),
        *_joins(locale, analyses, vocabulary),
        *_phrases(analyses, vocabulary),
    ]
    return Plan(locale, tuple(typed), _distinct(found))


def with_corrections(plan: Plan, corrections: Iterable[tuple[int, str, float]], vocabulary: Vocabulary) -> Plan:
    """The plan with a correction for some groups: (group, right form, similarity). Its synonyms and terms come along."""
    analyser = analyser_for(plan.locale)
    found = list(plan.alternatives)
    corrected = []
    for group, form, similarity in corrections:
        analysis = analyser.analyse(form)
        if analysis is None:
            continue
        share = weights.CORRECTION * similarity
        found.append(Alternative((analysis.lexeme,), share, (group,), "correction"))
        found.extend(vocabulary.alternatives((analysis.lexeme,), (group,), share))
        corrected.append((plan.words[group], form))
    return replace(plan, alternatives=_distinct(found), corrected=tuple(corrected))


def _word(group: int, analysis: Analysis, vocabulary: Vocabulary) -> Iterator[Alternative]:
    """The alternatives of one word: itself, its synonyms and terms, its parts."""
    covers = (group,)
    yield Alternative((analysis.lexeme,), weights.WORD, covers, "word")
    yield from vocabulary.alternatives((analysis.lexeme,), covers)
    if len(analysis.leaves) < 2:
        return
    yield Alternative(tuple(dict.fromkeys(analysis.leaves)), weights.ALL_PARTS, covers, "parts")
    aligned = len(analysis.split) == len(analysis.leaves)
    letters = max(weights.SHORTEST_WORD_FOR_SHARE, len(analysis.word))
    for surface, leaf in zip(analysis.split if aligned else analysis.leaves, analysis.leaves, strict=True):
        if len(leaf) >= weights.SHORTEST_PART:
            yield Alternative((leaf,), weights.ONE_PART * len(surface) / letters, covers, "part", strict=False)


def _joins(locale: str, analyses: Sequence[Analysis], vocabulary: Vocabulary) -> Iterator[Alternative]:
    """Neighbours written as one word (taal achterstand: taalachterstand), with the synonyms and terms of that word."""
    analyser = analyser_for(locale)
    for start, covers in _runs(len(analyses), weights.LONGEST_JOIN):
        joined = analyser.analyse("".join(analysis.word for analysis in analyses[start : start + len(covers)]))
        if joined is not None:
            yield Alternative((joined.lexeme,), weights.JOIN, covers, "join")
            yield from vocabulary.alternatives((joined.lexeme,), covers)


def _phrases(analyses: Sequence[Analysis], vocabulary: Vocabulary) -> Iterator[Alternative]:
    """Synonyms and terms of several words in a row."""
    for start, covers in _runs(len(analyses), weights.LONGEST_PHRASE):
        phrase = tuple(analysis.lexeme for analysis in analyses[start : start + len(covers)])
        yield from vocabulary.alternatives(phrase, covers)


def _runs(groups: int, longest: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Every run of 2 to `longest` neighbouring groups: its start and its members."""
    for length in range(2, longest + 1):
        for start in range(groups - length + 1):
            yield start, tuple(range(start, start + length))


def _distinct(alternatives: Iterable[Alternative]) -> tuple[Alternative, ...]:
    """Each set of lexemes once per set of groups: the strict one, then the heaviest."""
    best: dict[tuple[frozenset[str], tuple[int, ...]], Alternative] = {}
    for alternative in alternatives:
        key = (frozenset(alternative.lexemes), alternative.covers)
        known = best.get(key)
        if known is None or (alternative.strict, alternative.weight) > (known.strict, known.weight):
            best[key] = alternative
    return tuple(best.values())
