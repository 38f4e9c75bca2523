"""Signing in with the keyboard, and without scripts."""

import pytest

from tests.factories.accounts import PASSWORD

pytestmark = pytest.mark.e2e


def test_the_keyboard_goes_through_the_form_in_order(open_window):
    window = open_window()
    window.goto("/admin/login/")
    window.locator("main").focus()
    order = []
    for _ in range(4):
        window.keyboard.press("Tab")
        order.append(window.evaluate("document.activeElement.name || document.activeElement.textContent.trim()"))
    assert order == ["username", "password", "remember", "Log in"]


def test_signing_in_works_without_scripts(open_window):
    window = open_window(java_script_enabled=False)
    window.goto("/admin/login/?next=/praktijken/")
    window.fill("[name=username]", "redactie")
    window.fill("[name=password]", PASSWORD)
    window.click("main button")
    window.wait_for_url("**/praktijken/")


@pytest.mark.parametrize("width", [320, 768])
def test_the_page_does_not_scroll_sideways(open_window, width):
    window = open_window(width=width)
    window.goto("/admin/login/")
    assert window.evaluate("document.documentElement.scrollWidth") <= width
