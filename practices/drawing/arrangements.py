"""How the form of collaboration arranges the blocks on a cover.

Every arrangement takes the sectors (one to six, the first hosts or leads), the ground, the people and a seed for what
is left open, and gives a Scene.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.drawing.blocks import block, place
from core.drawing.people import INK, SKINS, doll
from core.drawing.svg import element
from practices.drawing.scenery import (
    FLOOR,
    PAPER,
    WIDTH,
    Ground,
    disc,
    fitting,
    rectangle,
    row,
    shape,
    throw,
    trail,
)

Sectors = tuple[str, ...]
People = Sequence[tuple[float, bool]]


@dataclass(frozen=True, slots=True)
class Scene:
    """A drawn arrangement as SVG, with the x where people stand in front; None when they are in the scene."""

    drawn: str
    crowd_x: float | None = None
    outdoors: bool = True
    """Whether sun and floor are drawn behind it."""
    mirrors: bool = True
    """Whether it may be mirrored; a way that leads to the right may not."""


Arrangement = Callable[[Sectors, Ground, People, int], Scene]


def standing(sectors: Sectors, ground: Ground, people: People, seed: int) -> Scene:
    """Side by side, touching: buddies, and every form that is not known."""
    return Scene(row(sectors, 40, 440, FLOOR, 190).drawn, 214)


def passing_on(sectors: Sectors, ground: Ground, people: People, seed: int) -> Scene:
    """A growing row with a ball thrown from each to the next: signalling and referring."""
    blocks = row(sectors, 36, 452, FLOOR, 176, gap=14, grow=0.3)
    throws = "".join(throw(start, finish, 58) for start, finish in zip(blocks.tops, blocks.tops[1:], strict=False))
    return Scene(blocks.drawn + throws, 28)


def to_and_fro(sectors: Sectors, ground: Ground, people: People, seed: int) -> Scene:
    """A ball there and one back: referring both ways, consultation."""
    blocks = row(sectors, 26, 454, FLOOR, 150, gap=16)
    throws = ""
    if len(sectors) > 1:
        (x, y), (to_x, to_y) = blocks.tops[0], blocks.tops[-1]
        throws = throw((x - 16, y), (to_x + 16, to_y), 130) + throw((to_x - 20, to_y), (x + 20, y), 64, PAPER)
    return Scene(blocks.drawn + throws, 152)


def within(sectors: Sectors, ground: Ground, people: People, seed: int) -> Scene:
    """Guests inside the host: supported places."""
    host, guests = sectors[0], sectors[1:]
    size = fitting(host, 420, 216)
    width, height = block(host).width * size / 100, block(host).height * size / 100
    drawn = place(host, 262 - width / 2, FLOOR, size)
    room = max(width * 0.26, 36.0 * len(guests))
    return Scene(drawn + row(guests, 262 - room, 262 + room, FLOOR, height * 0.52, gap=4).drawn, 30)


def on_top(sectors: Sectors, ground: Ground, people: People, seed: int) -> Scene:
    """Guests on the host: coaching on the group."""
    host, guests = sectors[0], sectors[1:]
    size = fitting(host, 356, 164)
    width, height = block(host).width * size / 100, block(host).height * size / 100
    drawn = place(host, 250 - width / 2, FLOOR, size)
    room = max(width * 0.3, 36.0 * len(guests))
    return Scene(drawn + row(guests, 250 - room, 250 + room, FLOOR - height + 8, 80, gap=4).drawn, 26)


def between(sectors: Sectors, ground: Ground, people: People, seed: int) -> Scene:
    """The last one stands before and between its hosts: a fixed professional on location."""
    if len(sectors) == 1:
        return standing(sectors, ground, people, seed)
    hosts, guest = sectors[:-1], sectors[-1]
    blocks = row(hosts, 44, 436, FLOOR, 172, gap=54 if len(hosts) < 4 else 12)
    middle = (blocks.tops[0][0] + blocks.tops[-1][0]) / 2 if len(hosts) > 1 else 330.0
    size = fitting(guest, 130, 118)
    drawn = blocks.drawn + place(guest, middle - block(guest).width * size / 200, FLOOR + 22, size)
    return Scene(drawn, 34)


def to_a_home(sectors: Sectors, ground: Ground, people: People, seed: int) -> Scene:
    """A dotted way from the partners to a house: home visits."""
    left, middle, right = 262.0, 354.0, 446.0
    house = shape(PAPER, "M", left, FLOOR, "V", 128, "L", middle, 44, "L", right, 128, "V", FLOOR, "Z")
    house += shape(
        INK, "M", 240, 148, "L", middle, 44, "L", 468, 148, "L", 452, 164, "L", middle, 74, "L", 256, 164, "Z"
    )
    house += rectangle(middle - 30, FLOOR - 88, 60, 88, ground.floor) + disc(middle, 126, 18, ground.floor)
    blocks = row(sectors, 12, 250, FLOOR, 116, gap=4)
    way = trail(INK, "M", 44, 290, "H", middle, "V", FLOOR + 8)
    return Scene(house + blocks.drawn + way, 378, mirrors=False)


def around(sectors: Sectors, ground: Ground, people: People, seed: int) -> Scene:
    """A ring round a table with the people in the middle: network, case team, joint training."""
    x, y, count = WIDTH / 2, 160.0, len(sectors)
    drawn = disc(x, y, 226, ground.floor) + disc(x, y, 156, ground.light)
    widest = min(104.0, 2 * 80 * math.sin(math.pi / count)) if count > 1 else 104.0
    for order, sector in enumerate(sectors):
        size = fitting(sector, widest, 88)
        angle = 360 / count * order + seed % 40 - 20
        standing_block = place(sector, -block(sector).width * size / 200, -60, size, flip=order % 2 == 1)
        drawn += element("g", standing_block, transform=f"translate({x:.0f} {y:.0f}) rotate({angle:.0f})")
    drawn += disc(x, y, 54, PAPER)
    seated = [people[0], people[-1]] if len(people) > 1 else list(people)
    tallest = max((height for height, _ in seated), default=1.0)
    for (height, expecting), offset in zip(seated, (-13, 15) if len(seated) > 1 else (0,), strict=True):
        drawn += doll(
            x + offset, y + 32, max(62 * height / tallest, 34), SKINS[(seed + offset) % len(SKINS)], expecting=expecting
        )
    return Scene(drawn, outdoors=False)


def one_roof(sectors: Sectors, ground: Ground, people: People, seed: int) -> Scene:
    """All under one roof: shared location, integrated centre."""
    blocks = row(sectors, 54, 426, FLOOR, 116)
    roof = shape(PAPER, "M", 14, 112, "L", 240, 14, "L", 466, 112, "Z") + rectangle(14, 112, 452, 16, INK)
    posts = rectangle(32, 128, 16, FLOOR - 128, INK) + rectangle(432, 128, 16, FLOOR - 128, INK)
    return Scene(blocks.drawn + roof + posts, 150)


def under_a_beam(sectors: Sectors, ground: Ground, people: People, seed: int) -> Scene:
    """The municipality as a gate over the others: municipal coordination."""
    others = tuple(sector for sector in sectors if sector != "gemeente")
    gate = rectangle(14, 86, 452, 26, INK)
    gate += rectangle(30, 112, 30, FLOOR - 112, INK) + rectangle(420, 112, 30, FLOOR - 112, INK)
    gate += shape(INK, "M", 178, 86, "A", 62, 62, 0, 0, 1, 302, 86, "Z")
    gate += shape(block("gemeente").light, "M", 210, 86, "A", 30, 30, 0, 0, 1, 270, 86, "Z")
    return Scene(gate + row(others, 70, 410, FLOOR, 132, gap=4).drawn, 84)


def stairs(sectors: Sectors, ground: Ground, people: People, seed: int) -> Scene:
    """Steps from the first partner up to the second, with people on the way: activation through the OCMW."""
    drawn = row(sectors[:1], 14, 134, FLOOR, 196).drawn
    for step in range(4):
        height = 30.0 * (step + 1)
        drawn += rectangle(138 + step * 44, FLOOR - height, 44, height, ground.light if step % 2 else PAPER)
    upper = FLOOR - 120
    drawn += rectangle(314, upper, 166, 120, PAPER)
    drawn += row(sectors[1:2], 318, 476, upper, 104).drawn + row(sectors[2:4], 322, 470, FLOOR, 96, gap=8).drawn
    for order, (height, expecting) in enumerate([people[0], people[-1]] if len(people) > 1 else list(people)):
        skin = SKINS[(seed + order * 2) % len(SKINS)]
        drawn += doll(204 + 44 * order, FLOOR - 60 - 30 * order, height, skin, expecting=expecting)
    return Scene(drawn, mirrors=False)


ARRANGEMENTS: dict[str, Arrangement] = {
    "signaleren-en-doorgeleiden": passing_on,
    "wederzijdse-toeleiding": to_and_fro,
    "consultatie": to_and_fro,
    "coaching-op-de-groep": on_top,
    "vaste-jeugdhulpverlener": between,
    "plaatsing-met-ondersteuning": within,
    "huisbezoek": to_a_home,
    "casusoverleg": around,
    "netwerk": around,
    "gezamenlijke-opleiding": around,
    "gedeelde-locatie": one_roof,
    "integraal-kindcentrum": one_roof,
    "gemeentelijke-regie": under_a_beam,
    "toeleiding-via-activering": stairs,
    "vrijwilligers-en-maatjes": standing,
}
"""Slug of a form of collaboration: its arrangement. Other forms stand side by side."""
