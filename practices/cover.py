"""The cover of a practice, drawn from its own data when it has no photo.

The theme group decides the ground, the form of collaboration the arrangement, the sectors the blocks, the ages the
people, the phase the sun, and the slug what is left open: mirroring and tones. The same data give the same drawing.
"""

from __future__ import annotations

import hashlib
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


def theme_group(theme: str) -> str:
    """The group whose ground a theme slug takes; `organisatie` when the theme has none."""
    return THEME_GROUPS.get(theme, "organisatie")


def cover(data: CoverData, title: str = "") -> SafeString:
    """The cover as an SVG file of 480 by 320; `title` says in one sentence what it shows, for who cannot see it."""
    seed = int(hashlib.sha256(data.slug.encode()).hexdigest()[:6], 16)
    ground = GROUNDS.get(data.theme_group, GROUNDS["organisatie"])
    sectors = tuple(dict.fromkeys(data.sectors))[:MOST_BLOCKS] or (DEFAULT,)
    group = people(data.age_bands, data.places)
    scene = ARRANGEMENTS.get(data.form, standing)(sectors, ground, group, seed)
    art = scene.drawn
    if scene.crowd_x is not None:
        art += crowd(group, seed, scene.crowd_x)
    if scene.mirrors and seed % 2:
        art = element("g", art, transform=f"translate({WIDTH:.0f} 0) scale(-1 1)")
    behind = rectangle(0, 0, WIDTH, HEIGHT, ground.back)
    if scene.outdoors:
        behind += disc(*SUNS.get(data.phase, SUNS["in-uitvoering"]), ground.light)
        behind += rectangle(0, FLOOR, WIDTH, HEIGHT - FLOOR, ground.floor)
    name = element("title", escape(title)) if title else ""
    naming = {"role": "img"} if title else {"aria_hidden": "true"}
    return document((0, 0, WIDTH, HEIGHT), name + behind + art, width=WIDTH, height=HEIGHT, **naming)
