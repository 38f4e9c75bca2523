"""`load_demo`: what it makes, that it makes it once, and that it takes away no more than that."""

import datetime as dt
from io import StringIO

import pytest
from django.core.management import call_command
from wagtail.models import Locale, ModelLogEntry, Page, PageLogEntry, ReferenceIndex, Revision, Site

from home.models import HomePage, SeedRecord
from practices.models import (
    AdvicePage,
    Organisation,
    PartnerLine,
    PracticeIndexPage,
    PracticePage,
    PracticeSource,
    Scheme,
    Source,
    Term,
)
from practices.presentation.partners import relation_sentences
from practices.rules import completeness, problems
from tests.home.demo_truth import FACTS, GAPS, PARTNER_QUESTIONS, PARTNERS, STAFFING

GAP_FIELDS = ("where", "partners", "steps", "staffing", "cost", "preconditions", "results", "transfer")
ONCE = (
    Page,
    Revision,
    PageLogEntry,
    ModelLogEntry,
    Organisation,
    Source,
    Term,
    SeedRecord,
    Site,
    Locale,
    ReferenceIndex,
)


pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_db")]


def load(*arguments: str) -> str:
    said = StringIO()
    call_command("load_demo", "--dutch", *arguments, stdout=said)
    return said.getvalue()


def counts() -> dict[str, int]:
    return {model.__name__: model.objects.count() for model in ONCE}


def practice(slug: str) -> PracticePage:
    return PracticePage.objects.get(slug=slug)


def test_a_second_run_changes_nothing() -> None:
    before = counts()
    saved = dict(Page.objects.values_list("slug", "latest_revision_created_at"))
    organisations = list(Organisation.objects.order_by("pk").values())

    assert "Made 0 " in load()

    assert counts() == before
    assert dict(Page.objects.values_list("slug", "latest_revision_created_at")) == saved
    assert list(Organisation.objects.order_by("pk").values()) == organisations


def test_everything_is_public_under_the_overview_and_the_welcome_page_is_gone() -> None:
    site = Site.objects.get(is_default_site=True)
    home = HomePage.objects.get()
    assert site.root_page.pk == home.pk
    assert [page.pk for page in Page.objects.filter(depth=2)] == [home.pk]
    assert set(Locale.objects.values_list("language_code", flat=True)) == {"nl", "en"}
    index = PracticeIndexPage.objects.get()
    assert index.slug == "praktijken"
    assert index.get_parent().pk == home.pk
    children = Page.objects.child_of(index).live().public()
    assert set(children.values_list("slug", flat=True)) == {*FACTS, "ontwikkelcentra-voor-alle-kinderen"}
    assert AdvicePage.objects.get().slug == "ontwikkelcentra-voor-alle-kinderen"
    assert home.questions


def test_every_practice_says_what_its_source_says() -> None:
    for slug, (kind, evidence, cost, phase, age_from, age_to, places) in FACTS.items():
        page = practice(slug)
        found = (
            *(page.slugs(scheme) for scheme in (Scheme.KIND, Scheme.EVIDENCE, Scheme.COST, Scheme.PHASE)),
            page.age_from,
            page.age_to,
            [line.place.slug for line in page.places.all()],
        )
        assert found == ((kind,), (evidence,), (cost,), (phase,), age_from, age_to, places), slug
        assert page.all_ages is (age_from is None), slug
        partners = [f"{line.sector.slug}:{','.join(line.roles)}" for line in page.partners.all()]
        assert partners == PARTNERS[slug], slug
        staffing = [
            (line.function.slug, line.amount and str(line.amount), line.unit, line.headcount, line.volunteer)
            for line in page.staffing.all()
        ]
        assert staffing == STAFFING.get(slug, []), slug
        gaps = {name for name in GAP_FIELDS if getattr(page, f"{name}_gap")}
        assert gaps == GAPS[slug], slug


def test_every_practice_may_be_published_and_says_no_group_twice() -> None:
    for page in PracticePage.objects.all():
        assert problems(page) == [], page.slug
        for state in completeness(page):
            # Filled and "the source does not say" at once would be untrue.
            assert state.stated is not bool(state.gap), (page.slug, state.group.slug)
        assert page.next_check == dt.date(2027, 11, 25)


def test_partners_can_be_asked_for(client) -> None:
    for asked, expected in PARTNER_QUESTIONS:
        answer = client.get("/api/v1/practices/", {"partner": asked}).json()
        assert {hit["slug"] for hit in answer["hits"]} == expected, asked


