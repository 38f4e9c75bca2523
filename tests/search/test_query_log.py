"""The log of queries: what is counted, what never gets in, and that it is forgotten."""

import datetime as dt
import re

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.test import Client
from django.utils import timezone

from search import click_views, query_log
from search.models import QueryLog

LISTING, CLICK = "/praktijken/", "/zoeken/klik/"
BROWSER = {"user-agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0"}


@pytest.fixture
def ask():
    """Search as a visitor with a browser."""

    def search(path=LISTING, headers=BROWSER, **query):
        response = Client(headers=headers).get(path, query)
        assert response.status_code == 200
        return response

    return search


@pytest.fixture
def click():
    """Tell that a result was opened, as the script does."""

    def post(path=CLICK, headers=BROWSER, **fields):
        return Client(headers=headers, enforce_csrf_checks=True).post(
            path, {"scope": "practices", "rank": "1"} | fields
        )

    return post


def row():
    return QueryLog.objects.get()


def test_the_same_question_on_a_day_is_one_row_with_a_count(make_page, ask):
    make_page("Taal thuis", facets={"sector": ["kinderopvang"]})
    for q in ("Taal", " taal  ", "TAAL"):
        ask(q=q, sector="kinderopvang")
    kept = row()
    assert (kept.query, kept.filters, kept.times, kept.results) == ("taal", "sector=kinderopvang", 3, 1)
    assert (kept.day, kept.locale, kept.scope, kept.corrected) == (timezone.localdate(), "nl", "practices", False)


def test_other_words_filters_places_and_languages_are_counted_apart(home, ask):
    ask(q="taal")
    ask(q="spel")
    ask(q="taal", theme="taal")
    ask("/zoeken/", q="taal")
    ask("/en/praktijken/", q="taal")
    assert list(QueryLog.objects.values_list("times", flat=True)) == [1] * 5


def test_the_number_of_results_is_that_of_the_last_time(make_page, ask):
    ask(q="taal")
    assert row().results == 0
    make_page("Taal thuis")
    ask(q="taal")
    assert row().results == 1


def test_a_corrected_spelling_is_noted(make_page, ask):
    make_page("Consultatiebureau")
    ask(q="consultatieburo")
    assert row().corrected


@pytest.mark.parametrize(
    "q",
    [
        "jan@voorbeeld.nl",
        "06 12 34 56 78",
        "bsn 123456782",
        "geboren 12-03-2011",
        "1234 ab",
        "mijn buurman heeft een kind dat altijd zo alleen buiten speelt",
        "a" * 201,
    ],
)
def test_what_may_be_about_a_person_is_not_kept(home, ask, q):
    ask(q=q)
    assert not QueryLog.objects.exists()


@pytest.mark.parametrize("q", ["0-4 jaar", "kinderen van 4 tot 12", "vve", "100 kinderen"])
def test_ordinary_numbers_are_kept(home, ask, q):
    ask(q=q)
    assert row().query == q


def test_no_words_is_no_question(home, ask):
    ask()
    ask(theme="taal")
    ask(q="   ")
    assert not QueryLog.objects.exists()


def test_only_the_first_page_counts(make_page, ask):
    for number in range(12):
        make_page(f"Taal {number}")
    ask(q="taal", page=2)
    assert not QueryLog.objects.exists()
    ask(q="taal")
    assert row().times == 1


@pytest.mark.parametrize("agent", ["Googlebot/2.1", "some-Crawler", "Baiduspider"])
def test_robots_do_not_count(home, ask, agent):
    ask(headers={"user-agent": agent}, q="taal")
    assert not QueryLog.objects.exists()


def test_files_feeds_and_the_interface_for_programs_do_not_count(home):
    for address in ("/praktijken.csv?q=taal", "/praktijken.rss?q=taal", "/api/v1/search/?q=taal"):
        assert Client(headers=BROWSER).get(address).status_code == 200
    assert Client(headers=BROWSER).head("/praktijken/?q=taal").status_code == 200
    assert not QueryLog.objects.exists()


def test_the_part_for_htmx_counts_and_a_count_that_is_only_foretold_does_not(home, ask):
    ask("/praktijken/deel/", q="taal")
    assert not QueryLog.objects.exists()
    ask("/praktijken/deel/", headers=BROWSER | {"HX-Request": "true"}, q="taal")
    assert row().times == 1


def test_a_robot_cannot_fill_the_table(home, ask, monkeypatch):
    monkeypatch.setattr(query_log, "MOST_ROWS_A_DAY", 2)
    for q in ("een kind", "twee kinderen", "drie kinderen", "twee kinderen"):
        ask(q=q)
    assert dict(QueryLog.objects.values_list("query", "times")) == {"een kind": 1, "twee kinderen": 2}


