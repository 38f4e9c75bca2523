"""Events and publications, as a visitor and an editor meet them."""

import datetime as dt

import pytest
from django.core.exceptions import ValidationError
from icalendar import Calendar

from home.models import EventPage, OverviewPage, PublicationPage
from home.templatetags.reading import day_range
from tests.home.test_reading import page_at, words_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_db")]

DAY = dt.timedelta(days=1)


def make_event(**values):
    overview = OverviewPage.objects.get(kind="event")
    page = EventPage(
        title="Studiedag samen sterk", slug="studiedag", summary="Een dag samen leren.", live=False, **values
    )
    overview.add_child(instance=page)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def titles(section):
    return [words_of(title) for title in section.select(".hit__title")] if section else []


def agenda(client):
    shown = page_at(client, "/agenda/")
    return (titles(shown.select_one("#nog-te-komen").parent), titles(shown.select_one("#geweest").parent))


def test_a_past_event_is_labelled_leaves_the_agenda_and_keeps_its_address(client):
    coming, past = agenda(client)
    assert coming == []
    assert past == ["KindVak 2024", "Congres voor alle kinderwerkers in Den Haag"]
    shown = page_at(client, "/agenda/kindvak-2024/").main
    assert "Geweest" in words_of(shown.select_one(".badge"))
    assert "19 tot en met 21 september 2024" in words_of(shown)
    assert "Brabanthallen, 's-Hertogenbosch" in words_of(shown)
    assert shown.select_one("a[href='https://www.kindvak.nl/']")


def test_the_next_event_stands_first_and_goes_into_a_calendar(client, time_is):
    page = make_event(
        starts_on=dt.date(2027, 3, 4), ends_on=dt.date(2027, 3, 5), venue="Zaal, 1; boven", place="Zwolle"
    )
    time_is(dt.date(2027, 3, 5))
    assert agenda(client)[0] == [page.title]
    link = page_at(client, "/agenda/studiedag/").main.select_one("a[href$='.ics']")
    answer = client.get(link["href"])
    assert answer.headers["Content-Type"].startswith("text/calendar")
    (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
    assert event.decoded("dtstart") == page.starts_on
    assert event.decoded("dtend") == page.ends_on + DAY
    assert event["location"] == "Zaal, 1; boven, Zwolle"
    assert event["url"].endswith("/agenda/studiedag/")

    time_is(dt.date(2027, 3, 6))
    assert page.title in agenda(client)[1]
    assert not page_at(client, "/agenda/studiedag/").main.select("a[href$='.ics']")


def test_an_event_without_an_end_takes_one_day(client, time_is):
    page = make_event(starts_on=dt.date(2027, 3, 4))
    time_is(dt.date(2027, 3, 4))
    (event,) = Calendar.from_ical(client.get(f"/agenda/{page.pk}.ics").content).walk("VEVENT")
    assert event.decoded("dtend") == page.starts_on + DAY
    assert "4 maart 2027" in words_of(page_at(client, "/agenda/studiedag/").main)


def test_an_event_without_a_date_says_so_and_has_no_calendar_file(client):
    page = make_event(without_date="aangekondigd")
    shown = page_at(client, "/agenda/studiedag/").main
    assert "Aangekondigd" in words_of(shown)
    assert "Datum niet vermeld in de bron" in words_of(shown)
    assert client.get(f"/agenda/{page.pk}.ics").status_code == 404
    assert agenda(client)[0] == [page.title]


def test_a_calendar_file_of_a_hidden_event_is_not_there(client):
    page = make_event(starts_on=dt.date(2027, 3, 4))
    page.unpublish()
    assert client.get(f"/agenda/{page.pk}.ics").status_code == 404
    assert client.get("/agenda/99999999.ics").status_code == 404


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, "starts_on"),
        ({"ends_on": dt.date(2027, 3, 4), "without_date": "geweest"}, "starts_on"),
        ({"starts_on": dt.date(2027, 3, 4), "ends_on": dt.date(2027, 3, 3)}, "ends_on"),
        ({"starts_on": dt.date(2027, 3, 4), "without_date": "geweest"}, "without_date"),
    ],
)
def test_dates_that_make_no_sense_are_refused_with_what_to_do(values, field):
    page = EventPage(title="Studiedag", slug="studiedag", summary="Een dag.", path="00010001", depth=2, **values)
    with pytest.raises(ValidationError) as refused:
        page.clean()
    assert list(refused.value.message_dict) == [field]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((2024, 9, 19), (2024, 9, 21), "19 tot en met 21 september 2024"),
        ((2024, 9, 30), (2024, 10, 2), "30 september tot en met 2 oktober 2024"),
        ((2024, 12, 31), (2025, 1, 1), "31 december 2024 tot en met 1 januari 2025"),
        ((2024, 9, 19), (2024, 9, 19), "19 september 2024"),
    ],
)
def test_days_are_said_once(first, last, words):
    assert day_range(dt.date(*first), dt.date(*last)) == words


def test_a_practice_shows_its_event(client):
    assert "/agenda/congres-kinderwerkers-den-haag/" in str(page_at(client, "/praktijken/den-haag-kinderwerk/").main)


def test_the_brochure_has_six_parts_and_does_not_name_what_the_source_does_not(client):
    shown = page_at(client, "/publicaties/maatschappelijk-werk-en-kinderopvang-hand-in-hand/").main
    parts = [words_of(part.h3) for part in shown.select(".steps > li")]
    assert parts == ["De context", "Wat het onderzoek vond", "Deel 3", "Deel 4", "Deel 5", "Deel 6"]
    assert words_of(shown).count("De bron noemt van dit deel alleen het nummer") == 4
    assert shown.select_one("#deel-2 a")["href"] == "/praktijken/ocmw-en-kinderopvang/"
    assert "augustus 2014 tot en met februari 2017" in words_of(shown)
    assert "De bron noemt geen bestand of adres" in words_of(shown)


def test_a_file_of_a_publication_says_its_type_and_size(client, portal_document):
    page = PublicationPage.objects.get()
    page.files.create(title="De brochure", document=portal_document, locale=page.locale, sort_order=0)
    page.save_revision().publish()
    shown = page_at(client, page.url).main
    assert "De brochure (PDF, " in words_of(shown)


def test_an_organisation_shows_its_publication_and_events(client):
    assert "hand-in-hand" in str(page_at(client, "/organisaties/karel-de-grote-hogeschool/").main)
    assert "/agenda/kindvak-2024/" in str(page_at(client, "/organisaties/kindvak/").main)


def test_what_is_told_already_does_not_come_again_under_further_reading(client):
    shown = page_at(client, "/artikelen/jeugdhulp-op-de-werkvloer/").main
    told = {link["href"] for link in shown.select(".article__beside .card__title a")}
    further = {link["href"] for link in shown.select(".trios .card__title a")}
    assert told
    assert further
    assert not told & further
