"""The start kit: only what the practice tells, gaps as gaps, and its steps in a calendar on days that a visitor chose."""

import datetime as dt

import pytest
from django.core.cache import caches
from django.test import Client
from django.urls import reverse
from icalendar import Calendar
from wagtail.models import PageViewRestriction

from core import pdf
from practices.models import Contact, ContactLine, Gap, LinkLine, PreconditionLine, Scheme, Step, Term
from practices.start_kit import FIRST_TALK
from tests.factories.practices import DraftFactory, PracticeFactory, partner, publish
from tests.factories.reference import term
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
makes = pytest.mark.skipif(not pdf.available(), reason="Pango is not on this machine (see README)")


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    for name in ("files", "shared"):
        caches[name].clear()
    yield
    for name in ("files", "shared"):
        caches[name].clear()


@pytest.fixture
def practice(db):
    """A practice that tells much."""
    return PracticeFactory(
        title="Samen kijken",
        training="Een dag scholing per jaar",
        barriers="<p>Twee wetten, twee potjes geld.</p>",
        solutions="<p>Eén afspraak met de gemeente.</p>",
        did_not_work="Vergaderen zonder ouders.",
        preconditions_gap="",
        rows={
            "partners": [
                partner("De opvang", roles=("signaleert", "host"), brings="Een plek in de groep."),
                partner("Het wijkteam", "jeugdhulp", ("expertise",)),
            ],
            "preconditions": [PreconditionLine(term=term("precondition", "vertrouwen"), text="Elkaar kennen.")],
            "steps": [
                Step(title="Kennismaken", who="De opvang", when="In de eerste week", text="Drink koffie."),
                Step(title="Samen kijken", duration="Een uur"),
                Step(title="Evalueren", who="Iedereen", tool="Een vragenlijst"),
            ],
            "contacts": [ContactLine(contact=Contact.objects.create(name="Jo Jansen", email="jo@voorbeeld.example"))],
            "links": [LinkLine(title="Werkblad", url="https://example.org/werkblad")],
        },
    )


def address(page, name="start_kit"):
    return reverse(f"practices:{name}", args=[page.slug])


def reminders(client, page, query):
    return client.get(f"{address(page, 'start_kit_reminders')}{query}")


def test_the_steps_are_a_checklist_in_order_with_who_and_when(client, practice):
    page = soup(client.get(address(practice)))
    steps = page.select(".checklist > li")
    assert [step.h3.get_text() for step in steps] == ["Kennismaken", "Samen kijken", "Evalueren"]
    told = [[dd.get_text(" ", strip=True) for dd in step.select("dd")] for step in steps]
    assert told[0][:2] == ["De opvang", "In de eerste week"]
    assert told[1][:2] == ["Niet vermeld in de bron", "Een uur"]
    assert told[2][:3] == ["Iedereen", "Niet vermeld in de bron", "Een vragenlijst"]


def test_what_must_be_arranged_comes_first_and_gaps_stay_gaps(client, practice):
    page = soup(client.get(address(practice)))
    told = {row.b.get_text(): row.div.get_text(" ", strip=True) for row in page.select(".to-arrange > li")}
    assert next(iter(told)) == "Partners die meedoen"
    assert told["Partners die meedoen"] == "De opvang Het wijkteam"
    assert told["Wat op orde moet zijn"] == "Vertrouwen: Elkaar kennen."
    assert told["Scholing"] == "Een dag scholing per jaar"
    assert told["Ruimte"] == told["Geld"] == "Niet vermeld in de bron"


def test_what_does_not_apply_is_no_gap(client):
    page = soup(client.get(address(PracticeFactory(title="Zonder kosten", cost_gap=Gap.NOT_APPLICABLE))))
    told = {row.b.get_text(): row.div.get_text(" ", strip=True) for row in page.select(".to-arrange > li")}
    assert told["Geld"] == "Niet van toepassing"


def test_a_first_talk_asks_about_each_role_of_the_partner(client, practice):
    first, second = soup(client.get(address(practice))).select(".talk")
    assert first.h3.get_text() == "Kinderopvang"
    assert "Daar: De opvang" in first.get_text()
    asked = [item.get_text() for item in first.select("li")]
    assert asked[:2] == [str(FIRST_TALK["signaleert"]), str(FIRST_TALK["host"])]
    assert "inbrengen" in asked[2]
    assert [item.get_text() for item in second.select("li")] == [str(FIRST_TALK["expertise"])]
    assert "staat niet in de bron" in second.get_text()


def test_there_is_a_first_question_for_every_role_of_the_vocabulary(practice):
    assert set(FIRST_TALK) == set(Term.objects.filter(scheme=Scheme.ROLE).values_list("slug", flat=True))


def test_what_may_go_wrong_is_what_the_practice_tells(client, practice):
    told = soup(client.get(address(practice))).select_one("#misgaan").get_text(" ")
    for words in ("Twee wetten", "Eén afspraak met de gemeente", "Vergaderen zonder ouders"):
        assert words in told
    little = soup(client.get(address(PracticeFactory(title="Weinig")))).select_one("#misgaan").get_text(" ", strip=True)
    assert little == "Wat kan er misgaan Belemmeringen staan niet in de bron"


