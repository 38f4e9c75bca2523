"""Who could do this with us: the organisations of the portal in and around a municipality, as a visitor finds them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from practices.models import Place, PlaceLine
from tests.factories.practices import DraftFactory, PracticeFactory, partner
from tests.factories.reference import OrganisationFactory, PlaceFactory, term
from tests.factories.site import site_tree
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
ZWOLLE = "/gemeenten/zwolle/"


@pytest.fixture
def overijssel(db):
    """Zwolle and Deventer in Overijssel, and Utrecht without a province."""
    site_tree()
    country = PlaceFactory(kind=Place.Kind.COUNTRY, name="Nederland", slug="nl")
    province = PlaceFactory(kind=Place.Kind.PROVINCE, name="Overijssel", slug="overijssel", parent=country)
    return {
        "zwolle": PlaceFactory(name="Zwolle", slug="zwolle", parent=province),
        "deventer": PlaceFactory(name="Deventer", slug="deventer", parent=province),
        "utrecht": PlaceFactory(name="Utrecht", slug="utrecht", parent=country),
    }


def practice(title, place=None, *lines, **values):
    rows = {"partners": list(lines) or [partner("De opvang")]}
    if place:
        rows["places"] = [PlaceLine(place=place)]
    return PracticeFactory(title=title, rows=rows, partners_gap="niet-vermeld", **values)


def by(organisation, sector="jeugdhulp", roles=("expertise",)):
    return partner("", sector, roles, organisation=organisation)


def seen(client, address=ZWOLLE):
    """{heading of the sector: {heading of the place: {organisation: [practices with roles]}}}."""
    found = {}
    for section in soup(client.get(address)).select(".local-sector"):
        places = found[section.h2.get_text(strip=True)] = {}
        for heading in section.select("h3"):
            places[heading.get_text(strip=True)] = {
                item.b.get_text(strip=True): [part.get_text(" ", strip=True) for part in item.select("ul > li")]
                for item in heading.find_next_sibling("ul").find_all("li", recursive=False)
            }
    return found


def test_who_is_active_stands_by_sector_with_practices_and_roles(client, overijssel):
    practice("Samen kijken", overijssel["zwolle"], by(OrganisationFactory(name="Dak"), roles=("host", "expertise")))
    assert seen(client) == {
        "Jeugdhulp": {"In Zwolle zelf": {"Dak": ["Samen kijken brengt expertise in en biedt de plek"]}}
    }


def test_the_rest_of_the_province_stands_apart(client, overijssel):
    practice("Samen kijken", overijssel["deventer"], by(OrganisationFactory(name="Dak")))
    practice("Ver weg", overijssel["utrecht"], by(OrganisationFactory(name="Elders")))
    assert list(seen(client)["Jeugdhulp"]) == ["Elders in Overijssel"]
    assert "Elders" not in seen(client)["Jeugdhulp"]["Elders in Overijssel"]
    assert list(seen(client, "/gemeenten/deventer/")["Jeugdhulp"]) == ["In Deventer zelf"]


def test_an_organisation_with_its_seat_there_counts_wherever_its_practice_is(client, overijssel):
    seated = OrganisationFactory(name="Dak", place=overijssel["zwolle"])
    practice("Samen kijken", None, by(seated))
    assert list(seen(client)["Jeugdhulp"]["In Zwolle zelf"]) == ["Dak"]
    assert list(seen(client, "/gemeenten/deventer/")["Jeugdhulp"]["Elders in Overijssel"]) == ["Dak"]


def test_an_organisation_stands_once_with_all_that_it_does(client, overijssel):
    dak = OrganisationFactory(name="Dak")
    practice("A", overijssel["zwolle"], by(dak))
    practice("B", overijssel["deventer"], by(dak))
    found = seen(client)["Jeugdhulp"]
    assert list(found) == ["In Zwolle zelf"]
    assert [part[0] for part in found["In Zwolle zelf"]["Dak"]] == ["A", "B"]


def test_a_part_of_a_sector_stands_with_the_whole(client, overijssel):
    nursery = OrganisationFactory(name="De Boom", sector=term("sector", "peuteropvang"))
    practice("A", overijssel["zwolle"], by(nursery, "peuteropvang"))
    assert list(seen(client)) == ["Kinderopvang"]


def test_an_organisation_without_a_sector_stands_with_that_of_its_part(client, overijssel):
    practice("Een", overijssel["zwolle"], by(OrganisationFactory(name="B", sector=None), "onderwijs"))
    assert list(seen(client)) == ["Onderwijs"]


def test_for_a_practice_its_sectors_come_first_and_an_empty_one_leads_on(client, overijssel):
    practice("Elders", overijssel["zwolle"], by(OrganisationFactory(name="Dak")))
    practice("Onze", None, partner("De school", "onderwijs", ("uitvoerder",)), partner("Wijk", "jeugdhulp"))
    page = soup(client.get(f"{ZWOLLE}?praktijk=onze"))
    sections = page.select(".local-sector")
    assert [section.h2.get_text(strip=True) for section in sections] == ["Jeugdhulp", "Onderwijs"]
    assert "Gevraagd in deze praktijk: voert uit" in sections[1].get_text()
    assert "Nog niemand in Overijssel" in sections[1].get_text()
    way_on = sections[1].select_one("a[href*=partner]")["href"]
    assert client.get(way_on).context["page"].total == 1
    assert page.select_one(".local-asked a")["href"] == "/praktijken/onze/"


def test_the_counts_lead_to_those_practices(client, overijssel):
    practice("A", overijssel["zwolle"])
    practice("B", overijssel["deventer"])
    practice("C", overijssel["deventer"])
    practice("D", None, all_ages=True)
    links = soup(client.get(ZWOLLE)).select(".local-counts a")
    words = [link.get_text(" ", strip=True) for link in links]
    assert words[:2] == ["1 praktijk in Zwolle", "2 praktijken elders in Overijssel"]
    assert [client.get(link["href"]).context["page"].total for link in links] == [1, 3, 1]


def test_what_is_not_public_makes_nobody_active(client, overijssel):
    page = practice("A", overijssel["zwolle"], by(OrganisationFactory(name="Dak", place=overijssel["zwolle"])))
    DraftFactory(title="B", rows={"places": [PlaceLine(place=overijssel["zwolle"])]})
    assert seen(client)
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert seen(client) == {}
    restriction.delete()
    page.unpublish()
    assert seen(client) == {}
    assert "Nog niemand in Zwolle" in soup(client.get(ZWOLLE)).main.get_text()


def test_a_name_leads_to_its_municipality_whatever_its_capitals_or_accents(client, overijssel):
    PlaceFactory(name="'s-Gravenhage", slug="s-gravenhage")
    PlaceFactory(name="Súdwest-Fryslân", slug="sudwest-fryslan")
    for typed, slug in (
        ("zwolle", "zwolle"),
        (" DEV ", "deventer"),
        ("gravenhage", "s-gravenhage"),
        ("sudwest", "sudwest-fryslan"),
    ):
        response = client.get("/gemeenten/", {"naam": typed})
        assert (response.status_code, response.url) == (302, f"/gemeenten/{slug}/"), typed


def test_a_name_of_two_gives_a_choice_and_keeps_the_practice(client, overijssel):
    practice("Onze")
    PlaceFactory(name="Bergen (L)", slug="bergen-l")
    PlaceFactory(name="Bergen (NH)", slug="bergen-nh")
    page = soup(client.get("/gemeenten/", {"naam": "bergen", "praktijk": "onze"}))
    offers = page.select("section[aria-labelledby=gemeente-fout] a")
    assert [link["href"] for link in offers] == [
        "/gemeenten/bergen-l/?praktijk=onze",
        "/gemeenten/bergen-nh/?praktijk=onze",
    ]


@pytest.mark.parametrize("typed", ["nergens", "a" * 3_000, "<script>alert(1)</script>", "%00", "\u202e", "'s-"])
def test_a_name_that_nobody_knows_is_told_and_kept(client, overijssel, typed):
    response = client.get("/gemeenten/", {"naam": typed})
    page = soup(response)
    assert response.status_code == 200
    assert "We kennen geen gemeente" in page.select_one("#gemeente-fout").get_text()
    assert page.select_one("input[name=naam]")["value"]
    assert "<script>alert" not in response.content.decode()


def test_a_practice_that_nobody_knows_is_told(client, overijssel):
    DraftFactory(title="Zeepaardje")
    for slug in ("zeepaardje", "bestaat-niet", "a" * 3_000):
        for address in ("/gemeenten/", ZWOLLE):
            response = client.get(address, {"praktijk": slug})
            assert response.status_code == 200
            assert "De praktijk in het adres kennen we niet" in response.content.decode()


def test_a_place_that_is_no_municipality_has_no_page(client, overijssel):
    for slug in ("overijssel", "nl", "nergens"):
        assert client.get(f"/gemeenten/{slug}/").status_code == 404


def test_a_practice_and_the_map_lead_here(client, overijssel):
    practice("Onze", overijssel["zwolle"])
    assert soup(client.get("/praktijken/onze/")).select_one("#wie-doet-wat a[href='/gemeenten/?praktijk=onze']")
    assert soup(client.get("/praktijken/kaart/")).select_one("a[href='/gemeenten/']")
    listed = soup(client.get("/gemeenten/?praktijk=onze")).select("section[aria-labelledby=met-praktijken] a")
    assert [link["href"] for link in listed] == ["/gemeenten/zwolle/?praktijk=onze"]


def test_more_practices_take_no_more_statements(client, overijssel):
    dak = OrganisationFactory(name="Dak")
    for number in range(2):
        practice(f"A{number}", overijssel["zwolle"], by(dak))
    counts = []
    for more in (0, 20):
        for number in range(more):
            practice(f"B{number}", overijssel["deventer"], by(OrganisationFactory()))
        client.get(ZWOLLE)
        with CaptureQueriesContext(connection) as captured:
            client.get(f"{ZWOLLE}?praktijk=a1")
        counts.append(len(captured))
    assert counts[0] == counts[1] <= 14
