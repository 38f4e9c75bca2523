"""The cover of a practice, drawn from its own data when it has no photo.

The theme group decides the ground, the form of collaboration the arrangement, the sectors the blocks, the ages the
people, the phase the sun, and the slug what is left open: mirroring and tones. The same data give the same drawing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from django.utils.safestring import SafeString

from core.drawing.blocks import DEFAULT
from core.drawing.svg import document, element
from practices.drawing.arrangements import ARRANGEMENTS, standing
from practices.drawing.scenery import FLOOR, GROUNDS, HEIGHT, SUNS, WIDTH, crowd, disc, people, rectangle

MOST_BLOCKS = 6

THEME_GROUPS = {
    "taal-en-vve": "taal",
    "doorgaande-lijn": "taal",
    "meertaligheid": "taal",
    "schoolgang": "taal",
    "kansrijke-start": "start",
    "vroegsignalering": "start",
    "preventie": "start",
    "inclusie": "inclusie",
    "gedrag-en-sociaal-emotioneel": "inclusie",
    "opvoedingsondersteuning": "gezin",
    "ouderbetrokkenheid": "gezin",
    "armoede": "gezin",
    "veiligheid": "gezin",
    "toeleiding": "gezin",
    "kinderwerk-en-talent": "wijk",
    "participatie": "wijk",
    "professionalisering": "organisatie",
    "regie-en-financiering": "organisatie",
    "gegevensdeling": "organisatie",
}
"""Theme slug: the group of themes that shares a ground."""


@dataclass(frozen=True, slots=True)
class CoverData:
    """What a cover is drawn from, in vocabulary slugs.

    `sectors` has the host or lead first and only slugs of the first level; more than six are left out. `age_bands` may
    hold `ouders` beside the bands. `places` is how many children have a place, 0 when the practice is not about that.
    A slug that is unknown or empty is no error: it gives blocks side by side, the grey-blue ground, the planks, or the
    sun of a running practice.
    """

    slug: str
    sectors: tuple[str, ...]
    form: str
    age_bands: tuple[str, ...]
    theme_group: str
    phase: str
    places: int = 0


def theme_group(themes: Iterable[str]) -> str:
    """The group whose ground a practice with these theme slugs takes: that of the first that has one, else `organisatie`."""
    return next((THEME_GROUPS[theme] for theme in themes if theme in THEME_GROUPS), "organisatie")


def cover(data: CoverData, title: str = "") -> SafeString:
    """The cover as an SVG file of 480 by 320; `title` says in one sentence what it shows, for who cannot see it."""
    return _drawn(data, WIDTH, HEIGHT, title)


def wide_cover(data: CoverData, width: float, height: float) -> SafeString:
    """The cover for a frame that is wider than 3:2, with more ground and floor on both sides; for share images."""
    return _drawn(data, width, height)


def _drawn(data: CoverData, width: float, height: float, title: str = "") -> SafeString:
    """The scene in the middle of a picture of `width` by `height`."""
    view = HEIGHT * width / height
    seed = int(hashlib.sha256(data.slug.encode()).hexdigest()[:6], 16)
    ground = GROUNDS.get(data.theme_group, GROUNDS["organisatie"])
    group = people(data.age_bands, data.places)
    scene = ARRANGEMENTS.get(data.form, standing)(shown_sectors(data), ground, group, seed)
    art = scene.drawn
    if scene.crowd_x is not None:
        art += crowd(group, seed, scene.crowd_x)
    if scene.mirrors and seed % 2:
        art = element("g", art, transform=f"translate({WIDTH:.0f} 0) scale(-1 1)")
    left = (WIDTH - view) / 2
    behind = rectangle(left, 0, view, HEIGHT, ground.back)
    if scene.outdoors:
        behind += disc(*SUNS.get(data.phase, SUNS["in-uitvoering"]), ground.light)
        behind += rectangle(left, FLOOR, view, HEIGHT - FLOOR, ground.floor)
    name = element("title", escape(title)) if title else ""
    naming = {"role": "img"} if title else {"aria_hidden": "true"}
    return document(
        (left, 0, view, HEIGHT),
        name + behind + art,
        class_="cover",
        width=width,
        height=height,
        preserveAspectRatio="xMidYMid slice",
        **naming,
    )


def shown_sectors(data: CoverData) -> tuple[str, ...]:
    """The sectors whose blocks the cover shows, each once, six at most; the planks where there is none."""
    return tuple(dict.fromkeys(data.sectors))[:MOST_BLOCKS] or (DEFAULT,)
