"""Takes the pictures of `docs/how-to/from-question-to-decision.md` from a running portal with the demo content.

Run `make run`, then `python -m scripts.build_walkthrough http://127.0.0.1:8000`.
"""

from __future__ import annotations

import argparse
import os
import shutil
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "how-to" / "images"
CHOSEN, OTHER = "Een jeugdhulpverlener die bij het team hoort", "Jeugdhulp op de gewone peutergroep"
DESK, PHONE = {"width": 1200, "height": 800}, {"width": 390, "height": 800}


def main() -> None:
    """Walk through the portal as the page tells it, with a picture at each stop."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("portal", help="address of a running portal with the demo content")
    portal = parser.parse_args().portal
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        options = {"base_url": portal, "locale": "nl-NL", "color_scheme": "light", "reduced_motion": "reduce"}
        walk(browser.new_context(viewport=DESK, **options).new_page())
        phone = browser.new_context(viewport=PHONE, device_scale_factor=2, **options).new_page()
        phone.goto("/praktijken/talent-kion-entrea/startpakket/")
        keep(phone, "7-start-kit-on-a-phone")
        browser.close()


def walk(window: Page) -> None:
    """From the question on the front page to the answers that go to the meeting."""
    window.goto("/praktijken/?q=jeugdhulp+in+het+team")
    keep(window, "1-results")
    window.goto("/praktijken/?q=jeugdhulp&hours_max=16")
    window.locator(".silent").evaluate("part => part.scrollIntoView({block: 'end'})")
    keep(window, "2-hours")
    window.goto("/praktijken/?q=jeugdhulp+in+het+team")
    for name in (CHOSEN, OTHER):
        window.get_by_role("button", name=f"Vergelijk {name}").click()
    window.get_by_role("link", name="Vergelijk (2)").click()
    window.locator("#wie-doet-wat").evaluate("part => part.scrollIntoView()")
    keep(window, "3-side-by-side")
    window.goto("/praktijken/talent-kion-entrea/")
    window.locator("#wie-doet-wat").evaluate("part => part.scrollIntoView()")
    keep(window, "4-who-does-what")
    window.goto("/gemeenten/nijmegen/?praktijk=talent-kion-entrea")
    keep(window, "5-who-could-do-this-with-us")
    window.goto("/praktijken/talent-kion-entrea/past-dit-bij-ons/")
    window.get_by_role("checkbox", name="4-12 jaar").check()
    window.get_by_label("Wat speelt er bij de gezinnen het meest?").select_option("inclusie")
    window.get_by_label("Hoeveel betaalde uren per week").fill("16")
    window.locator("input[name=kern][value=houden]").check()
    window.get_by_role("button", name="Vergelijk").click()
    window.locator("#uitkomst").evaluate("part => part.scrollIntoView()")
    keep(window, "6-does-it-fit")


def keep(window: Page, name: str) -> None:
    """The visible part of a page as a picture."""
    window.screenshot(path=PICTURES / f"{name}.jpg", type="jpeg", quality=82)


if __name__ == "__main__":
    main()
