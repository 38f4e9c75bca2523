"""The building block of every sector: one shape and two tones, the same in labels, diagrams and covers.

A block is drawn in its own units, 100 units being its nominal size; `place` scales it. It stands on its lower edge.
Shapes have no outlines, so they stay calm at 20 pixels; they never carry meaning alone, the sector's name stands beside
them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from django.utils.safestring import SafeString

from core.drawing.svg import document, element

ICON = 40.0
"""Side of the square in which a block is drawn as an icon, in user units."""


@dataclass(frozen=True, slots=True)
class Block:
    """A shape: its size in own units, its two tones, and path data drawn in turn in `main` and `light`."""

    width: float
    height: float
    main: str
    light: str
    layers: tuple[str, ...]


DEFAULT = "andere-lokale-partners"
"""Stands for partners without a sector of their own, and for slugs that are not known."""

BLOCKS: dict[str, Block] = {
    "kinderopvang": Block(
        130,
        65,
        "#F5B82E",
        "#FFD976",
        ("M0 65A65 65 0 0 1 130 65Z", "M26 65A39 39 0 0 1 104 65Z", "M49 65A16 16 0 0 1 81 65Z"),
    ),
    "sociaal-werk": Block(
        110, 80, "#E5532D", "#F58A63", ("M0 0H110V80H87V69A32 32 0 0 0 23 69V80H0Z", "M0 0H110V18H0Z")
    ),
    "jeugdhulp": Block(86, 86, "#2B4FD0", "#7D9BF3", ("M0 86V0A86 86 0 0 1 86 86Z", "M0 86V43A43 43 0 0 1 43 86Z")),
    "onderwijs": Block(80, 80, "#23905A", "#6BC394", ("M0 0H80V80H0Z", "M0 0H80L0 80Z")),
    "gemeente": Block(
        60,
        110,
        "#1B2547",
        "#5A6B9C",
        ("M0 0H60V14H55V110H5V14H0Z", "M15 28H22V92H15ZM26.5 28H33.5V92H26.5ZM38 28H45V92H38Z"),
    ),
    "ocmw": Block(56, 96, "#5E6E9A", "#B7C2DE", ("M0 96V28A28 28 0 0 1 56 28V96Z", "M13 96V56A15 15 0 0 1 43 56V96Z")),
    "jeugdgezondheidszorg": Block(
        84, 84, "#0E8587", "#69C2BF", ("M28 0H56V28H84V56H56V84H28V56H0V28H28Z", "M28 28H56V56H28Z")
    ),
    "lokaal-team": Block(76, 94, "#E9809B", "#F9BFCB", ("M0 94V40L38 0L76 40V94Z", "M27 94V60H49V94Z")),
    "eerstelijnszorg": Block(
        42, 96, "#4FA9C0", "#A9DBE6", ("M0 48V21A21 21 0 0 1 42 21V48Z", "M0 48V75A21 21 0 0 0 42 75V48Z")
    ),
    "vrijwilligers": Block(
        76,
        76,
        "#8FB02F",
        "#C7DC7C",
        ("M0 76V55A55 55 0 0 1 55 0H76V21A55 55 0 0 1 21 76Z", "M25 38A13 13 0 0 1 51 38A13 13 0 0 1 25 38Z"),
    ),
    "ouders": Block(
        72,
        72,
        "#F0905C",
        "#FBC7A4",
        ("M0 36A36 36 0 0 1 72 36A36 36 0 0 1 0 36Z", "M19 36A17 17 0 0 1 53 36A17 17 0 0 1 19 36Z"),
    ),
    "kinderen-en-jongeren": Block(
        78, 96, "#7B52C7", "#BBA3EA", ("M39 0L78 36L39 96L0 36Z", "M39 0L78 36H39ZM0 36H39V96Z")
    ),
    "opleiding-en-onderzoek": Block(100, 86, "#8A3F6B", "#C487AB", ("M0 86L50 0L100 86Z", "M50 0L100 86H50Z")),
    DEFAULT: Block(90, 66, "#A98350", "#D8BC92", ("M0 44H90V66H0ZM18 0H72V22H18Z", "M9 22H81V44H9Z")),
}
BLOCKS["rijksoverheid"] = BLOCKS[DEFAULT]


def block(sector: str) -> Block:
    """The block of a sector slug. A slug without a block gives the planks of the other partners, never an error."""
    return BLOCKS.get(sector, BLOCKS[DEFAULT])


def place(sector: str, x: float, base: float, size: float, *, flip: bool = False, main: str | None = None) -> str:
    """The block as SVG, its left side on x, standing on `base`, 100 own units drawn as `size`.

    `flip` mirrors it; `main` takes the place of its main tone, where that would vanish against a dark ground.
    """
    shape = block(sector)
    scale = size / 100
    left = x + shape.width * scale if flip else x
    scaling = f"{-scale:.4g} {scale:.4g}" if flip else f"{scale:.4g}"
    layers = "".join(
        element("path", d=layer, fill=shape.light if order % 2 else main or shape.main)
        for order, layer in enumerate(shape.layers)
    )
    transform = f"translate({left:.1f} {base - shape.height * scale:.1f}) scale({scaling})"
    return element("g", layers, transform=transform)


def centred(sector: str, x: float, y: float, side: float) -> str:
    """The block as SVG, as large as fits in a square of `side` around (x, y)."""
    shape = block(sector)
    size = side / max(shape.width, shape.height) * 100
    return place(sector, x - shape.width * size / 200, y + shape.height * size / 200, size)


@lru_cache(maxsize=256)
def block_svg(sector: str, size: float = ICON) -> SafeString:
    """The block as an icon of `size` CSS pixels, hidden from screen readers: the name stands beside it.

    The class `block` lets a style sheet give it another size and, in the dark, the light plate behind it.
    """
    icon = centred(sector, ICON / 2, ICON / 2, ICON * 0.96)
    return document(
        (0, 0, ICON, ICON), icon, class_="block", width=size, height=size, aria_hidden="true", focusable="false"
    )
