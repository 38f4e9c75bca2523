"""Course material: what a trainer finds and reads, and what a practice says about it."""

import datetime as dt

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction

from practices.models import PracticePage
from tests.factories.courses import course, pin
from tests.factories.practices import AdviceFactory, PracticeFactory, publish
from tests.factories.reading import article
from tests.home.test_reading import words_of
from tests.practices.admin_forms import soup
from tests.practices.test_pdf import insides, makes
from training.duration import band
from training.models import Accreditation, CoursePage, CoursePin, LessonPart

pytestmark = pytest.mark.django_db


@pytest.fixture
def practice(db):
    return PracticeFactory(title="Samen kijken")


def shown(page):
    response = Client().get(page.url)
    assert response.status_code == 200
    return soup(response)


def listed(query=""):
    page = soup(Client().get(f"/lesmateriaal/{query}"))
    return [words_of(title) for title in page.select(".hit__title")]


def with_material():
    page = soup(Client().get("/praktijken/?material=ja"))
    return [words_of(title) for title in page.select(".hit__title")]


def test_a_link_says_why_which_part_and_when(practice):
    page = course(pins=[pin(practice, part="wat-het-vraagt", goal="Uren leren lezen", use="Lees samen.")])
    link = shown(page).select_one(".pin")
    text = words_of(link)
    assert link.a["href"] == f"{practice.url}#wat-het-vraagt"
    assert "Lees: wat het vraagt" in text
    assert "Voor: Uren leren lezen" in text
    assert "Lees samen." in text
    assert "Vastgezet op" in text


def test_a_link_tells_when_the_practice_changed_and_can_be_renewed(practice):
    page = course(pins=[practice])
    practice.summary = "Nu anders."
    publish(practice)
    assert "Gewijzigd sinds de koppeling" in words_of(shown(page).select_one(".pin"))
    link = page.pins.get()
    link.renew = True
    link.clean()
    page.pins = [link]
    publish(page)
    assert "Vastgezet op" in words_of(shown(page).select_one(".pin"))
    assert page.pins.get().renew is False


def test_a_saved_link_keeps_its_version_when_the_course_is_saved_again(practice):
    page = course(pins=[practice])
    first = page.pins.get().revision_id
    publish(practice)
    link = page.pins.get()
    link.clean()
    page.pins = [link]
    publish(page)
    assert page.pins.get().revision_id == first != PracticePage.objects.get(pk=practice.pk).live_revision_id


@pytest.mark.parametrize("gone", [lambda page: page.unpublish(), lambda page: page.delete()])
def test_a_practice_that_is_gone_leaves_its_title_and_no_link(practice, gone):
    page = course(pins=[practice])
    gone(practice)
    link = shown(page).select_one(".pin")
    assert "Samen kijken" in words_of(link)
    assert "Niet meer beschikbaar" in words_of(link)
    assert link.a is None


def test_advice_and_articles_can_be_linked_too():
    texts = [AdviceFactory(title="Een advies"), article("Een verhaal")]
    links = shown(course(pins=texts)).select(".pin a")
    assert [words_of(link) for link in links] == ["Een advies", "Een verhaal"]


def test_a_practice_says_in_which_lesson_it_is_used(practice):
    course("De les", pins=[practice])
    page = shown(practice)
    assert "De les" in [words_of(title) for title in page.select(".related .card__title")]


def test_practices_with_course_material_can_be_filtered_at_once(practice):
    PracticeFactory(title="Zonder les")
    assert with_material() == []
    page = course(pins=[practice])
    assert with_material() == ["Samen kijken"]
    page.unpublish()
    assert with_material() == []
    publish(page)
    assert with_material() == ["Samen kijken"]
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert with_material() == []
    restriction.delete()
    assert with_material() == ["Samen kijken"]
    page.pins = []
    publish(page)
    assert with_material() == []
    page.pins = [pin(practice)]
    publish(page)
    CoursePage.objects.get(pk=page.pk).delete()
    assert with_material() == []


