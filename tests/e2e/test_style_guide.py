"""The style guide shows every component in every state: what goes wrong there goes wrong somewhere on a page."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.e2e.test_accessibility import RULES
from tests.e2e.test_pages import CUT, DOUBLE, SPACING
from tests.factories.accounts import PASSWORD

pytestmark = pytest.mark.e2e


def open_guide(open_window, **options):
    window = open_window(bypass_csp=True, **options)
    window.goto("/admin/login/?next=/stijlgids/")
    window.fill("input[name=username]", "redactie")
    window.fill("input[name=password]", PASSWORD)
    window.press("input[name=password]", "Enter")
    window.wait_for_url("**/stijlgids/")
    return window


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1440, "dark")])
def test_every_component_is_for_everyone(open_window, width, scheme):
    guide = open_guide(open_window, width=width, color_scheme=scheme)
    faults = Axe().run(guide, options=RULES).response["violations"]
    assert {fault["id"]: [node["html"][:200] for node in fault["nodes"]] for fault in faults} == {}
    assert guide.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize(("width", "style"), [(375, DOUBLE), (1280, DOUBLE), (320, SPACING)])
def test_no_component_cuts_large_or_widely_spaced_text(open_window, width, style):
    guide = open_guide(open_window, width=width)
    guide.add_style_tag(content=style)
    assert guide.evaluate(CUT) == []
    assert guide.evaluate("document.documentElement.scrollWidth") == width
