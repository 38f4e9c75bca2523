"""Generated practices for load tests: complete, found, plainly made up, the same every time, and gone in one command."""

import re
from collections import Counter
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from core import state
from home.seed.bulk import SOURCE_TITLE
from practices.found_by import practice_body
from practices.models import PlaceLine, PracticePage, PracticeTerm, Scheme, Source
from practices.rules import problems
from search import service
from search.check import compare_rows
from search.request import parse

pytestmark = pytest.mark.django_db


def make_bulk(*arguments):
    out = StringIO()
    call_command("make_bulk", *map(str, arguments), stdout=out)
    return out.getvalue()


def bulk_pages():
    return PracticePage.objects.filter(slug__startswith="proefpraktijk-").order_by("pk")


def found(query=""):
    return service.search(parse(QueryDict(query), "nl", ("practice",)), state.current())


def texts():
    return [(page.slug, page.title, page.summary, practice_body(page)) for page in bulk_pages()]


def tree_and_index_are_sound():
    return not any(Page.find_problems()) and compare_rows() == []


def test_all_are_published_complete_and_found():
    make_bulk(30)

    pages = list(bulk_pages())
    assert len(pages) == 30
    assert [(page.slug, problems(page)) for page in pages if problems(page)] == []
    assert found().total == 30
    assert found("q=proefpraktijk").total == 30
    assert tree_and_index_are_sound()


def test_a_made_page_can_be_read_and_its_address_is_in_the_listing(client):
    make_bulk(3)

    listing = client.get("/praktijken/").content.decode()
    assert 'href="/praktijken/proefpraktijk-2/' in listing
    page = client.get("/praktijken/proefpraktijk-2/")
    assert page.status_code == 200
    assert "Verzonnen voorbeeld" in page.content.decode()


def test_each_says_that_it_is_made_up():
    make_bulk(20)

    for number, page in enumerate(bulk_pages(), start=1):
        assert page.title.startswith(f"Proefpraktijk {number}: ")
        assert page.summary.startswith("Verzonnen voorbeeld")
        assert "verzonnen" in page.change_note
        assert all(line.statement.startswith("Verzonnen:") for line in page.results.all())


def test_the_command_says_what_they_are_for():
    assert "For load tests only" in make_bulk(1)


def test_each_vocabulary_of_a_page_is_used_and_the_places_are_real_municipalities():
    make_bulk(20)

    schemes = {Scheme.KIND, Scheme.TARGET, Scheme.THEME, Scheme.FORM, Scheme.INTENSITY, Scheme.SETTING}
    schemes |= {Scheme.PHASE, Scheme.EVIDENCE, Scheme.COST}
    for page in bulk_pages():
        assert {line.scheme for line in page.practice_terms.all()} == schemes
        assert 2 <= len(page.partners.all()) <= 4
        assert 3 <= len(page.steps.all()) <= 5
    kinds = set(PlaceLine.objects.filter(page__in=bulk_pages()).values_list("place__kind", flat=True))
    assert kinds == {"gemeente"}


def test_the_same_seed_gives_the_same_practices_and_another_seed_others():
    make_bulk(12, "--seed", 7)
    first = texts()
    make_bulk("--delete")
    make_bulk(12, "--seed", 7)
    again = texts()
    make_bulk("--delete")
    make_bulk(12, "--seed", 8)

    assert again == first
    assert texts() != first


def test_running_again_makes_only_what_is_missing():
    make_bulk(5)
    before = list(bulk_pages().values_list("pk", flat=True))

    assert "Made 0 generated practices" in make_bulk(5)
    assert "Made 3 generated practices" in make_bulk(8)

    after = list(bulk_pages().values_list("pk", flat=True))
    assert after[:5] == before
    assert len(after) == 8
    assert tree_and_index_are_sound()


def test_some_words_stand_in_half_of_the_practices_and_some_in_very_few():
    make_bulk(120)

    used = Counter()
    for *_rest, body in texts():
        used.update(set(re.findall(r"[a-zëï]{5,}", body.lower())))
    assert any(0.4 < number / 120 < 0.6 for number in used.values())
    assert sum(number == 1 for number in used.values()) >= 10


def test_thirty_more_practices_cost_hardly_more_statements():
    make_bulk(1)

    def statements(number):
        with CaptureQueriesContext(connection) as captured:
            make_bulk(number)
        return len(captured)

    few = statements(11)
    assert statements(41) - few < 30


def test_delete_takes_all_of_them_and_nothing_else():
    make_bulk(6)
    own = bulk_pages()[3]
    PracticePage.objects.filter(pk=own.pk).update(submitter="Redactie")
    index = own.get_parent()
    before = Page.objects.get(pk=index.pk).numchild

    assert "Removed 5 generated practices" in make_bulk("--delete")

    assert list(bulk_pages()) == [own]
    assert Page.objects.get(pk=index.pk).numchild == before - 5
    assert not PracticeTerm.objects.exclude(page=own).exists()
    assert Source.objects.filter(title=SOURCE_TITLE).exists()
    assert found().total == 1
    assert tree_and_index_are_sound()
    assert "Removed 0 generated practices" in make_bulk("--delete")


def test_delete_takes_the_source_too_when_nothing_names_it():
    make_bulk(2)
    make_bulk("--delete")

    assert not Source.objects.filter(title=SOURCE_TITLE).exists()
    assert found().total == 0


def test_an_editor_can_work_on_one_of_them_and_it_still_goes():
    make_bulk(2)
    page = bulk_pages()[0]
    page.title = "Proefpraktijk met zeppelin"
    page.save_revision().publish()

    assert found("q=zeppelin").total == 1
    assert "Removed 2 generated practices" in make_bulk("--delete")


@pytest.mark.parametrize("arguments", [(), (0,), (-4,), (100_001,), (5, "--delete")])
def test_a_wrong_number_is_refused_with_a_sentence(arguments):
    with pytest.raises(CommandError, match="number"):
        make_bulk(*arguments)
    assert not bulk_pages().exists()
