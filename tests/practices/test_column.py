"""The main column of a practice is kept, and yet always tells what is true: one test per thing that can change it."""

import datetime as dt
from io import StringIO

import pytest
from django.core.management import call_command
from django.db.models import prefetch_related_objects
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import timezone
from modelcluster.models import get_all_child_relations
from wagtail.models import COMMENTS_RELATION_NAME

from practices.column import TEMPLATE
from practices.documents import row_lookups
from practices.models import Organisation, PracticePage, RelatedLine, Scheme, Source
from practices.presentation.page import practice_view
from practices.rows import ROWS, read_rows

pytestmark = pytest.mark.django_db
SLUG = "proefpraktijk-1"
ADDRESS = f"/praktijken/{SLUG}/"


@pytest.fixture
def demo(demo_db, db):
    """The demo content, under the practices that the other tests make."""


@pytest.fixture
def bulk(db):
    call_command("make_bulk", 3, stdout=StringIO())


@pytest.fixture
def read(client):
    def get(address=ADDRESS):
        response = client.get(address)
        assert response.status_code == 200
        return response.content.decode()

    return get


def drawn(page):
    request = RequestFactory().get(ADDRESS)
    return render_to_string(
        TEMPLATE, {"page": page, "view": practice_view(page, timezone.localdate()), "request": request}
    )


def test_every_kind_of_row_is_read():
    relations = {relation.get_accessor_name() for relation in get_all_child_relations(PracticePage)}
    # What editors say to each other is not for readers.
    assert set(ROWS) == relations - {COMMENTS_RELATION_NAME}


def test_one_statement_reads_the_same_rows_as_one_for_each_table(demo, django_assert_num_queries):
    for stored in PracticePage.objects.all():
        first, second = PracticePage.objects.get(pk=stored.pk), PracticePage.objects.get(pk=stored.pk)
        prefetch_related_objects([first], *row_lookups())
        with django_assert_num_queries(1):
            read_rows(second)
        for name in ROWS:
            rows, others = list(getattr(first, name).all()), list(getattr(second, name).all())
            assert [row.__dict__.keys() - {"_state"} for row in rows] == [
                row.__dict__.keys() - {"_state"} for row in others
            ]
            for row, other in zip(rows, others, strict=True):
                for field in row._meta.concrete_fields:
                    assert getattr(row, field.attname) == getattr(other, field.attname), (name, field.name)
        assert drawn(first) == drawn(second)


def test_the_second_visitor_gets_the_same_page(bulk, read):
    assert read() == read()


def test_a_published_edit_is_there_for_the_next_visitor(bulk, read):
    read()
    page = PracticePage.objects.get(slug=SLUG)
    page.context = "<p>Een zeppelin boven de groep.</p>"
    page.save_revision().publish()

    assert "Een zeppelin boven de groep." in read()


def test_a_draft_stays_out_of_the_kept_page(bulk, read):
    page = PracticePage.objects.get(slug=SLUG)
    page.context = "<p>Een zeppelin boven de groep.</p>"
    page.save_revision()

    assert "zeppelin" not in read()


def test_another_label_of_a_term_is_there_for_the_next_visitor(bulk, read):
    before = read()
    term = PracticePage.objects.get(slug=SLUG).terms(Scheme.FORM)[0]
    term.label_nl = "Zeppelinvereniging"
    term.save()

    assert "Zeppelinvereniging" not in before
    assert "eppelinvereniging" in read()


def test_another_name_of_an_organisation_is_there_for_the_next_visitor(demo, read):
    address = "/praktijken/dak-jeugdformaat/"
    read(address)
    organisation = Organisation.objects.get(slug="jeugdformaat")
    organisation.name = "Zeppelinvereniging"
    organisation.save()

    assert "Zeppelinvereniging" in read(address)


def test_another_title_of_a_source_is_there_for_the_next_visitor(bulk, read):
    read()
    source = Source.objects.filter(practice_lines__page__slug=SLUG).first()
    source.title = "Over zeppelins"
    source.save()

    assert "Over zeppelins" in read()


def test_a_recognition_turns_grey_on_the_day_after_it_ends(demo, read, monkeypatch):
    page = PracticePage.objects.filter(recognitions__isnull=False, recognitions__valid_until__isnull=False).first()
    until = page.recognitions.first().valid_until
    address = page.url

    def on(day):
        monkeypatch.setattr(timezone, "localdate", lambda *args: day)
        return read(address)

    assert on(until) == on(until)
    assert on(until + dt.timedelta(days=1)) != on(until)


def test_practices_beside_it_follow_what_is_published_elsewhere(bulk, read):
    other = PracticePage.objects.get(slug="proefpraktijk-2")
    page = PracticePage.objects.get(slug=SLUG)
    page.related_lines.add(RelatedLine(practice=other))
    page.save_revision().publish()
    assert other.title in read()

    other.unpublish()
    assert other.title not in read()
