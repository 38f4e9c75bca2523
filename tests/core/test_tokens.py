"""The colours of the design tokens: every pair that text or a control relies on is measured, in both themes."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

TEXT, LARGE_OR_CONTROL = 4.5, 3.0
PAIRS = (
    *(
        ("ink", ground, TEXT)
        for ground in ("paper", "mist", "sky", "blush", "mint", "cobalt-wash", "red-wash", "green-wash", "amber-wash")
    ),
    *(("ink-soft", ground, TEXT) for ground in ("paper", "mist", "sky", "blush", "mint")),
    ("on-night", "night", TEXT),
    ("on-night-soft", "night", TEXT),
    ("on-butter", "butter", TEXT),
    ("on-butter-soft", "butter", TEXT),
    ("on-butter-deep", "butter-deep", TEXT),
    *(("cobalt", ground, TEXT) for ground in ("paper", "mist", "sky", "cobalt-wash")),
    ("cobalt-deep", "cobalt-wash", TEXT),
    ("on-cobalt", "cobalt", TEXT),
    ("on-cobalt", "cobalt-deep", TEXT),
    *((name, ground, TEXT) for name in ("red", "green", "amber") for ground in ("paper", f"{name}-wash")),
    ("red", "mist", TEXT),
    ("on-mark", "mark", TEXT),
    ("line-strong", "paper", LARGE_OR_CONTROL),
    ("line-strong", "mist", LARGE_OR_CONTROL),
    ("focus", "paper", LARGE_OR_CONTROL),
    ("focus", "mist", LARGE_OR_CONTROL),
    ("focus", "butter", LARGE_OR_CONTROL),
)
CSS = Path(finders.find("core/css/tokens.css")).read_text()


def block(selector):
    """The colours declared under a selector."""
    body = re.search(re.escape(selector) + r" \{(.*?)\n\s*\}", CSS, re.DOTALL).group(1)
    return dict(re.findall(r"--([\w-]+): ([^;]+);", body))


LIGHT, BY_SYSTEM, BY_CLASS = block(":root"), block(":root:not(.light)"), block(":root.dark")


def luminance(colour):
    """Relative luminance of a hexadecimal colour (WCAG 2.2)."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_wcag_does():
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#FFFFFF", "#1B2547") == pytest.approx(15.0, abs=0.05)


@pytest.mark.parametrize("theme", [LIGHT, BY_CLASS], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_every_pair_can_be_read(theme, front, ground, least):
    assert contrast(theme[front], theme[ground]) >= least


def test_the_system_and_the_class_give_the_same_dark_theme():
    assert BY_SYSTEM == BY_CLASS


def test_the_dark_theme_decides_every_colour_that_the_light_one_does():
    assert set(BY_CLASS) == set(LIGHT)


def test_style_sheets_take_colours_from_tokens():
    """Outside the tokens only fixed grounds (butter on night, covers, selection) and print may name a colour."""
    allowed = {"home.css", "cards.css", "diagram.css", "tokens.css", "print.css"}
    loose = {}
    for sheet in Path(finders.find("core/css/base.css")).parent.rglob("*.css"):
        colours = set(re.findall(r"#[0-9A-Fa-f]{3,8}\b", sheet.read_text())) - {
            "#FFD65C",
            "#1B2547",
            "#FFE7A6",
            "#FFFFFF",
            "#3A466F",
        }
        if colours and sheet.name not in allowed:
            loose[sheet.name] = colours
    assert loose == {}
