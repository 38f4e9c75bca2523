"""The design tokens: every pair of colours that text or a control relies on is measured, in both themes; fonts; motion."""

import re
from pathlib import Path

import pytest
from django.conf import settings

from core import tokens

CSS = Path(tokens.STYLE_SHEET).parent
SHEETS = sorted(CSS.rglob("*.css"))
THEMES = ("light", "dark")

# The contrast that the specification of the look gives: light, dark.
SPECIFIED = {
    ("on-night", "night"): (15.0, 19.1),
    ("on-night-soft", "night"): (9.6, 10.7),
    ("ink", "paper"): (15.0, 15.7),
    ("ink", "mist"): (13.6, 13.9),
    ("ink", "sky"): (12.1, 12.3),
    ("ink", "blush"): (12.0, 13.2),
    ("ink-soft", "paper"): (6.6, 8.7),
    ("ink-soft", "mist"): (6.0, 7.7),
    ("ink-soft", "sky"): (5.3, 6.8),
    ("ink-soft", "blush"): (5.3, 7.3),
    ("on-butter", "butter"): (12.3, 12.3),
    ("on-butter-soft", "butter"): (7.1, 8.2),
    ("on-butter-deep", "butter-deep"): (9.7, 9.7),
    ("line-strong", "paper"): (3.8, 5.6),
    ("line-strong", "mist"): (3.5, 5.0),
    ("cobalt", "paper"): (8.2, 9.7),
    ("cobalt", "mist"): (7.5, 8.6),
    ("cobalt", "sky"): (6.6, 7.6),
    ("on-cobalt", "cobalt"): (8.2, 9.8),
    ("red", "paper"): (5.9, 8.7),
    ("red", "red-wash"): (5.1, 7.4),
    ("green", "green-wash"): (6.1, 7.9),
    ("amber", "amber-wash"): (6.3, 10.2),
    ("on-mark", "mark"): (11.6, 6.8),
    ("focus", "paper"): (8.2, 12.8),
}
# Colours outside the tokens: the focus ring on night, fixed butter and white on night, the lines of the footer.
FIXED = {"#FFD65C", "#1B2547", "#FFE7A6", "#FFFFFF", "#3A466F", "#6E7BA6"}


def rules(sheet):
    """The (selector, declarations) of a style sheet, without the media queries around them."""
    return re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.DOTALL))


def test_contrast_is_measured_as_wcag_does():
    assert tokens.contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert tokens.contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pair", tokens.PAIRS, ids=lambda pair: f"{pair.front} on {pair.ground}")
def test_every_pair_can_be_read(theme, pair):
    assert tokens.measured(pair, theme) >= pair.least


@pytest.mark.parametrize("names", SPECIFIED, ids=" on ".join)
def test_the_contrast_is_that_of_the_specification(names):
    pair = next(pair for pair in tokens.PAIRS if (pair.front, pair.ground) == names)
    assert [tokens.measured(pair, theme) for theme in THEMES] == pytest.approx(SPECIFIED[names], abs=0.1)


def test_every_pair_that_a_rule_sets_is_measured():
    """A rule that names both a ground and a text colour makes a pair; grounds of more than one colour are not tokens."""
    used = set()
    for sheet in SHEETS:
        if sheet.name == "print.css":
            continue
        for _, declarations in rules(sheet):
            ground = re.search(r"background: var\(--([\w-]+)\)", declarations)
            front = re.search(r"(?<![\w-])color: var\(--([\w-]+)\)", declarations)
            if ground and front:
                used.add((front[1], ground[1]))
    assert len(used) > 10
    assert used <= {(pair.front, pair.ground) for pair in tokens.PAIRS}


def test_the_focus_ring_on_night_and_the_lines_of_the_footer_can_be_seen():
    for theme in THEMES:
        night = tokens.colours(theme)["night"]
        assert tokens.contrast("#FFD65C", night) >= 10
        assert tokens.contrast("#6E7BA6", night) >= tokens.LARGE_OR_CONTROL


def test_the_system_and_the_class_give_the_same_dark_theme():
    assert tokens.declared(":root:not(.light)") == tokens.declared(":root.dark")


def test_the_dark_theme_decides_every_colour_that_the_light_one_does():
    assert set(tokens.declared(":root.dark")) == set(tokens.declared(":root"))


def test_the_sizes_are_those_of_the_specification():
    """Phone (375 px) and desk (1440 px), in pixels of a root of 18."""
    sizes = {
        "hero": (44, 80),
        "h1": (36, 58),
        "h2": (30, 42),
        "h3": (24, 30),
        "h4": (21, 24),
        "lead": (21, 24),
        "body": (18, 18),
        "small": (16, 16),
        "meta": (15, 15),
    }
    css = tokens.STYLE_SHEET.read_text()
    for name, expected in sizes.items():
        rems = re.findall(r"([\d.]+)rem", re.search(rf"--t-{name}: ([^;]+);", css)[1])
        assert (float(rems[0]) * 18, float(rems[-1]) * 18) == pytest.approx(expected, abs=0.1), name


def test_style_sheets_take_colours_from_tokens():
    """Outside the tokens only fixed grounds (butter on night, covers, selection) and print may name a colour."""
    allowed = {"home.css", "cards.css", "diagram.css", "tokens.css", "print.css", "pdf.css"}
    loose = {
        sheet.name: colours
        for sheet in SHEETS
        if sheet.name not in allowed and (colours := set(re.findall(r"#[0-9A-Fa-f]{3,8}\b", sheet.read_text())) - FIXED)
    }
    assert loose == {}


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.stem)
def test_things_move_only_for_those_who_do_not_mind(sheet):
    """`transition`, `animation` and smooth scrolling stand inside `prefers-reduced-motion: no-preference`."""
    calm = re.sub(
        r"@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]*\{[^{}]*\})*\s*\}", "", sheet.read_text()
    )
    assert not re.search(r"(?<![\w-])(?:transition|animation|scroll-behavior)[\w-]*:", calm)


def test_the_fonts_that_pages_ask_for_first_are_those_that_the_style_sheet_names():
    base = Path(settings.BASE_DIR, "templates", "base.html").read_text()
    asked = set(
        re.findall(
            r'rel="preload" href="{% static "core/(fonts/[^"]+)" %}" as="font" type="font/woff2" crossorigin', base
        )
    )
    named = set(re.findall(r'url\("\.\./(fonts/[^"]+)"\)', tokens.STYLE_SHEET.read_text()))
    assert asked == named
    assert len(asked) == 2
    for name in asked:
        assert (CSS.parent / name).read_bytes()[:4] == b"wOF2"
    assert {path.suffix for path in (CSS.parent / "fonts").iterdir()} == {".woff2", ".txt"}
    licences = [path.read_text() for path in (CSS.parent / "fonts").glob("OFL-*.txt")]
    assert len(licences) == len(asked)
    assert all("SIL OPEN FONT LICENSE Version 1.1" in licence for licence in licences)


@pytest.mark.parametrize("family", ["Literata", "Hanken"])
def test_a_font_has_a_fallback_of_its_own_size(family):
    faces = re.findall(rf'@font-face {{ font-family: "{family} Fallback";([^}}]+)}}', tokens.STYLE_SHEET.read_text())
    assert faces
    for face in faces:
        assert all(f"{name}: " in face for name in ("size-adjust", "ascent-override", "descent-override"))
        assert 'src: local("' in face
