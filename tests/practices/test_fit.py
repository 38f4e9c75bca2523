""" "Past dit bij ons?" as a visitor meets it: the form, the verdicts, the paper, and whatever somebody sends."""

import pytest
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from wagtail.models import PageViewRestriction

from core import pdf
from practices import fit_views
from practices.models import (
    AdoptionLine,
    Contact,
    ContactLine,
    CoreElement,
    Criterion,
    PlaceLine,
    PracticeSource,
    StaffingLine,
    TransferLine,
)
from tests.factories.practices import DraftFactory, PracticeFactory, partner
from tests.factories.reference import PlaceFactory, SourceFactory
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
makes = pytest.mark.skipif(not pdf.available(), reason="Pango is not on this machine (see README)")

# Answers that fit the practice below on every point that can fit.
ANSWERS = {
    "leeftijd": ["2-4"],
    "vraag": "taal-en-vve",
    "schaal": "locatie",
    "kern": "houden",
    "materiaal": "handleiding",
    "scholing": "ja",
    "uren": "16,5",
    "vrijwilligers": "nee",
    "geld": "k2",
    "land": "nl",
    "grondslag": "Jeugdwet. Ouders tekenen.",
    "steun": "ruimte",
    "partners": ["kinderopvang", "jeugdhulp"],
    "plek": ["thuis"],
    "hulp": "gesprek",
}


@pytest.fixture(autouse=True)
def _nothing_counted(db):
    caches["shared"].clear()
    yield
    caches["shared"].clear()


def line(criterion, text, need="moet", confidence="bron"):
    return TransferLine(criterion=criterion, text=text, need=need, confidence=confidence)


@pytest.fixture
def practice(db):
    """A practice of which the source tells everything that can be compared."""
    netherlands = PlaceFactory(name="Nederland", slug="nl", kind="land")
    place = PlaceFactory(parent=netherlands)
    source = SourceFactory(title="Kijken doe je samen")
    return PracticeFactory(
        title="Samen kijken & helpen",
        scale="locatie",
        manual="Stap voor stap, 20 bladzijden",
        training="Een dag scholing",
        data_sharing="Met toestemming van ouders.",
        adaptations="In Breda kwam er een ochtend bij.",
        terms={"setting": ("thuis",), "cost": ("k2",)},
        cost_gap="",
        rows={
            "partners": [partner("De opvang"), partner("Het wijkteam", "jeugdhulp", ("expertise",))],
            "places": [PlaceLine(place=place)],
            "staffing": [StaffingLine(function_note="coach", amount=4, unit="dagdeel-week", per="locatie")],
            "elements": [
                CoreElement(text="Samen kijken", need="kern"),
                CoreElement(text="De dag van de week", need="aanpasbaar"),
            ],
            "contacts": [ContactLine(contact=Contact.objects.create(name="Jo Jansen"))],
            "sources": [PracticeSource(source=source)],
            "adoptions": [AdoptionLine(who="Opvang Zuid", where="Goes", change="Een vaste dag minder.", source=source)],
            "transfer": [
                line("doelgroep", "Peuters die meer taal nodig hebben.", confidence="redactie"),
                line("scholing", "Een dag per jaar.", need="vrij"),
                line("steun", "De directeur maakte er uren voor vrij."),
            ],
        },
    )


def address(page):
    return reverse("practices:fit", args=[page.slug])


@pytest.fixture
def compare(client, practice):
    """Send answers; gives {criterion: outcome} and the page."""

    def send(answers, page=practice):
        response = client.post(address(page), answers)
        rows = response.context["sheet"].rows
        return {row.criterion.value: row.verdict.outcome.value for row in rows}, soup(response)

    return send


def test_the_empty_form_shows_the_twelve_points_of_there_and_no_verdict(client, practice):
    page = soup(client.get(address(practice)))
    assert [head.get_text(" ", strip=True) for head in page.select(".fit-row h3")] == [
        f"{number} {criterion.label}" for number, criterion in enumerate(Criterion, 1)
    ]
    point = page.select_one("#punt-doelgroep")
    assert "Peuters die meer taal nodig hebben." in point.get_text()
    assert "Lezing van de redactie" in point.get_text()
    assert point.select_one(".need").get_text(strip=True) == "Moet"
    assert "Staat in de bron: Kijken doe je samen" in page.select_one("#punt-steun").get_text()
    assert "1 dagdeel" not in page.get_text()
    assert "coach: 4 dagdelen per week per locatie" in page.select_one("#punt-inzet").get_text()
    assert not page.select("form .verdict, #uitkomst")


