"""One server with the demo content for all journeys: loading it costs more than the journeys."""

import pytest
from django.core.cache import cache
from pytest_django.live_server_helper import LiveServer

from core import state
from tests.conftest import private_copy
from tests.factories.accounts import PASSWORD, EditorFactory


@pytest.fixture(scope="package")
def demo_site(browser, bilingual_template, django_db_blocker):
    """A web server with the demo content in both languages and an editor; its address is `demo_site.url`. Journeys may add to it."""
    with django_db_blocker.unblock(), private_copy(bilingual_template):
        cache.clear()
        state.bump("vocabulary", "index")
        EditorFactory(username="redactie")
        server = LiveServer("127.0.0.1")
        yield server
        server.stop()


@pytest.fixture
def open_window(browser, demo_site):
    """Open a fresh browser window on the demo site; `options` are those of a Playwright context.

    The test fails when a page breaks its own security policy or throws.
    """
    contexts, complaints = [], []

    def note(message):
        if "Content Security Policy" in message.text or "Content-Security-Policy" in message.text:
            complaints.append(message.text)

    def open_one(width=1440, height=900, **options):
        size = {"width": width, "height": height}
        context = browser.new_context(base_url=demo_site.url, viewport=size, **{"locale": "nl-NL", **options})
        contexts.append(context)
        window = context.new_page()
        window.set_default_timeout(15_000)
        window.on("pageerror", lambda error: complaints.append(str(error)))
        window.on("console", note)
        return window

    yield open_one
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def desk(open_window):
    """The admin, signed in as an editor."""
    window = open_window()
    window.goto("/admin/login/")
    window.fill("input[name=username]", "redactie")
    window.fill("input[name=password]", PASSWORD)
    window.press("input[name=password]", "Enter")
    window.wait_for_url("**/admin/")
    return window
