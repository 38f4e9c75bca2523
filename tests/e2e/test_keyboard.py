"""A walk with the Tab key: whatever gets the focus can be seen, in the order of the page, and large enough to hit."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.e2e

ADDRESSES = (
    "/",
    "/praktijken/?q=jeugdhulp&sector=kinderopvang",
    "/praktijken/dak-jeugdformaat/",
    "/praktijken/dak-jeugdformaat/past-dit-bij-ons/",
    "/praktijken/dak-jeugdformaat/startpakket/",
    "/praktijken/vergelijken/?p=dak-jeugdformaat&p=talent-kion-entrea",
    "/bestaat-niet/",
)
LONGEST = 400

# What has the focus now: where it is in the document, its frame, whether the frame can be seen, and whether something lies over it.
FOCUS = """() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const shown = element.matches('.check input') ? element.closest('.check') : element;
    // Of a link that runs over two lines, the first part.
    const box = shown.getClientRects()[0] || shown.getBoundingClientRect(), style = getComputedStyle(element);
    const holder = element.closest('.card, .search') || element;
    const ring = getComputedStyle(holder);
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
    const y = Math.min(Math.max(box.top + Math.min(box.height, innerHeight) / 2, 1), innerHeight - 2);
    const top = document.elementFromPoint(x, y);
    const inText = style.display === 'inline' && element.parentElement.innerText.trim() !== element.innerText.trim();
    const all = [...document.querySelectorAll('*')];
    return {
        name: element.outerHTML.slice(0, 120),
        order: all.indexOf(element),
        inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        covered: !(top && (shown.contains(top) || top.contains(shown) || element.labels?.[0]?.contains(top))),
        ring: [style, ring].some(look => look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2),
        small: Math.min(box.width, box.height) < 23.5 && !inText,
    };
}"""


@pytest.mark.parametrize("width", [375, 1440])
@pytest.mark.parametrize("address", ADDRESSES)
def test_the_focus_can_be_seen_at_every_step(open_window, address, width):
    window = open_window(width=width)
    window.goto(address)
    steps = []
    for _ in range(LONGEST):
        window.keyboard.press("Tab")
        step = window.evaluate(FOCUS)
        if step is None or (steps and step["order"] == steps[0]["order"]):
            break
        steps.append(step)
    assert len(steps) > 5
    assert len(steps) < LONGEST, "the focus goes round and round"
    wrong = {
        step["name"]: [fault for fault in ("covered", "small") if step[fault]]
        + [want for want in ("inside", "ring") if not step[want]]
        for step in steps
    }
    assert {name: faults for name, faults in wrong.items() if faults} == {}
    order = [step["order"] for step in steps]
    assert order == sorted(order), "the focus jumps back"


def test_the_skip_link_leads_past_the_head(open_window):
    window = open_window()
    window.goto("/praktijken/")
    window.keyboard.press("Tab")
    window.keyboard.press("Enter")
    expect(window.locator("main")).to_be_focused()
    window.keyboard.press("Tab")
    assert window.evaluate("document.activeElement.closest('main') !== null")
