"""Waiting for what a page does, where the page forbids Playwright's own way: `wait_for_function` needs `eval`."""

import time

from playwright.sync_api import Page


def wait_until(window: Page, expression: str, seconds: float = 15) -> None:
    """Return as soon as `expression` (JavaScript) is true in `window`; AssertionError after `seconds`."""
    end = time.monotonic() + seconds
    while not window.evaluate(expression):
        assert time.monotonic() < end, f"never true: {expression}"
        window.wait_for_timeout(50)
