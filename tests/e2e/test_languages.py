"""From one language to the other and back, in a real browser, also where there is only one."""

import pytest
from playwright.sync_api import expect

from practices.models import PracticePage

pytestmark = pytest.mark.e2e
DUTCH, ENGLISH = "/praktijken/maatjesprojecten/", "/en/praktijken/maatjesprojecten/"
HINT = "[data-hint]"


@pytest.fixture
def in_dutch_alone(demo_site):
    """One practice is not there in English, for as long as the test lasts."""
    page = PracticePage.objects.get(slug="maatjesprojecten", locale__language_code="en")
    page.unpublish()
    yield
    page = PracticePage.objects.get(pk=page.pk)
    page.save_revision().publish()


@pytest.mark.usefixtures("in_dutch_alone")
@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("width", [375, 1440])
def test_a_reader_follows_the_switch_to_a_page_without_translation_and_comes_back(open_window, script, width):
    reader = open_window(width=width, java_script_enabled=script)
    reader.goto(DUTCH)
    title = reader.locator("h1").inner_text()
    if width < 1024:
        reader.locator("details.menu summary").click()
    way = reader.locator(".lang a[hreflang=en], .menu a[hreflang=en]").locator("visible=true")
    expect(way).to_contain_text("(not translated yet)")
    way.click()
    reader.wait_for_url(f"**{ENGLISH}")
    expect(reader.locator("h1")).to_have_text("This page is not available in English yet")
    back = reader.locator("main a[hreflang=nl]")
    expect(back).to_be_in_viewport()
    back.click()
    reader.wait_for_url(f"**{DUTCH}")
    assert reader.locator("h1").inner_text() == title


def test_who_prefers_english_is_told_that_the_page_is_there_in_english(open_window):
    reader = open_window(locale="en-GB")
    reader.goto("/praktijken/?q=opvang")
    hint = reader.locator(HINT)
    expect(hint).to_be_visible()
    expect(hint).to_have_attribute("lang", "en")
    hint.get_by_role("link", name="This page is also available in English").click()
    reader.wait_for_url("**/en/praktijken/?q=opvang")
    expect(reader.locator(HINT)).to_be_hidden()
    assert reader.context.cookies() == []


def test_who_takes_the_hint_away_does_not_see_it_again(open_window):
    reader = open_window(locale="en-GB")
    reader.goto("/praktijken/")
    reader.locator(HINT).get_by_role("button", name="Do not say this again").click()
    expect(reader.locator(HINT)).to_have_count(0)
    expect(reader.locator("main")).to_be_focused()
    reader.goto("/gemeenten/")
    expect(reader.locator("h1")).to_be_visible()
    expect(reader.locator(HINT)).to_be_hidden()
    assert reader.context.cookies() == []


def test_a_dutch_reader_is_told_on_an_english_page(open_window):
    reader = open_window()
    reader.goto("/en/praktijken/")
    reader.locator(HINT).get_by_role("link", name="Deze pagina is er ook in het Nederlands").click()
    reader.wait_for_url("**/praktijken/")
    expect(reader.locator("html")).to_have_attribute("lang", "nl")


@pytest.mark.usefixtures("in_dutch_alone")
@pytest.mark.parametrize(
    ("address", "options"),
    [
        ("/praktijken/", {"locale": "nl-BE"}),
        ("/praktijken/", {"locale": "fr-BE"}),
        ("/praktijken/", {"locale": "en-GB", "java_script_enabled": False}),
        (DUTCH, {"locale": "en-GB"}),
    ],
    ids=["reads Dutch", "reads neither", "no script", "not translated"],
)
def test_nobody_else_is_told_anything(open_window, address, options):
    reader = open_window(**options)
    reader.goto(address)
    expect(reader.locator("h1")).to_be_visible()
    expect(reader.locator(HINT).locator("visible=true")).to_have_count(0)
