"""The drawing beside the sign-in form: a roof over the blocks, and two people at the door.

Its grounds keep their colours in the dark, where the people would else not be seen. It is hidden from screen readers.
"""

from __future__ import annotations

from functools import cache

from django.utils.safestring import SafeString

from core.drawing.blocks import place
from core.drawing.people import INK, SKINS, doll
from core.drawing.svg import document, element, points

WIDTH, HEIGHT = 720.0, 820.0
ROOF_TOP, ROOF_FOOT, BEAM, FLOOR = 36.0, 288.0, 40.0, 662.0
SKY, ROOF, GROUND = "#CFDDFB", "#FFFDF8", "#9BB6F3"
# Sector, left side, size.
BLOCKS = (("onderwijs", -111.0, 320.0), ("jeugdhulp", 140.0, 320.0), ("kinderopvang", 418.0, 430.0))


@cache
def doorway() -> SafeString:
    """The drawing, to fill a frame of any shape."""
    drawn = element("rect", fill=SKY, width=WIDTH, height=HEIGHT)
    roof = points("M", 0, 190, "L", WIDTH / 2, ROOF_TOP, "L", WIDTH, 190, "V", ROOF_FOOT, "H", 0, "Z")
    drawn += element("path", fill=ROOF, d=roof)
    drawn += element("rect", fill=INK, y=ROOF_FOOT, width=WIDTH, height=BEAM)
    drawn += element("rect", fill=GROUND, y=FLOOR, width=WIDTH, height=HEIGHT - FLOOR)
    drawn += "".join(place(sector, left, FLOOR, size) for sector, left, size in BLOCKS)
    drawn += doll(162, FLOOR + 108, 152, SKINS[0]) + doll(236, FLOOR + 108, 86, SKINS[2])
    return document(
        (0, 0, WIDTH, HEIGHT),
        drawn,
        class_="doorway",
        preserveAspectRatio="xMidYMid slice",
        aria_hidden="true",
        focusable="false",
    )
