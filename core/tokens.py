"""The design tokens as data: the colours of both themes, the pairs in which they are used, and their contrast.

The style sheet `tokens.css` is the truth; the style guide shows what is read here, and a test measures it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

Theme = Literal["light", "dark"]

STYLE_SHEET = Path(__file__).parent / "static" / "core" / "css" / "tokens.css"
TEXT, LARGE_OR_CONTROL = 4.5, 3.0
"""The least contrast that WCAG 2.2 AA asks of text (1.4.3), and of large text and controls (1.4.11)."""

_SELECTORS: dict[Theme, str] = {"light": ":root", "dark": ":root.dark"}


@dataclass(frozen=True, slots=True)
class Pair:
    """A colour that stands on a ground, both by token name, and the least contrast it must have."""

    front: str
    ground: str
    least: float


def _pairs() -> Iterator[Pair]:
    washes = ("cobalt-wash", "red-wash", "green-wash", "amber-wash")
    for ground in ("paper", "mist", "sky", "blush", "mint", *washes):
        yield Pair("ink", ground, TEXT)
    for ground in ("paper", "mist", "sky", "blush", "mint"):
        yield Pair("ink-soft", ground, TEXT)
    for front, ground in (
        ("paper", "ink"),
        ("on-night", "night"),
        ("on-night-soft", "night"),
        ("on-butter", "butter"),
        ("on-butter-soft", "butter"),
        ("on-butter-deep", "butter-deep"),
        ("on-cobalt", "cobalt"),
        ("on-cobalt", "cobalt-deep"),
        ("cobalt-deep", "cobalt-wash"),
        ("on-mark", "mark"),
        ("red", "mist"),
    ):
        yield Pair(front, ground, TEXT)
    for ground in ("paper", "mist", "sky", "cobalt-wash"):
        yield Pair("cobalt", ground, TEXT)
    for name in ("red", "green", "amber"):
        yield Pair(name, "paper", TEXT)
        yield Pair(name, f"{name}-wash", TEXT)
    for front, grounds in (("line-strong", ("paper", "mist")), ("focus", ("paper", "mist", "butter"))):
        for ground in grounds:
            yield Pair(front, ground, LARGE_OR_CONTROL)


PAIRS = tuple(_pairs())


@cache
def colours(theme: Theme) -> dict[str, str]:
    """The colours of a theme by token name (`{"paper": "#FFFFFF"}`), in the order of the style sheet."""
    return {name: value for name, value in declared(_SELECTORS[theme]).items() if value.startswith("#")}


def declared(selector: str) -> dict[str, str]:
    """Every custom property that the first rule with exactly this selector declares. Raises ValueError without such a rule."""
    found = re.search(rf"(?:^|\n)\s*{re.escape(selector)} \{{(.*?)\n\s*\}}", STYLE_SHEET.read_text(), re.DOTALL)
    if found is None:
        raise ValueError(f"{STYLE_SHEET.name} has no rule for {selector}")
    return dict(re.findall(r"--([\w-]+): ([^;]+);", found[1]))


def resolved(css: str, theme: Theme, own: Mapping[str, str]) -> str:
    """A style sheet with plain values in the place of custom properties, for what does not know these: the colours of the theme, and
    `own` before them. Raises KeyError for a property that neither has."""
    values = {**colours(theme), **own}
    return re.sub(r"var\(--([\w-]+)\)", lambda found: values[found[1]], css)


def luminance(colour: str) -> float:
    """The relative luminance of a colour written as `#RRGGBB`, from 0 (black) to 1 (white), as WCAG 2.2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours written as `#RRGGBB`, from 1 to 21, as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def measured(pair: Pair, theme: Theme) -> float:
    """The contrast of a pair of tokens in a theme."""
    values = colours(theme)
    return contrast(values[pair.front], values[pair.ground])
