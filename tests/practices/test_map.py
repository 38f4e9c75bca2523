"""The practices of a search on a map, as a visitor meets them, and the drawing itself."""

import re
from itertools import pairwise

import pytest
from django.core.exceptions import ValidationError

from practices.drawing.dot_map import LABEL, TOUCH, Spot, dot_map, land, project
from practices.models import Place, PlaceLine
from tests.factories.practices import AdviceFactory, DraftFactory, PracticeFactory
from tests.factories.reference import PlaceFactory
from tests.practices.admin_forms import soup

MAP = "/praktijken/kaart/"
NARROWEST = 288
"""Pixels that the map is wide on a phone of 320."""


@pytest.fixture
def country(db):
    """The Netherlands, Flanders and Wallonia."""
    return {
        slug: PlaceFactory(name=slug, kind=kind)
        for slug, kind in (("nl", "land"), ("vlaanderen", "gewest"), ("wallonie", "gewest"))
    }


@pytest.fixture
def town(country):
    """Makes a municipality."""

    def make(name, degrees, lies_in="nl"):
        latitude, longitude = degrees or (None, None)
        return PlaceFactory(name=name, parent=country[lies_in], latitude=latitude, longitude=longitude)

    return make


@pytest.fixture
def towns(town):
    """Zwolle and Gent with two practices each, Arnhem with one that is also in Zwolle, and a national one."""
    zwolle, gent = town("Zwolle", (52.51, 6.09)), town("Gent", (51.05, 3.72), "vlaanderen")
    arnhem = town("Arnhem", (51.98, 5.91))
    for number, places in enumerate(([zwolle], [zwolle, arnhem], [gent], [gent])):
        theme = {"theme": ("armoede",)} if number == 2 else {}
        lines = [PlaceLine(place=place) for place in places]
        PracticeFactory(title=f"Praktijk {number}", national=False, terms=theme, rows={"places": lines})
    PracticeFactory(title="Overal", national=True)


def shown(client, query=""):
    answer = client.get(MAP + query)
    assert answer.status_code == 200
    return soup(answer)


def words(node):
    return " ".join(node.get_text(" ").split())


def listed(page):
    return [words(row) for row in page.select(".places__list .tally li")]


def drawn(page):
    return [link["aria-label"] for link in page.select("svg.map a")]


def test_municipalities_are_listed_from_large_to_small_and_by_name(client, towns):
    assert listed(shown(client)) == ["Gent 2 praktijken", "Zwolle 2 praktijken", "Arnhem 1 praktijk"]


def test_the_map_and_the_list_say_and_do_the_same(client, towns):
    page = shown(client)
    assert drawn(page) == ["Gent: 2 praktijken", "Zwolle: 2 praktijken", "Arnhem: 1 praktijk"]
    assert [link.title.get_text() for link in page.select("svg.map a")] == drawn(page)
    rows = [link["href"] for link in page.select(".places__list .tally a")]
    assert [link["href"] for link in page.select("svg.map a")] == rows
    assert page.select_one("svg.map")["role"] == "group"


def test_a_municipality_leads_to_as_many_practices_as_it_says(client, towns):
    for link in shown(client).select(".tally a"):
        number = int(re.search(r"(\d+) praktijk", words(link))[1])
        assert client.get(link["href"]).context["page"].total == number


def test_what_has_no_municipality_is_told_and_can_be_reached(client, towns):
    rest = shown(client).select_one(".places__rest")
    assert "Eén praktijk staat niet op de kaart" in words(rest)
    found = client.get(rest.a["href"]).context["page"]
    assert [hit.card["title"] for hit in found.hits] == ["Overal"]
    only = shown(client, "?municipality=zonder-gemeente")
    assert drawn(only) == []
    assert "Geen gemeente om te tonen" in words(only.main)


