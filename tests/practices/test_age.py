"""Ages in months become bands by overlap, and words."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from practices.age import BANDS, bands, months_in_words
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


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (24, 48, "van 2 tot 4 jaar"),
        (0, 48, "van 0 tot 4 jaar"),
        (-9, None, "vanaf de zwangerschap"),
        (-9, 48, "van zwangerschap tot 4 jaar"),
        (-9, 0, "tijdens de zwangerschap"),
        (-9, -3, "tijdens de zwangerschap"),
        (None, 0, "tijdens de zwangerschap"),
        (None, 24, "tot 2 jaar"),
        (None, 18, "tot 18 maanden"),
        (0, None, "vanaf de geboorte"),
        (144, None, "vanaf 12 jaar"),
        (1, None, "vanaf 1 maand"),
        (30, None, "vanaf 2 jaar en 6 maanden"),
        (25, 48, "van 2 jaar en 1 maand tot 4 jaar"),
        (3, 18, "van 3 tot 18 maanden"),
        (12, 18, "van 12 tot 18 maanden"),
        (12, 24, "van 1 tot 2 jaar"),
        (6, 48, "van 6 maanden tot 4 jaar"),
        (36, 36, "3 jaar"),
        (18, 18, "18 maanden"),
        (0, 0, "bij de geboorte"),
        (216, 276, "van 18 tot 23 jaar"),
        (None, None, ""),
        (48, 24, ""),
    ],
)
def test_ages_are_said_in_words(start, end, words):
    with override("nl"):
        assert months_in_words(start, end, all_ages=False) == words


def test_all_ages_in_words():
    with override("nl"):
        assert months_in_words(None, None, all_ages=True) == "alle leeftijden"
