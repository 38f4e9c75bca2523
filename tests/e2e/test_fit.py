""" "Past dit bij ons?" and the start kit in a browser: with a script, without one, with the keyboard alone, and on paper."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.e2e.test_accessibility import RULES
from tests.e2e.test_pages import CUT, DOUBLE, SPACING

pytestmark = pytest.mark.e2e

PRACTICE, OTHER = "/praktijken/talent-kion-entrea/", "/praktijken/dak-jeugdformaat/"
FIT, KIT = "past-dit-bij-ons/", "startpakket/"


def answer(window):
    window.get_by_role("checkbox", name="4-12 jaar").check()
    window.get_by_label("Wat speelt er bij de gezinnen het meest?").select_option("inclusie")
    window.get_by_label("Hoeveel betaalde uren per week").fill("16,5")
    window.locator("input[name=kern][value=eigen]").check()


def compare(window):
    window.get_by_role("button", name=re.compile("^Vergelijk")).click()
    window.wait_for_selector("#uitkomst")


def outcome(window, point):
    return window.locator(f"#punt-{point} .verdict b").inner_text()


@pytest.mark.parametrize(("width", "script"), [(1440, True), (375, False)])
def test_from_a_practice_to_a_comparison_with_and_without_a_script(open_window, width, script):
    window = open_window(width=width, java_script_enabled=script)
    window.goto(PRACTICE)
    window.get_by_role("link", name="Past dit bij ons?").click()
    window.wait_for_url(f"**{PRACTICE}{FIT}")
    answer(window)
    compare(window)
    assert outcome(window, "doelgroep") == "Past"
    assert outcome(window, "inzet") == "Past"
    assert outcome(window, "kern") == "Past niet"
    assert outcome(window, "kosten") == "Onbekend"
    window.locator("#uitkomst").get_by_role("link", name="Kern van de aanpak Past niet").click()
    expect(window.locator("#punt-kern")).to_be_in_viewport()
    # Another answer changes that point and no other.
    window.locator("input[name=kern][value=houden]").check()
    compare(window)
    assert outcome(window, "kern") == "Past"
    assert outcome(window, "doelgroep") == "Past"
    if not script:
        expect(window.get_by_label("Bewaar mijn antwoorden op dit apparaat")).to_be_hidden()
        expect(window.get_by_role("button", name="Print")).to_be_hidden()


def test_answers_stay_on_the_device_only_for_who_asks_and_fill_in_the_next_practice(open_window):
    window = open_window()
    window.goto(PRACTICE + FIT)
    answer(window)
    compare(window)
    assert window.evaluate("localStorage.getItem('past-dit-bij-ons')") is None
    window.get_by_label("Bewaar mijn antwoorden op dit apparaat").check()
    window.goto(OTHER + FIT)
    expect(window.get_by_text("Je antwoorden van de vorige keer zijn ingevuld.")).to_be_visible()
    expect(window.get_by_label("Hoeveel betaalde uren per week")).to_have_value("16,5")
    expect(window.locator("input[name=kern][value=eigen]")).to_be_checked()
    expect(window.get_by_role("checkbox", name="4-12 jaar")).to_be_checked()
    compare(window)
    assert outcome(window, "kern") == "Past niet"
    window.get_by_role("button", name="Vergeet mijn antwoorden").click()
    assert window.evaluate("localStorage.getItem('past-dit-bij-ons')") is None
    expect(window.get_by_label("Hoeveel betaalde uren per week")).to_have_value("")
    expect(window.locator("input[name=kern][value='']")).to_be_checked()
    window.goto(PRACTICE + FIT)
    expect(window.get_by_label("Hoeveel betaalde uren per week")).to_have_value("")


def test_two_windows_with_other_answers_do_not_mix(open_window):
    first = open_window()
    first.goto(PRACTICE + FIT)
    first.get_by_label("Bewaar mijn antwoorden op dit apparaat").check()
    first.locator("input[name=kern][value=eigen]").check()
    second = first.context.new_page()
    second.goto(PRACTICE + FIT)
    second.locator("input[name=kern][value=houden]").check()
    compare(first)
    compare(second)
    assert outcome(first, "kern") == "Past niet"
    expect(first.locator("input[name=kern][value=eigen]")).to_be_checked()
    assert outcome(second, "kern") == "Past"


@pytest.mark.parametrize("kept", ["onzin", "{}", "null", json.dumps([["kern", "bestaat-niet"], ["uren", 5], 7])])
def test_what_somebody_left_on_the_device_breaks_nothing(open_window, kept):
    window = open_window()
    window.add_init_script(f"localStorage.setItem('past-dit-bij-ons', {json.dumps(kept)})")
    window.goto(PRACTICE + FIT)
    compare(window)
    expect(window.locator("#uitkomst")).to_be_visible()


def test_the_comparison_with_the_keyboard_alone(open_window):
    window = open_window()
    window.goto(PRACTICE + FIT)
    window.locator("input[name=uren]").focus()
    window.keyboard.type("4")
    window.keyboard.press("Enter")
    window.wait_for_selector("#uitkomst")
    assert outcome(window, "inzet") == "Aandacht"
    expect(window.locator("#uitkomst")).to_be_in_viewport()


def test_paper_has_what_stands_in_the_form_also_before_it_is_sent(open_window):
    window = open_window()
    window.goto(PRACTICE + FIT)
    answer(window)
    window.evaluate("dispatchEvent(new Event('beforeprint'))")
    window.emulate_media(media="print")
    expect(window.locator("[data-said=inzet]")).to_have_text("16,5")
    expect(window.locator("[data-said=doelgroep]")).to_have_text("4-12 jaar; Inclusie")
    expect(window.locator("[data-said=kosten]")).to_have_text("")
    expect(window.locator("form.fit")).to_be_hidden()
    assert window.locator("main button:visible").count() == 0
    assert window.locator(".fit-table__room:visible").count() == 12


def test_the_file_for_the_meeting_leaves_the_page_where_it_is(open_window):
    window = open_window()
    window.goto(PRACTICE + FIT)
    button = window.get_by_role("button", name="PDF voor het overleg")
    if not button.count():
        pytest.skip("Pango is not on this machine (see README)")
    answer(window)
    with window.expect_download() as download:
        button.click()
    assert download.value.suggested_filename == "talent-kion-entrea-past-dit-bij-ons.pdf"
    expect(window.get_by_label("Hoeveel betaalde uren per week")).to_have_value("16,5")


def test_the_start_kit_gives_the_steps_for_a_calendar(open_window):
    window = open_window()
    window.goto(PRACTICE + KIT)
    window.get_by_label("Begindatum").fill("2027-01-04")
    window.get_by_label("Tijd tussen twee stappen").select_option("Een week")
    with window.expect_download() as download:
        window.get_by_role("button", name="Download voor je agenda").click()
    text = download.value.path().read_text()
    assert text.count("BEGIN:VEVENT") == 3
    assert "20270118" in text


@pytest.mark.parametrize(("width", "scheme"), [(375, "dark"), (1440, "light")])
def test_after_an_answer_it_is_for_everyone(open_window, width, scheme):
    window = open_window(width=width, color_scheme=scheme)
    found = {}
    for state in ("verdicts", "errors", "reminders"):
        if state == "reminders":
            window.goto(f"{PRACTICE}startpakket/")
            window.get_by_label("Begindatum").evaluate("field => field.type = 'text'")
            window.get_by_label("Begindatum").fill("morgen")
            window.get_by_role("button", name="Download voor je agenda").click()
            window.wait_for_selector("h1:text('Kies een begindatum')")
        else:
            window.goto(PRACTICE + FIT)
            answer(window)
            if state == "errors":
                window.get_by_label("Hoeveel betaalde uren per week").fill("veel")
            compare(window)
        for fault in Axe().run(window, options=RULES).response["violations"]:
            found[f"{state}: {fault['id']}"] = [node["html"][:200] for node in fault["nodes"]][:3]
        assert window.evaluate("document.documentElement.scrollWidth") == width, state
    assert found == {}


@pytest.mark.parametrize(("width", "style"), [(320, ""), (375, DOUBLE), (1280, DOUBLE), (320, SPACING)])
@pytest.mark.parametrize("place", [FIT, KIT])
def test_large_and_widely_spaced_text_is_not_cut(open_window, place, width, style):
    window = open_window(width=width, bypass_csp=True)
    window.goto(OTHER + place)
    if place == FIT:
        answer(window)
        compare(window)
    if style:
        window.add_style_tag(content=style)
    needed = window.evaluate("document.documentElement.scrollWidth")
    assert (window.evaluate(CUT), needed) == ([], width)
