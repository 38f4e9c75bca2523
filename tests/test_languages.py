"""Two languages side by side: a Dutch word finds English pages and the other way round, through terms and synonyms; results of the other
language are offered, never mixed in."""

import itertools
import json

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.template import Context, Template
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import Locale, Page

from search.cards import cards_of
from search.mentions import mentions
from search.models import Synonym
from tests.factories.practices import PracticeFactory
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
POVERTY = "armoede"
_numbers = itertools.count()


@pytest.fixture(autouse=True)
def english():
    """There is an English site, and what the test client leaves behind of its language goes with the test."""
    with override("nl"):
        yield Locale.objects.get_or_create(language_code="en")[0]


def translated(page, **values):
    """The English page of a Dutch one, published."""
    english = Locale.objects.get(language_code="en")
    for above in page.get_ancestors().filter(depth__gt=1).specific():
        if not above.get_translations().filter(locale=english).exists():
            above.copy_for_translation(english).save_revision().publish()
    copy = page.copy_for_translation(english)
    for name, value in values.items():
        setattr(copy, name, value)
    copy.save_revision().publish()
    return copy


def english_practice(title, summary="About nothing in particular.", **values):
    page = PracticeFactory(title=f"Een praktijk {next(_numbers)}", **values)
    return translated(page, title=title, summary=summary)


def seen(address, **query):
    return soup(Client().get(address, query))


def titles(address, q):
    return [link.get_text().replace("\u00ad", "") for link in seen(address, q=q).select(".hit__title a")]


def on_english_site(q):
    return titles("/en/praktijken/", q)


def on_dutch_site(q):
    return titles("/praktijken/", q)


def test_a_dutch_word_finds_english_pages_with_the_term_and_an_english_word_dutch_ones():
    page = PracticeFactory(title="Samen aan tafel", terms={"theme": [POVERTY]})
    translated(page, title="Around the table", summary="A meal.")
    assert on_english_site("armoede") == on_english_site("poverty") == ["Around the table"]
    assert on_dutch_site("poverty") == on_dutch_site("armoede") == ["Samen aan tafel"]


@pytest.mark.parametrize(
    "q",
    [
        "kinderopvang",
        "kinder opvang",
        "kinderdagverblijf",
        "kinderdagverblijven",
        "Kinderdagverblijven",
        "kinder dagverblijven",
        "crèches",
        "kindercentra",
        "childcare",
    ],
)
def test_any_form_of_a_dutch_name_finds_english_pages_by_its_synonyms(q):
    english_practice("Childcare on the corner")
    assert on_english_site(q) == ["Childcare on the corner"]


@pytest.mark.parametrize(
    "q", ["peuter", "peuters", "toddler", "toddlers", "huisbezoeken aan peuters", "peuters huisbezoek"]
)
def test_a_dutch_plural_among_other_words_is_understood(q):
    english_practice("Home visits with a toddler")
    english_practice("Something else")
    assert on_english_site(q)[0] == "Home visits with a toddler"


@pytest.mark.parametrize("q", ["pregnancy", "pregnancies", "home visits", "municipalities", "toddlers"])
def test_an_english_plural_finds_dutch_pages(q):
    PracticeFactory(title="Huisbezoek in de zwangerschap, door de gemeente, met de peuter")
    assert on_dutch_site(q) == ["Huisbezoek in de zwangerschap, door de gemeente, met de peuter"]


def test_a_word_of_this_language_is_not_read_as_one_of_the_other():
    """In English "wetgeving" and "wetgever" have the same stem; a word that the Dutch dictionary has stays what it is."""
    Synonym.objects.create(words=["wetgeving", "kastanjehoek"])
    PracticeFactory(title="In de kastanjehoek")
    assert on_dutch_site("wetgeving") == ["In de kastanjehoek"]
    assert on_dutch_site("wetgever") == []


def test_results_of_the_other_language_are_offered_with_their_number_and_not_mixed_in():
    for number in range(4):
        PracticeFactory(title=f"Kastanjehoek {number}")
    english_practice("The chestnut corner")
    page = seen("/en/praktijken/", q="kastanjehoek")
    assert page.select(".hit") == []
    (offer,) = page.select(".results__note a[hreflang=nl]")
    assert offer.get_text() == "4 practices in Dutch"
    assert offer["href"] == "/praktijken/?q=kastanjehoek"
    assert len(seen(offer["href"]).select(".hit")) == 4


def test_the_offer_keeps_the_filters_and_goes_both_ways():
    english_practice("The chestnut corner", terms={"theme": [POVERTY]})
    (offer,) = seen("/praktijken/", q="chestnut", theme=POVERTY).select(".results__note a[hreflang=en]")
    assert offer.get_text() == "1 praktijk in het Engels"
    assert offer["href"] == f"/en/praktijken/?q=chestnut&theme={POVERTY}"
    assert (
        seen("/zoeken/", q="chestnut").select(".results__note a[hreflang=en]")[0].get_text()
        == "1 resultaat in het Engels"
    )


def test_the_fragment_for_a_changed_question_offers_it_too():
    english_practice("The chestnut corner")
    answer = Client().get("/praktijken/deel/", {"q": "chestnut"}, headers={"HX-Request": "true"})
    assert "1 praktijk in het Engels" in answer.content.decode()


def test_nothing_is_offered_nor_searched_where_there_are_enough_results():
    for number in range(3):
        english_practice(f"Corner {number}")
        PracticeFactory(title=f"Kastanjehoek {number}")

    def reads(**query):
        with CaptureQueriesContext(connection) as queries:
            page = seen("/praktijken/", **query)
        english = [query for query in queries if "d.locale = 'en'" in query["sql"]]
        return len(page.select(".results__note a[hreflang]")), len(english)

    assert reads(q="kastanjehoek") == (0, 0)
    assert reads(q="corner") == (1, 1)
    assert reads(q="corner") == (1, 0)  # kept in the cache
    assert reads(q="xyzzy")[0] == 0


def test_a_restricted_or_unpublished_page_of_the_other_language_is_not_counted():
    page = english_practice("The chestnut corner")
    Page.objects.get(pk=page.pk).unpublish()
    assert seen("/praktijken/", q="chestnut").select(".results__note a[hreflang]") == []


def test_a_hit_says_its_language_where_that_is_not_the_one_of_the_page():
    page = PracticeFactory(title="De kastanjehoek")
    (hit,) = cards_of([page.pk])
    assert hit.language == "nl"
    template = Template("{% load search_tags %}{% found hit %}{% found hit variant='card' %}")
    with override("en"):
        html = BeautifulSoup(template.render(Context({"hit": hit})), "html.parser")
    assert [title["lang"] for title in html.select(".hit__title, .card__title")] == ["nl", "nl"]
    assert [line.get_text() for line in html.select("p.meta[lang=nl]")] == ["Nederlands", "Nederlands"]
    with override("nl"):
        assert not BeautifulSoup(template.render(Context({"hit": hit})), "html.parser").select("[lang]")


def test_the_api_says_the_language_of_each_hit():
    english_practice("The chestnut corner")
    PracticeFactory(title="De kastanjehoek")

    def languages(**query):
        return [hit["language"] for hit in json.loads(Client().get("/api/v1/practices/", query).content)["hits"]]

    assert languages(q="kastanjehoek") == ["nl"]
    assert languages(q="chestnut", lang="en") == ["en"]
    assert mentions(PracticeFactory()) == {}
