"""What a visitor meets on the listing and the site search."""

import datetime as dt
import re
from dataclasses import replace
from urllib.parse import unquote

import pytest
from django.http import QueryDict
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import timezone

from search import presentation, registry
from search.contract import FacetOption, FacetResult, Hit, Removal, SearchPage, SearchRequest
from search.facet_views import facet_view
from search.registry import Builder
from search.request import parse, querystring
from search.templatetags.search_tags import results_address

LISTING, SITE = "/praktijken/", "/zoeken/"


def text(response_or_html):
    html = getattr(response_or_html, "content", response_or_html)
    html = html.decode() if isinstance(html, bytes) else html
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def heading(response):
    return text(re.search(r"<h1>(.*?)</h1>", response.content.decode(), re.DOTALL).group(1))


def address(request):
    query = querystring(request)
    return f"{LISTING}?{query}" if query else LISTING


def option(value, count=1, selected=False, parent=None, label=""):
    return FacetOption(value, label or value.capitalize(), count, selected, parent)


def page_of(total=0, query="", facets=(), **rest):
    return SearchPage(parse(QueryDict(query), "nl"), total, (), tuple(facets), **rest)


@pytest.fixture
def three(make_page):
    make_page(
        "Taal thuis",
        facets={"sector": ["kinderopvang"], "theme": ["taal"]},
        summary="Peuters oefenen taal",
        checked="2026-11-01",
        published="2026-01-01",
    )
    make_page(
        "Armoede zien",
        facets={
            "sector": ["kinderopvang", "jeugdhulp"],
            "theme": ["armoede"],
            "partner": ["jeugdhulp", "jeugdhulp:expertise"],
        },
        published="2026-02-01",
    )
    make_page("Samen leren", facets={"sector": ["onderwijs"], "theme": ["taal"]}, published="2026-03-01")


# the count in words


@pytest.mark.parametrize(
    ("total", "query", "words"),
    [
        (0, "", "Geen praktijken"),
        (1, "", "Eén praktijk"),
        (7, "q=taal", "Zeven praktijken over ‘taal’"),
        (12, "", "Twaalf praktijken"),
        (13, "", "13 praktijken"),
        (0, "sector=onderwijs", "Geen praktijken met dit filter"),
        (0, "q=taal&sector=onderwijs&theme=taal", "Geen praktijken over ‘taal’ met deze twee filters"),
    ],
)
def test_the_headline_counts_in_words(total, query, words):
    assert presentation.headline(page_of(total, query), scope="practices") == words


def test_the_site_search_counts_results():
    assert presentation.headline(page_of(2), scope="site") == "Twee resultaten"


def test_the_words_of_a_visitor_are_escaped(client, home):
    response = client.get(LISTING, {"q": "<script>alert(1)</script>"})
    assert "<script>alert" not in response.content.decode()


# the listing


def test_the_listing_shows_every_practice_with_its_count(client, three):
    response = client.get(LISTING)
    assert response.status_code == 200
    assert heading(response) == "Drie praktijken"
    html = response.content.decode()
    assert html.count('class="hit') >= 3
    assert '<link rel="canonical" href="http://testserver/praktijken/">' in html
    assert "noindex" not in html


def test_the_count_is_a_live_region(client, three):
    assert re.search(r'id="telling" role="status"[^>]*>\s*<h1>', client.get(LISTING).content.decode())


def test_a_filter_narrows_and_can_be_taken_away(client, three):
    response = client.get(LISTING, {"sector": "kinderopvang"})
    html = response.content.decode()
    assert heading(response) == "Twee praktijken"
    assert re.search(r'class="chip chip--on" href="/praktijken/">Kinderopvang', html)
    assert re.search(r'value="kinderopvang" checked', html)
    assert "noindex" in html


def test_taking_one_chip_away_keeps_the_others(client, three):
    html = client.get(LISTING, {"sector": "kinderopvang", "theme": "taal", "q": "taal"}).content.decode()
    assert 'href="/praktijken/?q=taal&amp;theme=taal">Kinderopvang' in html
    assert 'href="/praktijken/?q=taal&amp;sector=kinderopvang">Taal en lezen' in html
    assert 'href="/praktijken/?q=taal">Wis alle filters' in html


def test_a_chosen_value_stays_at_zero(client, three):
    response = client.get(LISTING, {"sector": "onderwijs", "theme": "armoede"})
    html = response.content.decode()
    assert re.search(r'value="onderwijs" checked', html)
    assert heading(response) == "Geen praktijken met deze twee filters"


