"""Flemish words first, in a real browser: chosen on one page, carried by its address, remembered by the browser and never in a cookie."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.e2e

CHOSEN = re.compile(r"[?&]woorden=vlaanderen")
FIRST = "Huis van het Kind (lokaal team)"
KEPT = "localStorage.getItem('woorden')"


def switch(window):
    return window.locator("[data-words]")


def test_the_choice_is_made_with_the_keyboard_and_stays_without_a_script(open_window):
    window = open_window(java_script_enabled=False)
    window.goto("/praktijken/?sector=lokaal-team")
    switch(window).focus()
    window.keyboard.press("Enter")
    expect(window).to_have_url(re.compile(r"\?sector=lokaal-team&woorden=vlaanderen$"))
    expect(window.locator(".chip--on")).to_contain_text(FIRST)
    expect(switch(window)).to_have_text("Toon Nederlandse woorden eerst")
    window.locator("#zoek input[name=q]").fill("kinderen")
    window.locator("#zoek .search button").click()
    expect(window).to_have_url(CHOSEN)
    window.locator(".hit__title a").first.click()
    expect(window).to_have_url(CHOSEN)
    assert window.context.cookies() == []


def test_the_browser_remembers_the_choice_until_another_is_made(open_window):
    window = open_window()
    window.goto("/begrippen/ocmw/")
    assert window.evaluate(KEPT) is None
    switch(window).click()
    expect(window).to_have_url(CHOSEN)
    assert window.evaluate(KEPT) == "vlaanderen"

    # A page that was opened by its plain address: its links carry the choice all the same, by mouse and by key.
    window.goto("/themas/inclusie/")
    window.locator(".card__title a").first.click()
    expect(window).to_have_url(CHOSEN)
    window.goto("/praktijken/")
    window.locator(".hit__title a").first.focus()
    window.keyboard.press("Enter")
    expect(window).to_have_url(CHOSEN)

    switch(window).click()
    expect(window).not_to_have_url(CHOSEN)
    assert window.evaluate(KEPT) is None
    window.goto("/praktijken/")
    window.locator(".hit__title a").first.click()
    expect(window).not_to_have_url(CHOSEN)
    assert window.context.cookies() == []


def test_a_search_from_a_plain_address_keeps_what_the_browser_remembers(open_window):
    window = open_window()
    window.goto("/praktijken/?woorden=vlaanderen")
    # Somebody else's link chooses for this page only.
    assert window.evaluate(KEPT) is None
    window.evaluate("localStorage.setItem('woorden', 'vlaanderen')")
    window.goto("/praktijken/")
    window.locator("#q").fill("gezin")
    window.keyboard.press("Enter")
    expect(window).to_have_url(CHOSEN)
    expect(switch(window)).to_have_text("Toon Nederlandse woorden eerst")


def test_filters_at_the_desk_keep_the_words(open_window):
    window = open_window()
    window.goto("/praktijken/?woorden=vlaanderen")
    window.locator("label", has_text=FIRST).first.click()
    expect(window).to_have_url(re.compile(r"\?sector=lokaal-team&woorden=vlaanderen$"))
    expect(window.locator(".chip--on")).to_contain_text(FIRST)
    expect(switch(window)).to_have_attribute("href", "/praktijken/?sector=lokaal-team")


def test_where_storage_is_forbidden_the_address_keeps_the_choice(open_window):
    window = open_window()
    window.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    window.goto("/begrippen/ocmw/")
    switch(window).click()
    expect(window).to_have_url(CHOSEN)
    window.locator(".bridge a").click()
    expect(window).to_have_url(re.compile(r"/begrippen/sociale-dienst/\?woorden=vlaanderen$"))