def test_documents_and_whom_to_ask_without_an_address(client, practice):
    html = client.get(address(practice)).content.decode()
    page = soup(client.get(address(practice)))
    assert page.select_one("#documenten a")["href"] == "https://example.org/werkblad"
    assert "Jo Jansen" in page.select_one("#contact").get_text()
    assert page.select_one("#contact a")["href"] == reverse("practices:contact_practice", args=[practice.slug])
    assert "jo@voorbeeld.example" not in html


def test_a_practice_without_steps_has_a_gap_and_no_calendar(client):
    page = PracticeFactory(title="Zonder stappen")
    page.steps.clear()
    page.steps_gap = Gap.NOT_STATED
    page = publish(page)
    shown = soup(client.get(address(page)))
    assert "Niet vermeld in de bron" in shown.select_one("#stappen").get_text()
    assert not shown.select("input[name=begin]")
    assert reminders(client, page, "?begin=2027-01-04").status_code == 404


def test_one_reminder_for_each_step_on_the_chosen_days(client, practice):
    response = reminders(client, practice, "?begin=2027-01-04&tussen=7")
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert response["Content-Disposition"] == f'attachment; filename="{practice.slug}-startpakket.ics"'
    events = Calendar.from_ical(response.content).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == [
        "Stap 1 van 3: Kennismaken",
        "Stap 2 van 3: Samen kijken",
        "Stap 3 van 3: Evalueren",
    ]
    assert [event["dtstart"].dt for event in events] == [dt.date(2027, 1, day) for day in (4, 11, 18)]
    assert len({str(event["uid"]) for event in events}) == 3
    first = str(events[0]["description"])
    assert "Drink koffie." in first
    assert "Wie, daar: De opvang" in first
    assert f"http://testserver{practice.url}" in first
    assert "Wie: niet vermeld in de bron" in str(events[1]["description"])
    assert [len(event.walk("VALARM")) for event in events] == [1, 1, 1]


def test_without_time_in_between_all_steps_are_on_the_first_day(client, practice):
    events = Calendar.from_ical(reminders(client, practice, "?begin=2027-01-04").content).walk("VEVENT")
    assert {event["dtstart"].dt for event in events} == {dt.date(2027, 1, 4)}


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?begin=",
        "?begin=morgen",
        "?begin=2027-02-30",
        "?begin=04-01-2027",
        "?begin=0001-01-01",
        "?begin=9999-12-31",
        "?begin=" + "1" * 10_000,
        "?begin=2027-01-04&tussen=3",
        "?begin=2027-01-04&tussen=-7",
        "?begin=%3Cscript%3Ealert(1)%3C/script%3E",
    ],
)
def test_a_date_that_is_none_is_a_page_that_helps(client, practice, query):
    response = reminders(client, practice, query)
    assert response.status_code == 400
    page = soup(response)
    assert page.h1.get_text() == "Kies een begindatum"
    assert page.select_one("input[name=begin]")
    assert page.select_one(f"main a[href='{address(practice)}']")
    assert page.select_one("[role=alert]")
    assert "<script>alert" not in response.content.decode()


def test_a_nul_in_the_date_is_refused(client, practice):
    assert reminders(client, practice, "?begin=%00").status_code == 400


@pytest.mark.parametrize("name", ["start_kit", "start_kit_pdf", "start_kit_reminders"])
def test_only_a_public_practice_has_one(client, practice, name):
    query = "?begin=2027-01-04"
    assert client.get(address(DraftFactory(title="Nog geheim"), name) + query).status_code == 404
    PageViewRestriction.objects.create(page=practice, restriction_type="login")
    assert client.get(address(practice, name) + query).status_code == 404


def test_it_sets_no_cookie_and_is_the_same_for_everybody(practice):
    first, second = Client().get(address(practice)), Client(headers={"accept-language": "en"}).get(address(practice))
    assert not first.cookies
    assert first.content == second.content
    assert Client().post(address(practice)).status_code == 405


def test_the_practice_leads_there(client, practice):
    assert len(soup(client.get(practice.url)).select(f"a[href='{address(practice)}']")) == 2


@makes
def test_it_is_a_pdf_too_until_the_practice_changes(client, practice):
    response = client.get(address(practice, "start_kit_pdf"))
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == f'attachment; filename="{practice.slug}-startpakket.pdf"'
    assert response.content.startswith(b"%PDF")


def test_the_pdf_is_made_once_and_again_after_a_change(client, practice, monkeypatch):
    pages = []
    monkeypatch.setattr(pdf, "pdf", lambda html, base, **kwargs: pages.append(html) or b"%PDF-1.7 made")
    monkeypatch.setattr(pdf, "available", lambda: True)
    for _ in range(2):
        client.get(address(practice, "start_kit_pdf"))
    assert len(pages) == 1
    assert "Drink koffie." in pages[0]
    practice.training = "Twee dagen scholing"
    publish(practice)
    client.get(address(practice, "start_kit_pdf"))
    assert "Twee dagen scholing" in pages[1]
