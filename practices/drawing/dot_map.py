"""A map of dots: a soft one for every municipality, and a solid one, sized by its practices, for those that have some.

The projection is plain: degrees as they are, with those of longitude shortened by the cosine of the middle latitude. Over the Netherlands
and Flanders that is right to within a few kilometres, less than a dot. There are no tiles and no borders: the soft dots show the land.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from django.utils.safestring import SafeString

from core.drawing.svg import document, element, points, text
from practices.drawing.geometry import Box, around
from practices.drawing.lettering import Face

NORTH, SOUTH, WEST, EAST = 53.55, 50.7, 2.53, 7.22
"""What is always shown, in degrees: the Netherlands and Flanders."""
SCALE = 210.0
"""User units in a degree of latitude; so the map is some 600 units wide and as high."""
SHRINK = math.cos(math.radians((NORTH + SOUTH) / 2))
MARGIN = 28.0

SMALLEST, USUAL, LARGEST = 7.0, 11.0, 32.0
"""Radius of the smallest dot, of one practice, and of the largest dot."""
TOUCH = 28.0
"""Half of what a finger needs: 24 pixels where the whole map is 288 pixels wide, on the narrowest phone."""
MOST_LABELS = 8
LABEL = Face("map__label", 20, 24, 1.05)

Degrees = tuple[float, float]
"""Latitude and longitude."""
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Spot:
    """A municipality with practices: where it lies, how many there are, its address, and `words` that say all of it."""

    name: str
    words: str
    degrees: Degrees
    practices: int
    url: str


@dataclass(frozen=True, slots=True)
class _Dot:
    """A spot on the drawing, with the radius of what is seen and of what can be touched."""

    spot: Spot
    x: float
    y: float
    radius: float
    touch: float


def project(degrees: Degrees) -> Point:
    """A place in user units, from the upper left corner of what is always shown."""
    latitude, longitude = degrees
    return (longitude - WEST) * SHRINK * SCALE, (NORTH - latitude) * SCALE


def land(places: Iterable[Degrees]) -> str:
    """The soft dots of the land as SVG. They are one path of lines without length and with round ends: a tenth of as many circles."""
    path = "".join(points("M", *project(degrees), "h", 0) for degrees in places)
    return element("path", class_="map__land", d=path) if path else ""


def dot_map(ground: str, spots: Sequence[Spot], label: str) -> SafeString:
    """The map as SVG: `ground` from `land`, then the spots, the largest first, as links with their words as names.

    `label` names the map. Without spots it is a picture only, and hidden from screen readers.
    """
    dots = _dots(spots)
    frame = _frame(dots)
    drawn = ground + "".join(map(_link, dots)) + "".join(_labels(dots, frame))
    view = (frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top)
    if not dots:
        return document(view, drawn, class_="map", aria_hidden="true", focusable="false")
    return document(view, drawn, class_="map", role="group", aria_label=label)


def _dots(spots: Sequence[Spot]) -> tuple[_Dot, ...]:
    """The spots from large to small, so that a small one is never under a large one.

    The area of a dot tells the number. What can be touched is as large as a finger needs; where two dots lie closer together it ends
    halfway between them, and the list beside the map leads to the same.
    """
    ranked = sorted(spots, key=lambda spot: (-spot.practices, spot.name))
    places = [project(spot.degrees) for spot in ranked]
    unit = min(USUAL, LARGEST / math.sqrt(ranked[0].practices)) if ranked else USUAL
    in_order = sorted(places)
    dots = []
    for spot, (x, y) in zip(ranked, places, strict=True):
        radius = max(SMALLEST, unit * math.sqrt(spot.practices))
        dots.append(_Dot(spot, x, y, radius, max(radius, _halfway((x, y), in_order))))
    return tuple(dots)


def _halfway(place: Point, in_order: Sequence[Point]) -> float:
    """Half of the way to the nearest other place, at most what a finger needs. The places are sorted, so only a few are looked at."""
    x = place[0]
    near = in_order[
        bisect_left(in_order, (x - 2 * TOUCH, -math.inf)) : bisect_left(in_order, (x + 2 * TOUCH, math.inf))
    ]
    return min([TOUCH, *(math.dist(place, other) / 2 for other in near if other != place)])


def _frame(dots: Sequence[_Dot]) -> Box:
    """What is shown: the usual part of the land, and every dot."""
    right, bottom = project((SOUTH, EAST))
    reach = [max(MARGIN, dot.radius + 4) for dot in dots]
    return Box(
        "map",
        min([-MARGIN, *(dot.x - room for dot, room in zip(dots, reach, strict=True))]),
        min([-MARGIN, *(dot.y - room for dot, room in zip(dots, reach, strict=True))]),
        max([right + MARGIN, *(dot.x + room for dot, room in zip(dots, reach, strict=True))]),
        max([bottom + MARGIN, *(dot.y + room for dot, room in zip(dots, reach, strict=True))]),
    )


def _link(dot: _Dot) -> str:
    drawn = element("title", escape(dot.spot.words))
    drawn += element("circle", class_="map__touch", cx=dot.x, cy=dot.y, r=dot.touch)
    drawn += element("circle", class_="map__dot", cx=dot.x, cy=dot.y, r=dot.radius)
    return element("a", drawn, href=dot.spot.url, aria_label=dot.spot.words)


def _labels(dots: Sequence[_Dot], frame: Box) -> Iterator[str]:
    """The names of the largest dots, right or left of them, where they touch no dot and no other name."""
    taken = [around("dot", dot.x, dot.y, 2 * dot.radius, 2 * dot.radius) for dot in dots]
    for dot in dots[:MOST_LABELS]:
        width = LABEL.width(dot.spot.name)
        for side in (1, -1):
            start = dot.x + side * (dot.radius + 7)
            box = around("name", start + side * width / 2, dot.y, width, LABEL.leading)
            if box.inside(frame) and not any(box.meets(other) for other in taken):
                taken.append(box)
                name = text(start, dot.y + LABEL.size * 0.34, dot.spot.name, LABEL.css)
                yield element("g", name, class_="map__left" if side < 0 else None, aria_hidden="true")
                break
