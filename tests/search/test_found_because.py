"""Why a page was found, its sentences, phrases and exclusions, and the filters that a question names: as a visitor's question gets them."""

import pytest

from core import state
from search import registry
from search.contract import Reason
from search.highlight import Highlighter
from search.models import Synonym
from search.offers import offers
from search.plan import Vocabulary, make_plan
from search.registry import Facet, Value, every_name

pytestmark = pytest.mark.django_db


def why(find, query):
    (hit,) = find(query).hits
    return [(reason.kind, reason.typed, reason.found) for reason in hit.reasons]


@pytest.mark.parametrize(
    ("text", "query", "reason"),
    [
        ("Naar het schoolplein", "schoolplein", ("word", ("schoolplein",), "schoolplein")),
        ("Speelpleinen bij de school", "plein", ("inside", ("plein",), "Speelpleinen")),
        ("Over schoolpleinen", "school plein", ("inside", ("school", "plein"), "schoolpleinen")),
        ("Een plein bij de school", "schoolplein", ("parts", ("schoolplein",), "school + plein")),
        ("Zorg voor de buurt", "kastanjehoek", ("synonym", ("kastanjehoek",), "buurt")),
        ("Langs het consultatiebureau", "consultatieburo", ("correction", ("consultatieburo",), "consultatiebureau")),
    ],
)
def test_each_way_to_find_a_page_is_told_in_its_own_words(make_page, find, text, query, reason):
    Synonym.objects.create(words=["kastanjehoek", "buurt"])
    make_page("Iets", body=text)
    make_page("Heel wat anders")
    assert why(find, f"q={query}") == [reason]


def test_a_term_is_told_with_its_label(make_page, find):
    make_page("Zonder het woord", facets={"theme": ["armoede"]})
    (hit,) = find("q=geldzorgen").hits
    assert hit.reasons == (Reason("term", ("geldzorgen",), "Armoede", "Thema"),)


def test_what_two_words_have_in_common_is_told_once_and_plain_words_come_first(make_page, find):
    make_page("Peuters", body="Over schoolpleinen en taal")
    assert why(find, "q=school+plein+taal") == [
        ("word", ("taal",), "taal"),
        ("inside", ("school", "plein"), "schoolpleinen"),
    ]


def sentences(text, query):
    plan = make_plan(query, "nl", Vocabulary())
    return Highlighter("nl", plan.alternatives).sentences(text)


def test_the_two_sentences_that_say_most_stand_in_the_order_of_the_text():
    text = "Het begin gaat over ouders. Wie taal leert, leest.\nOuders oefenen taal met peuters.\nPeuters."
    assert sentences(text, "taal peuters ouders leren") == (
        "Wie <mark>taal</mark> <mark>leert</mark>, leest.",
        "<mark>Ouders</mark> oefenen <mark>taal</mark> met <mark>peuters</mark>.",
    )
    assert sentences(text, "wandelen") == ()


def test_a_long_sentence_is_cut_around_the_word():
    (line,) = sentences("woord " * 100 + "taal " + "nog " * 100, "taal")
    assert line.startswith("… ")
    assert line.endswith(" …")
    assert "<mark>taal</mark>" in line
    assert len(line) < 220


def test_sentences_are_escaped_and_hidden_words_never_shown():
    assert sentences('<script>"taal"</script> helpt.', "taal") == (
        "&lt;script&gt;&quot;<mark>taal</mark>&quot;&lt;/script&gt; helpt.",
    )


def test_quotes_and_minus_narrow_what_is_found(make_page, titles, find):
    make_page("Warme overdracht naar school")
    make_page("Een overdracht die warm is, in de opvang")
    assert titles("q=warme+overdracht") == ["Warme overdracht naar school", "Een overdracht die warm is, in de opvang"]
    assert titles("q=%22warme+overdracht%22") == ["Warme overdracht naar school"]
    assert titles("q=overdracht+-school") == ["Een overdracht die warm is, in de opvang"]
    assert titles("q=-school") == ["Een overdracht die warm is, in de opvang"]
    nothing = find("q=%22school+warme%22")
    assert (nothing.total, nothing.suggestions[0]) == (0, "school warme")


@pytest.fixture
def places(monkeypatch):
    values = (Value("nijmegen", "Nijmegen"), Value("west-maas-en-waal", "West Maas en Waal"))
    registry.register_facet(
        Facet("place", lambda: "Gemeente", lambda locale: values, "long", offered=every_name(lambda locale: values))
    )


def offered(page):
    return [
        (offer.facet, offer.label, offer.typed, offer.request.q, offer.total) for offer in offers(page, state.current())
    ]


def test_a_place_in_a_question_is_offered_as_a_filter_and_never_chosen_by_itself(make_page, find, places):
    make_page("Taal in de wijk", body="Nijmegen", facets={"place": ["nijmegen"]})
    make_page("Taal elders, soms in Nijmegen")
    page = find("q=taal+in+Nijmegen")
    assert page.request.filters == ()
    assert page.total == 2
    assert offered(page) == [("place", "Nijmegen", "Nijmegen", "taal", 1)]
    assert offered(find("q=taal&place=nijmegen")) == []
    assert offered(find("q=nijmegen"))[0][3:] == ("", 1)


def test_what_would_give_nothing_is_not_offered(make_page, find, places):
    make_page("Wandelen in West Maas en Waal")
    assert offered(find("q=wandelen+west+maas+en+waal")) == []
    assert offered(find("q=%22nijmegen%22")) == []
