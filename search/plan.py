"""From what a reader typed to a `Plan`: groups of weighted alternatives. Engines execute plans and know nothing of language.

A group is one typed content word, or a run of words that as a whole names something we know: a synonym or a term of a vocabulary. Such
a name has one set of alternatives, whichever of its names was typed: all its names and terms. So "CJG" and "Centrum voor Jeugd en Gezin"
are one question. The loose parts of a compound that is a name (jeugd, gezondheid and zorg) are a last resort: they find something only
while nothing in the index carries any name or term of the group. Names take no part in joins.

An alternative has lexemes that must all be present, a weight and the groups that it covers; a strict one may make a document a hit, the
others only add to its score.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from search import weights
from search.analysis import Analysis
from search.language import analyser_for, other_language
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
    last_resort: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """What to look for. `words` is what was typed for each group; `named` are the groups that are the name of something,
    `flemish` the (group, term) of which the group is the name in Flanders."""

    locale: str
    words: tuple[str, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    named: frozenset[int] = frozenset()
    flemish: frozenset[tuple[int, str]] = frozenset()

    @property
    def groups(self) -> int:
        """The number of groups."""
        return len(self.words)

    def lexemes(self) -> frozenset[str]:
        """Every lexeme of every alternative."""
        return frozenset(lexeme for alternative in self.alternatives for lexeme in alternative.lexemes)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the planner knows beside the language, per phrase of lexemes: its synonyms, its terms, and its parts where it is a compound.

    `spellings` holds the names of one word, folded, with their trigrams (`search.spelling`). `foreign` leads from a name as the other
    language analyses it to the same name here: an English page is found by any form of a Dutch name, as by the name itself. `flemish` says
    of which terms a phrase is the name in Flanders.
    """

    synonyms: Mapping[Phrase, tuple[Phrase, ...]] = field(default_factory=dict)
    terms: Mapping[Phrase, tuple[str, ...]] = field(default_factory=dict)
    parts: Mapping[Phrase, Phrase] = field(default_factory=dict)
    spellings: Mapping[str, frozenset[str]] = field(default_factory=dict)
    foreign: Mapping[Phrase, Phrase] = field(default_factory=dict)
    flemish: Mapping[Phrase, frozenset[str]] = field(default_factory=dict)

    def knows(self, phrase: Phrase) -> bool:
        """Whether a phrase as a whole is a name: it has synonyms or terms."""
        return phrase in self.synonyms or phrase in self.terms

    def alternatives(self, phrase: Phrase, covers: tuple[int, ...], share: float = 1.0) -> Iterator[Alternative]:
        """The synonyms and terms of a phrase, their weight times `share`."""
        for other in self.synonyms.get(phrase, ()):
            yield Alternative(other, weights.SYNONYM * share, covers, "synonym")
            for term in self.terms.get(other, ()):
                yield Alternative((term,), weights.TERM * share, covers, "term")
        for term in self.terms.get(phrase, ()):
            yield Alternative((term,), weights.TERM * share, covers, "term")


@dataclass(frozen=True, slots=True)
class _Unit:
    """The words of one group, as typed and analysed, and the names that they are as a whole: none for a plain word."""

    typed: str
    analyses: tuple[Analysis, ...]
    names: tuple[Phrase, ...]


def make_plan(q: str, locale: str, vocabulary: Vocabulary) -> Plan:
    """The plan of a query; no groups when it has no content words. At most 31 words count."""
    analyser = analyser_for(locale)
    analysed = [(token, analyser.analyse(token.surface)) for token in analyser.tokens(q)]
    content = [(token, analysis) for token, analysis in analysed if analysis is not None][: weights.MAX_GROUPS]
    units = [
        _Unit(
            q[content[start][0].start : content[end - 1][0].end], tuple(item for _, item in content[start:end]), names
        )
        for start, end, names in _split(locale, [analysis for _, analysis in content], vocabulary)
    ]
    found = [
        *(alternative for group, unit in enumerate(units) for alternative in _group(group, unit, vocabulary)),
        *_joins(locale, units),
    ]
    named = frozenset(group for group, unit in enumerate(units) if unit.names)
    flemish = frozenset(
        (group, term)
        for group, unit in enumerate(units)
        for name in unit.names
        for term in vocabulary.flemish.get(name, ())
    )
    return Plan(locale, tuple(unit.typed for unit in units), _distinct(found), named=named, flemish=flemish)


def _split(
    locale: str, analyses: Sequence[Analysis], vocabulary: Vocabulary
) -> list[tuple[int, int, tuple[Phrase, ...]]]:
    """The words in runs (start, end, names): the longest names first, of equally long ones the first; then single words."""
    free = [True] * len(analyses)
    runs = []
    for length in range(min(len(analyses), weights.LONGEST_PHRASE), 0, -1):
        for start in range(len(analyses) - length + 1):
            end = start + length
            names = _names(locale, analyses[start:end], vocabulary) if all(free[start:end]) else ()
            if names or (length == 1 and free[start]):
                free[start:end] = [False] * length
                runs.append((start, end, names))
    return sorted(runs)


