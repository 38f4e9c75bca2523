"""An editor publishes, a visitor finds: the whole way, in a real browser."""

import re

import pytest
from playwright.sync_api import expect

from practices.models import PracticeIndexPage, PracticePage
from tests.e2e.walking import tab_until

pytestmark = pytest.mark.e2e
TITLE = "Kinderopvangorganisatie kijkt mee in het wijkteam"


def publish(desk):
    """Press "publish" the way an editor does: in the menu beside "save draft"."""
    desk.locator("footer [data-w-dropdown-target=toggle]").last.click()
    desk.locator("button[name=action-publish]:visible").click()
    desk.wait_for_load_state()


def close_calendar(desk):
    """Close the calendar, which opens a moment after its field has the focus and then covers the buttons."""
    calendar = desk.locator(".xdsoft_datetimepicker:visible")
    expect(calendar).to_have_count(1)
    desk.keyboard.press("Tab")
    expect(calendar).to_have_count(0)


def tab(desk, name):
    desk.get_by_role("tab", name=re.compile(name)).click()


def write(desk, field, text):
    """Type into a rich text field."""
    box = desk.locator(f"[data-contentpath={field}] [contenteditable=true]")
    box.click()
    desk.keyboard.type(text)


def test_an_editor_is_refused_completes_and_publishes_and_a_visitor_finds_it_by_part_of_a_word(
    desk, open_window, settings
):
    # Half a second after a change Wagtail keeps a draft by itself: on a slow machine that came before the press on "publish".
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0
    index = PracticeIndexPage.objects.get(locale__language_code="nl")
    desk.goto(f"/admin/pages/add/practices/practicepage/{index.pk}/")
    desk.fill("#id_title", TITLE)
    publish(desk)
    problems = desk.locator("section[aria-labelledby=practice-problems] li a")
    expect(problems.first).to_be_visible()
    assert problems.count() > 10
    assert not PracticePage.objects.filter(title=TITLE).exists()
    expect(desk.locator("#id_title")).to_have_value(TITLE)

    desk.fill("#id_summary", "Een medewerker van het wijkteam kijkt mee op de groep.")
    desk.select_option("#id_kind", label="Praktijk")
    desk.select_option("#id_phase", label="In uitvoering")
    write(desk, "context", "Kinderen kregen laat hulp.")
    write(desk, "goal", "Eerder samen kijken.")
    tab(desk, "Voor wie")
    desk.check("#id_all_ages")
    desk.check("#id_national")
    tab(desk, "Samenwerking")
    desk.click("#id_partners-ADD")
    desk.fill("#id_partners-0-name", "De opvang")
    desk.select_option("#id_partners-0-sector", label="Kinderopvang")
    desk.check("input[name=partners-0-roles][value=uitvoerder]")
    desk.select_option("#id_partners_gap", "niet-vermeld")
    desk.locator("#id_forms input").first.check()
    desk.select_option("#id_steps_gap", "niet-vermeld")
    tab(desk, "Wat het vraagt")
    for field in ("staffing_gap", "cost_gap", "preconditions_gap"):
        desk.select_option(f"#id_{field}", "niet-vermeld")
    tab(desk, "Resultaten")
    desk.locator("#id_evidence").select_option(index=1)
    tab(desk, "Overdracht")
    desk.select_option("#id_transfer_gap", "niet-vermeld")
    tab(desk, "Verhaal")
    desk.click("#id_sources-ADD")
    desk.locator("#id_sources-0-source-chooser [data-chooser-action-choose]:visible").click()
    desk.locator(".modal-body input[name=q]").fill("gro")
    expect(desk.locator(".modal-body [data-chooser-modal-choice]").first).to_be_visible()
    desk.locator(".modal-body [data-chooser-modal-choice]").first.click()
    tab(desk, "Beheer")
    desk.fill("#id_next_check", "2030-01-15")
    close_calendar(desk)
    publish(desk)
    desk.wait_for_url(re.compile(r"/admin/pages/\d+/$"))
    assert PracticePage.objects.get(title=TITLE).live

    visitor = open_window()
    visitor.goto("/praktijken/")
    visitor.fill("main input[name=q]", "opvang")
    visitor.press("main input[name=q]", "Enter")
    visitor.locator(".hit__title").get_by_role("link", name=TITLE).click()
    expect(visitor.locator("h1")).to_contain_text("kijkt mee")


def test_the_same_search_without_javascript(open_window):
    visitor = open_window(java_script_enabled=False)
    visitor.goto("/")
    visitor.fill("main input[name=q] >> nth=0", "opvang")
    visitor.press("main input[name=q] >> nth=0", "Enter")
    visitor.wait_for_url(re.compile(r"[?&]q=opvang"))
    expect(visitor.locator("main article, main .card")).not_to_have_count(0)
    visitor.locator("main h3 a, main h2 a").first.click()
    visitor.wait_for_url(re.compile(r"/praktijken/[\w-]+/"))
    expect(visitor.locator("h1")).to_be_visible()


def test_from_listing_to_practice_and_back_with_the_keyboard_alone(open_window):
    visitor = open_window()
    visitor.goto("/praktijken/?q=jeugdhulp")
    visitor.keyboard.press("Tab")
    skip = visitor.locator("a.skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    visitor.keyboard.press("Enter")
    expect(visitor.locator("main")).to_be_focused()
    tab_until(visitor, "main h2 a, main h3 a")
    visitor.keyboard.press("Enter")
    visitor.wait_for_url(re.compile(r"/praktijken/[\w-]+/"))
    tab_until(visitor, "a.back")
    visitor.keyboard.press("Enter")
    visitor.wait_for_url(re.compile(r"/praktijken/\?q=jeugdhulp"))
    expect(visitor.locator("main input[name=q]")).to_have_value("jeugdhulp")


def test_an_editor_sees_userbar_and_preview_under_the_policies(desk):
    page = PracticePage.objects.get(slug="dak-jeugdformaat", locale__language_code="nl")
    desk.goto("/praktijken/dak-jeugdformaat/")
    expect(desk.locator("wagtail-userbar, #wagtail-userbar").first).to_be_attached()
    desk.goto(f"/admin/pages/{page.pk}/edit/")
    desk.locator("[data-side-panel-toggle=preview]").click()
    frame = desk.frame_locator(".w-preview__iframe").last
    expect(frame.locator("h1")).to_be_visible(timeout=30_000)


def test_a_visitor_gets_no_cookie_on_the_way(open_window):
    visitor = open_window()
    for address in ("/", "/praktijken/", "/praktijken/?q=opvang", "/praktijken/dak-jeugdformaat/"):
        visitor.goto(address)
    assert visitor.context.cookies() == []
