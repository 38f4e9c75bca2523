"""How long a course takes, as a filter."""

from __future__ import annotations

BANDS: tuple[tuple[str, int, int], ...] = (
    ("tot-een-uur", 1, 60),
    ("een-tot-twee-uur", 61, 120),
    ("dagdeel", 121, 240),
    ("dag", 241, 480),
    ("langer", 481, 10**9),
)
"""Code of the band, and its first and last minute."""


def band(minutes: int | None) -> tuple[str, ...]:
    """The band of a number of minutes as the values of the facet; none where it is not known."""
    return tuple(slug for slug, first, last in BANDS if minutes and first <= minutes <= last)
