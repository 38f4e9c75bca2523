"""The town of blocks: the frieze of the home page, the pair beside its sentence, and the gap of the error pages.

They are files, so a visitor fetches them once: `scripts/build_drawings.py` writes them. The pictures carry no news of their own and are
hidden from screen readers; what they show stands beside them in words.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.safestring import SafeString

from core.drawing.blocks import block, place
from core.drawing.people import ADULT, INK, SKINS, doll
from core.drawing.svg import document, dotted, element, points

LEFT, RIGHT, HEIGHT, FLOOR = -960.0, 1600.0, 480.0, 396.0
"""Sides and height of the frieze, and the line on which its blocks stand. Left of 500 there is only floor, for the widest screens."""

SKY = "#FFE7A6"
"""The ground of the front page, for a picture of the frieze that stands on its own."""

MOONLIGHT = "#B9C6F2"
"""What is ink by day is light at night: people and the town hall would vanish against the dark."""

# Sector, left side, nominal size, in the order in which they are drawn: those in front come last.
BLOCKS = (
    ("lokaal-team", 776.0, 160.0),
    ("sociaal-werk", 906.0, 206.0),
    ("gemeente", 1130.0, 316.0),
    ("onderwijs", 1326.0, 176.0),
    ("kinderopvang", 1398.0, 400.0),
    ("jeugdhulp", 1510.0, 122.0),
    ("jeugdgezondheidszorg", 636.0, 100.0),
    ("opleiding-en-onderzoek", 520.0, 80.0),
)
LEAF = ("vrijwilligers", 1362.0, 92.0)
"""Stands on top of the school."""

# Middle, feet, height and skin of the people in front of the blocks.
PEOPLE = (
    (744.0, FLOOR + 52, 112.0, 3),
    (807.0, FLOOR + 52, 60.0, 1),
    (1074.0, FLOOR + 58, 68.0, 0),
    (1120.0, FLOOR + 58, 82.0, 2),
    (1436.0, FLOOR + 60, 52.0, 0),
    (1472.0, FLOOR + 60, 52.0, 2),
    (1508.0, FLOOR + 60, 52.0, 4),
    (1544.0, FLOOR + 60, 52.0, 1),
)
THROW = points("M", 1084, 219, "Q", 1332, -104, 1580, 132)
BALL = (1580.0, 132.0, 10.0)

DAY: Mapping[str, str] = {"sun": "#FFF6DA", "floor": "#F6CB5B", "ink": INK}
NIGHT: Mapping[str, str] = {"sun": "#FFE7A6", "floor": "#141C3D", "ink": MOONLIGHT}

PAIR_WIDTH, PAIR_HEIGHT, PAIR_GAP = 620.0, 250.0, 20.0
OWN, OTHER = 250.0, 170.0
"""Nominal sizes of the two blocks of the pair, where they fit."""
GAP_WIDTH, GAP_HEIGHT, GAP_FLOOR = 480.0, 320.0, 258.0
GAP_BLOCKS = (("onderwijs", 20.0, 150.0), ("kinderopvang", 274.0, 148.0))
GAP_RING = (207.0, 200.0, 54.0)


def frieze(*, night: bool = False) -> SafeString:
    """The row of blocks and people along the floor of the home page, without a sky: the page's own ground is behind it."""
    drawn = _row(NIGHT if night else DAY)
    return document((LEFT, 0, RIGHT - LEFT, HEIGHT), drawn, width=RIGHT - LEFT, height=HEIGHT)


def poster(width: float, height: float) -> SafeString:
    """The right end of the frieze on the ground of the front page, `width` by `height`: for links on other sites."""
    view = HEIGHT * width / height
    sky = element("rect", x=RIGHT - view, width=view, height=HEIGHT, fill=SKY)
    return document(
        (RIGHT - view, 0, view, HEIGHT),
        sky + _row(DAY),
        width=width,
        height=height,
        preserveAspectRatio="xMidYMid slice",
    )


def _row(tones: Mapping[str, str]) -> str:
    drawn = element("circle", cx=1180, cy=210, r=178, fill=tones["sun"])
    drawn += element("rect", x=LEFT, y=FLOOR, width=RIGHT - LEFT, height=HEIGHT - FLOOR, fill=tones["floor"])
    for sector, left, size in BLOCKS:
        drawn += place(sector, left, FLOOR, size, main=tones["ink"] if sector == "gemeente" else None)
    sector, left, size = LEAF
    school = next(size for name, _left, size in BLOCKS if name == "onderwijs")
    drawn += place(sector, left, FLOOR - block("onderwijs").height * school / 100, size)
    drawn += dotted(THROW, tones["ink"])
    drawn += element("circle", cx=BALL[0], cy=BALL[1], r=BALL[2], fill=tones["ink"])
    return drawn + "".join(doll(x, feet, height, SKINS[skin], body=tones["ink"]) for x, feet, height, skin in PEOPLE)


def pair(own: str, wanted: str, child: float) -> SafeString:
    """Two sectors and a child of this height (see `core.drawing.people`), for a dark ground: `own` the largest, all on the lower edge."""
    person = child * 1.4
    room = PAIR_WIDTH - 3 * PAIR_GAP - person
    scale = min(1.0, room / (block(own).width * OWN / 100 + block(wanted).width * OTHER / 100))
    x, drawn = PAIR_GAP, ""
    for sector, size in ((own, OWN * scale), (wanted, OTHER * scale)):
        drawn += place(sector, x, PAIR_HEIGHT, size, main=MOONLIGHT if sector == "gemeente" else None)
        x += block(sector).width * size / 100 + PAIR_GAP
    drawn += doll(x + person * 0.21, PAIR_HEIGHT, person, SKINS[1], body=MOONLIGHT)
    return document(
        (0, 0, PAIR_WIDTH, PAIR_HEIGHT),
        drawn,
        class_="madlib__pair",
        width=PAIR_WIDTH,
        height=PAIR_HEIGHT,
        aria_hidden="true",
        focusable="false",
    )


def gap() -> SafeString:
    """Somebody before a row of blocks in which one is missing: a dashed ring in its place."""
    x, y, radius = GAP_RING
    drawn = element("rect", width=GAP_WIDTH, height=GAP_HEIGHT, fill="#DAE0EC")
    drawn += element("circle", cx=330, cy=112, r=86, fill="#F2F5FA")
    drawn += element("rect", y=GAP_FLOOR, width=GAP_WIDTH, height=GAP_HEIGHT - GAP_FLOOR, fill="#AAB6D0")
    drawn += "".join(place(sector, left, GAP_FLOOR, size) for sector, left, size in GAP_BLOCKS)
    drawn += element(
        "circle", cx=x, cy=y, r=radius, fill="none", stroke=INK, stroke_width=6, stroke_dasharray="19 14.93"
    )
    drawn += doll(150, GAP_FLOOR + 48, ADULT, SKINS[2]) + doll(196, GAP_FLOOR + 48, 56, SKINS[0])
    return document((0, 0, GAP_WIDTH, GAP_HEIGHT), drawn, width=GAP_WIDTH, height=GAP_HEIGHT)
