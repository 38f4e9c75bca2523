"""Two languages in a real browser: a reader goes from one to the other, an editor keeps them in step."""

import re

import pytest
from django.core.cache import cache
from playwright.sync_api import expect

from core import state
from practices.models import PracticePage

pytestmark = pytest.mark.e2e


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("width", [375, 1440])
def test_a_reader_switches_on_a_listing_with_filters_and_on_a_practice(open_window, width, script):
    window = open_window(width=width, java_script_enabled=script)

    def switch(language):
        if width == 375:
            window.locator("details.menu summary").click()
            window.locator(f"details.menu a[hreflang={language}]").click()
        else:
            window.locator(f".lang a[hreflang={language}]").click()

    window.goto("/praktijken/?age=2-4&sector=jeugdhulp")
    number = window.locator(".hit").count()
    assert number > 0
    switch("en")
    expect(window).to_have_url(re.compile(r"/en/praktijken/\?age=2-4&sector=jeugdhulp$"))
    expect(window.locator("html")).to_have_attribute("lang", "en")
    expect(window.locator(".hit")).to_have_count(number)
    expect(window.locator("#uitkomst")).to_contain_text("Youth care")
    window.locator(".hit__title a").first.click()
    window.wait_for_url(re.compile(r"/en/praktijken/[\w-]+/"))
    title = window.locator("h1").inner_text()
    switch("nl")
    expect(window).to_have_url(re.compile(r"//[^/]+/praktijken/[\w-]+/"))
    expect(window.locator("html")).to_have_attribute("lang", "nl")
    expect(window.locator("h1")).not_to_have_text(title)
    switch("en")
    expect(window.locator("h1")).to_have_text(title)


def test_an_editor_changes_a_step_sees_the_english_out_of_date_and_brings_it_in_step(desk, open_window, settings):
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0
    # Publishing makes pictures, and brings the other language in step.
    desk.set_default_timeout(60_000)
    dutch = PracticePage.objects.get(slug="travers-zwolle", locale__language_code="nl")
    english = dutch.get_translation(PracticePage.objects.get(slug="travers-zwolle", locale__language_code="en").locale)
    cache.clear()
    state.bump("index")

    desk.goto(f"/admin/pages/{dutch.pk}/edit/")
    desk.get_by_role("tab", name=re.compile("Samenwerking")).click()
    step = desk.locator("input[name=steps-0-title]")
    step.fill("Elkaar eerst leren kennen aan tafel")
    desk.locator("footer [data-w-dropdown-target=toggle]").last.click()
    desk.locator("button[name=action-publish]:visible").click()
    desk.wait_for_load_state()

    desk.goto("/admin/")
    panel = desk.locator("#verouderde-vertalingen-section, section:has(#verouderde-vertalingen)").first
    row = panel.locator("tr", has=desk.locator(f"a[href$='/{english.pk}/edit/']"))
    expect(row.locator("td").nth(2)).to_have_text("1")
    reader = open_window()
    reader.goto("/en/praktijken/travers-zwolle/")
    expect(reader.locator("main")).not_to_contain_text("Elkaar eerst leren kennen")

    row.locator("a").click()
    desk.get_by_role("tab", name="Samenwerking").click()
    segment = desk.locator("li.incomplete")
    expect(segment).to_have_count(1)
    segment.get_by_role("button", name="Vertaal").click()
    segment.locator("textarea").fill("First get to know each other at the table")
    segment.get_by_role("button", name="Opslaan").click()
    expect(segment).to_have_count(0)
    desk.get_by_role("button", name=re.compile("^Publiceer in")).click()
    desk.wait_for_load_state()
    reader.goto("/en/praktijken/travers-zwolle/")
    expect(reader.locator("main")).to_contain_text("First get to know each other at the table")
    desk.goto("/admin/")
    expect(desk.locator(f"#verouderde-vertalingen-section a[href$='/{english.pk}/edit/']")).to_have_count(0)
