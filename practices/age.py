"""Ages of children: from months to bands and to words. Pure functions.

Months count from birth: -9 is the beginning of pregnancy, 276 is 23 years. "To" is exclusive, as in "van 2 tot 4 jaar": a child that has
turned four is not in it. None means that the source does not say.
"""

from __future__ import annotations

from collections.abc import Mapping

FIRST_MONTH, LAST_MONTH = -9, 276
ALL_AGES = "alle-leeftijden"

# Slug of the vocabulary "age" -> first month, and the month at which it ends (the last band holds its last month too).
BANDS: Mapping[str, tuple[int, int]] = {
    "zwangerschap": (FIRST_MONTH, 0),
    "0-2": (0, 24),
    "2-4": (24, 48),
    "0-4": (0, 48),
    "4-12": (48, 144),
    "12-18": (144, 216),
    "18-23": (216, LAST_MONTH + 1),
}


def bands(from_months: int | None, to_months: int | None, all_ages: bool) -> tuple[str, ...]:
    """The bands that a range of months overlaps, in the order of the vocabulary.

    "Alle leeftijden" gives every band and itself. Unknown ages, and a range that ends before it begins, give none. Without a beginning the
    range starts at birth, without an end it goes on to 23 years. A range of one point, such as 36 to 36, counts as that month.
    """
    if all_ages:
        return (*BANDS, ALL_AGES)
    if not _is_range(from_months, to_months):
        return ()
    start, end = _closed(from_months, to_months)
    end = max(end, start + 1)
    return tuple(slug for slug, (first, last) in BANDS.items() if start < last and first < end)


def _is_range(from_months: int | None, to_months: int | None) -> bool:
    """Whether anything is known, and the end is not before the beginning."""
    if from_months is None or to_months is None:
        return from_months is not None or to_months is not None
    return from_months <= to_months


def _closed(from_months: int | None, to_months: int | None) -> tuple[int, int]:
    """The range with an open side filled in: birth (or pregnancy, where the range ends at birth) and 23 years."""
    end = LAST_MONTH if to_months is None else to_months
    if from_months is not None:
        return from_months, end
    return (0 if end > 0 else FIRST_MONTH), end
