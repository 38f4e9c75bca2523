"""Practices side by side: what a visitor sees at an address, and what is said of what differs."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from practices.compare.table import Cell, Item, Mark, Row, group
from practices.models import CoreElement, Gap, PreconditionLine, StaffingLine, TransferLine
from practices.vocabulary.load import load_terms
from tests.factories.practices import DraftFactory, PracticeFactory, publish
from tests.factories.reference import term
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
COMPARE = "/praktijken/vergelijken/"


def address(*slugs):
    return f"{COMPARE}?{'&'.join(f'p={slug}' for slug in slugs)}"


@pytest.fixture
def side_by_side(client):
    """The rows of a comparison by label: the words of each cell, and the mark."""

    def read(*slugs):
        response = client.get(address(*slugs))
        assert response.status_code == 200
        found = {}
        for row in soup(response).select(".compare tbody tr:not(.compare__group, .compare__unsaid)"):
            mark = row.th.select_one(".compare__mark")
            words = mark.extract().get_text(strip=True) if mark else ""
            for whose in row.select(".compare__whose"):
                whose.extract()
            found[row.th.get_text(strip=True)] = ([cell.get_text(" ", strip=True) for cell in row.select("td")], words)
        return found

    return read


@pytest.fixture
def two(db):
    """Two practices of which the second asks less, says no costs do not apply, and has another theme."""
    load_terms()
    first = PracticeFactory(
        title="Samen kijken",
        national=True,
        terms={"theme": ("taal-en-vve", "armoede"), "setting": ("bso",), "cost": ("k1",)},
        rows={
            "staffing": [StaffingLine(function_note="coach", amount=4, unit="uur-week")],
            "preconditions": [PreconditionLine(term=term("precondition", "vertrouwen"), text="Na een jaar.")],
            "transfer": [TransferLine(criterion="schaal", text="Eén groep", need="moet", confidence="bron")],
            "elements": [CoreElement(text="Een vast gezicht", need="kern")],
        },
    )
    second = PracticeFactory(
        title="Apart kijken",
        national=True,
        cost_gap=Gap.NOT_APPLICABLE,
        terms={"theme": ("taal-en-vve",), "setting": ("thuis",)},
        rows={
            "staffing": [StaffingLine(function_note="coach", amount=4, unit="uur-week")],
            "transfer": [TransferLine(criterion="schaal", text="Twee groepen", need="vrij", confidence="bron")],
        },
    )
    return first, second


def test_two_practices_stand_side_by_side_in_the_order_of_the_address(client, two):
    page = soup(client.get(address("apart-kijken", "samen-kijken")))
    assert page.h1.get_text(strip=True) == "Twee praktijken naast elkaar"
    assert [link.get_text(strip=True) for link in page.select(".compare__name")] == ["Apart kijken", "Samen kijken"]
    assert [link["href"] for link in page.select(".compare__name")] == [
        "/praktijken/apart-kijken/",
        "/praktijken/samen-kijken/",
    ]


def test_points_stand_in_the_order_of_the_practice_page(client, two):
    own = [section["id"] for section in soup(client.get("/praktijken/samen-kijken/")).select("section[id]")]
    here = [
        part["id"] for part in soup(client.get(address("samen-kijken", "apart-kijken"))).select(".compare tbody[id]")
    ]
    assert [anchor for anchor in own if anchor in here] == [anchor for anchor in here if anchor != "in-het-kort"]
    assert here[0] == "in-het-kort"


def test_what_differs_is_said_in_words(side_by_side, two):
    rows = side_by_side("samen-kijken", "apart-kijken")
    assert rows["Setting"][1] == "Verschilt"
    assert rows["Thema"][1] == "Verschilt deels"
    assert rows["Fase"][1] == "Gelijk"
    assert rows["Randvoorwaarden"][1] == "Niet overal vermeld"
    assert rows["Schaal"][1] == "Verschilt"
    assert "Moet" in rows["Schaal"][0][0]
    assert "Vrij" in rows["Schaal"][0][1]


def test_running_text_gets_no_mark(side_by_side, two):
    rows = side_by_side("samen-kijken", "apart-kijken")
    assert rows["Aanleiding"] == (["Kinderen kregen laat hulp.", "Kinderen kregen laat hulp."], "")


def test_a_gap_is_shown_as_a_gap(side_by_side, two):
    rows = side_by_side("samen-kijken", "apart-kijken")
    assert rows["Kosten"][0][1] == "Niet van toepassing"
    assert rows["Randvoorwaarden"][0] == ["Vertrouwen Na een jaar.", "Niet vermeld in de bron"]
    assert rows["Resultaten"][0] == ["Niet vermeld in de bron", "Niet vermeld in de bron"]


def test_what_no_source_tells_is_named_together(client, two):
    page = soup(client.get(address("samen-kijken", "apart-kijken")))
    assert "Scholing" not in [row.get_text(strip=True) for row in page.select(".compare tbody th")]
    assert "Scholing, Ruimte, Materialen" in page.select_one("#wat-het-vraagt .compare__unsaid").get_text()


def test_four_practices_have_a_column_each(client, two):
    more = [PracticeFactory(title=title).slug for title in ("Derde", "Vierde")]
    page = soup(client.get(address("samen-kijken", "apart-kijken", *more)))
    assert len(page.select(".compare thead th")) == 5
    assert {len(row.select("td")) for row in page.select(".compare tbody tr:has(td):not(.compare__unsaid)")} == {4}
    assert not page.select("#erbij")


def test_each_practice_can_be_taken_away(client, two):
    page = soup(client.get(address("samen-kijken", "apart-kijken")))
    assert [link["href"] for link in page.select(".compare__off")] == [address("apart-kijken"), address("samen-kijken")]


def test_one_practice_offers_others_to_lay_beside_it(client, two):
    page = soup(client.get(address("samen-kijken")))
    assert page.h1.get_text(strip=True) == "Kies er nog een"
    assert [link["href"] for link in page.select(".offers a")] == [address("samen-kijken", "apart-kijken")]


def test_one_practice_finds_others_by_words(client, two):
    PracticeFactory(title="Muziek in de wijk")
    page = soup(client.get(address("samen-kijken") + "&q=muziek"))
    assert [title.get_text() for title in page.select(".offers h3")] == ["Muziek in de wijk"]
    assert page.select_one("form[action^='/praktijken/vergelijken/'] input[name=p]")["value"] == "samen-kijken"


def test_no_practice_explains_the_page_and_offers_the_newest(client, two):
    page = soup(client.get(COMPARE))
    assert page.h1.get_text(strip=True) == "Praktijken vergelijken"
    assert {link["href"] for link in page.select(".offers a")} == {address("samen-kijken"), address("apart-kijken")}


def test_the_same_twice_counts_once_and_is_said(client, two):
    response = client.get(address("samen-kijken", "samen-kijken"))
    assert response.status_code == 200
    assert "twee keer" in soup(response).select_one(".notice").get_text()
    assert soup(response).h1.get_text(strip=True) == "Kies er nog een"


def test_nine_practices_are_too_many_and_the_first_four_are_offered(client, two):
    slugs = ["samen-kijken", "apart-kijken", *(PracticeFactory().slug for _ in range(7))]
    response = client.get(address(*slugs))
    assert response.status_code == 400
    page = soup(response)
    assert page.h1.get_text(strip=True) == "Hoogstens vier praktijken naast elkaar"
    assert page.select_one(f'main a[href="{address(*slugs[:4])}"]')
    assert not page.select(".compare")


def draft():
    return DraftFactory(title="Zeepaardje").slug


def unpublished():
    page = PracticeFactory(title="Zeepaardje")
    page.unpublish()
    return page.slug


def restricted():
    page = PracticeFactory(title="Zeepaardje")
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    return page.slug


@pytest.mark.parametrize("make", [draft, unpublished, restricted, lambda: "bestaat-niet"])
def test_what_is_not_public_is_unknown_and_the_others_stay_offered(client, two, make):
    slug = make()
    response = client.get(address("samen-kijken", slug, "apart-kijken"))
    assert response.status_code == 404
    page = soup(response)
    assert page.h1.get_text(strip=True) == "Eén praktijk kennen we niet"
    assert page.select_one(f'main a[href="{address("samen-kijken", "apart-kijken")}"]')
    assert "Zeepaardje" not in response.content.decode()


@pytest.mark.parametrize("query", ["p=", "p=&p=", "p=+"])
def test_nothing_named_is_the_start(client, two, query):
    assert client.get(f"{COMPARE}?{query}").status_code == 200


@pytest.mark.parametrize("query", ["p=%00", "p=" + "a" * 10_000, "p=..%2F", "p=%3Cscript%3E", "p=advies&p='--"])
def test_any_other_word_is_a_helpful_page(client, two, query):
    response = client.get(f"{COMPARE}?{query}")
    assert response.status_code in (400, 404)
    assert soup(response).h1.get_text(strip=True)
    assert soup(response).select("main a[href]")


def test_a_practice_of_another_language_is_unknown_here(client, two):
    assert client.get("/en" + address("samen-kijken", "apart-kijken")).status_code == 404


def test_a_recognition_past_its_date_is_said_in_the_comparison(side_by_side, two, time_is):
    first, _second = two
    first.set_terms("evidence", [term("evidence", "e6")])
    first.recognitions.add(
        first.recognitions.model(
            register="NJi",
            level="goed",
            date=dt.date(2020, 1, 1),
            valid_until=dt.date(2025, 1, 1),
            url="https://nji.nl/x",
        )
    )
    publish(first)
    time_is(dt.date(2024, 6, 1))
    assert "verlopen" not in side_by_side("samen-kijken", "apart-kijken")["Bewijs"][0][0]
    time_is(dt.date(2026, 6, 1))
    assert "Erkenning verlopen" in side_by_side("samen-kijken", "apart-kijken")["Bewijs"][0][0]


def test_no_cookie_is_set(client, two):
    assert not client.get(address("samen-kijken", "apart-kijken")).cookies


def test_four_practices_take_at_most_twenty_four_statements(client, two):
    slugs = ["samen-kijken", "apart-kijken", *(PracticeFactory().slug for _ in range(2))]
    counts = []
    for number in (2, 3, 4):
        client.get(address(*slugs[:number]))
        with CaptureQueriesContext(connection) as captured:
            client.get(address(*slugs[:number]))
        counts.append(len(captured))
    assert max(counts) <= 24


@pytest.mark.parametrize("variant", ["/praktijken/", "/zoeken/?q=kijken", "/praktijken/samen-kijken/"])
def test_every_door_has_a_plain_link_to_the_comparison(client, two, variant):
    page = soup(client.get(variant))
    assert address("samen-kijken") in [link["href"] for link in page.select("a[data-compare]")]
    assert page.select_one("[data-tray]")["data-tray"] == COMPARE


def row(*cells, compared=True):
    return Row("Punt", tuple(Cell(tuple(Item(word) for word in cell)) for cell in cells), compared)


@pytest.mark.parametrize(
    ("cells", "mark"),
    [
        ((("a",), ("a",)), Mark.SAME),
        ((("a", "b"), ("b", "a")), Mark.SAME),
        ((("A",), ("a",)), Mark.SAME),
        ((("a",), ("b",)), Mark.DIFFERS),
        ((("a", "b"), ("b",)), Mark.PARTLY),
        ((("a",), ()), Mark.GAPS),
        ((("a",), ("a",), ()), Mark.GAPS),
        ((("a",), ("b",), ()), Mark.DIFFERS),
        (((), ()), Mark.NONE),
    ],
)
def test_what_is_said_of_a_row(cells, mark):
    assert row(*cells).mark == mark


def test_a_gap_never_counts_as_a_difference():
    assert row((), ("a",), ()).mark == Mark.GAPS


def test_a_need_that_nobody_knows_is_neither_the_same_nor_different():
    unknown, must = (
        Cell((Item("Vier plekken", need="onbekend", open=True),)),
        Cell((Item("Eén groep", need="moet", key="moet"),)),
    )
    assert Row("Schaal", (unknown, unknown), compared=True).mark == Mark.NONE
    assert Row("Schaal", (unknown, must), compared=True).mark == Mark.GAPS


def test_a_point_that_must_be_shown_stays_when_nobody_tells_of_it():
    silent, must = row((), ()), Row("Kosten", (Cell(), Cell()), always=True)
    found = group("x", "X", [silent, must])
    assert found.rows == (must,)
    assert found.unsaid == ("Punt",)
