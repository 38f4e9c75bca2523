"""Flemish and Dutch words: what something is called across the border, found by either name, and Flemish words first for who wants that."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.core.cache import cache
from django.db import connection
from django.http import QueryDict
from django.template.loader import render_to_string
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation

from core import flemish, state
from home.models import ConceptPage
from practices.models import PracticePage, Term
from practices.pdf_views import answer
from practices.vocabulary.load import load_terms
from search import service
from search.contract import Reason
from search.request import parse
from tests.practices.admin_forms import soup

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_db")]
CHOSEN = "woorden=vlaanderen"
FIRST = "Huis van het Kind (lokaal team)"


def page_at(client, address):
    response = client.get(address)
    assert response.status_code == 200, address
    return soup(response)


def words_of(element):
    return " ".join(element.get_text(" ").replace("\u00ad", "").split())


def label(page, facet, value):
    return words_of(page.find(id=f"f-{facet}-{value}").find_next_sibling("span"))


def reasons(q, locale="nl"):
    page = service.search(parse(QueryDict(f"q={q}"), locale, ("practice",)), state.current())
    return {reason for hit in page.hits for reason in hit.reasons}


# The vocabulary.


def test_an_existing_vocabulary_gets_the_flemish_names_and_keeps_those_of_an_editor():
    Term.objects.filter(scheme="sector", slug="lokaal-team").update(label_be="")
    Term.objects.filter(scheme="sector", slug="gemeente").update(label_be="Stad of gemeente")
    load_terms()
    names = dict(Term.objects.filter(scheme="sector").values_list("slug", "label_be"))
    assert (names["lokaal-team"], names["gemeente"]) == ("Huis van het Kind", "Stad of gemeente")


def test_a_practice_is_found_by_the_flemish_name_that_an_editor_gives_a_term(client):
    def total():
        return service.search(parse(QueryDict("q=wolkenvanger"), "nl", ("practice",)), state.current()).total

    assert total() == 0
    term = Term.objects.get(scheme="function", slug="pedagogisch-medewerker")
    term.label_be = "Wolkenvanger"
    term.save()
    listed = parse(QueryDict("function=pedagogisch-medewerker"), "nl", ("practice",))
    assert total() == service.search(listed, state.current()).total > 0


def test_an_editor_fills_in_the_flemish_name(admin_client):
    term = Term.objects.get(scheme="sector", slug="lokaal-team")
    form = page_at(admin_client, reverse(Term.snippet_viewset.get_url_name("edit"), args=[term.pk]))
    assert form.find(id="id_label_be")["value"] == "Huis van het Kind"
    assert {"id_difference_nl", "id_difference_en"} <= {field.get("id") for field in form.select("input")}


# Why a page was found.


def test_a_page_that_is_found_by_the_flemish_name_of_its_term_says_so():
    told = {(reason.kind, reason.typed, reason.found, reason.detail) for reason in reasons("kinderbegeleider")}
    assert told == {("flemish", ("kinderbegeleider",), "Pedagogisch medewerker", "Kinderbegeleider")}


def test_another_name_of_the_same_term_is_no_flemish_word():
    kinds = {(reason.kind, reason.found) for reason in reasons("groepsleidster")}
    assert ("term", "Pedagogisch medewerker") in kinds
    assert "flemish" not in {kind for kind, _ in kinds}


def test_a_flemish_name_that_was_put_right_is_told_too():
    told = {(reason.kind, reason.detail) for reason in reasons("kinderbegeleidr")}
    assert ("flemish", "Kinderbegeleider") in told


def test_the_line_says_what_the_word_is_called_in_the_netherlands(client):
    shown = page_at(client, "/praktijken/?q=kinderbegeleider")
    line = "via Kinderbegeleider , in Vlaanderen het woord voor pedagogisch medewerker"
    assert any(line in words_of(why) for why in shown.select(".why"))
    reason = Reason("flemish", ("kinderbegeleider",), "Childcare worker", "Function", "Kinderbegeleider")
    with translation.override("en"):
        english = render_to_string("cards/reason.html", {"reason": reason}).strip()
    assert english == "through <b>Kinderbegeleider</b>, the word in Flanders for childcare worker"


# Flemish words first.


def test_labels_stand_with_the_flemish_word_first_and_nothing_else_changes(client):
    plain, shown = (
        page_at(client, "/praktijken/?sector=lokaal-team"),
        page_at(client, f"/praktijken/?sector=lokaal-team&{CHOSEN}"),
    )
    assert label(plain, "sector", "lokaal-team") == "Lokaal team"
    assert label(shown, "sector", "lokaal-team") == label(shown, "partner", "lokaal-team") == FIRST
    assert label(shown, "function", "pedagogisch-medewerker") == "Kinderbegeleider (pedagogisch medewerker)"
    assert label(shown, "sector", "jeugdhulp") == "Jeugdhulp"
    assert FIRST in words_of(shown.select_one(".chip--on"))
    assert any(words_of(item).endswith(FIRST) for item in shown.select(".sectors li"))
    for css in (".hit__title", ".count", "h1"):
        assert [words_of(item) for item in plain.select(css)] == [words_of(item) for item in shown.select(css)]


def test_english_labels_stay_in_front_and_explain_the_flemish_word(client):
    shown = page_at(client, f"/en/praktijken/?{CHOSEN}")
    assert label(shown, "sector", "lokaal-team") == "Local family team (Huis van het Kind)"
    assert label(shown, "sector", "ocmw") == "Public social welfare centre (OCMW)"
    assert "I work in Flanders" in words_of(page_at(client, "/en/praktijken/").find(attrs={"data-words": "vlaanderen"}))
    assert "Netherlands first" in words_of(shown.find(attrs={"data-words": ""}))


def test_the_choice_stays_in_every_link_of_the_listing_and_in_its_form(client):
    shown = page_at(client, f"/praktijken/?q=kinderen&sector=kinderopvang&{CHOSEN}")
    links = [*shown.select(".hit__title a, .pages a, .chip, .facet a, .results__note a")]
    assert len(links) > 8
    for link in links:
        assert parse_qs(urlsplit(link["href"]).query)["woorden"] == ["vlaanderen"], link
    assert shown.select_one("#zoek input[name=woorden]")["value"] == "vlaanderen"
    back = page_at(client, shown.select_one(".hit__title a")["href"])
    assert CHOSEN in back.select_one("a.back")["href"]
    assert CHOSEN in client.get(f"/praktijken/deel/?q=kinderen&{CHOSEN}")["HX-Push-Url"]


def test_there_is_one_canonical_address_whatever_words_come_first(client):
    plain, shown = page_at(client, "/praktijken/?q=kinderen"), page_at(client, f"/praktijken/?q=kinderen&{CHOSEN}")
    for css in ("link[rel=canonical]", "link[hreflang]", "link[type='application/rss+xml']", ".take-along a"):
        assert [link["href"] for link in plain.select(css)] == [link["href"] for link in shown.select(css)] != []
    practice = page_at(client, f"/praktijken/dak-jeugdformaat/?{CHOSEN}")
    assert "woorden" not in practice.select_one("link[rel=canonical]")["href"]


def test_the_switch_keeps_all_filters_and_goes_both_ways(client):
    address = "/praktijken/?q=taal&sector=onderwijs&sort=title"
    there = page_at(client, address).select_one("[data-words]")
    assert there["href"] == f"{address}&{CHOSEN}"
    back = page_at(client, there["href"]).select_one("[data-words]")
    assert (words_of(there).split(" : ")[0], words_of(back)) == (
        "Ik werk in Vlaanderen",
        "Toon Nederlandse woorden eerst",
    )
    assert back["href"] == address


@pytest.mark.parametrize("address", ["/begrippen/ocmw/", "/praktijken/dak-jeugdformaat/", "/zoeken/?q=ocmw"])
def test_words_practices_and_the_site_search_have_the_switch(client, address):
    switch = page_at(client, address).select_one("[data-words]")
    other = page_at(client, switch["href"]).select_one("[data-words]")
    assert other["href"] == address
    assert (switch["data-words"], other["data-words"]) == ("vlaanderen", "")


@pytest.mark.parametrize("value", ["", "frans", "VLAANDEREN", "vlaanderen%20", "1%27--", "%C3%A9" * 300, "nederland"])
@pytest.mark.parametrize("address", ["/praktijken/", "/begrippen/ocmw/", "/praktijken/dak-jeugdformaat/"])
def test_any_other_value_is_no_choice(client, address, value):
    assert client.get(f"{address}?woorden={value}").content == client.get(address).content


def test_the_choice_is_nowhere_but_in_the_address(client):
    before = client.get("/praktijken/").content
    answered = client.get(f"/praktijken/?{CHOSEN}")
    assert not answered.cookies
    assert not answered.has_header("Vary")
    assert client.get("/praktijken/").content == before
    assert not flemish.chosen()


def test_a_practice_shows_flemish_words_and_is_kept_apart(client):
    page = PracticePage.objects.live().filter(partners__sector__slug="lokaal-team").first()
    address = page.get_url()
    for query, words in (("", "Lokaal team"), (f"?{CHOSEN}", FIRST), ("", "Lokaal team"), (f"?{CHOSEN}", FIRST)):
        shown = page_at(client, address + query)
        assert words in {words_of(item) for item in shown.select(".partners .sector")}
    assert FIRST in words_of(shown.select_one(".strip"))


def test_a_file_is_made_in_plain_words(client):
    request = RequestFactory().get(f"/praktijken/1/pdf/?{CHOSEN}")
    page = PracticePage.objects.live().first()
    with flemish.words(flemish=True):
        made = answer(request, page, "proef-van-woorden", lambda: str(flemish.chosen()).encode())
    assert made.content in (b"False",) or made.status_code == 503


def test_programs_get_the_labels_as_they_are(client):
    plain = client.get("/api/v1/practices/?sector=lokaal-team").json()
    assert client.get(f"/api/v1/practices/?sector=lokaal-team&{CHOSEN}").json() == plain
    facts = client.get("/praktijken.csv?sector=lokaal-team").content
    assert client.get(f"/praktijken.csv?sector=lokaal-team&{CHOSEN}").content == facts


@pytest.mark.parametrize("address", ["/praktijken/?q=kinderen", "/praktijken/dak-jeugdformaat/?", "/begrippen/ocmw/?"])
def test_other_words_take_no_statement_more(client, address):
    def statements(query):
        client.get(f"{address}&{query}")
        cache.clear()
        with CaptureQueriesContext(connection) as captured:
            client.get(f"{address}&{query}")
        return len(captured)

    assert statements(CHOSEN) == statements("")


def test_a_search_is_kept_once_for_both(client):
    client.get("/praktijken/?sector=lokaal-team")
    with CaptureQueriesContext(connection) as captured:
        client.get(f"/praktijken/?sector=lokaal-team&{CHOSEN}")
    assert not [query for query in captured.captured_queries if "search_search" in query["sql"]]


# The bridge.


def bridge(page):
    return [words_of(line) for line in page.select(".bridge p")]


def test_a_word_and_its_counterpart_show_both_names_and_the_difference(client):
    note = "Een OCMW doet meer dan een sociale dienst: het begeleidt gezinnen ook bij andere vragen."
    names = ["In Nederland: Sociale dienst", "In Vlaanderen: OCMW"]
    for slug, other in (("ocmw", "sociale-dienst"), ("sociale-dienst", "ocmw")):
        page = page_at(client, f"/begrippen/{slug}/")
        assert bridge(page) == [*names, note]
        assert [link["href"] for link in page.select(".bridge a")] == [f"/begrippen/{other}/"]


def test_a_word_without_a_counterpart_shows_the_flemish_name_of_its_term(client):
    page = page_at(client, "/begrippen/jeugdgezondheidszorg/")
    assert bridge(page)[:2] == ["In Nederland: Jeugdgezondheidszorg", "In Vlaanderen: Kind en Gezin"]
    assert not bridge(page_at(client, "/begrippen/opbouwwerk/"))


def test_a_counterpart_that_is_not_public_is_not_named(client):
    ConceptPage.objects.get(slug="sociale-dienst").unpublish()
    assert "Sociale dienst" not in "".join(bridge(page_at(client, "/begrippen/ocmw/")))
    assert "Sociale dienst" not in words_of(page_at(client, "/begrippen/").main)


def test_the_overview_of_words_names_the_word_across_the_border(client):
    found = {words_of(item.h2): words_of(item.p) for item in page_at(client, "/begrippen/").select(".words > li")}
    assert found["OCMW"].endswith("In Nederland: Sociale dienst.")
    assert found["Sociale dienst"].endswith("In Vlaanderen: OCMW.")
    assert found["Centrum voor Jeugd en Gezin"].endswith("In Vlaanderen: Huis van het Kind.")
    assert "In Vlaanderen:" not in found["Opbouwwerk"]


def test_a_vocabulary_shows_both_names_with_the_page_that_explains_one(client):
    term = page_at(client, "/id/sector/").find(id="lokaal-team")
    assert bridge(term)[:2] == ["In Nederland: Lokaal team", "In Vlaanderen: Huis van het Kind"]
    assert "eerder een samenwerking" in bridge(term)[2]
    assert [link["href"] for link in term.select(".bridge a")] == ["/begrippen/huis-van-het-kind/"]
    assert not bridge(page_at(client, "/id/sector/").find(id="jeugdhulp"))


def test_the_flemish_name_is_a_flemish_label_for_machines(client):
    text = client.get(reverse("vocabulary:turtle", args=["sector"])).content.decode()
    assert '"Huis van het Kind"@nl-BE' in text


# Addresses.


@pytest.mark.parametrize(
    ("address", "carried"),
    [
        ("/praktijken/", "/praktijken/?woorden=vlaanderen"),
        ("/praktijken/?q=a+b&sector=x:y#uit", "/praktijken/?q=a+b&sector=x:y&woorden=vlaanderen#uit"),
        ("/praktijken/?woorden=vlaanderen", "/praktijken/?woorden=vlaanderen"),
        ("/praktijken/?woorden=anders&q=%C3%A9", "/praktijken/?q=%C3%A9&woorden=vlaanderen"),
    ],
)
def test_an_address_carries_the_choice_once(address, carried):
    assert flemish.carried(address) == address
    with flemish.words(flemish=True):
        assert flemish.carried(address) == carried
        assert "woorden" not in flemish.switched(carried)


@pytest.mark.parametrize(
    ("label", "word", "whole", "in_line"),
    [
        ("Lokaal team", "Huis van het Kind", "Huis van het Kind (lokaal team)", "Huis van het Kind (lokaal team)"),
        ("Gemeente", "Lokaal bestuur", "Lokaal bestuur (gemeente)", "lokaal bestuur (gemeente)"),
        ("CJG", "Huis van het Kind", "Huis van het Kind (CJG)", "Huis van het Kind (CJG)"),
        ("Jeugdhulp", "", "Jeugdhulp", "jeugdhulp"),
    ],
)
def test_names_of_one_thing_keep_their_capital_within_a_sentence(label, word, whole, in_line):
    with flemish.words(flemish=True):
        assert flemish.first(label, word, "nl") == whole
        assert flemish.first_in_line(label, word, "nl") == in_line
    assert flemish.first(label, word, "nl") == label


def test_the_choice_of_one_reader_is_not_that_of_the_next():
    assert FIRST.encode() in Client().get(f"/praktijken/?{CHOSEN}").content
    assert FIRST.encode() not in Client().get("/praktijken/").content
