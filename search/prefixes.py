"""Finding names by their first letters, in memory: the words of a name as somebody begins to type them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from heapq import nsmallest
from typing import Generic, TypeVar

from search.analysis import fold
from search.analysis.tokens import HYPHENS

_HYPHENS_APART = str.maketrans(dict.fromkeys(HYPHENS, " "))
T = TypeVar("T")


def written_words(text: str) -> list[str]:
    """The words of a text as they are typed: folded, letters and digits only, also those that say nothing."""
    words = ("".join(filter(str.isalnum, bit)) for bit in fold(text.translate(_HYPHENS_APART)).split())
    return [word for word in words if word]


def _beginnings(name: str) -> list[str]:
    """A name from each of its words on."""
    words = written_words(name)
    return [" ".join(words[start:]) for start in range(len(words))]


def begins(text: str, name: str) -> bool:
    """Whether a name has these words, the last one perhaps unfinished, after each other."""
    typed = " ".join(written_words(text))
    return bool(typed) and any(beginning.startswith(typed) for beginning in _beginnings(name))


class Prefixes(Generic[T]):
    """Things by the first letters of any word of their names. Made once, then only read."""

    def __init__(self, things: Iterable[tuple[T, Iterable[str]]]) -> None:
        """Things with their names, the best first."""
        self._things: list[T] = []
        keys: set[tuple[str, int]] = set()
        for rank, (thing, names) in enumerate(things):
            self._things.append(thing)
            keys.update((beginning, rank) for name in names for beginning in _beginnings(name))
        self._keys = sorted(keys)

    def best(self, text: str, limit: int) -> list[T]:
        """The best things one of whose names `begins` so."""
        typed = " ".join(written_words(text))
        if not typed:
            return []
        found: set[int] = set()
        for place in range(bisect_left(self._keys, (typed, -1)), len(self._keys)):
            key, rank = self._keys[place]
            if not key.startswith(typed):
                break
            found.add(rank)
        return [self._things[rank] for rank in nsmallest(limit, found)]
