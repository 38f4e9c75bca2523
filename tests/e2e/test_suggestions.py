"""Suggestions under the search box: by keyboard, by mouse, on a phone, for who listens, and the form without them."""

import datetime as dt
import re
import time

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone
from playwright.sync_api import expect

from core import state
from search.models import QueryLog
from tests.e2e.test_accessibility import RULES

pytestmark = pytest.mark.e2e
BOX, LIST, OPTIONS = "main input[name=q]", "main [role=listbox]", "main [role=option]"


@pytest.fixture
def asked_before(demo_site):
    """A question that visitors asked on three days; gone afterwards."""
    today = timezone.localdate()
    rows = [
        QueryLog(
            day=today - dt.timedelta(days=days),
            locale="nl",
            scope="practices",
            query="kinderopvang in de wijk",
            results=5,
            corrected=False,
        )
        for days in range(3)
    ]
    QueryLog.objects.bulk_create(rows)
    # Every process reads the log once a day, and when the index changes.
    state.bump("index")
    yield
    QueryLog.objects.all().delete()


def type_in(window, text, address="/praktijken/"):
    window.goto(address)
    window.locator(BOX).press_sequentially(text)
    expect(window.locator(LIST)).to_be_visible()
    expect(window.locator(BOX)).to_have_attribute("aria-expanded", "true")


def active(window):
    """The words of the option that the arrow keys chose, or nothing."""
    name = window.locator(BOX).get_attribute("aria-activedescendant")
    chosen = window.locator('[role=option][aria-selected="true"]')
    assert chosen.count() == (1 if name else 0)
    return chosen.inner_text() if name and chosen.get_attribute("id") == name else ""


def test_arrows_walk_through_the_suggestions_and_enter_follows_one(open_window):
    window = open_window()
    type_in(window, "armoe")
    assert active(window) == ""
    number = window.locator(OPTIONS).count()
    window.keyboard.press("ArrowDown")
    first = active(window)
    window.keyboard.press("ArrowUp")
    assert active(window) == ""
    window.keyboard.press("ArrowUp")
    last = active(window)
    assert first != last or number == 1
    window.keyboard.press("ArrowDown")
    assert active(window) == ""
    expect(window.locator(BOX)).to_be_focused()
    expect(window.locator(BOX)).to_have_value("armoe")
    option = window.get_by_role("option", name=re.compile("^Armoede.*praktijk"))
    for _ in range(number):
        window.keyboard.press("ArrowDown")
        if option.get_attribute("aria-selected") == "true":
            break
    window.keyboard.press("Enter")
    window.wait_for_url("**/praktijken/?theme=*armoede*")
    expect(window.locator("#uitkomst .hit").first).to_be_visible()


def test_enter_searches_what_was_typed_unless_a_suggestion_is_chosen(open_window):
    window = open_window()
    type_in(window, "kinderopv")
    window.keyboard.press("Enter")
    expect(window).to_have_url(re.compile(r"/praktijken/\?q=kinderopv$"))
    expect(window.locator(LIST)).to_be_hidden()
    # An answer that comes late does not open the list again.
    window.wait_for_timeout(400)
    expect(window.locator(LIST)).to_be_hidden()


def test_escape_closes_and_keeps_the_words_and_an_arrow_opens_again(open_window):
    window = open_window()
    type_in(window, "taal")
    window.keyboard.press("ArrowDown")
    window.keyboard.press("Escape")
    expect(window.locator(LIST)).to_be_hidden()
    expect(window.locator(BOX)).to_have_value("taal")
    expect(window.locator(BOX)).to_have_attribute("aria-expanded", "false")
    assert active(window) == ""
    window.keyboard.press("ArrowDown")
    expect(window.locator(LIST)).to_be_visible()
    window.keyboard.press("Home")
    assert active(window) == ""
    window.keyboard.press("X")
    expect(window.locator(BOX)).to_have_value("Xtaal")