def _names(locale: str, analyses: Sequence[Analysis], vocabulary: Vocabulary) -> tuple[Phrase, ...]:
    """The names that a run of words is as a whole: as it stands, and written as one word (kinder opvang: kinderopvang)."""
    phrases = [tuple(analysis.lexeme for analysis in analyses)]
    if 1 < len(analyses) <= weights.LONGEST_JOIN:
        joined = analyser_for(locale).analyse("".join(analysis.word for analysis in analyses))
        phrases += [(joined.lexeme,)] if joined is not None else []
    names = tuple(phrase for phrase in dict.fromkeys(phrases) if vocabulary.knows(phrase))
    return names or _foreign_names(locale, [analysis.word for analysis in analyses], vocabulary)


def _foreign_names(locale: str, words: Sequence[str], vocabulary: Vocabulary) -> tuple[Phrase, ...]:
    """The names that a run of words is in the other language: each word a word there, and not all of them known to be words here."""
    analyser = analyser_for(other_language(locale))
    phrases = [tuple(map(analyser.analyse, words))]
    if 1 < len(words) <= weights.LONGEST_JOIN:
        phrases.append((analyser.analyse("".join(words)),))
    found = (tuple(item.lexeme for item in phrase if item is not None) for phrase in phrases if None not in phrase)
    candidates = (vocabulary.foreign.get(phrase) for phrase in found)
    names = tuple(dict.fromkeys(name for name in candidates if name is not None and vocabulary.knows(name)))
    return () if names and all(map(analyser_for(locale).is_known, words)) else names


def with_corrections(plan: Plan, corrections: Iterable[tuple[int, str, float]], vocabulary: Vocabulary) -> Plan:
    """The plan with a correction for some groups: (group, right form, similarity). Its synonyms and terms come along."""
    analyser = analyser_for(plan.locale)
    found = list(plan.alternatives)
    flemish = set(plan.flemish)
    corrected = []
    for group, form, similarity in corrections:
        analysis = analyser.analyse(form)
        if analysis is None:
            continue
        share = weights.CORRECTION * similarity
        found.append(Alternative((analysis.lexeme,), share, (group,), "correction"))
        found.extend(vocabulary.alternatives((analysis.lexeme,), (group,), share))
        corrected.append((plan.words[group], form))
        flemish.update((group, term) for term in vocabulary.flemish.get((analysis.lexeme,), ()))
    return replace(plan, alternatives=_distinct(found), corrected=tuple(corrected), flemish=frozenset(flemish))


def _group(group: int, unit: _Unit, vocabulary: Vocabulary) -> Iterator[Alternative]:
    """The alternatives of one group: of a name all its names and terms, of a plain word itself and its parts."""
    covers = (group,)
    for name in unit.names:
        yield Alternative(name, weights.WORD, covers, "word")
        yield from vocabulary.alternatives(name, covers)
        for other in (name, *vocabulary.synonyms.get(name, ())):
            if other in vocabulary.parts:
                yield Alternative(vocabulary.parts[other], weights.ALL_PARTS, covers, "parts", last_resort=True)
    if not unit.names:
        yield from _word(covers, unit.analyses[0])


def _word(covers: tuple[int, ...], analysis: Analysis) -> Iterator[Alternative]:
    """The alternatives of a word that is no name: itself, all its parts together, each part."""
    yield Alternative((analysis.lexeme,), weights.WORD, covers, "word")
    if len(analysis.leaves) < 2:
        return
    yield Alternative(tuple(dict.fromkeys(analysis.leaves)), weights.ALL_PARTS, covers, "parts")
    aligned = len(analysis.split) == len(analysis.leaves)
    letters = max(weights.SHORTEST_WORD_FOR_SHARE, len(analysis.word))
    for surface, leaf in zip(analysis.split if aligned else analysis.leaves, analysis.leaves, strict=True):
        if len(leaf) >= weights.SHORTEST_PART:
            yield Alternative((leaf,), weights.ONE_PART * len(surface) / letters, covers, "part", strict=False)


def _joins(locale: str, units: Sequence[_Unit]) -> Iterator[Alternative]:
    """Plain neighbours written as one word (school plein: schoolplein)."""
    analyser = analyser_for(locale)
    for start, covers in _runs(len(units), weights.LONGEST_JOIN):
        neighbours = units[start : start + len(covers)]
        if any(unit.names for unit in neighbours):
            continue
        joined = analyser.analyse("".join(unit.analyses[0].word for unit in neighbours))
        if joined is not None:
            yield Alternative((joined.lexeme,), weights.JOIN, covers, "join")


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
