"""From search to two practices side by side, with the tray and without a script; at the desk, on a phone, on paper."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.e2e
COMPARE = "/praktijken/vergelijken/"
TWO = f"{COMPARE}?p=dak-jeugdformaat&p=talent-kion-entrea"
NAMES = ["Jeugdhulp op de gewone peutergroep", "Een jeugdhulpverlener die bij het team hoort"]


def names(window):
    return window.locator(".compare__name").all_inner_texts()


@pytest.mark.parametrize("width", [375, 1440])
def test_two_practices_go_into_the_tray_and_side_by_side(open_window, width):
    window = open_window(width=width)
    window.goto("/praktijken/?q=jeugdhulp")
    for name in NAMES:
        window.get_by_role("button", name=f"Vergelijk {name}").click()
        expect(window.get_by_role("button", name=f"Gekozen {name}")).to_have_attribute("aria-pressed", "true")
    expect(window.locator("[data-tray] [role=status]")).to_have_text("2 praktijken gekozen.")
    window.get_by_role("link", name="Vergelijk (2)").click()
    expect(window).to_have_url(re.compile(rf"{re.escape(TWO)}$"))
    assert names(window) == NAMES
    expect(window.locator(".compare__mark", has_text="Verschilt").first).to_be_visible()


@pytest.mark.parametrize("width", [375, 1440])
def test_without_a_script_the_address_keeps_the_choice(open_window, width):
    window = open_window(width=width, java_script_enabled=False)
    window.goto("/praktijken/?q=jeugdhulp")
    window.get_by_role("link", name=f"Vergelijk {NAMES[0]}").click()
    expect(window.locator("h1")).to_have_text("Kies er nog een")
    window.get_by_role("searchbox").fill("inclusiepedagoog op school")
    window.keyboard.press("Enter")
    window.get_by_role("link", name=f"Zet ernaast {NAMES[1]}").click()
    assert names(window) == NAMES
    window.get_by_role("link", name=f"Haal weg {NAMES[1]}").click()
    expect(window.locator("h1")).to_have_text("Kies er nog een")


def test_the_choice_stays_while_filtering_and_on_the_next_practice(open_window):
    window = open_window()
    window.goto("/praktijken/?q=jeugdhulp")
    window.get_by_role("button", name=f"Vergelijk {NAMES[1]}").click()
    window.locator("label.check", has_text="Kinderopvang").first.click()
    expect(window).to_have_url(re.compile("sector=kinderopvang"))
    expect(window.get_by_role("button", name=f"Gekozen {NAMES[1]}")).to_have_attribute("aria-pressed", "true")
    window.goto("/praktijken/dak-jeugdformaat/")
    window.get_by_role("button", name="Vergelijk Jeugdhulp").click()
    expect(window.get_by_role("link", name="Vergelijk (2)")).to_have_attribute(
        "href", f"{COMPARE}?p=talent-kion-entrea&p=dak-jeugdformaat"
    )


def test_the_choice_can_be_undone_and_cleared(open_window):
    window = open_window()
    window.goto("/praktijken/?q=jeugdhulp")
    window.get_by_role("button", name=f"Vergelijk {NAMES[0]}").click()
    window.get_by_role("button", name=f"Gekozen {NAMES[0]}").click()
    expect(window.locator(".tray__box")).to_be_hidden()
    window.get_by_role("button", name=f"Vergelijk {NAMES[0]}").click()
    window.get_by_role("button", name="Wis de gekozen praktijken").click()
    expect(window.locator(".tray__box")).to_be_hidden()
    expect(window.locator("[data-tray] [role=status]")).to_have_text("Niets meer gekozen.")
    expect(window.locator('[data-compare][aria-pressed="true"]')).to_have_count(0)


def test_a_fifth_practice_is_refused_in_words(open_window):
    window = open_window()
    window.goto("/praktijken/")
    buttons = window.locator("button[data-compare]")
    for number in range(5):
        buttons.nth(number).click()
    expect(window.locator("[data-tray] [role=status]")).to_contain_text("Vier naast elkaar is het meeste")
    expect(window.locator('[data-compare][aria-pressed="true"]')).to_have_count(4)


def test_two_windows_do_not_mix_and_no_cookie_is_set(open_window):
    first, second = open_window(), open_window()
    first.goto("/praktijken/")
    first.locator("button[data-compare]").first.click()
    second.goto("/praktijken/")
    expect(second.locator(".tray__box")).to_be_hidden()
    other = first.context.new_page()
    other.goto("/praktijken/")
    expect(other.locator(".tray__box")).to_be_hidden()
    assert first.context.cookies() == []


def test_the_comparison_is_what_its_address_says_and_the_tray_follows_it(open_window):
    window = open_window()
    window.goto("/praktijken/")
    window.locator("button[data-compare]").first.click()
    window.goto(TWO)
    assert names(window) == NAMES
    window.goto("/praktijken/")
    expect(window.get_by_role("link", name="Vergelijk (2)")).to_have_attribute("href", TWO)


def test_at_the_desk_the_names_and_the_points_stay_in_view(open_window):
    window = open_window()
    window.goto(f"{TWO}&p=travers-zwolle&p=home-start")
    window.evaluate("document.querySelector('#wat-het-vraagt').scrollIntoView()")
    window.wait_for_timeout(100)
    assert 0 <= window.locator(".compare__name").first.bounding_box()["y"] < 120
    narrow = open_window(width=900)
    narrow.goto(f"{TWO}&p=travers-zwolle&p=home-start")
    narrow.locator(".compare").evaluate("region => region.scrollTo(400, 0)")
    box = narrow.locator(".compare tbody th[scope=row]").first.bounding_box()
    assert box["x"] == pytest.approx(narrow.locator(".compare").bounding_box()["x"], abs=1)


def test_on_a_phone_each_value_says_whose_it_is(open_window):
    window = open_window(width=375)
    window.goto(TWO)
    cells = window.locator(".compare tr", has_text="Leeftijd").first.locator("td")
    assert [text.split("\n")[0] for text in cells.all_inner_texts()] == NAMES
    tops = [cell.bounding_box()["y"] for cell in cells.all()]
    assert tops[0] < tops[1]


def test_paper_is_a_sheet_on_its_side_with_the_names_on_it(open_window):
    window = open_window()
    window.goto(TWO)
    pdf = window.pdf(prefer_css_page_size=True)
    wide, high = map(float, re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf).groups())
    assert wide > high
    window.emulate_media(media="print")
    assert window.locator(".compare thead").evaluate("head => getComputedStyle(head).display") == "table-header-group"
    expect(window.locator(".compare__off").first).to_be_hidden()
    expect(window.locator("header.site")).to_be_hidden()
