"""Whole pictures made of sector blocks: the cover of a practice.

Grounds and floors have classes instead of fills, so a style sheet decides their colours, in the dark too. Pictures carry no news of their
own: they are hidden from screen readers and everything they show stands beside them in words.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from django.utils.safestring import SafeString

from core.drawing.blocks import block, place
from core.drawing.svg import document, element

WIDTH, HEIGHT, FLOOR = 480.0, 320.0, 258.0
GAP = 16.0
MOST = 4
LARGEST = 170.0
"""Nominal size of a block on a cover when there is room."""


def cover(sectors: Sequence[str], group: str) -> SafeString:
    """At most four blocks of these sectors on one floor, the first on the left; `group` names the ground (see cards.css)."""
    return _cover(tuple(dict.fromkeys(sectors))[:MOST], group)


@lru_cache(maxsize=1024)
def _cover(shown: tuple[str, ...], group: str) -> SafeString:
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
