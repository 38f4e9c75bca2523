"""Processor time of the pictures that a page draws itself, without a cache. Milliseconds."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from functools import partial

from practices.cover import cover
from practices.diagram import FAMILY, DiagramData, DiagramPartner, DiagramRelation, legend, rail, wide
from practices.drawing.seating import seat
from scripts.build_cover_sheet import examples

ROUNDS = 100
_PARTNERS = (
    ("gemeente", "Gemeente Den Haag", "gemeente", ("regisseur", "financier")),
    ("opvang", "Kinderopvang met vve", "kinderopvang", ("signaleert", "uitvoerder")),
    ("wijkteam", "Wijkteam", "lokaal-team", ("signaleert",)),
    ("huisarts", "Huisartsen", "eerstelijnszorg", ("signaleert",)),
    ("welzijn", "Haagse welzijnsorganisaties", "sociaal-werk", ("initiatiefnemer", "uitvoerder")),
    ("school", "Basisschool", "onderwijs", ("signaleert", "host")),
    ("jeugdhulp", "Centrum voor Jeugd en Gezin", "jeugdhulp", ("expertise",)),
)
_RELATIONS = (
    ("opvang", "welzijn", "signaleert-bij", "zorgen thuis"),
    ("opvang", "school", "draagt-over-aan", "warme overdracht"),
    ("huisarts", "jeugdhulp", "verwijst-naar", "verwijsbrief"),
    ("wijkteam", FAMILY, "begeleidt", "thuis"),
    ("jeugdhulp", "school", "coacht", "leerkrachten"),
)


def usual_practice() -> DiagramData:
    """A diagram of seven partners and five relations."""
    return DiagramData(
        partners=tuple(
            DiagramPartner(key, name, sector, sector.capitalize(), tuple((role, role) for role in roles))
            for key, name, sector, roles in _PARTNERS
        ),
        relations=tuple(
            DiagramRelation(source, target, kind, label, kind.replace("-", " "))
            for source, target, kind, label in _RELATIONS
        ),
        age_from_months=24,
        age_to_months=72,
        title="Schema",
        family_label="Kind en gezin",
        starter="welzijn",
        starter_label="begon ermee",
    )


def diagram_milliseconds() -> float:
    """Both variants of a usual practice with their legend: the median of a hundred times.

    The seats, which the two variants share, are worked out anew each time.
    """
    data = usual_practice()

    def draw() -> None:
        seat.cache_clear()
        wide(data, "schema")
        rail(data, "schema")
        legend(data)

    return _median(draw)


def cover_milliseconds() -> float:
    """The cover with most to draw, of all the examples on the contact sheet: the median of a hundred times."""
    return max(_median(partial(cover, data)) for _words, data in examples())


def _median(draw: Callable[[], object]) -> float:
    spent = []
    for _ in range(ROUNDS):
        start = time.process_time()
        draw()
        spent.append((time.process_time() - start) * 1000)
    return statistics.median(spent)
