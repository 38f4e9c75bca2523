"""The list of practices in the admin: columns, filters, a constant number of queries."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from practices.admin_listing import unsettled, with_words
from practices.models import Gap, PlaceLine, PracticePage, TransferLine
from practices.rules import completeness
from tests.factories.practices import DraftFactory, PracticeFactory, partner, result
from tests.factories.reference import PlaceFactory, term
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db


def listing(client, **query):
    return client.get(reverse("praktijken:index"), query)


def titles(client, **query):
    return [row.title for row in listing(client, **query).context["object_list"]]


def test_the_menu_leads_to_the_list_and_the_list_tells_how_complete_a_practice_is(desk):
    PracticeFactory(title="Samen kijken")
    assert reverse("praktijken:index") in desk.get(reverse("wagtailadmin_home")).content.decode()
    text = soup(listing(desk)).select_one("table").get_text(" ", strip=True)
    for shown in ("Samen kijken", "praktijk", "8 van 12", "2030"):
        assert shown.lower() in text.lower()


@pytest.mark.parametrize(
    ("name", "scheme", "slug"),
    [
        ("theme", "theme", "armoede"),
        ("phase", "phase", "geborgd"),
        ("evidence", "evidence", "e3"),
    ],
)
def test_filter_by_a_vocabulary(desk, name, scheme, slug):
    PracticeFactory(title="Gewone")
    PracticeFactory(title="Gezochte", terms={scheme: (slug,)})
    assert titles(desk, **{name: term(scheme, slug).pk}) == ["Gezochte"]
    assert titles(desk) == ["Gewone", "Gezochte"]


def test_filter_by_sector_counts_what_falls_under_it(desk):
    PracticeFactory(title="Gewone", rows={"partners": [partner("A", "jeugdhulp"), partner("B", "onderwijs")]})
    PracticeFactory(title="Peuters", rows={"partners": [partner("A", "peuteropvang"), partner("B", "jeugdhulp")]})
    assert titles(desk, sector=term("sector", "kinderopvang").pk) == ["Peuters"]
    assert titles(desk, sector=term("sector", "jeugdhulp").pk) == ["Gewone", "Peuters"]


def test_filter_by_incomplete(desk):
    DraftFactory(title="Bijna leeg")
    PracticeFactory(title="Zonder resultaten")
    PracticeFactory(title="Helemaal", results_gap=Gap.NOT_STATED)
    assert titles(desk, incomplete="ja") == ["Bijna leeg", "Zonder resultaten"]
    assert titles(desk, incomplete="nee") == ["Helemaal"]


def test_search_in_the_list(desk):
    PracticeFactory(title="Samen kijken")
    PracticeFactory(title="Anders")
    assert titles(desk, q="kijken") == ["Samen kijken"]


def test_the_database_and_the_rules_agree_on_what_is_incomplete():
    settled = {"results_gap": Gap.NOT_STATED}
    DraftFactory()
    PracticeFactory(**settled)
    PracticeFactory(rows={"results": [result()]})
    for change in (
        {"context": "<p>&nbsp;\xa0 </p><p></p>"},
        {"goal": ""},
        {"age_from": None, "age_to": None},
        {"national": False},
        {"cost_gap": ""},
        {"preconditions_gap": ""},
        {"transfer_gap": ""},
    ):
        DraftFactory(**settled)
        page = PracticeFactory(**settled)
        PracticePage.objects.filter(pk=page.pk).update(**change)
    for rows in ("steps", "staffing", "partners"):
        getattr(PracticeFactory(**settled), rows).all()[0].delete()
        page = PracticeFactory(**settled)
        for row in getattr(page, rows).all():
            row.delete()
    for scheme in ("form", "evidence"):
        PracticeFactory(**settled).practice_terms.filter(scheme=scheme)[0].delete()
    page = PracticeFactory(**settled, rows={"places": [PlaceLine(place=PlaceFactory())]})
    PracticePage.objects.filter(pk=page.pk).update(national=False)
    page = PracticeFactory(**settled, rows={"places": [PlaceLine(locality="Lent")]})
    PracticePage.objects.filter(pk=page.pk).update(national=False)
    for slug in ("onbekend", "k1"):
        page = PracticeFactory(**settled, terms={"cost": (slug,)})
        PracticePage.objects.filter(pk=page.pk).update(cost_gap="")
    for text in ("Eén locatie", " "):
        page = PracticeFactory(**settled, rows={"transfer": [TransferLine(criterion="schaal", text=text)]})
        PracticePage.objects.filter(pk=page.pk).update(transfer_gap="")
    by_rules = {
        page.pk for page in PracticePage.objects.all() if not all(state.settled for state in completeness(page))
    }
    by_database = set(with_words(PracticePage.objects.all()).filter(unsettled()).values_list("pk", flat=True))
    assert by_database == by_rules
    assert 0 < len(by_rules) < PracticePage.objects.count()


def test_a_longer_list_takes_no_more_queries(desk):
    def queries():
        with CaptureQueriesContext(connection) as found:
            assert listing(desk).status_code == 200
        return len(found)

    for _ in range(2):
        PracticeFactory()
    listing(desk)
    short = queries()
    for _ in range(4):
        PracticeFactory()
    assert queries() == short
