"""Staffing lines become bands: only what the source says in hours, days or volunteers counts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from practices.models import StaffingLine
from practices.staffing_bands import staffing_bands
from practices.vocabulary.load import read_terms


def line(amount: str | None = None, unit: str = "", volunteer: bool = False) -> StaffingLine:
    return StaffingLine(amount=None if amount is None else Decimal(amount), unit=unit, volunteer=volunteer)


@pytest.mark.parametrize(
    ("amount", "unit", "expected"),
    [
        ("3.99", "uur-week", "tot-4-uur-week"),
        ("4", "uur-week", "4-16-uur-week"),
        ("16", "uur-week", "4-16-uur-week"),
        ("16.5", "uur-week", "meer-dan-16-uur-week"),
        ("0.5", "dagdeel-week", "tot-4-uur-week"),
        ("4", "dagdeel-week", "4-16-uur-week"),
        ("5", "dagdeel-week", "meer-dan-16-uur-week"),
        ("4", "uur-dag", "dagelijks"),
        (None, "uur-dag", "niet-vermeld"),
        (None, "uur-week", "niet-vermeld"),
        ("0", "uur-week", "niet-vermeld"),
        ("0.55", "fte", "niet-vermeld"),
        (None, "", "niet-vermeld"),
    ],
)
def test_one_line_has_one_band(amount, unit, expected):
    assert staffing_bands([line(amount, unit)]) == (expected,)


def test_volunteers_count_with_and_without_hours():
    assert staffing_bands([line(volunteer=True)]) == ("vrijwilligers",)
    assert staffing_bands([line("2", "uur-week", volunteer=True)]) == ("vrijwilligers", "tot-4-uur-week")


def test_a_practice_without_lines_does_not_state_it():
    assert staffing_bands([]) == ("niet-vermeld",)


def test_bands_of_several_lines_are_one_set_in_the_order_of_the_vocabulary():
    lines = [line("4", "uur-dag"), line(), line("20", "uur-week"), line("30", "uur-week"), line(volunteer=True)]
    assert staffing_bands(lines) == ("vrijwilligers", "meer-dan-16-uur-week", "dagelijks")


def test_every_band_is_a_term():
    terms = [row.slug for row in read_terms() if row.scheme == "staffing"]
    lines = [line(h, "uur-week") for h in ("1", "4", "20")] + [line("1", "uur-dag"), line(volunteer=True)]
    assert [*staffing_bands(lines), *staffing_bands([])] == terms
