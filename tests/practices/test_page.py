"""The public page of a practice, an advice and an organisation, from an empty draft to every field filled."""

import datetime as dt
import re
from decimal import Decimal

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import timezone
from wagtail.models import Site

from practices.models import (
    AdviceOrganisation,
    AdvicePage,
    Contact,
    ContactLine,
    CoreElement,
    Organisation,
    PartnerLine,
    PlanLine,
    PracticePage,
    PracticeSource,
    PracticeTerm,
    PreconditionLine,
    Quote,
    Recognition,
    Recommendation,
    RelationLine,
    ResultLine,
    Source,
    StaffingLine,
    Step,
    Term,
    TransferLine,
)
from practices.vocabulary.load import load_terms

TODAY = timezone.localdate()


@pytest.fixture(autouse=True)
def _vocabulary(db):
    load_terms()


def text(html):
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def show(page, query=""):
    request = RequestFactory().get(f"/praktijken/x/{query}")
    Site.find_for_request(request)
    return render_to_string(page.template, {"page": page, "self": page}, request=request)


def section(html, anchor):
    """The HTML of one section."""
    return re.search(
        rf'<section[^>]* id="{anchor}".*?</section>|<section id="{anchor}".*?</section>', html, re.DOTALL
    ).group(0)


def term(scheme, slug):
    return Term.objects.get(scheme=scheme, slug=slug)


def first(scheme):
    return Term.objects.filter(scheme=scheme, parent=None).first()


@pytest.fixture
def source():
    return Source.objects.create(title="Samenwerken, hoe gaat dat?", author="A. Schrijver", medium="Vakblad")


@pytest.fixture
def organisation():
    return Organisation.objects.create(
        name="Stichting Voorbeeld", sector=term("sector", "jeugdhulp"), website="https://voorbeeld.example/"
    )


@pytest.fixture
def practice(source, organisation):
    """A practice with something in every part, not saved: as an editor's preview."""
    page = PracticePage(
        title="Taal oefenen thuis",
        slug="taal",
        summary="Studenten oefenen thuis met taal.",
        context="<p>Een peuter praat weinig.</p>",
        goal="<p>Meer woorden.</p>",
        age_from=24,
        age_to=48,
        children="Peuters",
        national=True,
        payer="De gemeente",
        checked_on=dt.date(2026, 11, 3),
        next_check=dt.date(2027, 11, 1),
        barriers="<p>Twee wetten.</p>",
        change_note="Uren toegevoegd",
        change_substantial=True,
    )
    page.practice_terms = [
        PracticeTerm(term=each, scheme=each.scheme) for each in (first("form"), first("phase"), term("evidence", "e1"))
    ]
    page.partners = [
        PartnerLine(
            name="De peuteropvang", sector=term("sector", "kinderopvang"), roles=["signaleert"], brings="Ziet het kind."
        ),
        PartnerLine(organisation=organisation, sector=term("sector", "jeugdhulp"), roles=["uitvoerder"]),
    ]
    page.relations = [
        RelationLine(source="de-peuteropvang", target="stichting-voorbeeld", kind=first("relation"), note="bij zorgen")
    ]
    page.steps = [Step(title=f"Stap {name}", who="Iedereen") for name in ("een", "twee", "drie")]
    page.elements = [CoreElement(text="Elke dag dezelfde persoon")]
    page.staffing = [
        StaffingLine(function_note="Begeleider", amount=Decimal(4), unit="dagdeel-week"),
        StaffingLine(function_note="Stagiair"),
    ]
    page.preconditions = [PreconditionLine(term=first("precondition"), text="Iedereen kent elkaar.")]
    page.results = [ResultLine(statement="Het kind praat meer.", kind="ervaring", for_whom="één ouder", source=source)]
    page.plans = [PlanLine(statement="Ook in andere wijken beginnen.", who="De gemeente", source=source)]
    page.quotes = [
        Quote(text="Ik hoorde haar zingen.", speaker="Sanne", function="moeder", source=source, consent="schuilnaam")
    ]
    page.transfer = [TransferLine(criterion="schaal", text="Vier plekken", need="moet", confidence="bron")]
    page.contacts = [
        ContactLine(
            contact=Contact(
                name="Jo Jansen", function="coördinator", organisation=organisation, email="jo@voorbeeld.example"
            )
        )
    ]
    page.sources = [PracticeSource(source=source, note="De praktijk.")]
    return page