def test_the_search_decides_what_is_on_the_map(client, towns):
    page = shown(client, "?theme=armoede&sort=title")
    assert listed(page) == ["Gent 1 praktijk"]
    assert words(page.h1) == "Eén praktijk op de kaart"
    assert page.select(".places__head .btn")[-1]["href"] == "/praktijken/?theme=armoede&sort=title"
    assert page.select_one(".chip")["href"] == "/praktijken/kaart/?sort=title"
    assert page.select_one(".tally a")["href"] == "/praktijken/?theme=armoede&municipality=gent&sort=title"
    assert page.select_one("meta[name=robots]")["content"] == "noindex, follow"


def test_chosen_municipalities_are_the_only_ones(client, towns):
    page = shown(client, "?municipality=zwolle")
    assert listed(page) == ["Zwolle 2 praktijken"]
    assert not page.select(".places__rest")


def test_the_listing_leads_to_the_map_of_the_same_search(client, towns):
    for address in ("/praktijken/", "/praktijken/deel/"):
        page = soup(client.get(f"{address}?theme=taal-en-vve&page=1"))
        (link,) = page.select("a[href*='/kaart/']")
        assert link["href"] == "/praktijken/kaart/?theme=taal-en-vve"
        assert words(link) == "Bekijk op de kaart"
    assert not soup(client.get("/zoeken/")).select("a[href*='/kaart/']")


def test_the_soft_dots_are_the_netherlands_and_flanders(client, town):
    def soft(page):
        land = page.select_one(".map__land")
        return land["d"].count("M") if land else 0

    town("Zwolle", (52.51, 6.09))
    town("Namen", (50.46, 4.87), "wallonie")
    page = shown(client)
    assert (soft(page), drawn(page)) == (1, [])
    # The ground is kept until the vocabulary changes, and a new place changes it.
    town("Gent", (51.05, 3.72), "vlaanderen")
    assert soft(shown(client)) == 2
    PracticeFactory(national=False, rows={"places": [PlaceLine(place=Place.objects.get(slug="namen"))]})
    page = shown(client)
    assert (soft(page), drawn(page)) == (2, ["Namen: 1 praktijk"])


def test_a_municipality_without_a_point_is_in_the_list_only(client, town):
    PracticeFactory(national=False, rows={"places": [PlaceLine(place=town("Herstappe", None))]})
    page = shown(client)
    assert (listed(page), drawn(page)) == (["Herstappe 1 praktijk"], [])
    assert "Eén gemeente uit de lijst staat niet op de kaart" in words(page.main)


def test_what_is_not_public_is_not_on_the_map(client, towns):
    page = PracticeFactory(
        title="Geheim", national=False, rows={"places": [PlaceLine(place=Place.objects.get(slug="arnhem"))]}
    )
    assert "Arnhem: 2 praktijken" in drawn(shown(client))
    page.unpublish()
    assert "Arnhem: 1 praktijk" in drawn(shown(client))


@pytest.mark.parametrize("query", ["?page=abc", "?q=" + "a" * 501, "?" + "&".join(f"theme=t{n}" for n in range(101))])
def test_a_question_that_makes_no_sense_is_explained(client, db, query):
    answer = client.get(MAP + query)
    assert answer.status_code == 400
    assert soup(answer).select("main a[href]")


def test_unknown_values_are_left_out_and_that_is_said(client, towns):
    page = shown(client, "?theme=bestaat-niet")
    assert len(listed(page)) == 3
    assert "Een deel van het adres kennen we niet" in words(page.main)


def test_an_empty_portal_reads_well(client, db):
    page = shown(client)
    assert words(page.h1) == "Geen praktijken op de kaart"
    assert "Nog geen praktijk" in words(page.main)
    assert page.select_one("svg.map")["aria-hidden"] == "true"


def test_a_search_without_results_says_what_to_do(client, towns):
    page = shown(client, "?q=xyzzy")
    assert "Hier vinden we niets" in words(page.main)
    assert page.select_one(".empty a")["href"] == "/praktijken/"


