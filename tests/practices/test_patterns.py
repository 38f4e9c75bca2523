"""What practices of a form share: counted from what they say, as a visitor reads it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from practices.models import CoreElement, PreconditionLine, RelationLine, StaffingLine
from practices.patterns.counting import Named, Point
from practices.patterns.roles import typical_roles
from practices.vocabulary.load import load_terms
from tests.factories.practices import DraftFactory, PracticeFactory, partner, publish, unsaved_practice
from tests.factories.reference import term
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
PATTERN = "/patronen/netwerk/"
BSO = "Buitenschoolse opvang"


def network(title, setting=("bso",), roles=("uitvoerder",), preconditions=(), **values):
    """A practice of the form "netwerk" with a childcare partner in these roles."""
    rows = {
        "partners": [partner("De opvang", roles=roles), partner("Het wijkteam", "jeugdhulp", ("expertise",))],
        "preconditions": [PreconditionLine(term=term("precondition", slug)) for slug in preconditions],
        **values.pop("rows", {}),
    }
    return PracticeFactory(title=title, terms={"form": ("netwerk",), "setting": setting}, rows=rows, **values)


@pytest.fixture(autouse=True)
def _vocabulary(db):
    load_terms()


@pytest.fixture
def read(client):
    """The points of the page by heading ("delen" or "verschillen") and words: (how many, which)."""

    def points(address=PATTERN):
        page = soup(client.get(address))
        return {
            part: {
                point.select_one(".points__what").get_text(" ", strip=True): (
                    point.select_one(".points__count").get_text(" ", strip=True),
                    [link.get_text(strip=True) for link in point.select(".points__who a")],
                )
                for point in page.select(f"section[aria-labelledby={part}] .points > li")
            }
            for part in ("delen", "verschillen", "vragen")
        }

    return points


def test_what_at_least_half_have_is_shared_and_the_rest_differs(read):
    for title, setting in (("A", ("bso",)), ("B", ("bso",)), ("C", ("bso", "thuis")), ("D", ("basisschool",))):
        network(title, setting)
    found = read()
    assert found["delen"][BSO][0] == "3 van 4 praktijken"
    assert sorted(found["delen"][BSO][1]) == ["A", "B", "C"]
    assert found["verschillen"]["Thuis"] == ("1 van 4 praktijken", ["C"])
    assert BSO not in found["verschillen"]


def test_roles_are_counted_with_their_sector(read):
    for title, roles in (("A", ("host",)), ("B", ("host", "uitvoerder"))):
        network(title, roles=roles)
    found = read()
    assert found["delen"]["Kinderopvang: biedt de plek"][0] == "2 van 2 praktijken"
    assert found["verschillen"]["Kinderopvang: voert uit"] == ("1 van 2 praktijken", ["B"])


def test_unpublishing_a_practice_changes_the_numbers_at_once(read):
    pages = [network(title) for title in "ABC"]
    assert read()["delen"][BSO][0] == "3 van 3 praktijken"
    pages[0].unpublish()
    assert read()["delen"][BSO] == ("2 van 2 praktijken", ["C", "B"])
    PageViewRestriction.objects.create(page=pages[1], restriction_type="login")
    assert read()["delen"] == {}


def test_editing_a_practice_changes_the_numbers_at_once(read):
    first, _second = network("A"), network("B")
    assert BSO in read()["delen"]
    first.set_terms("setting", [term("setting", "thuis")])
    publish(first)
    found = read()
    assert BSO not in found["delen"]
    assert found["verschillen"][BSO] == ("1 van 2 praktijken", ["B"])


def test_a_draft_does_not_count(read):
    network("A")
    network("B")
    DraftFactory(title="Zeepaardje", terms={"form": ("netwerk",), "setting": ("bso",)})
    assert read()["delen"][BSO][0] == "2 van 2 praktijken"


def test_a_source_that_is_silent_is_named_and_not_counted(client, read):
    network("A", preconditions=("vertrouwen",))
    network("B")
    assert read()["verschillen"]["Vertrouwen"] == ("1 van 2 praktijken", ["A"])
    silent = [part.get_text(" ", strip=True) for part in soup(client.get(PATTERN)).select(".pattern-silent")]
    assert "Niet vermeld bij: B" in silent


def test_what_may_not_change_is_told_with_its_practice(client):
    network(
        "A",
        rows={
            "elements": [
                CoreElement(text="Een vast gezicht", need="kern"),
                CoreElement(text="De dag", need="aanpasbaar"),
            ]
        },
    )
    network("B")
    core = soup(client.get(PATTERN)).select_one("section[aria-labelledby=kern]")
    assert "1 van 2 praktijken" in core.get_text()
    assert [(line.p.get_text(), line.a.get_text()) for line in core.select(".told li")] == [("Een vast gezicht", "A")]


def test_questions_come_from_the_fields_of_the_practices(client, read):
    network("A", reflection="<ul><li>Wie belt er als eerste?</li></ul><p>En daarna?</p>")
    network("B", rows={"staffing": [StaffingLine(function_note="coach", amount=4, unit="uur-week")]})
    asked = soup(client.get(PATTERN)).select("section[aria-labelledby=vragen] .told li")
    assert [line.p.get_text() for line in asked] == ["Wie belt er als eerste?", "En daarna?"]
    assert read()["vragen"]["Wat kost het, en wie betaalt?"][0] == "2 van 2 praktijken"


def test_evidence_stands_side_by_side(client):
    network("A")
    network("B")
    rows = soup(client.get(PATTERN)).select("section[aria-labelledby=bewijs] tbody tr")
    assert sorted(row.th.get_text(strip=True) for row in rows) == ["A", "B"]
    assert all("Praktijkverhaal" in row.get_text() for row in rows)


def test_the_diagram_holds_the_roles_that_come_back_and_no_others():
    def page(*lines, relations=()):
        found = unsaved_practice()
        found.partners.set(lines)
        found.relations.set([RelationLine(source=a, kind=term("relation", kind), target=b) for a, kind, b in relations])
        return found

    to_team = [("opvang", "signaleert-bij", "team")]
    pages = [
        page(
            partner("Opvang", "kinderopvang", ("signaleert", "host"), key="opvang"),
            partner("Team", "jeugdhulp", ("uitvoerder",), key="team"),
            relations=[*to_team, ("team", "ondersteunt", "gezin")],
        ),
        page(
            partner("Opvang", "peuteropvang", ("signaleert",), key="opvang"),
            partner("Team", "jeugdhulp", ("uitvoerder",), key="team"),
            relations=to_team,
        ),
    ]
    data = typical_roles(pages)
    assert {one.key: [slug for slug, _words in one.roles] for one in data.partners} == {
        "kinderopvang": ["signaleert"],
        "jeugdhulp": ["uitvoerder"],
    }
    assert [(one.source, one.kind, one.target) for one in data.relations] == [
        ("kinderopvang", "signaleert-bij", "jeugdhulp")
    ]
    assert typical_roles(pages[:1]) is None


def test_the_page_shows_the_diagram_and_says_what_it_is(client):
    network("A")
    network("B")
    diagram = soup(client.get(PATTERN)).select_one(".dg-figure")
    assert "bij 2 van 2 praktijken" in diagram.get_text(" ", strip=True)


def test_one_practice_is_no_pattern_and_is_shown(client):
    network("Alleen deze")
    page = soup(client.get(PATTERN))
    assert "Eén praktijk is nog geen patroon" in page.get_text()
    assert page.select_one(".hit__title").get_text(strip=True) == "Alleen deze"
    assert not page.select(".points")


def test_no_practice_is_said(client):
    response = client.get("/patronen/consultatie/")
    assert response.status_code == 200
    assert "Nog geen praktijk die zo werkt" in soup(response).get_text()


@pytest.mark.parametrize("slug", ["bestaat-niet", "kinderopvang", "a" * 3000])
def test_another_word_is_no_pattern(client, slug):
    assert client.get(f"/patronen/{slug}/").status_code == 404


def test_the_overview_tells_how_many_practices_a_form_has(client):
    network("A")
    network("B")
    PracticeFactory(terms={"form": ("consultatie",)})
    page = soup(client.get("/patronen/"))
    assert "2 praktijken" in page.select_one(f'main a[href="{PATTERN}"]').get_text()
    assert page.select_one('section[aria-labelledby=een-praktijk] a[href="/patronen/consultatie/"]')


def test_an_empty_portal_has_an_overview_too(client):
    assert client.get("/patronen/").status_code == 200


def test_a_practice_leads_to_its_pattern(client):
    network("A")
    assert soup(client.get("/praktijken/a/")).select_one(f'dd a[href="{PATTERN}"]')


def test_two_to_four_practices_lead_to_the_comparison(client):
    for title in "AB":
        network(title)
    assert soup(client.get(PATTERN)).select_one('a[href="/praktijken/vergelijken/?p=b&p=a"]')
    for title in "CDE":
        network(title)
    assert not soup(client.get(PATTERN)).select('a[href^="/praktijken/vergelijken/?p"]')


def test_the_page_takes_as_many_statements_with_many_practices(client):
    def statements():
        with CaptureQueriesContext(connection) as captured:
            assert client.get(PATTERN).status_code == 200
        return len(captured)

    network("A"), network("B")
    client.get(PATTERN)
    publish(network("C"))
    client.get("/patronen/")
    few = statements()
    for number in range(12):
        network(f"Nog een {number}")
    client.get("/patronen/")
    assert statements() == few <= 14


def test_many_practices_are_named_by_the_first_six():
    practices = tuple(Named(number, f"p{number}", f"P{number}", "/") for number in range(20))
    point = Point("Bso", practices, 20)
    assert len(point.named) == 6
    assert point.rest == 14
    assert point.marks == ()
    assert Point("Bso", practices[:2], 3).marks == (True, True, False)