def test_trainers_filter_by_level_duration_and_competence(practice):
    course("Kort voor mbo", terms=[("level", "mbo-4")], minutes=45)
    course("Lang in Vlaanderen", terms=[("level", "graduaat"), ("competence", "signaleren")], minutes=300)
    assert listed("?level=mbo-4") == ["Kort voor mbo"]
    assert listed("?level=graduaat&competence=signaleren") == ["Lang in Vlaanderen"]
    assert listed("?duration=tot-een-uur") == ["Kort voor mbo"]
    assert listed("?duration=dag") == ["Lang in Vlaanderen"]
    facets = [words_of(facet) for facet in soup(Client().get("/lesmateriaal/")).select(".facet summary")]
    assert facets[:3] == ["Niveau", "Duur", "Competentie"]
    assert "Werkt samen met" not in facets


def test_course_material_is_no_practice(practice):
    course("De les", pins=[practice])
    assert [words_of(t) for t in soup(Client().get("/praktijken/")).select(".hit__title")] == ["Samen kijken"]
    assert listed() == ["De les"]
    assert words_of(soup(Client().get("/lesmateriaal/")).h1) == "Één les".replace("É", "E")


def test_nothing_here_yet_reads_well():
    page = soup(Client().get("/lesmateriaal/"))
    assert words_of(page.h1) == "Geen lessen"


@pytest.mark.parametrize(
    ("minutes", "slug"),
    [(None, ()), (0, ()), (60, ("tot-een-uur",)), (61, ("een-tot-twee-uur",)), (240, ("dagdeel",)), (481, ("langer",))],
)
def test_a_duration_lies_in_one_band(minutes, slug):
    assert band(minutes) == slug


def test_accreditation_is_shown_as_the_register_gives_it_and_never_added_up():
    page = course()
    page.accreditations = [
        Accreditation(body="Registerplein", number="123", points="2 punten", valid_until=dt.date(2020, 1, 1)),
        Accreditation(body="SKJ", points="3 punten"),
    ]
    publish(page)
    text = words_of(shown(page).main)
    assert "Registerplein, nummer 123: 2 punten Verlopen op 1 januari 2020" in text
    assert "SKJ: 3 punten" in text
    assert "5 punten" not in text


def test_material_elsewhere_leads_there():
    page = course(url_elsewhere="https://lessen.example/les")
    link = shown(page).select_one(".actions a[href='https://lessen.example/les']")
    assert "Naar het materiaal" in words_of(link)


def test_a_part_of_the_lesson_shows_its_practice_and_the_others_follow(practice):
    other = PracticeFactory(title="Voorlezen")
    page = course(pins=[practice, other])
    page.parts = [
        LessonPart(title="Lees", minutes=15, grouping="samen", pin_number=1),
        LessonPart(title="Praat", pin_number=9),
    ]
    publish(page)
    html = shown(page)
    assert words_of(html.select_one(".lesson .pin a")) == "Samen kijken"
    assert [words_of(link) for link in html.select("#kop-koppelingen ~ .pin a")] == ["Voorlezen"]


def test_a_course_costs_the_same_with_many_links(django_assert_max_num_queries):
    pages = [PracticeFactory() for _ in range(4)]
    few, many = course("Weinig", pins=pages[:1]), course("Veel", pins=pages)
    for page in (few, many):
        shown(page)
        with django_assert_max_num_queries(21):
            shown(page)


def test_the_listing_costs_few_queries(practice, django_assert_max_num_queries):
    course(pins=[practice])
    with django_assert_max_num_queries(11):
        listed()


def test_an_editor_sees_a_form_for_course_material(admin_client):
    index = course().get_parent()
    answer = admin_client.get(f"/admin/pages/add/training/coursepage/{index.pk}/")
    assert answer.status_code == 200
    assert "koppel aan de versie van nu" in answer.content.decode().lower()


def test_links_of_drafts_give_no_material(practice):
    page = course(pins=[practice])
    page.unpublish()
    page.pins = [pin(practice, goal="Nieuw")]
    page.save_revision()
    assert with_material() == []
    assert CoursePin.objects.count() == 1


@makes
def test_a_course_can_be_taken_along_as_a_tagged_pdf(practice, client):
    page = course("De les", pins=[practice])
    link = shown(page).select_one(".actions a[href$='.pdf']")
    answer = client.get(link["href"])
    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-")
    assert "/StructTreeRoot" in insides(answer.content)
    page.unpublish()
    assert client.get(link["href"]).status_code == 404
