"""Lines: the style says what a line means, colour only supports it, so it survives black print and forced colours."""

from __future__ import annotations

import math
from collections.abc import Sequence

from core.drawing.svg import element, points
from practices.drawing.geometry import Box
from practices.drawing.roles import ENDS

Point = tuple[float, float]

ARROW, DOT, GAP = 13.0, 6.0, 2.0
"""Length of an arrowhead, radius of the other ends, and what these stay from what they point at."""


def end_room(style: str) -> float:
    """How much shorter the line is drawn, so that it stops where its end mark begins."""
    end = ENDS.get(style)
    return 0.0 if end is None else ARROW - 1 if end == "arrow" else 2 * DOT + GAP


def line(style: str, path: str, *, relation: bool = False) -> str:
    """A line along path data. A host is a double line: a thick one with the ground drawn over its middle."""
    css = f"dg-line dg-{style}{' dg-relation' if relation else ''}"
    drawn = element("path", class_=css, d=path)
    if style == "host":
        drawn += element("path", class_="dg-line dg-host-in", d=path)
    return drawn


def end_mark(style: str, tip: Point, direction: Point, *, relation: bool = False) -> str:
    """The mark at `tip` for a line that arrives in `direction`; empty when its style ends in nothing."""
    end = ENDS.get(style)
    if end is None:
        return ""
    css = f"dg-mark-{end}{' dg-relation' if relation else ''}"
    if end == "arrow":
        angle = math.degrees(math.atan2(direction[1], direction[0]))
        transform = f"translate({tip[0]:.1f} {tip[1]:.1f}) rotate({angle:.0f})"
        return element("path", class_=css, d=f"M0 0L-{ARROW:.0f} -7V7Z", transform=transform)
    length = math.hypot(*direction)
    x, y = tip[0] - direction[0] / length * (DOT + GAP), tip[1] - direction[1] / length * (DOT + GAP)
    if end in ("ring", "disc"):
        return element("circle", class_=css, cx=x, cy=y, r=DOT)
    return element("path", class_=css, d=points("M", x, y - 7, "L", x + 7, y, "L", x, y + 7, "L", x - 7, y, "Z"))


def shorten(style: str, tip: Point, direction: Point) -> Point:
    """Where the line itself stops when it arrives at `tip` in a direction of length 1: before its end mark."""
    room = end_room(style)
    return tip[0] - direction[0] * room, tip[1] - direction[1] * room


def connect(style: str, corners: Sequence[Point], *, relation: bool = False) -> str:
    """A line along straight pieces through the corners, with its mark at the last one."""
    before, tip = corners[-2], corners[-1]
    length = math.dist(before, tip) or 1.0
    direction = ((tip[0] - before[0]) / length, (tip[1] - before[1]) / length)
    path = points("M", *corners[0])
    for corner in (*corners[1:-1], shorten(style, tip, direction)):
        path += points("L", *corner)
    return line(style, path, relation=relation) + end_mark(style, tip, direction, relation=relation)


def upright(style: str, x: float, source: Box, target: Box) -> str:
    """The line of a relation between two plates under each other, in either direction."""
    if source.top < target.top:
        return connect(style, ((x, source.bottom), (x, target.top - 1)), relation=True)
    return connect(style, ((x, source.top), (x, target.bottom + 1)), relation=True)


def sway(start: Point, finish: Point) -> str:
    """Path data of a line that leaves and arrives level, straight when both ends are at one height."""
    (x, y), (to_x, to_y) = start, finish
    if abs(y - to_y) < 0.5:
        return points("M", x, y, "H", to_x)
    middle = (x + to_x) / 2
    return points("M", x, y, "C", middle, y, middle, to_y, to_x, to_y)


def swatch(style: str, *, relation: bool) -> str:
    """The content of a 48 by 16 legend picture of the line."""
    path = points("M", 2, 8, "H", 46 - end_room(style))
    return line(style, path, relation=relation) + end_mark(style, (46, 8), (1, 0), relation=relation)