def test_what_the_source_does_not_tell_is_a_gap(client):
    page = soup(client.get(address(PracticeFactory(title="Weinig"))))
    assert "Niet vermeld in de bron" in page.select_one("#punt-materiaal").get_text()
    assert page.select_one("#punt-materiaal .need").get_text(strip=True) == "Onbekend"


def test_all_that_can_fit_fits_and_the_law_is_for_people(compare):
    outcomes, page = compare(ANSWERS)
    assert outcomes == {criterion.value: "past" for criterion in Criterion} | {"wet": "aandacht"}
    assert "Van elk punt is aan beide kanten iets bekend." in page.select_one("#uitkomst").get_text()


@pytest.mark.parametrize(
    ("names", "criterion"),
    [
        (["leeftijd"], "doelgroep"),
        (["vraag"], "doelgroep"),
        (["uren"], "inzet"),
        (["grondslag"], "wet"),
        (["partners"], "partners"),
        (["hulp"], "hulp"),
    ],
)
def test_clearing_an_answer_leaves_exactly_that_point_unknown(compare, names, criterion):
    before, _page = compare(ANSWERS)
    after, page = compare({name: value for name, value in ANSWERS.items() if name not in names})
    assert {point for point in after if after[point] != before[point]} == {criterion}
    assert after[criterion] == "onbekend"
    assert "Jullie antwoord ontbreekt nog." in page.select_one("#uitkomst").get_text()


def test_no_answer_at_all_is_unknown_on_every_point(compare):
    outcomes, _page = compare({})
    assert set(outcomes.values()) == {"onbekend"}


def test_there_is_never_a_total(compare):
    _outcomes, page = compare(ANSWERS | {"kern": "eigen", "steun": "nee"})
    shown = page.main.get_text(" ")
    assert "%" not in shown
    for total in ("van de 12", "van 12", "/12", "/ 12", "punten totaal", "11 punten", "elf punten"):
        assert total not in shown


def test_what_follows_says_where_it_is_stuck_what_to_ask_and_what_may_change(compare, practice):
    answers = {name: value for name, value in ANSWERS.items() if name != "geld"} | {"kern": "eigen"}
    _outcomes, page = compare(answers)
    after = page.select_one("#uitkomst")
    assert "Kern van de aanpak" in after.select_one("[aria-labelledby=kop-vast]").get_text()
    find_out = after.select_one("[aria-labelledby=kop-uitzoeken]")
    assert find_out.select_one("a")["href"] == "#punt-kosten"
    assert page.select_one("#punt-kosten")
    adapt = after.select_one("[aria-labelledby=kop-aanpassen]").get_text(" ")
    assert "Een dag per jaar." in adapt
    assert "De dag van de week" in adapt
    assert "Samen kijken" not in adapt
    assert "In Breda kwam er een ochtend bij." in adapt
    assert "Opvang Zuid: Een vaste dag minder." in adapt
    assert "Eerder overgenomen door: Opvang Zuid, Goes" in page.select_one("#punt-hulp").get_text()


def test_what_only_they_can_tell_leads_to_a_question_to_them(client):
    page = PracticeFactory(title="Weinig")
    after = soup(client.post(address(page), ANSWERS)).select_one("[aria-labelledby=kop-uitzoeken]")
    ask = reverse("practices:contact_practice", args=[page.slug])
    assert {link["href"] for link in after.select(".points__way")} == {ask}


def test_answers_come_back_in_the_form(compare):
    _outcomes, page = compare(ANSWERS)
    assert page.select_one("input[name=uren]")["value"] == "16,5"
    assert page.select_one("textarea").get_text(strip=True) == ANSWERS["grondslag"]
    assert [box["value"] for box in page.select("input[name=partners][checked]")] == ["kinderopvang", "jeugdhulp"]
    assert page.select_one("input[name=kern][checked]")["value"] == "houden"
    assert page.select_one("select[name=vraag] option[selected]")["value"] == "taal-en-vve"