def test_the_page_stands_when_counting_fails(committed_db, caplog):
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE search_querylog")
    response = Client(headers=BROWSER).get(LISTING, {"q": "taal"})
    assert response.status_code == 200
    assert "a search was not counted" in caplog.text
    assert isinstance(caplog.records[-1].exc_info[1], DatabaseError)


def test_keys_do_not_tell_in_which_order_people_searched(home, ask):
    for q in ("een", "twee", "drie", "vier"):
        ask(q=f"{q} kind")
    assert all(key.version == 4 for key in QueryLog.objects.values_list("pk", flat=True))
    fields = {field.name for field in QueryLog._meta.get_fields()}
    kept = {"day", "locale", "scope", "query", "filters", "results", "corrected", "times", "clicks", "ranks"}
    assert fields == {"id"} | kept


def aged(days, query):
    day = timezone.localdate() - dt.timedelta(days=days)
    QueryLog.objects.create(
        day=day, locale="nl", scope="practices", query=query, filters="", results=1, corrected=False
    )


def test_what_is_older_than_ninety_days_goes_with_the_next_search(home, ask):
    aged(89, "mag nog")
    aged(90, "te oud")
    ask(q="taal")
    assert set(QueryLog.objects.values_list("query", flat=True)) == {"mag nog", "taal"}


def test_the_command_deletes_what_is_old(home, capsys):
    aged(89, "mag nog")
    aged(90, "te oud")
    call_command("search_log_purge")
    assert row().query == "mag nog"
    assert capsys.readouterr().out == "1 rijen gewist.\n"


# clicks


def test_an_opened_result_is_counted_with_its_place(make_page, ask, click):
    make_page("Taal thuis", facets={"theme": ["taal"]})
    ask(q="Taal", theme="taal")
    response = click(q="taal", theme="taal", rank="3")
    assert response.status_code == 204
    assert not response.cookies
    assert click(q="TAAL", theme="taal", rank="1", sort="title").status_code == 204
    assert (row().clicks, row().ranks, row().times) == (2, 4, 1)


def test_the_results_page_says_what_the_script_tells(make_page, ask, click):
    for number in range(11):
        make_page(f"Taal {number}", facets={"theme": ["taal"]})
    html = ask(q="taal", theme="taal").content.decode()
    question = re.search(r'data-question="([^"]*)"', html)[1].replace("&amp;", "&")
    assert question == "q=taal&theme=taal&scope=practices"
    assert f'data-clicks="{CLICK}"' in html
    assert re.findall(r'data-rank="(\d+)"', html) == [str(rank) for rank in range(1, 11)]
    assert re.findall(r'data-rank="(\d+)"', ask(q="taal", page=2).content.decode()) == ["11"]
    fields = dict(pair.split("=") for pair in question.split("&"))
    assert click(**fields, rank="10").status_code == 204
    assert row().clicks == 1


def test_a_list_without_words_is_not_watched(make_page, ask):
    make_page("Taal thuis")
    assert "data-clicks" not in ask().content.decode()


def test_a_click_makes_no_row(home, click):
    assert click(q="nooit gevraagd").status_code == 204
    assert not QueryLog.objects.exists()


@pytest.mark.parametrize(
    "fields",
    [
        {"rank": "0"},
        {"rank": "101"},
        {"rank": "1e1"},
        {"rank": ""},
        {"rank": "٣"},
        {"scope": "alles"},
        {"scope": ""},
        {"q": "a\x00b"},
        {"q": "x" * 10_000},
        {"page": "-1"},
    ],
)
def test_what_no_results_page_sends_is_refused(home, ask, click, fields):
    ask(q="taal")
    assert click(**({"q": "taal"} | fields)).status_code == 400
    assert row().clicks == 0


def test_unknown_filters_and_robots_change_nothing(home, ask, click):
    ask(q="taal")
    assert click(q="taal", theme="bestaat-niet").status_code == 204
    assert click(q="taal", headers={"user-agent": "bot"}).status_code == 204
    assert row().clicks == 0


def test_another_site_cannot_count(home, ask, click):
    ask(q="taal")
    assert click(q="taal", headers=BROWSER | {"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert row().clicks == 0


def test_one_visitor_cannot_count_without_end(home, ask, click, monkeypatch):
    monkeypatch.setattr(click_views, "CLICKS", 2)
    ask(q="taal")
    assert [click(q="taal").status_code for _ in range(3)] == [204, 204, 429]
    assert row().clicks == 2


def test_clicks_are_told_not_asked(client, home):
    assert client.get(CLICK).status_code == 405
