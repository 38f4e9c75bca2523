"""What editors recommend for a question: apart from the results, for any order and inflection, and only what a visitor may see."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.contrib.search_promotions.models import Query, SearchPromotion
from wagtail.models import PageViewRestriction

from tests.factories.accounts import AdminFactory, EditorFactory
from tests.factories.practices import PracticeFactory
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db


def recommended(query):
    page = soup(Client().get("/praktijken/", {"q": query}))
    return [" ".join(item.get_text(" ").split()) for item in page.select(".picks li")]


@pytest.fixture
def practice():
    return PracticeFactory(title="Samen in de kastanjehoek")


def promote(query, **values):
    return SearchPromotion.objects.create(query=Query.get(query), **values)


def test_an_editor_recommends_a_page_and_the_next_visitor_sees_it(client, practice):
    client.force_login(EditorFactory())
    form = {
        "query_string": "Warme overdracht",
        "editors_picks-TOTAL_FORMS": 1,
        "editors_picks-INITIAL_FORMS": 0,
        "editors_picks-MIN_NUM_FORMS": 0,
        "editors_picks-MAX_NUM_FORMS": 1000,
        "editors_picks-0-page": practice.pk,
        "editors_picks-0-description": "Zo begin je.",
        "editors_picks-0-ORDER": 1,
    }
    assert client.post(reverse("wagtailsearchpromotions:add"), form).status_code == 302
    assert recommended("overdrachten, warme") == ["Samen in de kastanjehoek Zo begin je."]
    assert recommended("overdracht") == []
    SearchPromotion.objects.all().delete()
    assert recommended("warme overdracht") == []


def test_without_words_of_the_editor_the_summary_stands_there_and_results_are_not_mixed(practice):
    promote("overdracht", page=practice)
    other = PracticeFactory(title="Overdracht op papier")
    page = soup(Client().get("/praktijken/?q=overdracht"))
    assert practice.summary in page.select_one(".picks").get_text()
    assert [link.get_text().replace("\u00ad", "") for link in page.select(".hit__title a")] == [other.title]
    assert not soup(Client().get("/praktijken/?q=overdracht&page=2")).select(".picks")


def test_a_page_that_is_not_public_is_not_recommended(practice):
    promote("overdracht", page=practice)
    PageViewRestriction.objects.create(page=practice, restriction_type=PageViewRestriction.LOGIN)
    assert recommended("overdracht") == []


def test_another_site_can_be_recommended(practice):
    promote("overdracht", external_link_url="https://example.org/", external_link_text="Handreiking")
    assert recommended("overdracht") == ["Handreiking"]


def test_the_own_report_of_wagtail_is_not_in_the_menu(client):
    client.force_login(AdminFactory())
    assert (
        reverse("wagtailsearchpromotions:search_terms") not in client.get(reverse("wagtailadmin_home")).content.decode()
    )
