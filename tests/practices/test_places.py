"""The places: their file, the loader, alphabetical order, and finding them in the admin."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core import state
from practices.models import Place
from practices.vocabulary.places import load_places, read_places

WITHOUT_POINT = {"etten-leur", "sint-pieters-woluwe", "herstappe"}


@pytest.fixture(scope="module")
def rows():
    return list(read_places())


def test_all_levels_of_both_countries_are_there(rows):
    country = {row.slug: row.parent for row in rows}

    def top(slug: str) -> str:
        while country[slug]:
            slug = country[slug]
        return slug

    assert Counter((row.kind.value, top(row.slug)) for row in rows) == {
        ("land", "nl"): 1,
        ("land", "be"): 1,
        ("gewest", "be"): 3,
        ("provincie", "nl"): 12,
        ("provincie", "be"): 10,
        ("gemeente", "nl"): 342,
        ("gemeente", "be"): 565,
    }


def test_codes_and_addresses_are_unique_and_parents_come_first(rows):
    seen: set[str] = {""}
    for row in rows:
        assert row.parent in seen, row
        assert row.slug not in seen, row
        seen.add(row.slug)
    assert len({(row.kind, row.code) for row in rows}) == len(rows)


@pytest.mark.parametrize(
    ("slug", "code", "name", "name_en", "parent"),
    [
        ("den-haag", "GM0518", "Den Haag", "The Hague", "zuid-holland"),
        ("nijmegen", "GM0268", "Nijmegen", "", "gelderland"),
        ("zwolle", "GM0193", "Zwolle", "", "overijssel"),
        ("rotterdam", "GM0599", "Rotterdam", "", "zuid-holland"),
        ("sudwest-fryslan", "GM1900", "Súdwest-Fryslân", "", "fryslan"),
        ("s-hertogenbosch", "GM0796", "'s-Hertogenbosch", "", "noord-brabant"),
        ("bergen-lb", "GM0893", "Bergen (L.)", "", "limburg-nl"),
        ("bergen-nh", "GM0373", "Bergen (NH.)", "", "noord-holland"),
        ("bergen-henegouwen", "53053", "Bergen", "Mons", "henegouwen"),
        ("utrecht", "GM0344", "Utrecht", "", "provincie-utrecht"),
        ("antwerpen", "11002", "Antwerpen", "Antwerp", "provincie-antwerpen"),
        ("schaarbeek", "21015", "Schaarbeek", "Schaerbeek", "brussels-gewest"),
        ("provincie-antwerpen", "10000", "Antwerpen", "Antwerp", "vlaanderen"),
        ("limburg-be", "70000", "Limburg", "", "vlaanderen"),
    ],
)
def test_known_places_are_as_their_registers_have_them(rows, slug, code, name, name_en, parent):
    row = next(row for row in rows if row.slug == slug)
    assert (row.code, row.name, row.name_en, row.parent) == (code, name, name_en, parent)


def test_names_are_clean(rows):
    assert [row.name for row in rows if row.name.startswith(("Gemeente ", "Provincie ")) or "’" in row.name] == []


def test_every_municipality_but_the_documented_ones_has_a_point_in_the_low_countries(rows):
    municipalities = [row for row in rows if row.kind == Place.Kind.MUNICIPALITY]
    assert {row.slug for row in municipalities if row.latitude is None} == WITHOUT_POINT
    for row in municipalities:
        if row.slug not in WITHOUT_POINT:
            assert Decimal("49.4") < row.latitude < Decimal("53.6"), row
            assert Decimal("2.5") < row.longitude < Decimal("7.3"), row


@pytest.mark.django_db
def test_loading_makes_the_tree_in_a_constant_number_of_queries():
    with CaptureQueriesContext(connection) as queries:
        result = load_places()
    assert result.created == Place.objects.count() == 934
    assert len(queries) <= 20
    place, path = Place.objects.get(slug="antwerpen"), []
    while place := place.parent:
        path.append(place.slug)
    assert path == ["provincie-antwerpen", "vlaanderen", "be"]


@pytest.mark.django_db
def test_loading_again_changes_nothing_in_a_few_queries():
    load_places()
    before = state.current().vocabulary
    with CaptureQueriesContext(connection) as queries:
        result = load_places()
    assert (result.created, result.filled, result.unchanged) == (0, 0, 934)
    assert state.current().vocabulary == before
    assert len(queries) <= 8


@pytest.mark.django_db
def test_loading_again_keeps_an_editors_changes_and_fills_what_is_empty():
    load_places()
    town = Place.objects.get(slug="den-haag")
    town.name, town.name_en, town.latitude, town.longitude = "'s-Gravenhage", "", None, None
    town.save()
    Place.objects.get(slug="delft").delete()
    province = Place.objects.get(slug="zuid-holland")
    province.slug = "zuid-holland-nl"
    province.save()
    result = load_places()
    assert (result.created, result.filled) == (1, 1)
    town.refresh_from_db()
    assert (town.name, town.name_en, town.latitude) == ("'s-Gravenhage", "The Hague", Decimal("52.07667"))
    assert Place.objects.get(slug="delft").parent == province


@pytest.mark.django_db
def test_a_place_whose_code_changed_is_not_made_twice():
    Place.objects.create(kind="gemeente", code="GM9999", slug="delft", name="Delft")
    assert load_places().created == 933
    assert Place.objects.filter(name="Delft").count() == 1


@pytest.mark.django_db
def test_places_are_in_alphabetical_order_without_accents_and_articles():
    for number, name in enumerate(["Îles", "Heerlen", "'s-Hertogenbosch", "'t Zand", "Yerseke", "Hilversum", "Aalst"]):
        Place.objects.create(kind="gemeente", code=str(number), slug=str(number), name=name)
    assert [place.name for place in Place.objects.all()] == [
        "Aalst",
        "Heerlen",
        "'s-Hertogenbosch",
        "Hilversum",
        "Îles",
        "Yerseke",
        "'t Zand",
    ]


@pytest.mark.django_db
def test_the_command_reports_what_it_did():
    out = StringIO()
    call_command("load_places", stdout=out)
    assert out.getvalue() == "Places: 934 created, 0 filled in, 0 unchanged\n"
