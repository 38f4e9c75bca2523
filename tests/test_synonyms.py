"""Synonyms as editors keep them: they work for the next question, both ways or one, and a line that cannot work is refused."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from search.models import Synonym
from tests.factories.accounts import EditorFactory
from tests.factories.practices import PracticeFactory
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
ADD = "wagtailsnippets_search_synonym:add"


@pytest.fixture
def desk(client):
    client.force_login(EditorFactory())
    return client


def titles(query):
    return [
        link.get_text().replace("\u00ad", "")
        for link in soup(Client().get(f"/praktijken/?q={query}")).select(".hit__title a")
    ]


def line(*words, **values):
    made = Synonym(words=list(words), **values)
    made.full_clean()
    made.save()
    return made


def test_a_visitor_finds_by_a_synonym_that_an_editor_just_added(desk):
    PracticeFactory(title="Samen in de kastanjehoek")
    assert titles("vlinderbos") == []
    assert (
        desk.post(reverse(ADD), {"words": "kastanjehoek, vlinderbos", "one_way": "", "note": "plaatselijk"}).status_code
        == 302
    )
    assert titles("vlinderbos") == ["Samen in de kastanjehoek"]
    found = Synonym.objects.get(note="plaatselijk")
    found.words = ["kastanjehoek", "libellenvijver"]
    found.save()
    assert titles("vlinderbos") == []
    assert titles("libellenvijver") == ["Samen in de kastanjehoek"]
    found.delete()
    assert titles("libellenvijver") == []


def test_a_line_can_work_one_way():
    PracticeFactory(title="Samen in de kastanjehoek")
    PracticeFactory(title="Langs de libellenvijver")
    line("kastanjehoek", one_way="libellenvijver")
    assert set(titles("libellenvijver")) == {"Samen in de kastanjehoek", "Langs de libellenvijver"}
    assert titles("kastanjehoek") == ["Samen in de kastanjehoek"]


def test_a_new_portal_begins_with_the_words_of_the_field():
    lines = [set(words) for words in Synonym.objects.values_list("words", flat=True)]
    assert any({"kdv", "kinderdagverblijf", "kinderopvang"} <= words for words in lines)
    assert any({"wijkteam", "sociaal team"} <= words for words in lines)


@pytest.mark.parametrize(
    ("words", "one_way", "complaint"),
    [
        ([], "", "minstens twee woorden"),
        (["kdv"], "", "minstens twee woorden"),
        (["kdv", " ", "kdv"], "", "minstens twee woorden"),
        (["kdv", "de het een"], "", "geen woord waarop gezocht wordt"),
        (["kdv", "?!"], "", "geen woord waarop gezocht wordt"),
        (["kdv", "taal " * 12], "", "te lang: hoogstens"),
        ([f"woord{number}" for number in range(200)], "", "Dit zijn 200 woorden"),
        (["kdv", "opvang"], "kdv", "staat ook bij de woorden hierboven"),
    ],
)
def test_a_line_that_cannot_work_is_refused_with_what_to_do(words, one_way, complaint):
    with pytest.raises(ValidationError, match=complaint):
        Synonym(words=words, one_way=one_way).clean()


def test_two_lines_that_point_at_each_other_must_be_one():
    line("kastanjehoek", one_way="libellenvijver")
    with pytest.raises(ValidationError, match="Maak er één regel van"):
        line("libellenvijver", one_way="kastanjehoek")


def test_the_complaint_stands_in_the_form_and_nothing_typed_is_lost(desk):
    answer = desk.post(reverse(ADD), {"words": "kdv", "one_way": "", "note": "nog af te maken"})
    assert answer.status_code == 200
    html = answer.content.decode()
    assert "minstens twee woorden" in html
    assert "nog af te maken" in html


def test_reading_the_lines_takes_one_query_once(django_assert_max_num_queries):
    PracticeFactory(title="Samen in de kastanjehoek")
    titles("kastanjehoek")
    with django_assert_max_num_queries(9):
        titles("kastanjehoek samen")