def test_the_list_closes_when_the_focus_goes_on(open_window):
    window = open_window()
    type_in(window, "taal")
    window.keyboard.press("Tab")
    expect(window.locator(LIST)).to_be_hidden()
    expect(window.locator("main .search .btn")).to_be_focused()


def test_the_number_is_said_in_words(open_window):
    window = open_window()
    type_in(window, "travers")
    telling = window.locator("main .search [role=status]")
    expect(telling).to_have_text(re.compile(r"^\S+ suggesties?$"))
    window.locator(BOX).fill("xyzzy")
    expect(telling).to_have_text("Geen suggesties")
    expect(window.locator(LIST)).to_be_hidden()


def test_a_mouse_opens_a_title_and_a_finger_an_earlier_search(open_window, asked_before):
    window = open_window()
    type_in(window, "travers", "/")
    window.locator(OPTIONS, has_text="Travers").first.click()
    window.wait_for_url(re.compile("travers"))
    phone = open_window(width=375, height=760, has_touch=True, is_mobile=True)
    type_in(phone, "kinderopv")
    phone.get_by_role("option", name="kinderopvang in de wijk").tap()
    phone.wait_for_url("**/praktijken/?q=kinderopvang+in+de+wijk")
    expect(phone.locator("#uitkomst .hit").first).to_be_visible()


def test_in_another_language_and_in_everything_too(open_window):
    window = open_window()
    type_in(window, "ocmw", "/zoeken/")
    expect(window.locator(OPTIONS).first).to_be_visible()
    assert all(
        href.startswith("/")
        for href in window.locator(OPTIONS).evaluate_all("all => all.map(one => one.getAttribute('href'))")
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1440])
@pytest.mark.parametrize("address", ["/", "/praktijken/"])
def test_axe_finds_nothing_in_an_open_list(open_window, asked_before, address, width, scheme):
    window = open_window(width=width, color_scheme=scheme)
    type_in(window, "kinder", address)
    window.keyboard.press("ArrowDown")
    faults = Axe().run(window, options=RULES).response["violations"]
    assert {fault["id"]: [node["html"][:200] for node in fault["nodes"]] for fault in faults} == {}
    assert window.evaluate("document.documentElement.scrollWidth") <= width
    box = window.locator(LIST).bounding_box()
    # Nothing lies over the list: its middle belongs to it.
    assert window.evaluate(
        "([x, y]) => Boolean(document.elementFromPoint(x, y).closest('[role=listbox]'))",
        [box["x"] + box["width"] / 2, box["y"] + 30],
    )


def test_without_a_script_it_is_a_plain_box(open_window):
    window = open_window(java_script_enabled=False)
    window.goto("/praktijken/")
    box = window.locator(BOX)
    assert box.get_attribute("role") is None
    expect(window.locator(LIST)).to_be_hidden()
    box.fill("armoede")
    box.press("Enter")
    window.wait_for_url(re.compile(r"/praktijken/\?q=armoede"))


def test_an_opened_result_is_counted_once_with_its_place(open_window):
    QueryLog.objects.all().delete()
    window = open_window()
    window.goto("/praktijken/?q=kinderopvang")
    with window.expect_request("**/zoeken/klik/") as told:
        window.locator("#uitkomst li:nth-child(2) h2 a").click()
    assert told.value.method == "POST"
    window.wait_for_url(re.compile(r"/praktijken/[\w-]+/"))
    # The browser sends it while it leaves the page and waits for no answer; so does nobody.
    deadline = time.monotonic() + 10
    while not QueryLog.objects.get().clicks and time.monotonic() < deadline:
        time.sleep(0.1)
    row = QueryLog.objects.get()
    assert (row.query, row.times, row.clicks, row.ranks) == ("kinderopvang", 1, 1, 2)
    assert window.context.cookies() == []
    QueryLog.objects.all().delete()
