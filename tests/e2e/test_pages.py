"""The front page and the results as a visitor uses them: on a phone, at the desk, with large text, without scripts."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.e2e

PAGES = (
    "/",
    "/praktijken/?q=jeugdhulp&sector=kinderopvang",
    "/praktijken/?age=zwangerschap&sector=onderwijs&phase=afgerond",
    "/praktijken/dak-jeugdformaat/",
    "/praktijken/maatjesprojecten/",
    "/praktijken/ontwikkelcentra-voor-alle-kinderen/",
    "/organisaties/dak-kindercentra/",
    "/begrippen/",
    "/begrippen/voor-en-vroegschoolse-educatie/",
    "/themas/gedrag-en-sociaal-emotioneel/",
    "/artikelen/kinderwerk-is-meer-dan-knutselen/",
    "/agenda/congres-kinderwerkers-den-haag/",
    "/publicaties/maatschappelijk-werk-en-kinderopvang-hand-in-hand/",
    "/personen/nick-van-der-steen/",
    "/toegankelijkheid/",
    "/opendata/",
    "/bestaat-niet/",
)
LISTING = "/praktijken/?sector=kinderopvang"

# What WCAG 1.4.12 asks text to bear, and text of twice the size: what a reader sets, not the page.
SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }"
DOUBLE = "html { font-size: 225% !important; }"

CUT = """() => [...document.querySelectorAll('main *, header *, footer *')].filter(element => {
    if (element.closest('.vh, svg, [popover]:not(:popover-open)') || element.matches('input')) return false;
    if (element.matches('select')) return false;
    const box = element.getBoundingClientRect(), style = getComputedStyle(element);
    const outside = box.width > 0 && (box.right > innerWidth + 1 || box.left < -1);
    const clipped = style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
    return (outside || clipped) && !element.matches('.hero, .madlib__pair') && !element.closest('.scroll, .vh');
}).map(element => element.outerHTML.slice(0, 100))"""


def number(words):
    return int(re.search(r"\d+", words).group())


@pytest.mark.parametrize(("width", "style"), [(375, DOUBLE), (1280, DOUBLE), (320, SPACING), (1280, SPACING)])
def test_large_and_widely_spaced_text_is_never_cut(open_window, width, style):
    # The policy of the pages refuses styles from others, as it should; this one stands for the reader's own settings.
    window = open_window(width=width, bypass_csp=True)
    found = {}
    for address in PAGES:
        window.goto(address)
        window.add_style_tag(content=style)
        needed = window.evaluate("document.documentElement.scrollWidth")
        if cut := window.evaluate(CUT) + ([f"page is {needed} wide"] if needed > width else []):
            found[address] = cut
    assert found == {}


def test_on_a_phone_the_filters_say_what_they_will_show_and_the_focus_goes_on_at_the_count(open_window):
    phone = open_window(width=375, height=760)
    phone.goto(LISTING)
    phone.get_by_role("button", name="Filters (1 gekozen)").click()
    show = phone.locator(".sheet__foot button")
    expect(show).to_be_in_viewport()
    before = number(show.inner_text())
    phone.locator("#f-sector-gemeente").check()
    expect(show).not_to_have_text(f"Toon {before} praktijken")
    promised = number(show.inner_text())
    assert promised > before, "sectors are alternatives: one more gives more practices"
    show.click()
    expect(phone.locator("#filters")).to_be_hidden()
    expect(phone.locator("#uitkomst li .hit").first).to_be_visible()
    expect(phone.get_by_role("button", name="Filters (2 gekozen)")).to_be_visible()
    expect(phone.locator("#telling")).to_be_focused()
    assert number(phone.locator(".pages .meta").inner_text().rpartition(" ")[2]) == promised


def test_at_the_desk_a_ticked_filter_searches_at_once_and_keeps_the_focus(open_window):
    desk = open_window()
    desk.goto(LISTING)
    before = desk.locator("#telling").inner_text()
    box = desk.locator("#f-sector-gemeente")
    box.focus()
    desk.keyboard.press("Space")
    expect(desk.locator("#telling")).not_to_have_text(before)
    expect(desk.locator("#f-sector-gemeente")).to_be_checked()
    expect(desk.locator("#f-sector-gemeente")).to_be_focused()
    expect(desk).to_have_url(re.compile("sector=gemeente"))


def test_without_a_script_the_filters_of_a_phone_work_too(open_window):
    phone = open_window(width=375, java_script_enabled=False)
    phone.goto("/praktijken/")
    phone.get_by_role("button", name="Filters").click()
    phone.locator("#f-sector-gemeente").check()
    phone.locator(".sheet__foot button").click()
    expect(phone.get_by_role("button", name="Filters (1 gekozen)")).to_be_visible()


def test_the_sentence_works_without_a_script(open_window):
    visitor = open_window(java_script_enabled=False)
    visitor.goto("/")
    visitor.get_by_label("en zoeken").select_option("sociaal-werk")
    visitor.get_by_label("voor", exact=True).select_option("")
    visitor.get_by_role("button", name="Laat zien hoe anderen dat doen").click()
    visitor.wait_for_url(re.compile(r"/praktijken/\?"))
    assert [chip.split("\n")[0] for chip in visitor.locator(".chip--on").all_inner_texts()] == [
        "Kinderopvang",
        "Sociaal werk",
    ]
    assert visitor.locator("#uitkomst .hit").count() > 0


@pytest.mark.parametrize(
    ("scheme", "chosen", "night"),
    [("light", "", False), ("dark", "", True), ("dark", "light", False), ("light", "dark", True)],
)
def test_the_town_is_drawn_by_day_or_by_night_and_only_that_one_is_fetched(open_window, scheme, chosen, night):
    window = open_window(color_scheme=scheme)
    fetched = []
    window.on("request", lambda request: fetched.append(request.url) if "frieze" in request.url else None)
    if chosen:
        window.add_init_script(f"localStorage.theme = '{chosen}'")
    window.goto("/", wait_until="networkidle")
    assert ["frieze-night" in address for address in fetched] == [night]
