"""How much work a practice takes, as bands of the vocabulary "staffing". Pure functions."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from practices.models import StaffingLine

VOLUNTEERS = "vrijwilligers"
UNDER_4, FROM_4_TO_16, OVER_16 = "tot-4-uur-week", "4-16-uur-week", "meer-dan-16-uur-week"
DAILY = "dagelijks"
NOT_STATED = "niet-vermeld"
ORDER = (VOLUNTEERS, UNDER_4, FROM_4_TO_16, OVER_16, DAILY, NOT_STATED)
HOURS_A_DAY = "uur-dag"


def hours_band(hours: Decimal) -> str:
    """The band of a number of hours per week; 4 and 16 are both in the middle one."""
    if hours < 4:
        return UNDER_4
    return FROM_4_TO_16 if hours <= 16 else OVER_16


def staffing_bands(lines: Iterable[StaffingLine]) -> tuple[str, ...]:
    """The bands of all staffing lines together, each once, in the order of the vocabulary.

    Reads `amount`, `unit`, `volunteer` and `hours_per_week` of a line. An fte is not turned into hours: a full working week differs per
    sector and country. Where no line has hours or volunteers, or there are no lines, the band is "niet-vermeld".
    """
    found: set[str] = set()
    for line in lines:
        if line.volunteer:
            found.add(VOLUNTEERS)
        if line.unit == HOURS_A_DAY and line.amount:
            found.add(DAILY)
        hours = line.hours_per_week
        if hours:
            found.add(hours_band(hours))
    return tuple(band for band in ORDER if band in found) or (NOT_STATED,)
