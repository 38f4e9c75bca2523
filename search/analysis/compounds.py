"""Splitting Dutch compounds with the places that OpenTaal allows for a part: begin, middle, end.

The cheapest way to cover the whole word with parts wins (Viterbi). A part costs `PART`, more where it is unusual in its
place; a word whose parts are too unusual stays whole. The weights were found on domain words, and plain words that must
stay whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from search.analysis.dictionary import Role
from search.analysis.part_lists import (
    NEVER_PARTS,
    NEVER_SPLIT,
    PARTICLES,
    SAFE_SHORT_BEFORE,
    SAFE_SHORT_LAST,
    SHORT_PARTS,
)

PART = 10
# A real word that the dictionary does not allow in this place of a compound.
UNFLAGGED = 3
# A first part in the middle, and a linking s that the dictionary does not have (samenwerking-s).
MISPLACED = 1
PARTICLE_FIRST = 4
# Short parts fit by chance more often.
SHORT = {3: 3, 4: 1}

# What the parts of a word may cost together above `PART` each. A word in the dictionary is split only when clean.
CLEAN = 3
ACCEPTED = 5
# A typing error makes other words by chance (buurtthuis): of such words 4 % are clean and 1 % certain.
CERTAIN = 1

SHORTEST_COMPOUND = 7
SHORTEST_PART = 3
LONGEST_PART = 22
# Parts from this length on are split again.
OPENED = 8

LINKING_S_AFTER = ("ing", "heid", "schap", "teit", "tuur", "atie", "ling", "er", "dom", "sel")


@dataclass(frozen=True, slots=True)
class Split:
    """The surface parts of a word and what they cost above `PART` each. A whole word has one part and costs nothing."""

    parts: tuple[str, ...]
    surplus: int = 0

    @property
    def is_certain(self) -> bool:
        """Whether this is a compound without doubt: every part stands where the dictionary allows it."""
        return len(self.parts) > 1 and self.surplus <= CERTAIN


class CompoundSplitter:
    """Splits folded words. `roles` are those of `dictionary.roles`, `rules` the editors': a word and its parts.

    A rule with one part means: never split. A word with a rule is also accepted as a part, anywhere.
    """

    def __init__(self, roles: Mapping[str, int], rules: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self._roles = roles
        self._rules = rules or {}

    def split(self, word: str) -> Split:
        """The parts of a word; the word itself when it is no compound."""
        whole = Split((word,))
        if word in self._rules:
            return Split(self._rules[word])
        if len(word) < SHORTEST_COMPOUND or word in NEVER_SPLIT or self._roles.get(word, 0) & Role.NAME:
            return whole
        found = self._cheapest(word)
        if found is None:
            return whole
        is_word = self._roles.get(word, 0) & Role.WORD
        if found.surplus > (CLEAN if is_word else ACCEPTED):
            return whole
        return Split(tuple(leaf for part in found.parts for leaf in self._open(part)), found.surplus)

    def _open(self, part: str) -> tuple[str, ...]:
        """The parts of a part (kinder+dagverblijf), where it is long or has a rule."""
        return self.split(part).parts if len(part) >= OPENED or part in self._rules else (part,)

    def _cheapest(self, word: str) -> Split | None:
        """The cheapest parts that cover the word, None if there are none. `best[end]` covers `word[:end]`."""
        length = len(word)
        best: list[tuple[int, tuple[str, ...]] | None] = [None] * (length + 1)
        best[0] = (0, ())
        for start in range(length - SHORTEST_PART + 1):
            here = best[start]
            if here is None:
                continue
            for end in range(start + SHORTEST_PART, min(length, start + LONGEST_PART) + 1):
                if end - start == length:
                    continue
                part = word[start:end]
                cost = self._cost(part, is_first=start == 0, is_last=end == length)
                if cost is not None:
                    candidate = (here[0] + cost, (*here[1], part))
                    best[end] = _better(candidate, best[end])
        found = best[length]
        return found and Split(found[1], found[0] - PART * len(found[1]))

    def _cost(self, part: str, *, is_first: bool, is_last: bool) -> int | None:
        """What a part costs in its place, None where it cannot stand."""
        length = len(part)
        if part in NEVER_PARTS or (length == SHORTEST_PART and part not in SHORT_PARTS and part not in self._rules):
            return None
        surplus = self._surplus(part, is_first=is_first, is_last=is_last)
        if surplus is None:
            return None
        if not is_last and part in PARTICLES:
            surplus += PARTICLE_FIRST
        if part not in (SAFE_SHORT_LAST if is_last else SAFE_SHORT_BEFORE):
            surplus += SHORT.get(length, 0)
        return PART + surplus

    def _surplus(self, part: str, *, is_first: bool, is_last: bool) -> int | None:
        roles = self._roles.get(part, 0)
        if part in self._rules or roles & (Role.BEGIN if is_first else Role.END if is_last else Role.MIDDLE):
            return 0
        if roles & Role.BEGIN and not is_first and not is_last:
            return MISPLACED
        if roles & Role.WORD:
            return UNFLAGGED
        if not is_last and len(part) > 5 and part.endswith("s") and part[:-1].endswith(LINKING_S_AFTER):
            return MISPLACED if self._roles.get(part[:-1], 0) & Role.WORD else None
        return None


def _better(
    candidate: tuple[int, tuple[str, ...]], current: tuple[int, tuple[str, ...]] | None
) -> tuple[int, tuple[str, ...]]:
    """The cheaper of two; of equals with as many parts, the one with the longest part."""
    if current is None or candidate[0] < current[0]:
        return candidate
    is_equal = candidate[0] == current[0] and len(candidate[1]) == len(current[1])
    if is_equal and max(map(len, candidate[1])) > max(map(len, current[1])):
        return candidate
    return current
