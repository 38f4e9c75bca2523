"""Suggestions while somebody types: what comes, in which order, and that each of them leads to something."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from core import state
from search import registry, suggest
from search.models import QueryLog
from tests.search import kinds

ADDRESS = "/zoeken/suggesties/"


@pytest.fixture
def typed(home):
    """What is suggested for what somebody typed, per heading."""

    def of(text, locale="nl", scope="practices"):
        groups = suggest.suggestions(text, locale, state.current(), scope)
        return {group.heading: [item.label for item in group.suggestions] for group in groups}

    return of


def asked_before(query, days=3, **values):
    for day in range(days):
        QueryLog.objects.create(
            **{
                "day": timezone.localdate() - dt.timedelta(days=day),
                "locale": "nl",
                "scope": "practices",
                "query": query,
                "results": 1,
                "corrected": False,
            }
            | values
        )


# titles


def test_titles_by_the_first_letters_of_their_words(make_page, typed):
    make_page("Samen kijken in de groep", published="2026-01-01")
    make_page("Kijken met ouders", published="2026-02-01")
    make_page("Iets anders")
    assert typed("kij") == {"Praktijken en pagina's": ["Kijken met ouders", "Samen kijken in de groep"]}
    assert typed("samen kij") == {"Praktijken en pagina's": ["Samen kijken in de groep"]}
    assert typed("groep in") == {"Praktijken en pagina's": ["Samen kijken in de groep"]}


def test_titles_wait_for_the_third_letter(make_page, typed):
    make_page("Kijken")
    assert typed("ki") == {}
    assert typed("k i") == {}
    assert typed("kij") != {}


def test_a_title_leads_to_its_page_and_says_what_it_is(make_page, home):
    page = make_page("Samen kijken", slug="samen-kijken")
    ((suggestion,),) = [group.suggestions for group in suggest.suggestions("samen", "nl", state.current(), "site")]
    assert (suggestion.url, suggestion.kind, suggestion.note) == (page.get_url(), "page", "Praktijk")


def test_of_three_letters_a_page_of_the_listing_comes_before_others(make_page, typed, monkeypatch):
    builder = kinds.builder()
    monkeypatch.setitem(registry._builders, "article", type(builder)("article", Page, builder.build, "", "Artikel"))
    make_page("Kijken, een artikel", kind="article", published="2026-02-01")
    make_page("Kijken, een praktijk", published="2026-01-01")
    assert typed("kijk") == {"Praktijken en pagina's": ["Kijken, een praktijk", "Kijken, een artikel"]}
    assert typed("kijk", scope="site") == {"Praktijken en pagina's": ["Kijken, een artikel", "Kijken, een praktijk"]}
    assert typed("kijk", scope="courses") == {}


@pytest.mark.parametrize("how", ["unpublish", "restrict", "delete"])
def test_a_page_that_is_hidden_is_gone_from_the_next_answer(make_page, typed, how):
    page = make_page("Zeepaardje", facets={"theme": ["armoede"], "organisation": ["organisatie-7"]})
    assert [bool(typed(text)) for text in ("zee", "arm", "organisatie 7")] == [True, True, True]
    if how == "unpublish":
        page.unpublish()
    elif how == "restrict":
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    else:
        page.delete()
    assert [typed(text) for text in ("zee", "arm", "organisatie 7")] == [{}, {}, {}]


# values of filters


def test_values_of_filters_by_label_and_by_other_names_the_most_used_first(make_page, typed):
    make_page("Een", facets={"theme": ["armoede"], "sector": ["jeugdhulp"]})
    make_page("Twee", facets={"theme": ["taal"], "sector": ["jeugdhulp", "kinderopvang"]})
    assert typed("arm") == {"Thema's": ["Armoede"]}
    assert typed("lez") == {"Thema's": ["Taal en lezen"]}
    assert typed("geldz") == {"Thema's": ["Armoede"]}
    assert typed("you") == {"Vaktermen": ["Jeugdhulp"]}


def test_a_value_leads_to_the_listing_with_it_and_says_how_much_that_gives(make_page):
    make_page("Een", facets={"theme": ["armoede"]})
    make_page("Twee", facets={"theme": ["armoede"]})
    for scope, url, note in (
        ("practices", "/praktijken/?theme=armoede", "2 praktijken"),
        ("site", "/zoeken/?theme=armoede", "2 resultaten"),
    ):
        ((suggestion,),) = [g.suggestions for g in suggest.suggestions("geldzorgen", "nl", state.current(), scope)]
        assert (suggestion.url, suggestion.note, suggestion.known_as) == (url, note, "geldzorgen")
        assert Client().get(suggestion.url).context["page"].total == 2


def test_a_value_that_no_visible_page_has_is_not_suggested(make_page, typed):
    make_page("Een", facets={"theme": ["taal"]}, live=False)
    make_page("Twee", facets={"theme": ["armoede"]})
    assert typed("taal") == {}
    assert typed("armoede", scope="courses") == {}


def test_values_of_a_long_list_are_suggested_when_they_are_used(make_page, typed):
    make_page("Een", facets={"organisation": ["organisatie-3"]})
    assert typed("organisatie") == {"Organisaties": ["Organisatie 3"]}


# earlier searches


def test_what_others_asked_on_three_days_is_suggested_the_most_asked_first(make_page, typed):
    make_page("Wat taal doet en armoede", summary="taal voor peuters")
    asked_before("taal peuters", times=1)
    asked_before("taal doet", times=4)
    assert typed("ta")["Eerder gezocht"] == ["taal doet", "taal peuters"]
    assert typed("peut")["Eerder gezocht"] == ["taal peuters"]


@pytest.mark.parametrize(
    "values",
    [
        {"days": 2},
        {"results": 0},
        {"corrected": True},
        {"scope": "site"},
        {"locale": "en"},
        {"filters": "theme=taal"},
    ],
)
def test_what_is_no_good_example_is_not_suggested(make_page, typed, values):
    make_page("Boerderij", summary="peuters in de stal")
    asked_before("stal", **values)
    assert typed("sta") == {}


def test_what_finds_nothing_any_more_is_not_suggested(make_page, typed):
    page = make_page("Boerderij", summary="peuters in de stal")
    asked_before("stal")
    assert typed("sta") == {"Eerder gezocht": ["stal"]}
    page.unpublish()
    assert typed("sta") == {}


def test_words_that_no_text_has_are_not_passed_on_to_others(make_page, typed):
    """A search finds with half of its words too; whoever repeats an insult for three days would write it on the site."""
    make_page("Boerderij", summary="peuters in de stal")
    for query in ("stal is rotzooi", "stalll peuters", "peuters in de stal"):
        asked_before(query)
    assert Client().get("/praktijken/?q=stal+is+rotzooi").context["page"].total == 1
    assert typed("stal") == {"Eerder gezocht": ["peuters in de stal"]}


def test_what_is_typed_already_is_no_suggestion(make_page, typed):
    make_page("Boerderij", summary="peuters in de stal")
    asked_before("stal")
    assert typed("Stal ") == {}


def test_an_earlier_search_leads_to_its_results(make_page):
    make_page("Boerderij", summary="peuters & stal")
    asked_before("peuters & stal")
    ((suggestion,),) = [g.suggestions for g in suggest.suggestions("peu", "nl", state.current(), "practices")]
    assert suggestion.url == "/praktijken/?q=peuters+%26+stal"
    assert Client().get(suggestion.url).context["page"].total == 1


# all together


def test_every_group_gets_its_share_of_eight(make_page, typed):
    for number in range(5):
        make_page(
            f"Organisatie en armoede {number}",
            facets={"organisation": [f"organisatie-{n}" for n in range(5)], "theme": ["armoede"]},
            published=f"2026-01-0{number + 1}",
        )
        asked_before(f"organisatie {number}")
    found = typed("organisatie")
    assert {heading: len(labels) for heading, labels in found.items()} == {
        "Eerder gezocht": 3,
        "Praktijken en pagina's": 3,
        "Organisaties": 2,
    }


@pytest.mark.parametrize(
    "text", ["", "k", " ", "?", "k !", "—" * 20, "'; drop table", "\u202e", "a" * 500, "ab " * 160]
)
def test_anything_may_be_typed(make_page, typed, text):
    make_page("Kijken")
    assert typed(text) == {}


# the address


def test_the_answer_is_a_list_of_links_that_a_proxy_may_keep_for_a_minute(client, make_page):
    make_page("Kijken <b>&", facets={"theme": ["armoede"]})
    response = client.get(ADDRESS, {"q": "kijken"})
    html = response.content.decode()
    assert 'role="option"' in html
    assert "Kijken &lt;b&gt;&amp;" in html
    assert 'data-telling="Eén suggestie"' in html
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert "Vary" not in response.headers
    assert not response.cookies
    assert not QueryLog.objects.exists()


def test_nothing_to_suggest_is_said_from_the_second_letter_on(client, home):
    assert 'data-telling="Geen suggesties"' in client.get(ADDRESS, {"q": "xy"}).content.decode()
    assert 'data-telling=""' in client.get(ADDRESS, {"q": "x"}).content.decode()
    assert 'data-telling=""' in client.get(ADDRESS).content.decode()


def test_every_language_has_its_own_suggestions(client, make_page):
    make_page("Kijken")
    assert "Kijken" in client.get(ADDRESS, {"q": "kijken"}).content.decode()
    assert "Kijken" not in client.get("/en" + ADDRESS, {"q": "kijken"}).content.decode()


def test_an_unknown_place_is_that_of_practices(client, make_page):
    make_page("Een", facets={"theme": ["armoede"]})
    assert "/praktijken/?theme=armoede" in client.get(ADDRESS, {"q": "arm", "scope": "x"}).content.decode()
    assert "/zoeken/?theme=armoede" in client.get(ADDRESS, {"q": "arm", "scope": "site"}).content.decode()


def test_too_long_a_text_is_refused(client, home):
    assert client.get(ADDRESS, {"q": "x" * 501}).status_code == 400


def test_memory_answers_the_next_letter_with_one_query_for_the_versions_and_one_for_titles(
    client, make_page, django_assert_num_queries
):
    make_page("Armoede zien", facets={"theme": ["armoede"]})
    asked_before("armoede thuis")
    client.get(ADDRESS, {"q": "arm"})
    with django_assert_num_queries(2):
        client.get(ADDRESS, {"q": "armo"})
