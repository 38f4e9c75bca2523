"""What covers are built from: the ground, the sun, rows of blocks, thrown balls and the people in front.

A cover is 480 by 320 user units with its floor at 258. Shapes are large and few, so a cover stays clear at 116 pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.drawing.blocks import block, place
from core.drawing.people import ADULT, INK, SKINS, doll, height_at
from core.drawing.svg import dotted, element, points

WIDTH, HEIGHT, FLOOR, FRONT = 480.0, 320.0, 258.0, 304.0
"""Size of a cover, the line on which blocks stand, and the line on which people stand before them."""

PAPER = "#FFFDF8"
MOST_PEOPLE = 6


@dataclass(frozen=True, slots=True)
class Ground:
    """The three tints of a theme group: behind everything, of the floor, and of the sun."""

    back: str
    floor: str
    light: str


GROUNDS = {
    "taal": Ground("#FFE7A6", "#F6CB5B", "#FFF6DA"),
    "start": Ground("#FAD6DC", "#F0A8B6", "#FDEEF0"),
    "inclusie": Ground("#CFDDFB", "#9BB6F3", "#EDF3FF"),
    "gezin": Ground("#FFDAC6", "#F5AE89", "#FFF0E7"),
    "wijk": Ground("#CBE9D5", "#8CCBA5", "#EAF7EE"),
    "organisatie": Ground("#DAE0EC", "#AAB6D0", "#F2F5FA"),
}

SUNS = {
    "verkenning": (96.0, FLOOR, 50.0),
    "gestart": (110.0, 252.0, 92.0),
    "in-uitvoering": (150.0, 112.0, 86.0),
    "geborgd": (240.0, 112.0, 100.0),
    "opgeschaald": (240.0, 104.0, 118.0),
    "afgerond": (392.0, 248.0, 96.0),
}
"""Middle and radius of the sun by phase: it rises on the left, stands high when secured, and sets on the right."""

AGES = {"0-2": 12, "2-4": 36, "0-4": 36, "4-12": 96, "12-18": 180, "18-23": 240}
"""Months at which the doll of an age band is drawn; `zwangerschap` and `ouders` are adults."""


@dataclass(frozen=True, slots=True)
class Row:
    """Blocks side by side as SVG, with the middle of the top of each."""

    drawn: str
    tops: tuple[tuple[float, float], ...]


def rectangle(left: float, top: float, width: float, height: float, fill: str) -> str:
    """A filled rectangle."""
    return element("rect", x=left, y=top, width=width, height=height, fill=fill)


def disc(x: float, y: float, radius: float, fill: str) -> str:
    """A filled circle."""
    return element("circle", cx=x, cy=y, r=radius, fill=fill)


def shape(fill: str, *data: str | float) -> str:
    """A filled shape from path data."""
    return element("path", d=points(*data), fill=fill)


def fitting(sector: str, width: float, height: float) -> float:
    """The nominal size at which the block of a sector is as large as fits in width and height."""
    form = block(sector)
    return min(width / form.width, height / form.height) * 100


def row(
    sectors: Sequence[str], left: float, right: float, base: float, height: float, *, gap: float = 0, grow: float = 0
) -> Row:
    """Blocks on `base`, centred between left and right, none higher than `height`, each `grow` larger than the last."""
    growth = [(1 + grow * order) / (1 + grow * (len(sectors) - 1)) for order in range(len(sectors))]
    sizes = [
        min(height * 1.25, fitting(sector, 1e6, height)) * part for sector, part in zip(sectors, growth, strict=True)
    ]
    widths = [block(sector).width * size / 100 for sector, size in zip(sectors, sizes, strict=True)]
    room = right - left - gap * (len(sectors) - 1)
    scale = min(1.0, room / sum(widths)) if widths else 1.0
    x = (left + right - sum(widths) * scale - gap * (len(sectors) - 1)) / 2
    drawn, tops = "", []
    for order, (sector, size, width) in enumerate(zip(sectors, sizes, widths, strict=True)):
        drawn += place(sector, x, base, size * scale, flip=order % 2 == 1)
        tops.append((x + width * scale / 2, base - block(sector).height * size * scale / 100))
        x += width * scale + gap
    return Row(drawn, tuple(tops))


def throw(start: tuple[float, float], finish: tuple[float, float], lift: float, fill: str = INK) -> str:
    """A dotted arc from above one block to the ball above another, pulled `lift` over the higher of the two."""
    (x, y), (to_x, to_y) = start, finish
    top = max(min(y, to_y) - lift, -40)
    arc = points("M", x, y - 12, "Q", (x + to_x) / 2, top, to_x, to_y - 14)
    return dotted(arc, fill) + disc(to_x, to_y - 14, 10, fill)


def trail(fill: str, *data: str | float) -> str:
    """A dotted way along path data."""
    return dotted(points(*data), fill)


def people(ages: Sequence[str], places: int) -> tuple[tuple[float, bool], ...]:
    """The people of a practice from tall to small as (height, expecting); `places` repeats the youngest, at most six.

    All ages together are a baby, a pupil and an adolescent. Who is expecting is the parent.
    """
    bands = set(ages)
    if "alle-leeftijden" in bands:
        bands |= {"0-2", "4-12", "12-18"}
    if bands & {"0-2", "2-4"}:
        bands.discard("0-4")
    children = sorted((height_at(AGES[band]) for band in bands if band in AGES), reverse=True)
    if places > 0 and children:
        return ((children[-1], False),) * min(places, MOST_PEOPLE)
    adults = [(ADULT, "zwangerschap" in bands)] if bands & {"zwangerschap", "ouders"} else []
    return tuple([*adults, *((height, False) for height in children)][:MOST_PEOPLE])


def crowd(group: Sequence[tuple[float, bool]], seed: int, x: float, base: float = FRONT) -> str:
    """The people beside each other from x to the right, standing on `base`; `seed` varies their skin."""
    drawn = ""
    for order, (height, expecting) in enumerate(group):
        skin = SKINS[(seed + order * 2) % len(SKINS)]
        drawn += doll(x + height * 0.21, base, height, skin, expecting=expecting)
        x += height * 0.42 + 9
    return drawn
