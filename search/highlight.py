"""Marking what was found. Text is escaped before anything is marked, so a title can hold no markup of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from search.analysis.tokens import surfaces
from search.language import analyser_for
from search.plan import Alternative

OPEN, CLOSE = "<mark>", "</mark>"
MOST_SENTENCES = 2
LONGEST_SENTENCE = 180
FEW_WORDS = 4
"""A shorter line (a name in a list) says little by itself: sentences go before it."""
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’)]*\s+(?=[\"“„‘(]?[^\Wa-z_])")


@dataclass(frozen=True, slots=True)
class Marked:
    """Safe HTML, and the words in it that were marked, each once, as they stand in the text."""

    html: SafeString
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Met:
    """What a word of a text meets: lexemes of the plan that it is as a whole, and those that are parts of it."""

    whole: frozenset[str]
    parts: frozenset[str]


class Highlighter:
    """Marks the words of one plan in texts of one locale.

    A word is marked when its lexeme belongs to a living alternative, or when one of its parts alone meets one: then the whole
    compound is marked.
    """

    def __init__(self, locale: str, alternatives: Sequence[Alternative]) -> None:
        self._analyser = analyser_for(locale)
        self._lexemes = {lexeme for item in alternatives for lexeme in item.lexemes}
        self._alone = {item.lexemes[0] for item in alternatives if item.strict and len(item.lexemes) == 1}
        self._groups: dict[str, set[int]] = {}
        for item in alternatives:
            for lexeme in item.lexemes:
                self._groups.setdefault(lexeme, set()).update(item.covers)
        self._known: dict[str, Met | None] = {}

    def met(self, word: str) -> Met | None:
        """What a word meets; None for a word that meets nothing."""
        if word not in self._known:
            self._known[word] = self._look(word)
        return self._known[word]

    def words(self, text: str) -> dict[str, Met]:
        """The different words of a text that meet something, in the order of their first occurrence."""
        if not self._lexemes:
            return {}
        found = ((word, self.met(word)) for word in dict.fromkeys(surfaces(text)))
        return {word: met for word, met in found if met is not None}

    def mark(self, text: str) -> Marked:
        """The text as safe HTML with `<mark>` around the words found."""
        pieces: list[str] = []
        words: dict[str, None] = {}
        end = 0
        for token in self._analyser.tokens(text) if self._lexemes else ():
            met = self.met(token.surface)
            if met is None or not self._shown(met):
                continue
            pieces += [escape(text[end : token.start]), OPEN, escape(text[token.start : token.end]), CLOSE]
            words[token.surface] = None
            end = token.end
        pieces.append(escape(text[end:]))
        return Marked(mark_safe("".join(pieces)), tuple(words))  # noqa: S308 - every piece of text above is escaped

    def sentences(self, text: str) -> tuple[SafeString, ...]:
        """The sentences of a text that say most about the question, at most two, in the order of the text, marked."""
        shown = {word for word, met in self.words(text).items() if self._shown(met)}
        if not shown:
            return ()
        candidates = [(number, line, self._found(line)) for number, line in enumerate(_split(text, shown))]
        chosen: list[tuple[int, str]] = []
        covered: set[int] = set()
        while len(chosen) < MOST_SENTENCES and candidates:
            best = max(candidates, key=lambda item: _worth(item[1], item[2], self._covers(item[2]), covered))
            candidates.remove(best)
            if not best[2]:
                break
            covered |= self._covers(best[2])
            chosen.append((best[0], best[1]))
        return tuple(self.mark(_shortened(line, shown)).html for _, line in sorted(chosen))

    def _found(self, line: str) -> set[str]:
        return {word for word, met in self.words(line).items() if self._shown(met)}

    def _covers(self, words: set[str]) -> set[int]:
        met = filter(None, map(self.met, words))
        return {group for item in met for lexeme in item.whole | item.parts for group in self._groups[lexeme]}

    def _shown(self, met: Met) -> bool:
        return bool(met.whole) or not self._alone.isdisjoint(met.parts)

    def _look(self, word: str) -> Met | None:
        analysis = self._analyser.analyse(word)
        if analysis is None:
            return None
        whole = frozenset({analysis.lexeme} & self._lexemes)
        parts = frozenset(self._lexemes.intersection(analysis.parts))
        return Met(whole, parts) if whole or parts else None


def _split(text: str, words: set[str]) -> Iterator[str]:
    """The sentences of a text that hold one of these words."""
    for line in text.splitlines():
        if any(word in line for word in words):
            for sentence in _SENTENCE_END.split(line):
                if any(word in sentence for word in words):
                    yield sentence.strip()


def _worth(line: str, words: set[str], covers: set[int], covered: set[int]) -> tuple[int, bool, int, int]:
    """By what sentences are chosen: words of the question that no chosen one has, then whole sentences, then all words of it."""
    return len(covers - covered), len(line.split()) >= FEW_WORDS, len(covers), len(words)


def _shortened(line: str, words: set[str]) -> str:
    """A long sentence around the first word found, cut between words."""
    if len(line) <= LONGEST_SENTENCE:
        return line
    first = min((place for word in words if (place := line.find(word)) >= 0), default=0)
    start = max(0, min(first - LONGEST_SENTENCE // 3, len(line) - LONGEST_SENTENCE))
    end = start + LONGEST_SENTENCE
    if start:
        start = line.find(" ", start) + 1
    if end < len(line):
        end = line.rfind(" ", start, end)
    return ("… " if start else "") + line[start:end] + (" …" if end < len(line) else "")
