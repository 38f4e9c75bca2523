"""What a practice asks of whoever takes it over, as filters: the demo content on the listing and in the JSON interface."""

from decimal import Decimal

import pytest

from practices.capacity import hours_at_a_site, with_volunteers
from practices.models import StaffingLine
from tests.practices.admin_forms import soup

LISTING, API = "/praktijken/", "/api/v1/practices/"


def line(amount=None, unit="uur-week", per="locatie", **rest):
    return StaffingLine(amount=None if amount is None else Decimal(amount), unit=unit, per=per, **rest)


@pytest.mark.parametrize(
    ("lines", "sites", "expected"),
    [
        ([line("16")], None, "16"),
        ([line("15.25")], None, "16"),
        ([line("4", "dagdeel-week")], 3, "16"),
        ([line("8"), line("0.5", "dagdeel-week", headcount=1)], None, "10"),
        ([line("8"), line(None, headcount=24, volunteer=True)], None, "8"),
        ([line("6", volunteer=True)], None, "0"),
        ([line("12", per="")], None, "12"),
        ([line("12", per="")], 3, "anders"),
        ([line("12", per="totaal")], 1, "12"),
        ([line("12", per="totaal")], 3, "anders"),
        ([line("12", per="totaal")], None, "anders"),
        ([line("8"), line(None)], None, "anders"),
        ([line("8", headcount=2)], None, "anders"),
        ([line("8", per="gezin")], None, "anders"),
        ([line("8", per="groep")], None, "anders"),
        ([line("0.55", "fte")], None, "anders"),
        ([line("4", "uur-dag")], None, "anders"),
        ([line(None)], None, "onbekend"),
        ([], None, "onbekend"),
    ],
)
def test_the_hours_are_those_of_everybody_who_is_paid_at_one_site_or_there_are_none(lines, sites, expected):
    assert hours_at_a_site(lines, sites) == expected


def test_a_part_day_counts_as_the_settings_say(settings):
    settings.HOURS_PER_DAYPART = 3
    assert hours_at_a_site([line("4", "dagdeel-week")], None) == "12"


def test_volunteers_are_unknown_where_nobody_is_named():
    assert with_volunteers([line("8"), line(volunteer=True)]) == "yes"
    assert with_volunteers([line("8")]) == "no"
    assert with_volunteers([]) == "onbekend"


@pytest.fixture
def found(client):
    """The slugs of all practices of a question, by the JSON interface."""

    def ask(query):
        slugs, page = [], 1
        while True:
            said = client.get(f"{API}?{query}&page={page}").json()
            slugs += [hit["slug"] for hit in said["hits"]]
            if len(slugs) >= said["total"]:
                return set(slugs)
            page += 1

    return ask


@pytest.mark.django_db
@pytest.mark.usefixtures("demo_db")
class TestDemo:
    def test_sixteen_paid_hours_a_week(self, found):
        assert "talent-kion-entrea" in found("hours_max=16")
        assert "talent-kion-entrea" not in found("hours_max=15")
        assert "home-start" not in found("hours_max=400")

    def test_every_practice_is_in_one_group(self, found, client):
        """With the highest number, those without hours, and those with other figures: together everything, nothing twice."""
        groups = [found("hours_max=400"), found("hours_max=onbekend"), found("hours_max=anders")]
        assert "travers-zwolle" in groups[1]
        assert {"home-start", "dak-jeugdformaat"} <= groups[2]
        assert sum(map(len, groups)) == len(set().union(*groups)) == client.get(API).json()["total"]

    def test_who_is_silent_is_counted_and_linked_below_the_results(self, client):
        page = soup(client.get(f"{LISTING}?kind=praktijk&hours_max=16"))
        assert "talent-kion-entrea" in str(page.select("#uitkomst ol"))
        below = page.select_one(".silent")
        groups = {item.span.get_text(strip=True): item.a for item in below.select("li")}
        link = groups["De bron noemt geen uren"]
        shown = soup(client.get(link["href"]))
        assert "travers-zwolle" in str(shown.select("#uitkomst ol"))
        assert "home-start" not in str(shown.select("#uitkomst ol"))
        number = client.get(f"{API}?kind=praktijk&hours_max=onbekend").json()["total"]
        assert link.get_text(" ", strip=True) == f"Toon {number} praktijken"
        assert not shown.select(".silent")
        assert not soup(client.get(LISTING)).select(".silent")

    def test_silence_is_told_too_where_nothing_is_found(self, client):
        page = soup(client.get(f"{LISTING}?hours_max=16&municipality=zwolle"))
        assert not page.select("#uitkomst ol")
        assert page.select_one(".silent a")["href"] == f"{LISTING}?hours_max=onbekend&municipality=zwolle"

    def test_the_number_stands_in_its_field_and_as_a_chip_that_takes_it_away(self, client):
        page = soup(client.get(f"{LISTING}?hours_max=16&volunteers=no"))
        field = page.select_one("#filterkolom input[name=hours_max][type=number]")
        assert (field["value"], field["min"], field["max"], field["form"]) == ("16", "0", "400", "zoek")
        assert "Een dagdeel tellen we als 4 uur" in page.find(id=field["aria-describedby"]).get_text()
        assert page.select_one(f"label[for={field['id']}]")
        chips = {chip.get_text(" ", strip=True).partition(" ,")[0]: chip["href"] for chip in page.select(".chip--on")}
        assert chips["hoogstens 16 uur per week betaald"] == f"{LISTING}?volunteers=no"

    def test_volunteers(self, found):
        assert "home-start" in found("volunteers=yes")
        assert "talent-kion-entrea" in found("volunteers=no")
        assert found("volunteers=yes").isdisjoint(found("volunteers=no"))

    def test_places_and_sites(self, found):
        assert found("places=4") == found("sites=3") == {"dak-jeugdformaat"}
        assert found("places=3") == found("sites=2") == set()
        assert "dak-jeugdformaat" not in found("places=onbekend")

    @pytest.mark.parametrize("typed", ["-1", "1e9", "veel", "9" * 5_000, "<b>"])
    @pytest.mark.parametrize(
        ("address", "help_text"),
        [
            (LISTING, "Geef een heel getal van 0 tot en met 400"),
            ("/en" + LISTING, "Give a whole number from 0 to 400"),
            (LISTING + "kaart/", "Geef een heel getal"),
            (API, "Geef een heel getal"),
            ("/praktijken.csv", "Geef een heel getal"),
        ],
    )
    def test_what_is_no_number_is_refused_with_help(self, client, address, help_text, typed):
        response = client.get(address, {"hours_max": typed})
        assert response.status_code == 400
        said = response.json()["error"] if address == API else response.content.decode()
        assert help_text in said
        assert "<b>" not in said or address == API

    def test_an_empty_field_asks_nothing(self, client):
        response = client.get(f"{LISTING}?q=&hours_max=&places=&sites=")
        assert response.status_code == 200
        assert "?" not in soup(response).find("link", rel="canonical")["href"]

    def test_the_hours_stand_in_the_table(self, client):
        table = b"".join(client.get("/praktijken.csv?hours_max=16")).decode()
        assert "Betaalde uren per week" in table
        row = next(text for text in table.splitlines() if "talent-kion-entrea" in text)
        assert ",16," in row
