"""How tall a plate is and where lines meet its sides: lines to the family in the middle, relations above and below."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from practices.drawing.geometry import spread

BUNDLE = 13.0
"""Parallel lines of one partner are so far apart."""
_STEP = 14.0
_EDGE = 9.0
"""What the outermost line stays from the edge of the plate, so that its mark does not hang over."""


def abreast(count: int, width: float) -> tuple[float, ...]:
    """Offsets of lines that run beside each other between two plates of this width, in the middle of both."""
    return spread(count, 18, 0.7 * width)


@dataclass(frozen=True, slots=True)
class Call:
    """An end of a relation at a plate: which half of its side (-1 upper, 1 lower), and its rank from the middle."""

    key: str
    half: int
    rank: tuple[float, ...]
    name: object


class Ports:
    """The plates of a picture: `least` is the smallest height of one, `first` the nearest port to its middle.

    `inner` is how many lines to the family leave each plate, by partner key; `shared` tells that they leave from the
    side of the ports, so that these begin beyond them.
    """

    def __init__(
        self, calls: Iterable[Call], inner: dict[str, int], least: float, first: float, *, shared: bool
    ) -> None:
        self._least, self._first, self._inner, self._shared = least, first, inner, shared
        self._offsets: dict[tuple[str, int, object], float] = {}
        self._reach: dict[str, float] = {}
        used: dict[tuple[str, int], int] = {}
        for call in sorted(calls, key=lambda call: (call.key, call.half, call.rank)):
            order = used.get((call.key, call.half), 0)
            used[call.key, call.half] = order + 1
            away = self._start(call.key) + _STEP * order
            self._offsets[call.key, call.half, call.name] = call.half * away
            self._reach[call.key] = max(self._reach.get(call.key, 0), away)

    def _start(self, key: str) -> float:
        lines = self._inner.get(key, 0) if self._shared else 0
        return max(self._first, BUNDLE * (lines - 1) / 2 + _STEP) if lines else self._first

    def height(self, key: str) -> float:
        """Height of the plate of a partner."""
        bundle = BUNDLE * (self._inner.get(key, 0) - 1) / 2
        return max(self._least, 2 * (max(bundle, self._reach.get(key, 0)) + _EDGE))

    def offset(self, key: str, half: int, name: object) -> float:
        """Where a relation meets the side, from the middle of the plate."""
        return self._offsets[key, half, name]
