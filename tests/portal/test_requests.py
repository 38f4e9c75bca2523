"""What every address answers with: headers, languages, bad input, errors, health."""

import json
import logging

import pytest
from django.core.exceptions import PermissionDenied
from django.db import OperationalError
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Site

from core.models import PortalState
from portal import health
from portal.request_log import JsonFormatter, RequestIdFilter, TextFormatter, request_id

pytestmark = pytest.mark.django_db


@pytest.fixture
def patient(client):
    """A client that gets the error page, as a visitor does, instead of the exception."""
    client.raise_request_exception = False
    return client


@pytest.fixture
def broken_page(monkeypatch):
    """Make every page of the site raise the given error."""

    def break_with(error):
        def serve(*args, **kwargs):
            raise error

        monkeypatch.setattr(Page, "serve", serve)

    return break_with


def policy(response):
    directives = (part.split() for part in response.headers["Content-Security-Policy"].split(";"))
    return {name: values for name, *values in directives}


def test_an_anonymous_page_is_the_same_for_everybody(client):
    first = client.get("/")
    second = Client(headers={"accept-language": "en", "cookie": "django_language=en"}).get("/")
    for response in (first, second):
        assert response.status_code == 200
        assert not response.cookies
        assert "Accept-Language" not in response.headers.get("Vary", "")
        assert response.headers["Content-Language"] == "nl"
    assert first.content == second.content


def test_the_address_decides_the_language(client):
    assert client.get("/en/").headers["Content-Language"] == "en"
    assert client.get("/en/nope/").headers["Content-Language"] == "en"


def test_a_public_page_allows_no_inline_code_and_nothing_from_elsewhere(client):
    found = policy(client.get("/"))
    assert found["default-src"] == ["'none'"]
    assert found["base-uri"] == ["'none'"]
    assert found["frame-ancestors"] == ["'self'"]
    assert {value for name, values in found.items() for value in values} == {"'self'", "'none'", "data:"}


def test_the_admin_has_its_own_policy(client):
    assert "'unsafe-inline'" in policy(client.get("/admin/"))["script-src"]
    assert "'unsafe-inline'" not in policy(client.get("/admin/login/"))["script-src"]


@pytest.mark.parametrize("address", ["/", "/nope/", "/healthz", "/admin/login/", "/?q=%00"])
def test_every_answer_has_the_security_headers(client, address):
    headers = client.get(address).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert "default-src 'none'" in headers["Content-Security-Policy"]


@pytest.mark.parametrize("address", ["/?q=%00", "/?q=a%2", "/?q=%zz", "/?q=100%", "/%00/", "/a%00b/"])
def test_an_address_that_no_browser_makes_is_a_bad_request_with_a_page(client, address):
    response = client.get(address)
    assert response.status_code == 400
    assert "<h1" in response.content.decode()


@pytest.mark.parametrize("address", ["/%zz/", "/%"])
def test_broken_encoding_in_the_path_is_a_bad_request(client, address):
    """The server decodes the path before Django sees it; what was typed is in RAW_URI."""
    assert client.get("/", RAW_URI=address).status_code == 400


@pytest.mark.parametrize("query", ["q=%FF", "q=" + "a" * 10_000, "&".join(f"p{n}=1" for n in range(300)), "q=50%25"])
def test_odd_but_readable_queries_get_the_page(client, query):
    assert client.get(f"/?{query}").status_code == 200


def test_a_foreign_host_name_is_a_bad_request_with_a_page(client):
    response = client.get("/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert "evil.example" not in response.content.decode()


def test_a_missing_page_is_a_404_page(client):
    response = client.get("/bestaat-niet/")
    assert response.status_code == 404
    assert "<h1" in response.content.decode()


@pytest.mark.parametrize(("error", "status"), [(PermissionDenied(), 403), (ZeroDivisionError("geheim"), 500)])
def test_an_error_gives_a_page_without_its_details(patient, broken_page, error, status):
    broken_page(error)
    response = patient.get("/")
    assert response.status_code == status
    assert "<h1" in response.content.decode()
    assert "geheim" not in response.content.decode()


def test_a_database_that_is_away_is_a_503_that_says_when_to_come_back(patient, broken_page):
    broken_page(OperationalError("the database does not answer"))
    response = patient.get("/")
    assert response.status_code == 503
    assert int(response.headers["Retry-After"]) > 0
    assert "<h1" in response.content.decode()


def test_healthz_needs_no_database(client, monkeypatch):
    monkeypatch.setattr(health.connection, "cursor", lambda: pytest.fail("healthz asked the database"))
    assert client.get("/healthz").json() == {"status": "ok"}


def test_readyz_says_why_not(client, monkeypatch):
    assert client.get("/readyz").status_code == 200

    def refuse():
        raise OperationalError("connection to 10.0.0.7 as portal failed")

    monkeypatch.setattr(health.connection, "cursor", refuse)
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.json()["reason"] == "database: OperationalError"


def test_readyz_waits_for_the_first_migration(client):
    PortalState.objects.all().delete()
    assert client.get("/readyz").json()["reason"] == "database: not migrated"


@pytest.mark.parametrize(
    ("given", "kept"), [("proxy-1234567890", True), ("kort", False), ("a b\tc" * 9, False), ("x" * 65, False)]
)
def test_a_sane_request_id_is_taken_over_and_always_returned(client, given, kept):
    returned = client.get("/healthz", headers={"x-request-id": given}).headers["X-Request-ID"]
    assert (returned == given) is kept
    assert len(returned) >= 8


def test_a_request_is_logged_once_without_what_was_typed(client, caplog):
    with caplog.at_level(logging.INFO, logger="portal.request"):
        client.get("/?q=mijn+dochter")
    (record,) = [record for record in caplog.records if record.name == "portal.request"]
    assert record.facts["path"] == "/"
    assert record.facts["status"] == 200
    assert "dochter" not in record.getMessage()


def test_a_log_line_is_one_line_whatever_is_in_it():
    record = logging.LogRecord("portal", logging.INFO, "", 0, "regel\nFALSE ERROR", (), None)
    token = request_id.set("proxy-1234567890")
    RequestIdFilter().filter(record)
    request_id.reset(token)
    line = JsonFormatter().format(record)
    assert "\n" not in line
    assert json.loads(line)["request_id"] == "proxy-1234567890"
    assert "\n" not in TextFormatter("%(message)s").format(record)


def test_both_languages_and_a_site_exist_from_the_first_migration(client):
    assert Site.objects.get(is_default_site=True)
    assert reverse("wagtailadmin_home") == "/admin/"
    languages = Page.get_root_nodes().model.locale.field.related_model.objects
    assert set(languages.values_list("language_code", flat=True)) == {"nl", "en"}


@pytest.mark.parametrize(("address", "status"), [("/api/v1/search/?q=%00", 400), ("/api/bestaat-niet/", 404)])
def test_a_program_gets_its_error_as_json(client, address, status):
    response = client.get(address)
    assert response.status_code == status
    assert response.json()["error"]