def test_unknown_values_are_left_out_and_that_is_said(client, three):
    response = client.get(LISTING, {"sector": "bestaat-niet"})
    assert heading(response) == "Drie praktijken"
    assert "Een deel van het adres kennen we niet" in text(response)


def test_the_canonical_address_has_one_order(client, three):
    html = client.get(f"{LISTING}?theme=taal&sector=kinderopvang&q=taal&page=1&sort=relevance").content.decode()
    assert 'rel="canonical" href="http://testserver/praktijken/?q=taal&amp;sector=kinderopvang&amp;theme=taal"' in html


def test_sorting_by_title(client, three):
    html = client.get(LISTING, {"sort": "title"}).content.decode()
    assert re.search(r'value="title" selected', html)
    titles = re.findall(r'hit__title"><a[^>]*>(.*?)</a>', html)
    assert [text(title) for title in titles] == ["Armoede zien", "Samen leren", "Taal thuis"]


def test_the_partner_filter_asks_for_all_and_offers_roles_of_a_chosen_sector(client, three):
    plain = client.get(LISTING).content.decode()
    assert "dan doen ze allemaal mee" in plain
    assert "jeugdhulp:expertise" not in plain
    assert 'value="jeugdhulp:expertise"' in client.get(LISTING, {"partner": "jeugdhulp"}).content.decode()


def test_values_of_a_long_filter_are_listed_when_asked(client, make_page):
    make_page("Een", facets={"organisation": ["organisatie-3"]})
    assert "Organisatie 3" not in text(client.get(LISTING))
    html = client.get(LISTING).content.decode()
    assert 'href="/praktijken/?lijst=organisation#filter-organisation"' in html
    response = client.get(LISTING, {"lijst": "organisation"})
    assert "Organisatie 3" in text(response)
    assert 'name="lijst" value="organisation"' in response.content.decode()


def test_every_control_belongs_to_the_one_form(client, three):
    """So a plain GET form works without a script, whatever button is pressed."""
    html = client.get(LISTING).content.decode()
    main = html[html.index("<main") : html.index("</main>")]
    inside = main[main.index('<form id="zoek"') : main.index("</form>")]
    outside = main.replace(inside, "")
    fields = re.findall(r"<(?:input|select|button)\b(?![^>]*type=\"button\")[^>]*>", outside)
    assert fields
    assert all('form="zoek"' in field for field in fields)


def test_both_languages_have_the_listing(client, home):
    response = client.get("/en/praktijken/")
    assert response.status_code == 200
    assert 'hreflang="nl" href="http://testserver/praktijken/"' in response.content.decode()


def test_only_reading_is_allowed(client, home):
    assert client.post(LISTING).status_code == 405


def test_the_listing_sets_no_cookie(client, three):
    assert not client.get(LISTING).cookies


# pages


def test_ten_on_a_page_with_links_to_the_others(client, make_page):
    for number in range(12):
        make_page(f"Praktijk {number:02}")
    html = client.get(LISTING, {"sort": "title"}).content.decode()
    assert "1 tot en met 10 van 12" in text(html)
    assert 'rel="next" href="/praktijken/?sort=title&amp;page=2"' in html
    second = client.get(LISTING, {"sort": "title", "page": "2"})
    assert "11 tot en met 12 van 12" in text(second)
    assert '<ol start="11">' in second.content.decode()


def test_a_page_beyond_the_last_helps(client, three):
    response = client.get(LISTING, {"q": "taal", "page": "99"})
    assert response.status_code == 404
    assert 'href="/praktijken/?q=taal"' in response.content.decode()
    assert "Naar pagina 1" in text(response)


def test_many_pages_are_shown_with_gaps():
    page = replace(page_of(total=200), request=SearchRequest(locale="nl", page=10))
    links = presentation.page_links(page, address)
    assert [link.number for link in links] == [1, None, 9, 10, 11, None, 20]
    assert [link.number for link in links if link.current] == [10]


# bad input


@pytest.mark.parametrize("path", [LISTING, SITE, f"{LISTING}deel/", f"{SITE}deel/"])
@pytest.mark.parametrize("query", ["page=0", "page=-1", "page=abc", f"q={'taal ' * 2000}"])
def test_a_question_that_makes_no_sense_is_a_400_with_a_search_box(client, home, path, query):
    response = client.get(f"{path}?{query}")
    assert response.status_code == 400
    assert 'role="search"' in response.content.decode()


@pytest.mark.parametrize("query", ["q='; drop table", "sort=onzin", "kleur=rood", "page=", "sector=&theme="])
def test_odd_but_harmless_questions_are_answered(client, home, query):
    assert client.get(f"{LISTING}?{query}").status_code == 200


# nothing found


