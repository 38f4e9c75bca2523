"""Whole pictures made of sector blocks: the cover of a practice and the row of blocks on the home page.

Grounds and floors have classes instead of fills, so a style sheet decides their colours, in the dark too. Pictures carry no news of their
own: they are hidden from screen readers and everything they show stands beside them in words.
"""

from __future__ import annotations

from functools import cache, lru_cache

from django.utils.safestring import SafeString

from core.drawing.blocks import block, place
from core.drawing.people import SKINS, doll
from core.drawing.svg import document, element

WIDTH, HEIGHT, FLOOR = 480.0, 320.0, 258.0
GAP = 16.0
MOST = 4
LARGEST = 170.0
"""Nominal size of a block on a cover when there is room."""

FRIEZE_WIDTH, FRIEZE_HEIGHT, FRIEZE_FLOOR = 1200.0, 440.0, 356.0
# Sector, left side, size: from small on the left to large on the right, where the text of the page leaves room.
FRIEZE_BLOCKS = (
    ("opleiding-en-onderzoek", 20.0, 84.0),
    ("jeugdgezondheidszorg", 136.0, 108.0),
    ("lokaal-team", 262.0, 176.0),
    ("sociaal-werk", 390.0, 190.0),
    ("gemeente", 690.0, 322.0),
    ("onderwijs", 910.0, 190.0),
    ("kinderopvang", 1030.0, 400.0),
)
# Middle, height and skin of the people in front, in user units.
FRIEZE_PEOPLE = (
    (240.0, 118.0, 0),
    (302.0, 58.0, 1),
    (620.0, 78.0, 2),
    (664.0, 118.0, 3),
    (1010.0, 58.0, 4),
    (1050.0, 58.0, 0),
)


# The same few pictures come back on every page: combinations of sectors, in the order of the practices that have them.
@lru_cache(maxsize=512)
def cover(sectors: tuple[str, ...], group: str) -> SafeString:
    """At most four blocks of these sectors on one floor, the first on the left; `group` names the ground (see cards.css)."""
    shown = list(dict.fromkeys(sectors))[:MOST]
    width = sum(block(sector).width for sector in shown) or 1
    room = WIDTH - 64 - GAP * max(0, len(shown) - 1)
    size = min(LARGEST, room / width * 100)
    left = (WIDTH - width * size / 100 - GAP * max(0, len(shown) - 1)) / 2
    drawn = element("rect", class_="cover__ground", width=WIDTH, height=HEIGHT)
    drawn += element("circle", class_="cover__sun", cx=WIDTH * 0.32, cy=108, r=84)
    drawn += element("rect", class_="cover__floor", y=FLOOR, width=WIDTH, height=HEIGHT - FLOOR)
    for sector in shown:
        drawn += place(sector, left, FLOOR, size)
        left += block(sector).width * size / 100 + GAP
    return document((0, 0, WIDTH, HEIGHT), drawn, class_=f"cover cover--{group}", aria_hidden="true", focusable="false")


@cache
def frieze() -> SafeString:
    """The row of blocks and people along the floor of the home page."""
    drawn = element("circle", class_="frieze__sun", cx=800, cy=196, r=164)
    drawn += element(
        "rect", class_="frieze__floor", y=FRIEZE_FLOOR, width=FRIEZE_WIDTH, height=FRIEZE_HEIGHT - FRIEZE_FLOOR
    )
    drawn += "".join(place(sector, left, FRIEZE_FLOOR, size) for sector, left, size in FRIEZE_BLOCKS)
    drawn += "".join(doll(x, FRIEZE_FLOOR + 30, height, SKINS[skin]) for x, height, skin in FRIEZE_PEOPLE)
    return document(
        (0, 0, FRIEZE_WIDTH, FRIEZE_HEIGHT),
        drawn,
        class_="frieze",
        preserveAspectRatio="xMaxYMax slice",
        aria_hidden="true",
        focusable="false",
    )
