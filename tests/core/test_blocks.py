"""The sector blocks: one shape per sector, never an error, safe in a page."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from django.template import Context, Engine

from core.drawing.blocks import BLOCKS, DEFAULT, block, block_svg

SECTORS = (
    "kinderopvang",
    "sociaal-werk",
    "jeugdhulp",
    "onderwijs",
    "gemeente",
    "ocmw",
    "jeugdgezondheidszorg",
    "lokaal-team",
    "eerstelijnszorg",
    "vrijwilligers",
    "ouders",
    "kinderen-en-jongeren",
    "opleiding-en-onderzoek",
    "andere-lokale-partners",
)


def test_every_sector_has_a_shape_and_colour_of_its_own():
    assert len({block(sector).layers for sector in SECTORS}) == len(SECTORS)
    assert len({block(sector).main for sector in SECTORS}) == len(SECTORS)
    assert set(SECTORS) <= set(BLOCKS)


@pytest.mark.parametrize("sector", ["peuteropvang", "", '"><script>'])
def test_an_unknown_sector_gets_the_planks(sector):
    assert block_svg(sector) == block_svg(DEFAULT)


def test_an_icon_is_hidden_from_screen_readers_and_has_no_style():
    root = ElementTree.fromstring(block_svg("ouders", 24))
    assert root.get("aria-hidden") == "true"
    assert (root.get("width"), root.get("viewBox")) == ("24", "0 0 40 40")
    assert "style" not in block_svg("ouders")


def test_the_tag_draws_the_block_unescaped():
    engine = Engine(libraries={"blocks": "core.templatetags.blocks"})
    page = engine.from_string("{% load blocks %}{% sector_block slug 24 %}").render(Context({"slug": "ocmw"}))
    assert page == block_svg("ocmw", 24)