def test_two_windows_with_other_answers_do_not_mix(compare):
    first, _page = compare(ANSWERS)
    second, page = compare({"kern": "eigen"})
    assert second["kern"] == "past-niet"
    assert page.select_one("input[name=uren]").get("value", "") == ""
    assert compare(ANSWERS)[0] == first


def test_it_needs_no_cookie_and_no_token_and_nobody_keeps_it(practice):
    stranger = Client(enforce_csrf_checks=True)
    for response in (stranger.get(address(practice)), stranger.post(address(practice), ANSWERS)):
        assert response.status_code == 200
        assert not response.cookies
        assert "no-store" in response["Cache-Control"]
        assert '<meta name="robots" content="noindex">' in response.content.decode()


def test_nothing_is_written_when_answers_are_sent(client, practice):
    client.get(address(practice))
    with CaptureQueriesContext(connection) as captured:
        client.post(address(practice), ANSWERS)
    assert [query["sql"] for query in captured if not query["sql"].lstrip("( ").upper().startswith("SELECT")] == []


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"schaal": "heelal"}, "Kies een van de antwoorden die er staan."),
        ({"partners": ["kinderopvang", "<script>alert(1)</script>"]}, "Kies een van de antwoorden die er staan."),
        ({"vraag": "0' OR '1'='1"}, "Kies een van de antwoorden die er staan."),
        ({"leeftijd": "0-4"}, "Kies een van de antwoorden die er staan."),
        ({"uren": "veel"}, "Vul een getal in van 0 tot 1000"),
        ({"uren": "-1"}, "Vul een getal in van 0 tot 1000"),
        ({"uren": "1e9"}, "Vul een getal in van 0 tot 1000"),
        ({"uren": "NaN"}, "Vul een getal in van 0 tot 1000"),
        ({"uren": "9" * 100_000}, "Vul een getal in van 0 tot 1000"),
        ({"grondslag": "x" * 100_000}, "Maak het korter: hoogstens 300 tekens. Er zijn er 100000."),
        ({"grondslag": "AVG\x00"}, "grondslag"),
        ({"kern": "houden\x00"}, "Kies een van de antwoorden die er staan."),
    ],
)
def test_a_wrong_answer_is_told_beside_it_and_counts_as_unknown(client, practice, answers, words):
    response = client.post(address(practice), ANSWERS | answers)
    assert response.status_code == 422
    page = soup(response)
    name = next(iter(answers))
    if words != name:
        assert words in page.select_one(f"#id_{name}_error").get_text(" ")
    assert page.select_one(".notice--error a[href]")
    rows = response.context["sheet"].rows
    (wrong,) = [row for row in rows if name in [field.name for field in row.fields]]
    assert wrong.verdict.outcome == "onbekend"
    assert [row.verdict.outcome for row in rows].count("past") >= 10


def test_what_was_typed_is_shown_as_text_and_never_as_code(client, practice):
    response = client.post(address(practice), ANSWERS | {"grondslag": '</textarea><script>alert(1)</script>"'})
    html = response.content.decode()
    assert response.status_code == 200
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_a_body_that_is_too_large_or_broken_is_refused(client, practice):
    client.raise_request_exception = False
    huge = client.post(
        address(practice), "grondslag=" + "x" * 3_000_000, content_type="application/x-www-form-urlencoded"
    )
    broken = client.post(address(practice), b"--x\r\nonzin", content_type="multipart/form-data; boundary=x")
    many = client.post(
        address(practice), "&".join(f"a{n}=1" for n in range(11_000)), content_type="application/x-www-form-urlencoded"
    )
    assert huge.status_code == 400
    assert many.status_code == 400
    assert broken.status_code in (200, 400)
    json = client.post(address(practice), b'{"kern": "houden"}', content_type="application/json")
    assert {row.verdict.outcome for row in json.context["sheet"].rows} == {"onbekend"}


def test_other_ways_of_asking_are_refused(client, practice):
    for method in ("put", "delete", "patch"):
        assert getattr(client, method)(address(practice)).status_code == 405
    assert client.head(address(practice)).status_code == 200


@pytest.mark.parametrize("method", ["get", "post"])
def test_only_a_public_practice_can_be_compared(client, practice, method):
    send = getattr(client, method)
    assert send(address(DraftFactory(title="Nog geheim"))).status_code == 404
    assert send(reverse("practices:fit", args=["bestaat-niet"])).status_code == 404
    PageViewRestriction.objects.create(page=practice, restriction_type="login")
    assert send(address(practice)).status_code == 404


