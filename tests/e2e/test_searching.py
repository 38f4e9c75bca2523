"""What a visitor types, and how the portal answers: in a real browser, with the demo content."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.e2e


def ask(window, words):
    window.goto("/praktijken/")
    window.get_by_role("combobox", name="Zoek").first.fill(words)
    window.keyboard.press("Enter")
    expect(window.locator("#telling")).to_contain_text(words)


def test_a_typing_error_is_put_right_said_and_can_be_undone(open_window):
    window = open_window()
    ask(window, "consultatieburo")
    expect(window.locator(".results__note").first).to_contain_text(
        "We vonden niets met ‘consultatieburo’ en zochten op consultatiebureau"
    )
    expect(window.locator(".hit__title").first).to_be_visible()
    window.get_by_role("link", name="Zoek toch op ‘consultatieburo’").click()
    expect(window.locator("#uitkomst")).to_contain_text("Bedoelde je consultatiebureau?")
    expect(window.locator(".hit")).to_have_count(0)
    window.get_by_role("link", name="consultatiebureau").click()
    expect(window.locator(".hit__title").first).to_be_visible()
    expect(window.get_by_role("combobox", name="Zoek").first).to_have_value("consultatiebureau")


def test_each_result_says_why_it_was_found(open_window):
    window = open_window()
    ask(window, "taal achterstand kdv")
    why = window.locator(".hit", has_text="Taal oefenen bij het gezin thuis").locator(".why")
    expect(why).to_contain_text("taalachterstand")
    expect(why).to_contain_text("via synoniem kdv = kinderopvang")


def test_a_place_in_the_question_is_offered_as_a_filter(open_window):
    window = open_window()
    ask(window, "huisbezoek in zwolle")
    window.get_by_role("link", name="Gemeente: Zwolle").click()
    expect(window).to_have_url(re.compile(r"\?q=huisbezoek&municipality=zwolle$"))
    expect(window.locator(".hit")).to_have_count(1)


def test_a_synonym_works_for_the_next_visitor(desk, open_window):
    window = open_window()
    ask(window, "bibelebons")
    expect(window.locator(".hit")).to_have_count(0)
    desk.goto("/admin/snippets/search/synonym/add/")
    desk.fill("#id_words", "bibelebons, consultatiebureau")
    desk.locator("footer button[type=submit]").first.click()
    expect(desk.locator(".messages")).to_contain_text("bibelebons")
    ask(window, "bibelebons")
    expect(window.locator(".why").first).to_contain_text("via synoniem bibelebons = consultatiebureau")
