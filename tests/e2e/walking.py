"""Walking over a page with the keyboard."""

from playwright.sync_api import Page


def tab_until(window: Page, selector: str, limit: int = 150) -> None:
    """Press Tab until the focus is on such an element; every stop on the way must be visible."""
    for _ in range(limit):
        window.keyboard.press("Tab")
        found = window.evaluate(
            """selector => {
                const at = document.activeElement, box = at.getBoundingClientRect();
                const ringed = element => {
                    const style = getComputedStyle(element);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                };
                // A search box and a card draw the ring around the whole.
                const marked = [at, at.closest('.search, .card') || at].some(ringed);
                const seen = box.width > 0 && box.height > 0;
                return {there: at.matches(selector), marked: marked && seen, what: at.outerHTML.slice(0, 120)};
            }""",
            selector,
        )
        assert found["marked"], f"focus cannot be seen on {found['what']}"
        if found["there"]:
            return
    raise AssertionError(f"Tab never comes to {selector}")
