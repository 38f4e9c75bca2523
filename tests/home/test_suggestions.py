"""Suggestions with the demo content: what a visitor gets while typing, and that nothing leads nowhere."""

import pytest

from core import state
from search import suggest
from tests.practices.admin_forms import soup

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_db")]
TYPED = (
    "ki",
    "kin",
    "jeug",
    "ge",
    "ocmw",
    "den haag",
    "armoede",
    "peu",
    "sam",
    "ro",
    "taal",
    "cr",
    "wijk",
    "vo",
    "hbo",
    "a",
)


def suggested(text, scope="practices"):
    groups = suggest.suggestions(text, "nl", state.current(), scope)
    return {group.heading: list(group.suggestions) for group in groups}


@pytest.mark.parametrize("scope", ["practices", "site", "courses"])
def test_every_suggestion_leads_to_something(client, scope):
    seen = {item.url: item for text in TYPED for items in suggested(text, scope).values() for item in items}
    assert len(seen) >= (3 if scope == "courses" else 20)
    for url, item in seen.items():
        answer = client.get(url)
        assert answer.status_code == 200, url
        if item.kind == "page":
            assert item.label in soup(answer).h1.get_text().replace("\xad", ""), url
        else:
            assert f" {answer.context['page'].total} " in f" {item.note} ", url


@pytest.mark.parametrize(
    ("text", "label", "other"),
    [
        ("consultat", "Jeugdgezondheidszorg", "consultatiebureau"),
        ("cjg", "Centrum voor Jeugd en Gezin", "CJG"),
        ("openbaar cen", "OCMW", "Openbaar Centrum voor Maatschappelijk Welzijn"),
    ],
)
def test_a_word_is_suggested_by_its_other_names(text, label, other):
    first = suggested(text)["Praktijken en pagina's"][0]
    assert (first.label, first.note) == (label, "Begrip")
    assert first.known_as.lower() == other.lower()


def test_terms_of_several_filters_under_one_heading_say_of_which_filter_they_are():
    notes = [item.note for item in suggested("ocmw")["Vaktermen"]]
    assert len(notes) == len(set(notes))
    assert notes[0].startswith("Sector, ")
    assert [item.note for item in suggested("taal en")["Thema's"]] == ["3 praktijken"]


def test_course_material_suggests_course_material_only():
    kinds = {item.note for items in suggested("wie", "courses").values() for item in items if item.kind == "page"}
    assert kinds == {"Lesmateriaal"}