def test_nothing_found_offers_what_dropping_a_filter_gives(client, three):
    response = client.get(LISTING, {"sector": "onderwijs", "theme": "armoede"})
    words = text(response)
    assert "Zonder Onderwijs Toon 1 praktijk" in words
    assert "Zonder Armoede Toon 1 praktijk" in words
    assert 'href="/praktijken/?theme=armoede"' in response.content.decode()


def test_where_one_filter_is_not_enough_two_or_all_are_offered(client, three):
    response = client.get(LISTING, {"sector": "onderwijs", "theme": "armoede", "partner": "sociaal-werk"})
    words = text(response)
    assert "Laat meer filters los" in words
    offered = re.findall(r"Zonder [\w, ]+? Toon \d praktijk(?:en)?\b", words.replace(" ,", ","))
    assert offered == [
        "Zonder Onderwijs, Armoede en Sociaal werk Toon 3 praktijken",
        "Zonder Onderwijs en Sociaal werk Toon 1 praktijk",
        "Zonder Armoede en Sociaal werk Toon 1 praktijk",
    ]
    assert 'href="/praktijken/?theme=armoede"' in response.content.decode()


def test_a_word_that_nobody_wrote_offers_no_filters_to_drop(client, three):
    words = text(client.get(LISTING, {"q": "xyzzyplugh", "sector": "onderwijs", "theme": "armoede"}))
    assert "filters los" not in words
    assert "Zoek op iets anders" in words


def test_nothing_found_offers_words_and_the_whole_site(client, home):
    response = client.get(LISTING, {"q": "xyzzyplugh"})
    assert heading(response) == "Geen praktijken over ‘xyzzyplugh’"
    assert 'href="/zoeken/?q=xyzzyplugh"' in response.content.decode()


def test_offers_name_all_values_and_suggestions_forget_the_filters():
    facet = FacetResult("sector", "Sector", False, (option("ouders", 0, True), option("onderwijs", 0, True)))
    page = page_of(
        query="q=tiener&sector=kinderopvang&sector=onderwijs",
        facets=[facet],
        without=(Removal("sector", "Sector", ("onderwijs", "ouders"), 2),),
        corrected=(("tinr", "tiener"),),
        suggestions=("jonge ouders", "tiener"),
    )
    view = presentation.present(page, address, scope="practices")
    assert view.offers[0].labels == ("Onderwijs", "Ouders")
    assert [offer.words for offer in view.words] == ["tiener", "jonge ouders"]
    assert unquote(view.words[1].url) == "/praktijken/?q=jonge+ouders"


def test_dropping_a_sector_drops_its_roles():
    request = SearchRequest(locale="nl", filters=(("partner", ("jeugdhulp", "jeugdhulp:host", "onderwijs")),), page=3)
    left = presentation.without(request, "partner", ("jeugdhulp",))
    assert left.filters == (("partner", ("onderwijs",)),)
    assert left.page == 1


# filters on the page


def test_the_first_three_filters_and_the_chosen_ones_are_open():
    facets = [FacetResult(f"f{n}", "F", False, (option("x", selected=n == 5),)) for n in range(6)]
    views = presentation.present(page_of(3, facets=facets), address, scope="practices").facets
    assert [view.open for view in views] == [True, True, True, False, False, True]


def test_a_long_list_shows_the_chosen_and_the_most_used_in_their_own_order():
    options = tuple(option(f"v{n}", count=n, selected=n == 0) for n in range(20))
    view = facet_view(FacetResult("theme", "Thema", False, options), 0, LISTING)
    assert [shown.value for shown in view.groups[0]] == ["v0", *(f"v{n}" for n in range(10, 20))]
    assert len(view.groups[1]) == 9


def test_a_parent_stands_above_its_part_and_before_it_when_as_common():
    parents = [option(f"p{n}", count=0) for n in range(12)]
    parts = [option(f"p{n}-deel", count=0, selected=n == 11, parent=f"p{n}") for n in range(12)]
    mixed = tuple(each for pair in zip(parents, parts, strict=True) for each in pair)
    shown = [each.value for each in facet_view(FacetResult("s", "S", False, mixed), 0, LISTING).groups[0]]
    assert shown == [*(f"p{n}" for n in range(10)), "p11", "p11-deel"]


# fragments


def test_the_fragment_has_the_changing_parts_and_the_canonical_address(client, three):
    response = client.get(f"{LISTING}deel/?theme=taal&q=", headers={"HX-Request": "true"})
    html = response.content.decode()
    assert response["HX-Push-Url"] == "/praktijken/?theme=taal"
    assert response["X-Robots-Tag"] == "noindex"
    assert "<html" not in html
    assert "<title>Twee praktijken" in html
    assert re.findall(r'id="(\w+)" data-hx-swap-oob="innerHTML"', html) == ["telling", "filterkolom"]


