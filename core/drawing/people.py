"""Peg dolls: the people in covers and diagrams, told apart by height alone."""

from __future__ import annotations

from core.drawing.svg import element, points

INK = "#1B2547"
SKINS = ("#F3C9A2", "#C98B5A", "#8A5636", "#E2A877", "#5E3A26")
ADULT = 92.0

HEIGHTS: tuple[tuple[int, float], ...] = ((24, 34.0), (48, 44.0), (144, 60.0), (216, 78.0), (276, 88.0))
"""Upper bound of an age in months, and the height of its doll in user units."""


def height_at(months: float) -> float:
    """Height of the doll of a child of so many months; from 23 years it is an adult."""
    return next((height for bound, height in HEIGHTS if months < bound), ADULT)


def doll(x: float, base: float, height: float, skin: str, *, body: str = INK, expecting: bool = False) -> str:
    """A person of `height` standing on `base` around x; `expecting` adds a small disc for the unborn child."""
    head = height * 0.17
    half = height * 0.21
    shoulder = base - height + head * 1.86 + half
    trunk = points("M", x - half, base, "V", shoulder, "A", half, half, 0, 0, 1, x + half, shoulder, "V", base, "Z")
    drawn = element("path", d=trunk, fill=body) + element("circle", cx=x, cy=base - height + head, r=head, fill=skin)
    if expecting:
        drawn += element("circle", cx=x, cy=base - height * 0.28, r=height * 0.11, fill=skin)
    return drawn