def test_an_empty_draft_can_be_previewed():
    html = show(PracticePage(title="", slug="leeg"))
    assert "Niet vermeld in de bron" in html
    assert "0 van de 12 groepen vermeld" in text(html)


@pytest.mark.parametrize("empty", [True, False])
def test_no_heading_stands_above_nothing(practice, empty):
    html = show(PracticePage(title="Leeg", slug="leeg") if empty else practice)
    main = html[html.index("<main") : html.index("</main>")]
    parts = re.split(r"(<h[1-4][^>]*>.*?</h[1-4]>)", main, flags=re.DOTALL)
    for heading, after in zip(parts[1::2], [*parts[2::2]], strict=True):
        following = main[main.index(heading) + len(heading) :].lstrip()
        level = int(heading[2])
        assert not following.startswith("</section>"), heading
        deeper = re.match(r"<h([1-4])", following)
        assert after.strip() or (deeper and int(deeper.group(1)) > level), heading


def test_sections_stand_in_the_agreed_order(practice):
    anchors = re.findall(r'<section[^>]*\bid="([\w-]+)"', show(practice))
    assert anchors == [
        "wie-doet-wat",
        "hoe-het-gaat",
        "wat-het-vraagt",
        "wat-het-laat-slagen",
        "wat-het-opleverde",
        "plannen",
        "wat-we-niet-weten",
        "past-het-bij-jullie",
        "contact",
        "bronnen",
    ]


def test_contents_lead_to_sections_that_are_there(practice):
    html = show(practice)
    contents = re.search(r'<nav class="toc".*?</nav>', html, re.DOTALL).group(0)
    for anchor in re.findall(r'href="#([\w-]+)"', contents):
        assert f'id="{anchor}"' in html


def test_steps_have_anchors_of_their_own(practice):
    assert re.findall(r'<li id="(stap-\d)">', show(practice)) == ["stap-1", "stap-2", "stap-3"]


def test_who_does_what_is_drawn_and_said(practice):
    html = section(show(practice), "wie-doet-wat")
    assert html.count('role="img"') == 2
    assert "De peuteropvang" in text(html)
    assert 'href="/organisaties/stichting-voorbeeld/"' in html
    assert "(bij zorgen)" in text(html)


def test_of_twelve_partners_eight_are_drawn_and_all_are_listed(practice):
    assert "Het schema toont" not in show(practice)
    practice.partners = [
        PartnerLine(name=f"Partner {number:02}", sector=term("sector", "jeugdhulp"), roles=["uitvoerder"])
        for number in range(12)
    ]
    html = section(show(practice), "wie-doet-wat")
    listed = re.search(r'<ul class="partners".*?</ul>', html, re.DOTALL).group(0)
    drawn = re.search(r"<svg[^>]*dg-wide.*?</svg>", html, re.DOTALL).group(0)
    assert (len(re.findall(r"Partner \d\d", drawn)), len(re.findall(r"<b>Partner \d\d", listed))) == (8, 12)
    assert "Het schema toont de 8 partners met de meeste rollen. De lijst hieronder noemt alle 12" in text(html)


def test_missing_hours_are_said_and_half_days_explained(practice):
    words = text(section(show(practice), "wat-het-vraagt"))
    assert "4 dagdelen per week" in words
    assert "16 uur per week" in words
    assert "Uren niet vermeld" in words
    assert "De bron noemt geen kosten" in words


def test_plans_stand_apart_from_results(practice):
    html = show(practice)
    assert "Ook in andere wijken beginnen." not in section(html, "wat-het-opleverde")
    assert "Ook in andere wijken beginnen." in section(html, "plannen")


