"""Light, dark or as the system: chosen in the footer, kept in the browser, never in a cookie."""

import re

import pytest

pytestmark = pytest.mark.e2e

# Notes the class of <html> at the moment that <body> is added, so before anything can be painted.
WATCH = """
new MutationObserver((changes, observer) => {
  if (!document.body) return;
  window.classAtBody = document.documentElement.className;
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
"""
FORBID = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"


def ground(window):
    return window.evaluate("getComputedStyle(document.body).backgroundColor")


def pressed(window):
    return window.locator(".theme [aria-pressed=true]").all_inner_texts()


LIGHT, DARK = "rgb(255, 255, 255)", "rgb(17, 22, 41)"


def test_dark_stays_after_a_reload_without_a_flash_or_a_cookie(page):
    page.add_init_script(WATCH)
    page.goto("/praktijken/")
    assert (ground(page), pressed(page)) == (LIGHT, ["Systeem"])

    page.get_by_role("button", name="Donker").click()
    assert (ground(page), pressed(page)) == (DARK, ["Donker"])

    page.reload()
    assert "dark" in page.evaluate("window.classAtBody").split()
    assert (ground(page), pressed(page)) == (DARK, ["Donker"])
    assert page.locator("meta[name=color-scheme]").get_attribute("content") == "dark"
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    assert page.context.cookies() == []
    assert page.evaluate("Object.keys(localStorage)") == ["theme"]


def test_the_system_decides_until_somebody_chooses(page):
    page.emulate_media(color_scheme="dark")
    page.goto("/praktijken/")
    assert ground(page) == DARK
    page.emulate_media(color_scheme="light")
    assert ground(page) == LIGHT

    page.get_by_role("button", name="Licht").click()
    page.emulate_media(color_scheme="dark")
    assert (ground(page), pressed(page)) == (LIGHT, ["Licht"])

    page.get_by_role("button", name="Systeem").click()
    assert ground(page) == DARK
    assert page.locator("meta[name=color-scheme]").get_attribute("content") == "light dark"


def test_the_switch_works_with_a_keyboard_and_in_every_open_window(page):
    page.goto("/praktijken/")
    other = page.context.new_page()
    other.goto("/zoeken/")
    page.locator("[data-theme=light]").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.theme") == "dark"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Space")
    assert pressed(page) == ["Donker"]
    other.wait_for_selector("html.dark")
    assert pressed(other) == ["Donker"]


@pytest.mark.parametrize("kept", ["sepia", "", "constructor"])
def test_what_is_no_theme_counts_as_the_system(page, kept):
    page.add_init_script(f"localStorage.setItem('theme', '{kept}')")
    page.goto("/praktijken/")
    assert (ground(page), pressed(page)) == (LIGHT, ["Systeem"])


def test_where_storage_is_forbidden_the_choice_holds_for_the_page(page):
    page.add_init_script(FORBID)
    page.goto("/praktijken/")
    page.get_by_role("button", name="Donker").click()
    assert (ground(page), pressed(page)) == (DARK, ["Donker"])


def test_without_a_script_there_are_no_buttons_and_the_system_decides(browser, live_site):
    context = browser.new_context(base_url=live_site.url, java_script_enabled=False, color_scheme="dark")
    window = context.new_page()
    window.goto("/praktijken/")
    assert not window.locator(".theme").is_visible()
    assert ground(window) == DARK
    context.close()


def test_the_script_stands_before_the_style_sheets_and_is_small(page, client):
    html = client.get("/praktijken/").content.decode()
    head = html[: html.index("</head>")]
    scripts = re.findall(r"<script[^>]*theme[^>]*>", head)
    assert len(scripts) == 1
    assert "defer" not in scripts[0]
    assert "async" not in scripts[0]
    assert head.index(scripts[0]) < head.index('rel="stylesheet"')
    answer = page.goto("/static/core/js/theme.js")
    assert len(answer.body()) < 1024