def test_a_practice_is_compared_in_its_own_language_only(client, practice):
    # The language of a request stays active in a test; leaving the block puts it back.
    with translation.override("en"):
        english = address(practice)
        answer = client.get(english)
    assert english == f"/en{address(practice)}"
    assert answer.status_code == 200
    assert not soup(answer).select("main form[method=post]")
    assert soup(answer).select_one("main a[hreflang=nl]")["href"] == address(practice)


def test_the_practice_leads_there_and_back(client, practice):
    page = soup(client.get(practice.url))
    assert len(page.select(f"a[href='{address(practice)}']")) == 2
    assert soup(client.get(address(practice))).select_one(f"a[href$='{practice.url}']")


def test_a_draft_has_no_way_to_what_is_not_public(desk):
    draft = DraftFactory(title="Nog geheim")
    preview = draft.make_preview_request()
    assert address(draft) not in preview.content.decode()


@makes
def test_the_paper_for_the_meeting_is_made_of_what_was_sent(client, practice):
    response = client.post(address(practice), ANSWERS | {"als": "pdf"})
    assert response.status_code == 200
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == f'attachment; filename="{practice.slug}-past-dit-bij-ons.pdf"'
    assert response["X-Robots-Tag"] == "noindex"
    assert "no-store" in response["Cache-Control"]
    assert response.content.startswith(b"%PDF")


@makes
@pytest.mark.parametrize(
    "text", ["</td><script>alert(1)</script>", "regel\x0ceen\x01twee\x1f", "\u202eomgekeerd \U0001f476"]
)
def test_odd_text_makes_a_paper_all_the_same(client, practice, text):
    response = client.post(address(practice), ANSWERS | {"grondslag": text, "als": "pdf"})
    assert response["Content-Type"] == "application/pdf"


@pytest.fixture
def made(monkeypatch):
    """Makes PDFs without WeasyPrint; holds the HTML of each."""
    pages = []

    def make(html, base, **kwargs):
        pages.append(html)
        return b"%PDF-1.7 made"

    monkeypatch.setattr(pdf, "pdf", make)
    monkeypatch.setattr(pdf, "available", lambda: True)
    return pages


def test_the_paper_has_room_for_what_is_decided_on_every_point(client, practice, made):
    client.post(address(practice), ANSWERS | {"als": "pdf"})
    (html,) = made
    assert html.count('class="fit-table__room"></td>') == len(Criterion)
    assert "16,5 uur per week" in html
    assert "Jeugdwet. Ouders tekenen." in html


def test_the_paper_of_one_visitor_is_not_kept_for_another(client, practice, made):
    client.post(address(practice), ANSWERS | {"als": "pdf"})
    client.post(address(practice), {"als": "pdf"})
    assert len(made) == 2
    assert "Jeugdwet. Ouders tekenen." not in made[1]


def test_who_asks_for_many_papers_waits_and_keeps_the_answers(client, practice, made):
    for _ in range(fit_views.LIMIT):
        assert client.post(address(practice), ANSWERS | {"als": "pdf"}).status_code == 200
    response = client.post(address(practice), ANSWERS | {"als": "pdf"})
    assert response.status_code == 429
    assert response["Retry-After"]
    page = soup(response)
    assert "Probeer het over een minuut opnieuw" in page.select_one("[role=alert]").get_text()
    assert page.select_one("input[name=uren]")["value"] == "16,5"
    assert client.post(address(practice), ANSWERS).status_code == 200


def test_where_no_paper_can_be_made_the_page_says_what_to_do(client, practice, monkeypatch):
    monkeypatch.setattr(pdf, "available", lambda: False)
    assert 'value="pdf"' not in client.get(address(practice)).content.decode()
    response = client.post(address(practice), ANSWERS | {"als": "pdf"})
    assert response.status_code == 503
    assert "bewaar die als PDF vanuit je browser" in response.content.decode()


def test_the_page_costs_few_statements(client, practice, django_assert_max_num_queries):
    with django_assert_max_num_queries(24):
        client.get(address(practice))
    with django_assert_max_num_queries(24):
        client.post(address(practice), ANSWERS)
