"""From a question to a decision: search, two practices side by side, the fit of one, and the paper for the meeting."""

import re

import pytest
from playwright.sync_api import expect

from core import pdf
from tests.practices.test_pdf import insides

pytestmark = pytest.mark.e2e
CHOSEN, OTHER = "Een jeugdhulpverlener die bij het team hoort", "Jeugdhulp op de gewone peutergroep"


def put_side_by_side(window, script):
    """Choose both from the results: with the tray, or one link at a time."""
    if script:
        for name in (CHOSEN, OTHER):
            window.get_by_role("button", name=f"Vergelijk {name}").click()
        window.get_by_role("link", name="Vergelijk (2)").click()
    else:
        window.get_by_role("link", name=f"Vergelijk {CHOSEN}").click()
        window.get_by_role("searchbox").fill("peutergroep jeugdhulp")
        window.keyboard.press("Enter")
        window.get_by_role("link", name=f"Zet ernaast {OTHER}").click()
    expect(window.locator(".compare__name")).to_have_text([CHOSEN, OTHER])


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("width", [375, 1440])
def test_from_a_question_to_the_paper_for_the_meeting(open_window, width, script):
    window = open_window(width=width, java_script_enabled=script, accept_downloads=True)
    window.goto("/")
    field = window.locator("main input[name=q]").first
    field.fill("jeugdhulp in het team")
    field.press("Enter")
    expect(window.locator("#telling")).to_contain_text("jeugdhulp in het team")
    put_side_by_side(window, script)
    window.locator(".compare__name", has_text=CHOSEN).click()
    window.get_by_role("link", name="Past dit bij ons?").click()
    window.get_by_role("checkbox", name="4-12 jaar").check()
    window.get_by_label("Wat speelt er bij de gezinnen het meest?").select_option("inclusie")
    window.get_by_label("Hoeveel betaalde uren per week").fill("16")
    window.get_by_role("button", name=re.compile("^Vergelijk")).click()
    expect(window.locator("#punt-doelgroep .verdict b")).to_contain_text("Past")
    expect(window.locator("#punt-kosten .verdict b")).to_contain_text("Onbekend")
    if not pdf.available():
        pytest.skip("the libraries for a PDF are not on this machine")
    with window.expect_download() as download:
        window.get_by_role("button", name="PDF voor het overleg").click()
    assert download.value.suggested_filename == "talent-kion-entrea-past-dit-bij-ons.pdf"
    paper = download.value.path().read_bytes()
    assert paper.startswith(b"%PDF-")
    assert CHOSEN in insides(paper)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("width", [375, 1440])
def test_hours_that_there_are_narrow_the_results_and_silence_stands_apart(open_window, width, script):
    window = open_window(width=width, java_script_enabled=script)
    window.goto("/praktijken/")
    if width == 375:
        window.get_by_role("button", name=re.compile("^Filters")).or_(
            window.get_by_role("link", name=re.compile("^Filters"))
        ).first.click()
    window.locator("#filter-hours_max > summary").click()
    hours = window.locator("#f-hours_max")
    hours.fill("16")
    hours.press("Enter")
    expect(window).to_have_url(re.compile(r"hours_max=16"))
    expect(window.locator(".hit__title")).to_have_text([CHOSEN])
    expect(window.locator(".chips").first).to_contain_text("hoogstens 16 uur per week betaald")
    silent = window.locator(".silent")
    expect(silent).to_contain_text("De bron noemt geen uren")
    silent.get_by_role("link", name=re.compile("Toon")).first.click()
    expect(window.locator("#telling, h1").first).to_contain_text("lf praktijken")
    expect(window.locator(".hit__title", has_text=CHOSEN)).to_have_count(0)


def test_partners_near_a_practice_with_the_keyboard_alone(open_window):
    window = open_window()
    window.goto("/praktijken/travers-zwolle/")
    window.locator("#wie-doet-wat").get_by_role("link", name="Wie kan dit met ons?").focus()
    window.keyboard.press("Enter")
    window.get_by_role("searchbox", name="In welke gemeente").focus()
    window.keyboard.type("zwol")
    window.keyboard.press("Enter")
    expect(window.locator("h1")).to_have_text("Wie werkt samen in Zwolle?")
    expect(window.get_by_role("link", name="Travers", exact=True)).to_be_visible()
    expect(window.locator(".local-wanted").first).to_contain_text("Gevraagd in deze praktijk")
