"""The journeys of docs/keyboard-journeys.md that no other test walks, with the keyboard and nothing else."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import expect

from tests.e2e.walking import tab_until

pytestmark = pytest.mark.e2e
DOCUMENT = Path(settings.BASE_DIR, "docs", "keyboard-journeys.md")


def test_a_question_from_the_front_page(open_window):
    window = open_window()
    window.goto("/")
    tab_until(window, "main input[name=q]")
    window.keyboard.type("jeugdhulp op de peutergroep")
    window.keyboard.press("Enter")
    window.wait_for_url(re.compile(r"q=jeugdhulp"))
    tab_until(window, ".hit__title a")
    window.keyboard.press("Enter")
    window.wait_for_url(re.compile(r"/praktijken/[\w-]+/"))


def test_narrowing_results_and_taking_the_filter_off_again(open_window):
    window = open_window()
    window.goto("/praktijken/")
    # A box that is ticked searches at once and keeps the focus.
    tab_until(window, "input[name=sector]")
    window.keyboard.press("Space")
    window.wait_for_url(re.compile(r"sector="))
    expect(window.locator("input[name=sector]:checked")).to_have_count(1)
    expect(window.locator("input[name=sector]:checked")).to_be_focused()
    window.keyboard.press("Space")
    expect(window).not_to_have_url(re.compile(r"sector="))


def test_two_practices_side_by_side(open_window):
    window = open_window()
    window.goto("/praktijken/?q=jeugdhulp")
    for _ in range(2):
        tab_until(window, "[data-compare][aria-pressed=false]")
        window.keyboard.press("Enter")
    tab_until(window, "[data-tray] a")
    window.keyboard.press("Enter")
    window.wait_for_url(re.compile(r"/vergelijken/\?p=[\w-]+&p=[\w-]+"))
    expect(window.locator(".compare__name")).to_have_count(2)


def test_switching_the_language_keeps_the_filters(open_window):
    window = open_window()
    window.goto("/praktijken/?theme=armoede&theme=taal-en-vve")
    number = window.locator(".hit").count()
    tab_until(window, ".lang a[hreflang=en]")
    window.keyboard.press("Enter")
    window.wait_for_url(re.compile(r"/en/praktijken/\?theme=armoede&theme=taal-en-vve$"))
    expect(window.locator("html")).to_have_attribute("lang", "en")
    expect(window.locator(".hit")).to_have_count(number)


def test_a_question_to_the_people_of_a_practice(open_window):
    window = open_window()
    window.goto("/contact/praktijk/den-haag-kinderwerk/")
    tab_until(window, "input[name=name]")
    window.keyboard.type("Jo Jansen")
    tab_until(window, "main form button")
    with window.expect_navigation():
        window.keyboard.press("Enter")
    # What is missing stands above the form, with a link to each field.
    tab_until(window, ".error-summary a, [role=alert] a")
    window.keyboard.press("Enter")
    expect(window.locator("input[name=email]")).to_be_focused()
    window.keyboard.type("jo@voorbeeld.example")
    expect(window.locator("input[name=name]")).to_have_value("Jo Jansen")
    tab_until(window, "textarea[name=text]")


def test_choosing_dark(open_window):
    window = open_window(color_scheme="light")
    window.goto("/praktijken/")
    tab_until(window, ".theme [data-theme=dark]", limit=400)
    window.keyboard.press("Enter")
    expect(window.locator("html")).to_have_class(re.compile("dark"))


def test_the_document_names_ten_journeys_and_each_has_its_test():
    named = re.findall(r"`(tests/e2e/\w+\.py)::(\w+)`", DOCUMENT.read_text(encoding="utf-8"))
    assert len(named) >= 10
    missing = [
        f"{path}::{name}"
        for path, name in named
        if f"def {name}(" not in Path(settings.BASE_DIR, path).read_text("utf-8")
    ]
    assert missing == []
