"""Boxes, and how to tell that two of them touch. All lengths are user units of the drawing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with straight sides and the name of what fills it."""

    what: str
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the inner parts of the two overlap."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def inside(self, other: Box) -> bool:
        """Whether this box lies wholly in the other."""
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )


def around(what: str, x: float, y: float, width: float, height: float) -> Box:
    """The box of this size with (x, y) in its middle."""
    return Box(what, x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def spread(count: int, step: float, most: float) -> tuple[float, ...]:
    """`count` offsets around zero, `step` apart, or closer when together they would be wider than `most`."""
    gap = min(step, most / (count - 1)) if count > 1 else 0
    return tuple((order - (count - 1) / 2) * gap for order in range(count))