def test_a_result_names_its_kind_and_leads_to_its_source(practice):
    html = show(practice)
    assert "Het kind praat meer. Ervaring één ouder bron 1" in text(section(html, "wat-het-opleverde"))
    assert '<li id="bron-1">' in html


def test_a_changed_name_is_said(practice):
    assert "De naam is veranderd." in text(show(practice))


def test_gaps_become_questions(practice):
    words = text(section(show(practice), "wat-we-niet-weten"))
    assert "Wat kost het, en wie betaalt?" in words
    assert "Vraag het na" in words


def test_all_twelve_criteria_are_shown(practice):
    table = section(show(practice), "past-het-bij-jullie")
    assert table.count('<th scope="row">') == 12
    assert "Schaal Vier plekken Moet Staat in de bron" in text(table)


def test_no_address_of_a_person_is_in_the_page(practice):
    html = show(practice)
    assert "Jo Jansen" in html
    assert "jo@voorbeeld.example" not in html
    assert "mailto:" not in html


def test_after_its_date_the_organisation_answers_instead_of_the_person(practice):
    line = practice.contacts.all()[0]
    line.contact.valid_until = TODAY - dt.timedelta(days=1)
    practice.contacts = [line]
    contact = section(show(practice), "contact")
    assert "Jo Jansen" not in contact
    assert "Stichting Voorbeeld" in contact


@pytest.mark.parametrize(
    ("days", "css", "words"), [(1, "badge--ok", ""), (-1, "badge--off", "Erkenning verlopen, wordt nagekeken")]
)
def test_a_recognition_turns_grey_when_its_date_has_passed(practice, days, css, words):
    level = term("evidence", "e6")
    practice.practice_terms = [PracticeTerm(term=level, scheme="evidence")]
    practice.recognitions = [
        Recognition(
            register="Databank",
            level="Goede aanwijzingen",
            date=dt.date(2019, 4, 8),
            valid_until=TODAY + dt.timedelta(days=days),
            url="https://databank.example/",
        )
    ]
    html = show(practice)
    assert css in html
    assert words in text(html)
    assert 'href="https://databank.example/"' in html


def test_the_foot_tells_checks_and_change(practice):
    words = text(section(show(practice), "bronnen"))
    for part in (
        "Nagekeken: november 2026",
        "Volgende controle: november 2027",
        "groepen vermeld",
        "Uren toegevoegd",
    ):
        assert part in words


def test_what_an_editor_writes_is_escaped(practice):
    practice.title = "<script>x</script>"
    practice.children = "<img src=x onerror=y>"
    html = show(practice)
    assert "<script>x" not in html
    assert "<img src=x" not in html


def test_the_way_back_to_the_results(practice):
    assert 'class="back" href="/praktijken/?q=taal"' in show(practice, "?van=%2Fpraktijken%2F%3Fq%3Dtaal")
    assert 'class="back"' not in show(practice, "?van=https%3A%2F%2Fkwaad.example%2F")


def test_an_advice_says_that_it_is_no_practice(organisation):
    page = AdvicePage(title="Ontwikkelcentra", slug="advies", summary="Voor alle kinderen.", reason="<p>Omdat.</p>")
    page.organisations = [AdviceOrganisation(organisation=organisation)]
    page.recommendations = [Recommendation(title="Begin klein", text="In één wijk.")]
    words = text(show(page))
    assert "Dit is een advies." in words
    assert "Begin klein In één wijk." in words
    assert "Nog geen bron genoemd" in words


def test_an_organisation_has_a_page_with_its_family(client, organisation):
    part = Organisation.objects.create(name="Locatie Noord", parent=organisation)
    html = client.get("/organisaties/stichting-voorbeeld/").content.decode()
    assert "Locatie Noord" in html
    assert "Nog geen praktijk" in text(html)
    assert "Onderdeel van Stichting Voorbeeld" in text(client.get(f"/organisaties/{part.slug}/").content.decode())
    assert client.get("/organisaties/bestaat-niet/").status_code == 404
