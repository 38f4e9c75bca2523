"""Staffing bands: derived from what the source says about hours."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from practices.models import StaffingLine


def staffing_bands(lines: Iterable[StaffingLine]) -> tuple[str, ...]:
    """The slugs of the bands of these lines; `niet-vermeld` when no line names hours or volunteers."""
    found: set[str] = set()
    for line in lines:
        if line.volunteer:
            found.add("vrijwilligers")
        if line.amount is not None and line.unit == "uur-dag":
            found.add("dagelijks")
        hours = line.hours_per_week
        if hours is not None:
            found.add("tot-4-uur-week" if hours < 4 else "4-16-uur-week" if hours <= 16 else "meer-dan-16-uur-week")
    return tuple(sorted(found)) or ("niet-vermeld",)
