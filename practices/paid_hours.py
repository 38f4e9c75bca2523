"""How many paid hours a week a practice takes, by its staffing lines. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from practices.models import StaffingLine

SITE, TOTAL, GROUP = "locatie", "totaal", "groep"
"""What an amount is for, as `StaffingLine.Per` names it."""


def paid_hours(lines: Sequence[StaffingLine]) -> tuple[Decimal | None, bool]:
    """Paid hours a week that the source names, and whether these are of everybody who is paid. A line counts that gives hours a week for
    a site or in all; of several people it is not clear whether each or all of them work so much, so then it is the least."""
    paid = [line for line in lines if not line.volunteer]
    if not paid:
        return (Decimal(0), True) if lines else (None, False)
    sure = ("", SITE, TOTAL)
    counted = [line for line in paid if line.hours_per_week is not None and line.per in (*sure, GROUP)]
    if not counted:
        return None, False
    whole = len(counted) == len(paid) and all(line.per in sure and (line.headcount or 1) == 1 for line in counted)
    return sum((line.hours_per_week or Decimal(0) for line in counted), Decimal(0)), whole
