"""Age bands: derived from months, matched by overlap."""

from __future__ import annotations

# Months, half-open [from, to); after fields-and-vocabularies, "Age".
BANDS: dict[str, tuple[int, int]] = {
    "zwangerschap": (-9, 0),
    "0-2": (0, 24),
    "2-4": (24, 48),
    "0-4": (0, 48),
    "4-12": (48, 144),
    "12-18": (144, 216),
    "18-23": (216, 277),
}
ALL_AGES = "alle-leeftijden"


def bands(from_months: int | None, to_months: int | None, all_ages: bool) -> tuple[str, ...]:
    """The slugs of the bands that overlap; every band for all ages, none when nothing is known."""
    if all_ages:
        return (*BANDS, ALL_AGES)
    if from_months is None and to_months is None:
        return ()
    low = -9 if from_months is None else from_months
    high = 277 if to_months is None else max(to_months, low + 1)
    return tuple(slug for slug, (start, end) in BANDS.items() if low < end and high > start)
