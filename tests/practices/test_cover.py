"""Covers: drawn from data, small, the same every time, and never an error."""

from __future__ import annotations

import itertools
import re
from xml.etree import ElementTree

import pytest

from core.drawing.blocks import BLOCKS, DEFAULT, block
from practices.cover import THEME_GROUPS, CoverData, cover, theme_group
from practices.drawing.arrangements import ARRANGEMENTS
from practices.drawing.scenery import FLOOR, GROUNDS, SUNS, fitting, people, row

SVG = "{http://www.w3.org/2000/svg}"
SIX = ("gemeente", "sociaal-werk", "onderwijs", "kinderopvang", "jeugdhulp", "ocmw")


def make(slug="dak", sectors=("kinderopvang", "jeugdhulp"), form="plaatsing-met-ondersteuning", **rest):
    data = {"age_bands": ("2-4",), "theme_group": "inclusie", "phase": "in-uitvoering", "places": 0} | rest
    return CoverData(slug, sectors, form, **data)


def fills(data):
    return re.findall(r'fill="(#[0-9A-F]{6})"', cover(data))


@pytest.mark.parametrize("form", [*ARRANGEMENTS, "", "onbekend"])
@pytest.mark.parametrize("count", [0, 1, 2, 6, 9])
def test_every_form_draws_any_number_of_sectors_in_at_most_6_kb(form, count):
    sectors = tuple(itertools.islice(BLOCKS, count))
    drawing = cover(make(sectors=sectors, form=form, age_bands=("alle-leeftijden", "ouders", "0-4")), "Een tekening")
    root = ElementTree.fromstring(drawing)
    assert root.get("viewBox") == "0 0 480 320"
    assert len(drawing.encode()) <= 6144
    assert "style" not in drawing
    assert "nan" not in drawing


def test_the_same_data_give_the_same_drawing_and_another_slug_another():
    assert cover(make()) == cover(make())
    assert len({cover(make(slug=f"praktijk-{number}")) for number in range(10)}) > 2


def test_half_of_the_slugs_are_mirrored_but_never_a_way_to_the_right():
    def mirrored(form):
        return sum("scale(-1 1)" in cover(make(slug=f"p{number}", form=form)) for number in range(40))

    assert 10 < mirrored("gedeelde-locatie") < 30
    assert mirrored("huisbezoek") == mirrored("toeleiding-via-activering") == 0


def test_the_sun_is_not_mirrored_so_it_always_rises_on_the_left():
    for number in range(6):
        sun = ElementTree.fromstring(cover(make(slug=f"p{number}", phase="gestart"))).find(f"{SVG}circle")
        assert float(sun.get("cx")) == SUNS["gestart"][0]


def test_every_sector_shows_its_own_colours():
    shown = fills(make(sectors=SIX, form="netwerk"))
    assert {block(sector).main for sector in SIX} <= set(shown)


def test_a_seventh_sector_is_left_out():
    assert block("ouders").main not in fills(make(sectors=(*SIX, "ouders"), form="netwerk"))


def test_each_theme_group_has_its_ground_and_an_unknown_one_the_grey_blue():
    assert {fills(make(theme_group=group))[0] for group in GROUNDS} == {ground.back for ground in GROUNDS.values()}
    assert fills(make(theme_group="iets"))[0] == GROUNDS["organisatie"].back


def test_every_theme_belongs_to_a_ground():
    assert set(THEME_GROUPS.values()) == set(GROUNDS)
    assert theme_group(["iets-nieuws", "taal-en-vve", "inclusie"]) == "taal"
    assert theme_group(["iets-nieuws"]) == theme_group([]) == "organisatie"


def test_forms_differ_to_the_eye():
    drawings = {cover(make(sectors=SIX[:3], form=form)) for form in ARRANGEMENTS}
    assert len(drawings) == len(set(ARRANGEMENTS.values())) == 11


def test_four_places_are_four_children_of_one_height():
    assert people(("2-4", "ouders"), 4) == people(("2-4",), 0) * 4
    assert len(people(("0-2",), 40)) == 6


def test_people_stand_from_tall_to_small_and_who_is_expecting_is_the_parent():
    group = people(("0-2", "zwangerschap", "ouders", "4-12"), 0)
    assert [height for height, _ in group] == sorted((height for height, _ in group), reverse=True)
    assert [expecting for _, expecting in group] == [True, False, False]


def test_no_known_age_means_no_people():
    assert people(("iets",), 4) == ()


def test_a_row_stays_between_its_sides_and_on_its_base():
    drawn = row(tuple(BLOCKS)[:6], 40, 440, FLOOR, 170, gap=14, grow=0.3)
    assert all(40 < x < 440 and FLOOR - 171 < top < FLOOR for x, top in drawn.tops)
    assert [x for x, _ in drawn.tops] == sorted(x for x, _ in drawn.tops)


@pytest.mark.parametrize("sector", BLOCKS)
def test_a_block_fits_in_the_room_it_gets(sector):
    size = fitting(sector, 100, 60)
    assert block(sector).width * size / 100 <= 100.001
    assert block(sector).height * size / 100 <= 60.001


def test_a_title_is_escaped_and_without_one_the_drawing_is_hidden():
    named = cover(make(), "Opvang & <jeugdhulp>")
    assert ElementTree.fromstring(named).find(f"{SVG}title").text == "Opvang & <jeugdhulp>"
    assert 'aria-hidden="true"' in cover(make())
    assert "<title" not in cover(make())


def test_an_unknown_sector_is_drawn_as_the_planks():
    assert block(DEFAULT).main in fills(make(sectors=("sterrenkunde",)))
