"""Wagtail's userbar on the public site: for editors only, and without a hole in the policy of the pages."""

import pytest

from tests.e2e.waiting import wait_until

pytestmark = pytest.mark.e2e

PRACTICE = "/praktijken/dak-jeugdformaat/"


def strict(answer):
    policy = answer.headers["content-security-policy"]
    return "'unsafe-inline'" not in policy and "nonce-" not in policy and "default-src 'none'" in policy


def test_an_editor_opens_the_userbar_and_goes_to_the_page_in_the_admin(desk):
    """The window of `desk` fails this test when any page breaks its policy."""
    assert strict(desk.goto(PRACTICE))
    desk.locator("#wagtail-userbar-trigger").click()
    items = desk.locator("#wagtail-userbar-items")
    items.wait_for(state="visible")
    # The style sheets reach into the userbar: without them it would not stand in the corner.
    assert items.evaluate("element => getComputedStyle(element).position") == "absolute"
    items.get_by_role("menuitem", name="Wijzig deze pagina").click()
    desk.wait_for_url("**/edit/")
    assert desk.input_value("[name=title]") == "Jeugdhulp op de gewone peutergroep"


def test_the_checks_of_the_userbar_run_under_the_policy(desk):
    desk.goto(PRACTICE)
    desk.locator("#wagtail-userbar-trigger").click()
    wait_until(
        desk,
        "document.querySelector('wagtail-userbar').shadowRoot.querySelector('[data-content-checker-count]').textContent !== ''",
    )
    desk.locator("#checker-trigger").click()
    desk.locator("#checker-results").wait_for(state="visible")


def test_the_userbar_works_by_keyboard(desk):
    desk.goto(PRACTICE)
    desk.locator("#wagtail-userbar-trigger").focus()
    desk.keyboard.press("Enter")
    desk.locator("#wagtail-userbar-items").wait_for(state="visible")
    desk.keyboard.press("Escape")
    desk.locator("#wagtail-userbar-items").wait_for(state="hidden")


@pytest.mark.parametrize("address", ["/", "/praktijken/", PRACTICE])
def test_a_visitor_gets_the_strict_policy_and_no_userbar(open_window, address):
    window = open_window()
    assert strict(window.goto(address))
    assert window.locator("wagtail-userbar").count() == 0
    assert not [
        source for source in window.locator("script").all() if "wagtailadmin" in (source.get_attribute("src") or "")
    ]
