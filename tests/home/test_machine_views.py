"""What programs read: security.txt, robots.txt and llms.txt."""

import datetime as dt
from urllib.robotparser import RobotFileParser

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from practices.models import PracticePage
from search.models import SearchDocument
from tests.factories.practices import PracticeFactory

pytestmark = pytest.mark.django_db
SECURITY = "/.well-known/security.txt"


def fields(client):
    """The lines of security.txt by name."""
    answer = client.get(SECURITY)
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    return dict(line.split(": ", 1) for line in answer.content.decode().splitlines())


@pytest.mark.parametrize("day", [(2026, 11, 28), (2028, 2, 29), (2031, 12, 31)])
def test_security_txt_never_expires_and_never_promises_more_than_a_year(client, monkeypatch, day):
    now = dt.datetime(*day, 23, 59, tzinfo=dt.UTC)
    monkeypatch.setattr(timezone, "now", lambda: now)
    expires = dt.datetime.fromisoformat(fields(client)["Expires"])
    assert now + dt.timedelta(days=30) < expires < now + dt.timedelta(days=366)


def test_security_txt_names_the_contact_of_the_installation_or_the_contact_page(client, settings):
    settings.WAGTAILADMIN_BASE_URL = "https://praktijken.example.org"
    assert fields(client) | {"Expires": ""} == {
        "Contact": "https://praktijken.example.org/contact/",
        "Expires": "",
        "Preferred-Languages": "nl, en",
        "Canonical": "https://praktijken.example.org/.well-known/security.txt",
    }
    settings.SECURITY_CONTACT = "mailto:security@example.org"
    assert fields(client)["Contact"] == "mailto:security@example.org"


def test_crawlers_may_read_pages_and_not_the_admin_or_fragments(client):
    robots = RobotFileParser()
    robots.parse(client.get("/robots.txt").content.decode().splitlines())
    for path in ("/", "/praktijken/", "/praktijken/?sector=onderwijs", "/zoeken/", "/static/core/favicon.svg"):
        assert robots.can_fetch("bot", path), path
    for path in ("/admin/", "/admin/login/", "/praktijken/deel/?q=x", "/zoeken/deel/", "/en/praktijken/deel/"):
        assert not robots.can_fetch("bot", path), path
    (sitemap,) = robots.site_maps()
    assert client.get(sitemap).status_code == 200


@pytest.mark.parametrize("address", [SECURITY, "/robots.txt", "/llms.txt", "/sitemap.xml"])
def test_a_text_for_programs_is_only_read_and_sets_no_cookie(client, address):
    assert client.get(address).cookies == {}
    assert client.head(address).status_code == 200
    assert client.post(address).status_code == 405


@pytest.mark.usefixtures("demo_db")
def test_llms_txt_tells_what_the_portal_is_and_leads_on(client):
    said = client.get("/llms.txt").content.decode()
    title, _, about = said.splitlines()[:3]
    assert title == "# Praktijkportaal"
    assert about.startswith("> Voorbeelden van samenwerking")
    for path in ("/praktijken/", "/privacy/", "/api/v1/practices/", "/id/", "/praktijken/dak-jeugdformaat/"):
        assert f"](http://testserver{path})" in said, path


@pytest.mark.usefixtures("demo_db")
def test_llms_txt_names_public_practices_only_the_newest_first(client):
    new = PracticeFactory(title="Samen [opnieuw]")
    hidden = PracticePage.objects.get(slug="dak-jeugdformaat")
    hidden.unpublish()
    SearchDocument.objects.exclude(page_id=new.pk).update(published=dt.date(2026, 1, 2))
    said = client.get("/llms.txt").content.decode()
    assert "dak-jeugdformaat" not in said
    newest = said.split("## Nieuwste praktijken")[1].strip().splitlines()
    assert newest[0].startswith(f"- [Samen (opnieuw)](http://testserver/praktijken/{new.slug}/)")


@pytest.mark.usefixtures("demo_db")
def test_llms_txt_takes_as_many_statements_with_many_practices(client):
    def statements():
        client.get("/llms.txt")
        PracticePage.objects.first().save_revision().publish()
        with CaptureQueriesContext(connection) as captured:
            client.get("/llms.txt")
        return len(captured)

    few = statements()
    call_command("make_bulk", 30, verbosity=0)
    assert statements() == few
    assert few <= 10
