"""Numbers, ages, places and dates in English."""

import datetime as dt
from decimal import Decimal

import pytest
from django.utils import translation
from django.utils.formats import date_format, number_format

from core.templatetags import components
from practices import wording
from practices.documents import practice_card
from practices.models import PlaceLine, PracticePage, StaffingLine
from practices.presentation import facts
from tests.factories.practices import PracticeFactory
from tests.factories.reference import PlaceFactory


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "no"), (1, "one"), (7, "seven"), (12, "twelve"), (13, "13"), (1250, "1250"), (12_500, "12,500")],
)
def test_a_number_in_words(number, words):
    assert components.number_words(number) == words


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (24, 48, "from 2 to 4 years"),
        (0, 12, "0 to 1 year"),
        (0, 24, "0 to 2 years"),
        (-9, 48, "from pregnancy to 4 years"),
        (-9, 0, "pregnancy"),
        (-9, None, "from pregnancy"),
        (3, 18, "from 3 to 18 months"),
        (6, 24, "from 6 months to 2 years"),
        (1, None, "from 1 month"),
        (None, 216, "up to 18 years"),
        (144, None, "from 12 years"),
        (0, None, "from birth"),
        (48, 48, "4 years"),
        (None, None, ""),
    ],
)
def test_ages_in_words(start, end, text):
    assert components.age_words({"from": start, "to": end, "all": False}) == text


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [(24, 48, "2 to 4 years"), (144, None, "From 12 years"), (0, None, "From birth"), (-9, 48, "Pregnancy to 4 years")],
)
def test_ages_as_a_label_lose_only_the_word_that_begins_a_range(start, end, text):
    strip = components.sentence(components.age_range({"from": start, "to": end}))
    assert strip == text


def test_other_places_are_one_or_more():
    places = [{"name": name, "locality": ""} for name in ("Ghent", "Zwolle", "Breda", "Lent", "The Hague")]
    assert components.place_words(places[:4]) == "Ghent, Zwolle, Breda and 1 other"
    assert components.place_words(places) == "Ghent, Zwolle, Breda and 2 others"


def test_days_and_figures_are_british():
    assert components.month_words("2026-11-03") == "November 2026"
    assert date_format(dt.date(2024, 9, 21)) == "21 September 2024"
    assert date_format(dt.date(2024, 9, 21), "SHORT_DATE_FORMAT") == "21/09/2024"
    assert number_format(Decimal("0.55")) == "0.55"


@pytest.mark.parametrize(
    ("amount", "unit", "words"),
    [
        (1, "uur-dag", "1 hour per day"),
        (4, "uur-week", "4 hours per week"),
        (1, "dagdeel-week", "1 part-day per week"),
        (Decimal("2.5"), "dagdeel-week", "2.5 part-days per week"),
        (Decimal("0.55"), "fte", "0.55 FTE"),
    ],
)
def test_staffing_in_words(amount, unit, words):
    assert wording.amount_in_words(StaffingLine(amount=Decimal(amount), unit=unit)) == words


@pytest.mark.parametrize(
    ("start", "end", "words"), [(2019, 2021, "2019 to 2021"), (2019, None, "since 2019"), (None, 2021, "until 2021")]
)
def test_a_period_in_words(db, start, end, words):
    page = PracticePage(start_precision="jaar", end_precision="jaar")
    page.start_date, page.end_date = (dt.date(year, 1, 1) if year else None for year in (start, end))
    assert facts.period(page) == words


def test_a_card_names_a_place_in_the_language_of_its_page(db):
    place = PlaceFactory(name="Den Haag", name_en="The Hague")
    page = PracticeFactory(rows={"places": [PlaceLine(place=place)]})
    assert practice_card(page)["places"][0]["name"] == "The Hague"
    with translation.override("nl"):
        assert practice_card(page)["places"][0]["name"] == "Den Haag"
