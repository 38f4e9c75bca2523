"""What both pictures show besides lines: a partner's block on its tile, the family, the legend."""

from __future__ import annotations

from core.drawing.blocks import centred
from core.drawing.people import ADULT, INK, SKINS, doll, height_at
from core.drawing.svg import element
from practices.drawing.data import DiagramData
from practices.drawing.geometry import Box

CHILD = "#E5532D"
UNKNOWN_AGE = 72
"""Months at which the child is drawn when no age is known: the middle of childhood."""


def tile(sector: str, plate: Box, *, starts: bool, outward: int = 1) -> str:
    """The block in the middle of its light plate; who began has a red disc on the outward upper corner (-1 left)."""
    width, height = plate.right - plate.left, plate.bottom - plate.top
    drawn = element("rect", class_="dg-tile", x=plate.left, y=plate.top, width=width, height=height)
    drawn += centred(sector, plate.left + width / 2, plate.top + height / 2, width * 0.76)
    if starts:
        corner = plate.right - width * 0.03 if outward > 0 else plate.left + width * 0.03
        drawn += element("circle", class_="dg-start", cx=corner, cy=plate.top + width * 0.03, r=width * 0.07 + 4)
    return drawn


def family(data: DiagramData, x: float, base: float, scale: float) -> str:
    """Parent and child standing on `base` around x, the child as tall as at the middle of the ages.

    Before birth there is one person.
    """
    known = [age for age in (data.age_from_months, data.age_to_months) if age is not None]
    months = sum(known) / len(known) if known else UNKNOWN_AGE
    adult = ADULT * scale
    expecting = bool(known) and min(known) < 0
    if expecting and max(known) <= 0:
        return doll(x, base, adult, SKINS[3], expecting=True)
    parent = doll(x - 20 * scale, base, adult, SKINS[3], body=INK, expecting=expecting)
    return parent + doll(x + 22 * scale, base, height_at(months) * 1.05 * scale, SKINS[1], body=CHILD)
