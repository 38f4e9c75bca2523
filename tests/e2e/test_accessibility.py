"""Every kind of page, for eyes, ears and small screens."""

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.e2e

PAGES = {
    "home": "/",
    "listing": "/praktijken/",
    "results": "/praktijken/?q=jeugdhulp&sector=kinderopvang",
    "nothing found": "/praktijken/?q=xyzzy&theme=armoede",
    "results of a number": "/praktijken/?hours_max=16&volunteers=no",
    "map": "/praktijken/kaart/",
    "map of nothing": "/praktijken/kaart/?q=xyzzy&theme=armoede",
    "four practices side by side": "/praktijken/vergelijken/?p=dak-jeugdformaat&p=talent-kion-entrea&p=travers-zwolle&p=home-start",
    "one practice to compare": "/praktijken/vergelijken/?p=dak-jeugdformaat",
    "patterns": "/patronen/",
    "pattern": "/patronen/netwerk/",
    "pattern of one": "/patronen/coaching-op-de-groep/",
    "municipalities": "/gemeenten/?praktijk=travers-zwolle",
    "municipality that nobody knows": "/gemeenten/?naam=nergens",
    "municipality": "/gemeenten/zwolle/?praktijk=travers-zwolle",
    "municipality without anybody": "/gemeenten/brugge/",
    "practice with much": "/praktijken/dak-jeugdformaat/",
    "practice with little": "/praktijken/wijkteams/",
    "fit": "/praktijken/dak-jeugdformaat/past-dit-bij-ons/",
    "fit with little": "/praktijken/wijkteams/past-dit-bij-ons/",
    "start kit": "/praktijken/home-start/startpakket/",
    "start kit with steps": "/praktijken/travers-zwolle/startpakket/",
    "advice": "/praktijken/ontwikkelcentra-voor-alle-kinderen/",
    "organisation": "/organisaties/dak-kindercentra/",
    "themes": "/themas/",
    "theme": "/themas/doorgaande-lijn/",
    "theme without practices": "/themas/veiligheid/",
    "word": "/begrippen/ocmw/",
    "articles": "/artikelen/",
    "article": "/artikelen/jeugdhulp-op-de-werkvloer/",
    "agenda": "/agenda/",
    "event": "/agenda/kindvak-2024/",
    "publication": "/publicaties/maatschappelijk-werk-en-kinderopvang-hand-in-hand/",
    "person": "/personen/lex-staal/",
    "page about the portal": "/hoe-wij-praktijken-beschrijven/",
    "accessibility statement": "/toegankelijkheid/",
    "network": "/organisaties/netwerk-sociaal-werkers-van-het-jaar/",
    "course material": "/lesmateriaal/",
    "course": "/lesmateriaal/wie-ziet-het-als-eerste/",
    "question": "/contact/praktijk/den-haag-kinderwerk/",
    "question sent": "/contact/verstuurd/",
    "vocabularies": "/id/",
    "vocabulary": "/id/theme/",
    "signing in": "/admin/login/",
    "missing": "/bestaat-niet/",
}
# Addresses without a language before them.
OF_NO_LANGUAGE = ("/id/", "/admin/")
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}

# What of these depends on the colours: the rest is the same in the dark.
RULES_OF_COLOUR = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


def faults(window, where, rules):
    """What axe finds: parts of the page by rule."""
    found = Axe().run(window, options=rules).response["violations"]
    return {f"{where}: {fault['id']}": [node["html"][:200] for node in fault["nodes"]][:3] for fault in found}


@pytest.mark.parametrize("width", [375, 1440])
def test_axe_finds_nothing(open_window, width):
    window = open_window(width=width, color_scheme="light", reduced_motion="reduce")
    found = {}
    for name, address in PAGES.items():
        window.emulate_media(color_scheme="light")
        answer = window.goto(address)
        assert answer.status == (404 if name == "missing" else 200), name
        found |= faults(window, f"{name}, light", RULES)
        window.emulate_media(color_scheme="dark")
        found |= faults(window, f"{name}, dark", RULES_OF_COLOUR)
    assert found == {}


def test_axe_finds_nothing_in_english(open_window):
    """Texts differ in length and language, colours and layout are those of the Dutch page."""
    window = open_window(width=375, color_scheme="light", reduced_motion="reduce")
    found = {}
    for name, address in PAGES.items():
        if not address.startswith(OF_NO_LANGUAGE):
            answer = window.goto(f"/en{address}")
            assert answer.status == (404 if name == "missing" else 200), name
            found |= faults(window, f"{name}, English", RULES)
            assert window.evaluate("document.documentElement.lang") == "en", name
    assert found == {}


def test_the_rules_of_colour_see_the_dark_page(open_window):
    window = open_window(color_scheme="light", reduced_motion="reduce")
    window.goto("/praktijken/dak-jeugdformaat/")
    window.locator("#waarom p, .p-text p").first.evaluate("paragraph => { paragraph.style.color = '#333' }")
    assert faults(window, "light", RULES_OF_COLOUR) == {}
    window.emulate_media(color_scheme="dark")
    assert list(faults(window, "dark", RULES_OF_COLOUR)) == ["dark: color-contrast"]


@pytest.mark.parametrize("width", [320, 375, 768])
def test_no_page_scrolls_sideways(open_window, width):
    window = open_window(width=width)
    wide = {}
    for name, address in PAGES.items():
        window.goto(address)
        needed = window.evaluate("document.documentElement.scrollWidth")
        if needed > width:
            wide[name] = needed
    assert wide == {}