@pytest.mark.parametrize("slug", ["kaart", "deel"])
def test_no_page_can_have_an_address_of_the_listing(db, slug):
    for factory in (DraftFactory, AdviceFactory):
        with pytest.raises(ValidationError) as refused:
            factory(title="Titel", slug=slug)
        assert list(refused.value.message_dict) == ["slug"]


def spot(name, degrees=(52.0, 5.0), practices=1):
    return Spot(name, f"{name}: {practices}", degrees, practices, f"/{name}/")


def circles(svg, css):
    found = re.findall(rf'<circle class="{css}" cx="([\d.-]+)" cy="([\d.-]+)" r="([\d.]+)"/>', svg)
    return [tuple(map(float, one)) for one in found]


def view(svg):
    return tuple(map(float, re.search(r'viewBox="([^"]+)"', svg)[1].split()))


def test_north_is_up_and_east_is_right_and_a_degree_is_as_long_either_way():
    groningen, gent = project((53.22, 6.57)), project((51.05, 3.72))
    assert groningen[0] > gent[0]
    assert groningen[1] < gent[1]
    # Utrecht and Amsterdam are 35 km apart, Utrecht and Zwolle 78.
    utrecht, amsterdam, zwolle = (project(place) for place in ((52.09, 5.12), (52.37, 4.9), (52.51, 6.09)))

    def distance(one, other):
        return ((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5

    assert distance(utrecht, zwolle) / distance(utrecht, amsterdam) == pytest.approx(78 / 35, rel=0.08)


def test_a_dot_has_room_for_a_finger_on_the_narrowest_phone():
    svg = dot_map("", [spot("a"), spot("b", (53.0, 6.0), 4)], "Kaart")
    pixels = NARROWEST / view(svg)[2]
    assert all(2 * radius * pixels >= 24 for _, _, radius in circles(svg, "map__touch"))


def test_the_area_of_a_dot_tells_the_number_and_the_largest_is_drawn_first():
    svg = dot_map("", [spot("a", practices=1), spot("b", (53.0, 6.0), 4)], "Kaart")
    large, small = circles(svg, "map__dot")
    assert large[2] == pytest.approx(2 * small[2])
    crowded = dot_map("", [spot("a", practices=1), spot("b", (53.0, 6.0), 900)], "Kaart")
    assert [radius for _, _, radius in circles(crowded, "map__dot")] == [32, 7]


def test_dots_close_together_share_the_room_between_them():
    svg = dot_map("", [spot("a"), spot("b", (52.0, 5.3))], "Kaart")
    (x, _, one), (other_x, _, other) = circles(svg, "map__touch")
    assert one + other == pytest.approx(abs(x - other_x), abs=0.2)
    assert one < TOUCH


def test_every_dot_is_inside_the_frame_wherever_it_is():
    svg = dot_map(land([(52.0, 5.0)]), [spot("Aarlen", (49.68, 5.81), 9), spot("Nergens", (55.0, 9.0))], "Kaart")
    left, top, width, height = view(svg)
    for x, y, radius in circles(svg, "map__dot"):
        assert left <= x - radius
        assert x + radius <= left + width
        assert top <= y - radius
        assert y + radius <= top + height


def test_names_stand_beside_the_largest_dots_and_never_on_each_other():
    spots = [spot(f"Gemeente {n}", (52.0 + n * 0.03, 5.0), 20 - n) for n in range(12)]
    svg = dot_map("", spots, "Kaart")
    labels = re.findall(r'<g( class="map__left")?.*?y="([\d.-]+)".*?>(Gemeente \d+)<', svg)
    assert 0 < len(labels) <= 8
    for side in {label[0] for label in labels}:
        heights = sorted(float(label[1]) for label in labels if label[0] == side)
        assert all(below - above >= LABEL.leading - 0.5 for above, below in pairwise(heights))


def test_names_are_text_and_never_code():
    svg = dot_map("", [spot("<b>&")], "Kaart")
    assert "<b>" not in svg
    assert "&lt;b&gt;&amp;" in svg
