"""Counting what practices have in common: plain values, no database."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")
LEAST = 2
"""One practice shares nothing with itself."""
MOST_MARKS, MOST_NAMED = 12, 6


@dataclass(frozen=True, slots=True)
class Named:
    """A practice as it is named on the page of a pattern."""

    page_id: int
    slug: str
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Point:
    """A value with the practices that have it, of how many; `sector` is the block to show beside it."""

    label: str
    practices: tuple[Named, ...]
    of: int
    sector: str = ""

    @property
    def count(self) -> int:
        """How many practices have it."""
        return len(self.practices)

    @property
    def shared(self) -> bool:
        """Whether at least half of the practices have it, and more than one."""
        return self.count >= LEAST and 2 * self.count >= self.of

    @property
    def named(self) -> tuple[Named, ...]:
        """The practices that are named beside it."""
        return self.practices[:MOST_NAMED]

    @property
    def rest(self) -> int:
        """How many practices are not named."""
        return self.count - len(self.named)

    @property
    def marks(self) -> tuple[bool, ...]:
        """A mark for each practice, those that have it first; none where there are too many to see at a glance."""
        return tuple(number < self.count for number in range(self.of)) if self.of <= MOST_MARKS else ()


@dataclass(frozen=True, slots=True)
class Aspect:
    """One side of the practices: what most share, what only some have, and those whose source says nothing about it."""

    title: str
    shared: tuple[Point, ...]
    varying: tuple[Point, ...]
    silent: tuple[Named, ...]


def holders(practices: Sequence[T], values: Callable[[T], Iterable[str]]) -> Mapping[str, list[T]]:
    """The practices that have each value, the value that most have first; then in the order in which the values were met."""
    found: dict[str, list[T]] = {}
    for practice in practices:
        for value in dict.fromkeys(values(practice)):
            found.setdefault(value, []).append(practice)
    return dict(sorted(found.items(), key=lambda item: -len(item[1])))


def aspect(
    title: str,
    practices: Sequence[T],
    values: Callable[[T], Iterable[str]],
    label: Callable[[str], str],
    named: Callable[[T], Named],
    sector: Callable[[str], str] = lambda value: "",
) -> Aspect:
    """Count the values of all practices. `label` says a value in words, `sector` gives the block beside it."""
    points = [
        Point(label(value), tuple(named(practice) for practice in having), len(practices), sector(value))
        for value, having in holders(practices, values).items()
    ]
    return Aspect(
        title,
        tuple(point for point in points if point.shared),
        tuple(point for point in points if not point.shared),
        tuple(named(practice) for practice in practices if not list(values(practice))),
    )
