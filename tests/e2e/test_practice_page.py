"""The page of a practice: contents that go along, and two sheets of paper."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.waiting import wait_until

pytestmark = pytest.mark.e2e

RICH, POOR = "/praktijken/dak-jeugdformaat/", "/praktijken/maatjesprojecten/"


def sheets(pdf):
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


@pytest.mark.parametrize("address", [RICH, "/praktijken/travers-zwolle/", POOR])
def test_a_practice_prints_on_two_sheets(open_window, address):
    window = open_window()
    window.goto(address)
    assert sheets(window.pdf(prefer_css_page_size=True)) == 2


def test_paper_shows_the_diagram_and_the_way_back_and_nothing_to_press(open_window):
    window = open_window(width=375)
    window.goto(RICH)
    expect(window.locator(".paper-code")).to_be_hidden()
    window.emulate_media(media="print")
    expect(window.locator(".dg-wide")).to_be_visible()
    expect(window.locator(".dg-narrow")).to_be_hidden()
    code = window.locator(".paper-code svg")
    expect(code).to_be_visible()
    assert code.bounding_box()["width"] > 75, "a telephone reads a code of two centimetres"
    for gone in ("header.site", ".toc", ".actions", ".related", "footer"):
        expect(window.locator(gone).first).to_be_hidden()
    assert window.locator("main button:visible").count() == 0


def test_paper_writes_out_where_links_to_other_sites_lead(open_window):
    window = open_window()
    window.goto("/praktijken/home-start/")
    window.emulate_media(media="print")
    written = window.evaluate(
        """() => [...document.querySelectorAll('main a[href^="http"]')]
            .filter(link => link.getClientRects().length)
            .map(link => [link.href, getComputedStyle(link, '::after').content])"""
    )
    assert written
    assert all(address.rstrip("/") in content.replace("\\\\", "") for address, content in written), written


def test_the_contents_go_along_and_say_where_the_reader_is(open_window):
    desk = open_window(width=1280)
    desk.goto(RICH)
    contents = desk.locator(".toc")
    contents.get_by_role("link", name="Wat het vraagt").click()
    expect(contents.locator("a[aria-current]")).to_have_text("Wat het vraagt")
    expect(contents).to_be_in_viewport()
    desk.keyboard.press("End")
    expect(contents.locator("a[aria-current]")).not_to_have_text("Wat het vraagt")
    # A key that comes while the page still moves is lost.
    wait_until(desk, "scrollY + innerHeight >= document.documentElement.scrollHeight - 2")
    desk.keyboard.press("Home")
    expect(contents.locator("a[aria-current]")).to_have_count(0)


def test_notes_stand_beside_the_text_and_never_over_it(open_window):
    desk = open_window(width=1280)
    desk.goto(RICH)
    overlapping = desk.evaluate(
        """() => [...document.querySelectorAll('.p-text > section > .margin')].flatMap(note => {
            const a = note.getBoundingClientRect();
            return [...note.parentElement.querySelectorAll('p, li, dl, h2, h3, table, figure')].filter(other => {
                if (note.contains(other)) return false;
                const words = document.createRange();
                words.selectNodeContents(other);
                const b = words.getBoundingClientRect();
                return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            }).map(other => other.outerHTML.slice(0, 80));
        })"""
    )
    assert overlapping == []


def test_without_a_script_the_contents_are_links(open_window):
    desk = open_window(width=1280, java_script_enabled=False)
    desk.goto(RICH)
    desk.locator(".toc").get_by_role("link", name="Wat het opleverde").click()
    expect(desk.get_by_role("heading", name="Wat het opleverde")).to_be_in_viewport()
    expect(desk.locator(".toc")).to_be_in_viewport()


def test_on_a_phone_the_contents_open_on_request(open_window):
    phone = open_window(width=375)
    phone.goto(RICH)
    link = phone.locator(".toc").get_by_role("link", name="Contact")
    expect(link).to_be_hidden()
    phone.locator(".toc summary").click()
    link.click()
    expect(phone.get_by_role("heading", name="Contact")).to_be_in_viewport()
