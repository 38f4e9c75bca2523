"""The drawings of the front page and the error pages: served as files, by day and by night."""

import re
from io import BytesIO
from xml.etree import ElementTree

import pytest
from django.conf import settings
from PIL import Image

from core.drawing import town
from scripts.build_drawings import FOLDER, drawings, share_image


def test_the_files_are_what_the_script_makes():
    found = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.svg")}
    assert found == {name: f"{drawn}\n" for name, drawn in drawings().items()}, "run: python scripts/build_drawings.py"


def test_the_picture_for_links_has_the_size_that_other_sites_ask_for():
    with Image.open(FOLDER / "share.png") as kept, Image.open(BytesIO(share_image())) as made:
        assert kept.size == made.size == (1200, 630)
        assert kept.convert("RGB").getpixel((5, 5)) == made.convert("RGB").getpixel((5, 5)) == (0xFF, 0xE7, 0xA6)


@pytest.mark.parametrize("name", sorted(drawings()))
def test_a_drawing_is_small_and_draws_no_letters(name):
    drawn = drawings()[name]
    assert len(drawn.encode()) < 6_000
    tags = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(drawn).iter()}
    assert tags <= {"svg", "g", "path", "rect", "circle"}
    assert "style" not in drawn


def test_ink_turns_light_at_night():
    day, night = town.frieze(), town.frieze(night=True)
    assert "#1B2547" in day
    assert "#1B2547" not in night
    assert night.count(town.MOONLIGHT) == day.count("#1B2547")


def test_the_pair_shows_both_sectors_and_stays_within_its_frame():
    drawn = town.pair("kinderopvang", "gemeente", 44)
    assert 'aria-hidden="true"' in drawn
    assert "#F5B82E" in drawn
    assert "#1B2547" not in drawn, "a town hall of ink cannot be seen on the night"
    for own in ("kinderopvang", "sociaal-werk", "opleiding-en-onderzoek"):
        feet = re.findall(r'circle cx="([\d.]+)"', town.pair(own, "kinderopvang", 92))
        assert float(feet[-1]) < town.PAIR_WIDTH


def test_the_style_sheet_shows_the_night_drawing_through_both_doors():
    """By the system, unless the visitor chose the light; and by the visitor's choice."""
    css = (settings.BASE_DIR / "core/static/core/css/components/home.css").read_text(encoding="utf-8")
    rules = [line for line in css.splitlines() if "frieze-night.svg" in line]
    assert [
        ("prefers-color-scheme: dark" in line, ":root:not(.light)" in line, ":root.dark" in line) for line in rules
    ] == [
        (True, True, False),
        (False, False, True),
    ]