def test_what_must_be_kept_apart_is_kept_apart() -> None:
    # Plans of the city are no results of it.
    the_hague = practice("den-haag-kinderwerk")
    assert the_hague.results.count() == 0
    assert the_hague.plans.count() == 4
    # The mother has another name here, and that is said.
    (mother,) = practice("dak-jeugdformaat").quotes.all()
    assert mother.consent == "schuilnaam"
    assert "schuilnaam" in mother.speaker
    # A recognition of more than five years ago has passed.
    (recognition,) = practice("home-start").recognitions.all()
    assert (recognition.date, recognition.valid_until) == (dt.date(2019, 4, 8), dt.date(2024, 4, 8))
    assert not recognition.is_valid_on(dt.date(2026, 11, 25))
    # The places of one group are never multiplied by the number of sites.
    assert (practice("dak-jeugdformaat").child_places, practice("dak-jeugdformaat").sites) == (4, 3)
    # Where the ages are the editors' proposal, the reader can see it.
    for slug in ("travers-zwolle", "gro-up-rotterdam", "dak-jeugdformaat", "talent-kion-entrea", "den-haag-kinderwerk"):
        assert practice(slug).transfer.get(criterion="doelgroep").confidence == "redactie", slug
    for slug in ("dak-jeugdformaat", "talent-kion-entrea"):
        (related,) = practice(slug).related_lines.all()
        assert related.practice.slug == "alert4you"
        assert "redactie" in related.reason


def test_relations_read_as_sentences() -> None:
    assert relation_sentences(practice("ocmw-en-kinderopvang"))[0] == (
        "Het OCMW verwijst naar de kinderopvang (via activering)"
    )
    # The name of an organisation keeps its own letters.
    assert relation_sentences(practice("travers-zwolle")) == [
        "De peuteropvang signaleert bij Travers (bij een taalachterstand)",
        "Stagiairs sociaal werk ondersteunt het gezin (taal oefenen thuis)",
    ]


def test_organisations_belong_together_as_the_sources_say() -> None:
    parents = dict(Organisation.objects.exclude(parent=None).values_list("slug", "parent__slug"))
    assert parents == {
        "dion-dak": "dak-kindercentra",
        "kopgroep-jeugdzorg": "kindcentra-2020",
        "expertisecentrum-krachtgericht-sociaal-werk": "karel-de-grote-hogeschool",
    }
    group = Organisation.objects.get(slug="kopgroep-jeugdzorg")
    assert {member.slug for member in group.members.all()} == {
        "jeugdzorg-nederland",
        "associatie-voor-jeugd",
        "pedagogisch-pact",
    }


def test_delete_removes_what_it_made_and_nothing_else() -> None:
    index = PracticeIndexPage.objects.get()
    own = PracticePage(title="Van een redacteur", slug="van-een-redacteur", locale=index.locale, live=False)
    index.add_child(instance=own)
    gro_up = Organisation.objects.get(slug="gro-up")
    own.partners.add(PartnerLine(name="gro-up", organisation=gro_up))
    article = Source.objects.get(title="Samenwerken met jeugdhulp, hoe gaat dat?")
    own.sources.add(PracticeSource(source=article))
    own.save()
    other = Organisation.objects.create(name="Organisatie van een redacteur")
    network = Organisation.objects.create(name="Netwerk van een redacteur")
    kion = Organisation.objects.get(slug="kion")
    network.members.add(kion)
    terms = Term.objects.count()

    said = load("--delete")

    assert "in use: organisation: gro-up" in said
    assert {page.slug for page in Page.objects.child_of(index)} == {"van-een-redacteur"}
    # KindVak published the article that stays.
    assert set(Organisation.objects.values_list("slug", flat=True)) == {
        gro_up.slug, "kindvak", kion.slug, other.slug, network.slug
    }  # fmt: skip
    assert list(Source.objects.all()) == [article]
    assert Term.objects.count() == terms
    assert HomePage.objects.count() == PracticeIndexPage.objects.count() == 1

    load()
    assert PracticePage.objects.count() == len(FACTS) + 1
    assert Organisation.objects.filter(name="gro-up").count() == 1


def test_an_editors_page_at_the_same_address_is_left_alone() -> None:
    load("--delete")
    index = PracticeIndexPage.objects.get()
    own = PracticePage(title="Onze wijkteams", slug="wijkteams", locale=index.locale, live=False)
    index.add_child(instance=own)

    assert "left alone: wijkteams" in load()
    assert practice("wijkteams").title == "Onze wijkteams"
    load("--delete")
    assert [page.slug for page in PracticePage.objects.all()] == ["wijkteams"]
