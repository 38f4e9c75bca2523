"""Where municipalities lie: kept per process under the version "vocabulary", with the map that is the same for everybody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.state import Versioned, known
from practices.drawing.dot_map import Degrees, land
from practices.models import Place

SHOWN = ("nl", "vlaanderen")
"""The places whose municipalities are the ground of the map; others stand on it only where they have practices."""


@dataclass(frozen=True, slots=True)
class Municipalities:
    """The point of each municipality whose point is known, by slug, and the soft dots of the map as SVG."""

    points: Mapping[str, Degrees]
    ground: str


def _load(_key: str) -> Municipalities:
    rows = Place.objects.filter(kind=Place.Kind.MUNICIPALITY).exclude(latitude=None).exclude(longitude=None)
    above = ("parent__slug", "parent__parent__slug", "parent__parent__parent__slug")
    points: dict[str, Degrees] = {}
    shown: list[Degrees] = []
    for slug, latitude, longitude, *parents in rows.order_by("slug").values_list(
        "slug", "latitude", "longitude", *above
    ):
        points[slug] = (float(latitude), float(longitude))
        if any(parent in SHOWN for parent in parents):
            shown.append(points[slug])
    return Municipalities(points, land(shown))


_kept: Versioned[Municipalities] = Versioned(_load)


def municipalities() -> Municipalities:
    """The municipalities; one query when the vocabulary has changed."""
    return _kept.get(known().vocabulary)
