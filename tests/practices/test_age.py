"""Ages in months become bands by overlap, and words."""

from __future__ import annotations

import pytest

from practices.age import BANDS, bands
from practices.vocabulary.load import read_terms


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (24, 48, ["2-4", "0-4"]),
        (0, 48, ["0-2", "2-4", "0-4"]),
        (0, 144, ["0-2", "2-4", "0-4", "4-12"]),
        (-9, 0, ["zwangerschap"]),
        (-9, 48, ["zwangerschap", "0-2", "2-4", "0-4"]),
        (-9, 276, ["zwangerschap", "0-2", "2-4", "0-4", "4-12", "12-18", "18-23"]),
        (36, 36, ["2-4", "0-4"]),
        (48, 48, ["4-12"]),
        (0, 0, ["0-2", "0-4"]),
        (-9, -9, ["zwangerschap"]),
        (276, 276, ["18-23"]),
        (47, 49, ["2-4", "0-4", "4-12"]),
        (144, None, ["12-18", "18-23"]),
        (None, 24, ["0-2", "0-4"]),
        (None, 0, ["zwangerschap"]),
        (None, None, []),
        (48, 24, []),
    ],
)
def test_a_band_matches_by_overlap(start, end, expected):
    assert list(bands(start, end, all_ages=False)) == expected


@pytest.mark.parametrize(("start", "end"), [(None, None), (24, 48)])
def test_all_ages_is_every_band_and_itself(start, end):
    assert bands(start, end, all_ages=True) == (*BANDS, "alle-leeftijden")


def test_bands_are_the_terms_of_the_vocabulary_in_its_order():
    assert [row.slug for row in read_terms() if row.scheme == "age"] == [*BANDS, "alle-leeftijden"]