def test_the_whole_page_is_the_same_for_htmx(client, three):
    """Caches may keep it: fragments have an address of their own."""
    assert client.get(LISTING).content == client.get(LISTING, headers={"HX-Request": "true"}).content


# site search


def test_site_search_finds_every_kind(client, make_page):
    builder = registry.builders()[0]
    registry.register_builder(Builder("advice", type(builder.model), lambda ids: (), "cards/advice.html"))
    make_page("Taal thuis")
    make_page("Advies over taal", kind="advice")
    assert heading(client.get(SITE, {"q": "taal"})) == "Twee resultaten over ‘taal’"
    assert heading(client.get(LISTING, {"q": "taal"})) == "Eén praktijk over ‘taal’"
    assert "Advies of visie" in text(client.get(SITE, {"q": "taal"}))


# the way back


def test_a_result_carries_the_way_back(client, three):
    html = client.get(LISTING, {"q": "taal", "sector": "kinderopvang"}).content.decode()
    assert "?van=%2Fpraktijken%2F%3Fq%3Dtaal%26sector%3Dkinderopvang" in html


@pytest.mark.parametrize(
    "good",
    [
        "/praktijken/",
        "/zoeken/?q=taal&page=2",
        "/praktijken/?partner=jeugdhulp:expertise",
        "/praktijken/?q=caf%C3%A9+thuis",
    ],
)
def test_the_way_back_leads_to_results(good):
    assert results_address(good) == good


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "https://kwaad.example/praktijken/",
        "//kwaad.example/",
        "/praktijken/../beheer/",
        "javascript:alert(1)",
        "/praktijken/?q=<b>",
        '/praktijken/?q="x',
        "/admin/",
        "/praktijken/?" + "a" * 5000,
    ],
)
def test_the_way_back_leads_nowhere_else(bad):
    assert results_address(bad) == ""


def test_the_back_link_comes_from_the_address():
    template = Template("{% load search_tags %}{% back_to_results as back %}[{{ back }}]")
    request = RequestFactory().get("/x/", {"van": "/praktijken/?q=taal"})
    assert template.render(Context({"request": request})) == "[/praktijken/?q=taal]"
    assert template.render(Context()) == "[]"


# cards


CARD = {
    "slug": "x",
    "title": "Taal thuis",
    "summary": "Oefenen",
    "places": [{"name": "Zwolle", "locality": ""}],
    "national": False,
    "ages": {"from": 24, "to": 48, "all": False},
    "parents": True,
    "sectors": ["kinderopvang", "jeugdhulp"],
    "themes": [],
    "evidence": "e1",
    "evidence_until": None,
    "staffing": "4 uur per dag",
    "new_until": None,
}


def card(variant="hit", **changes):
    context = {
        "hit": Hit(1, "practice", "/x/", CARD | changes, "Taal thuis", "Oefenen", ()),
        "card": CARD | changes,
        "url": "/x/",
        "variant": variant,
        "level": 2,
    }
    return Template('{% include "cards/practice.html" %}').render(Context(context))


def test_a_result_tells_place_ages_time_and_sectors(db, home):
    words = text(card())
    for part in ("Zwolle", "Van 2 tot 4 jaar en ouders", "4 uur per dag", "Kinderopvang", "Jeugdhulp"):
        assert part in words


def test_what_a_card_does_not_know_is_said(db, home):
    words = text(
        card(places=[], ages={"from": None, "to": None, "all": False}, parents=False, staffing="", evidence="")
    )
    assert "Plaats niet vermeld" in words
    assert "Leeftijd niet vermeld" in words
    assert words.count("Niet vermeld in de bron") == 2


def test_a_recognition_past_its_date_says_so(db, home):
    past = (timezone.localdate() - dt.timedelta(days=2)).isoformat()
    assert "Erkenning verlopen, wordt nagekeken" in text(card(evidence="e5", evidence_until=past))


def test_new_is_said_for_as_long_as_it_is_new(db, home):
    day = dt.timedelta(days=1)
    assert text(card(new_until=(timezone.localdate() + day).isoformat())).startswith("Nieuw")
    assert "Nieuw" not in text(card(new_until=(timezone.localdate() - 2 * day).isoformat()))


@pytest.mark.parametrize(("variant", "css"), [("hit", 'class="hit"'), ("card", 'class="card"'), ("lead", "card--lead")])
def test_variants_of_a_card(db, home, variant, css):
    html = card(variant)
    assert css in html
    assert '<a href="/x/">Taal thuis</a>' in html
