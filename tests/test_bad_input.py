"""Nothing that anybody can type or send makes a public page fail."""

from urllib.parse import urlsplit

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import OperationalError

from search import service
from tests.addresses import public_addresses
from tests.factories.practices import AdviceFactory, PracticeFactory, partner
from tests.factories.reference import OrganisationFactory
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db

QUERIES = {
    "nul": "q=%00",
    "nul in a name": "q%00=1",
    "nul in a filter": "sector=%00",
    "10,000 characters": "q=" + "a" * 10_000,
    "2,000 words": "q=" + "kind+" * 2_000,
    "300 parameters": "&".join(f"p{n}=1" for n in range(300)),
    "300 values": "&".join(f"theme=t{n}" for n in range(300)),
    "300 requirements": "&".join(f"partner=jeugdhulp:r{n}" for n in range(300)),
    "2,000 parameters": "&".join(f"p{n}=1" for n in range(2_000)),
    "unknown values": "sector=bestaat-niet&theme=nee&partner=a:b:c&sort=anders&municipality=nergens",
    "half a pair": "partner=:&partner=jeugdhulp:&partner=:expertise&partner=%3A%3A",
    "page 0": "page=0",
    "page -1": "page=-1",
    "page abc": "page=abc",
    "page 999999": "page=999999",
    "page 1e400": "page=1e400",
    "page of 400 digits": "page=" + "9" * 400,
    "page in other digits": "page=%D9%A1",
    "page twice": "page=1&page=2",
    "broken encoding": "q=%E2%28%A1",
    "half an escape": "q=100%",
    "no escape": "q=%zz",
    "surrogate": "q=%ED%A0%80",
    "sql": "q='%3B+drop+table+search_searchdocument%3B--",
    "sql in a filter": "sector='%20OR%201=1--",
    "tsquery": "q=%26%7C!()%3A*+%3C-%3E",
    "like": "q=%25_%5C",
    "script": "q=%3Cscript%3Ealert(1)%3C/script%3E",
    "array": "q[]=1&q[a]=2&sector[]=x",
    "array twice": "q=a&q=b&sort=x&sort=title",
    "huge number": "age=99999999999999999999999999",
    "emoji": "q=%F0%9F%91%B6",
    "direction": "q=%E2%80%AEabc",
    "only separators": "&&==&;=&",
    "other language": "lang=xx&count=alles",
    "header": "q=a%0d%0aSet-Cookie:x=1",
    "from": "van=//evil.example&next=//evil.example&terug=javascript:alert(1)",
}
HEADERS = {
    "foreign host": {"HTTP_HOST": "evil.example"},
    "no host": {"HTTP_HOST": ""},
    "odd host": {"HTTP_HOST": "testserver:abc"},
    "broken path": {"RAW_URI": "/%zz/"},
    "odd referer": {"HTTP_REFERER": "javascript:\x7f//["},
    "outside referer": {"HTTP_REFERER": "http://evil.example/praktijken/?q=x"},
    "broken cookie": {"HTTP_COOKIE": "sessionid=\x7f;;=;django_language=../../etc"},
    "fragment request": {"HTTP_HX_REQUEST": "true", "HTTP_HX_CURRENT_URL": "%%%", "HTTP_HX_TARGET": "'\"<"},
    "json wanted": {"HTTP_ACCEPT": "application/json"},
    "long": {"HTTP_REFERER": "http://testserver/praktijken/?q=" + "a" * 8_000},
}
REAL_PAGES = (
    "/praktijken/samen-kijken/",
    "/praktijken/samen-kijken/past-dit-bij-ons/",
    "/praktijken/samen-kijken/startpakket/",
    "/praktijken/samen-kijken/startpakket.ics",
    "/praktijken/advies/",
    "/organisaties/stichting-dak/",
    "/en/organisaties/stichting-dak/",
    "/praktijken/samen-kijken",
    "/en/praktijken/samen-kijken/",
    "/en/praktijken/samen-kijken/startpakket/",
)


@pytest.fixture(scope="module")
def pages(module_db):
    """A practice, an advice and an organisation at the addresses above."""
    organisation = OrganisationFactory(name="Stichting Dak")
    PracticeFactory(title="Samen kijken", rows={"partners": [partner("A"), partner("", organisation=organisation)]})
    AdviceFactory(title="Advies")


def complaint(response):
    """What is wrong with an answer, or nothing."""
    status = response.status_code
    if status >= 500:
        return f"{status}"
    if urlsplit(response.headers.get("Location", "")).hostname not in (None, "testserver"):
        return f"leads to {response.headers['Location']}"
    if status < 400:
        return ""
    if response.headers["Content-Type"].startswith("application/json"):
        return "" if response.json()["error"] else "says nothing"
    page = soup(response)
    if not page.h1 or not page.h1.get_text(strip=True):
        return f"{status} without a heading"
    return "" if page.select("main a[href]") else f"{status} without a way on"


def test_the_walk_finds_the_views_that_are_there():
    found = public_addresses()
    for address in ("/", "/praktijken/", "/en/praktijken/", "/api/v1/practices/", "/healthz", "/organisaties/1/"):
        assert address in found or address == "/"
    assert not [address for address in found if address.startswith("/admin/")]
    assert len(found) >= 15


@pytest.mark.parametrize("address", [*public_addresses(), *REAL_PAGES])
def test_no_input_makes_a_page_fail(client, pages, address):
    client.raise_request_exception = False
    complaints = {}
    for name, query in QUERIES.items():
        complaints[name] = complaint(client.get(f"{address}?{query}"))
    for name, headers in HEADERS.items():
        complaints[name] = complaint(client.get(address, **headers))
    for method in ("post", "put", "delete", "options", "trace", "head"):
        response = getattr(client, method)(address)
        complaints[method] = str(response.status_code) if response.status_code >= 500 else ""
    assert {name: told for name, told in complaints.items() if told} == {}


@pytest.mark.parametrize(
    "address",
    [
        "/%00/",
        "/praktijken/%00/",
        "/praktijken/" + "a" * 3_000 + "/",
        "/praktijken/%ED%A0%80/",
        "/organisaties/" + "a" * 3_000 + "/",
        "/praktijken/../../etc/passwd",
        "/praktijken//samen-kijken/",
        "/documents/999999999999999999999/x.pdf",
        "/media/../manage.py",
        "/media/%2e%2e/manage.py",
        "/en/%E2%80%AE/",
        "/wp-login.php",
        "/api/v1/practices/7/",
        "/" + "a/" * 300,
    ],
)
def test_an_address_that_does_not_exist_is_a_helpful_page(client, pages, address):
    client.raise_request_exception = False
    response = client.get(address)
    assert 300 <= response.status_code < 500
    assert complaint(response) == ""


def test_what_was_typed_is_shown_as_text_and_never_as_code(client, pages):
    response = client.get("/praktijken/?q=%3Cscript%3Ealert(1)%3C/script%3E%22%20onfocus%3D%22x")
    page = soup(response)
    assert "<script>alert" not in response.content.decode()
    assert not page.select("[onfocus]")
    assert page.select_one("input[name=q]")["value"].startswith("<script>alert(1)</script>")


def test_the_table_is_still_there_after_all(client, pages):
    client.get("/praktijken/?q='%3B+drop+table+search_searchdocument%3B--")
    assert "Samen kijken" in client.get("/praktijken/").content.decode()


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (SuspiciousOperation(), 400),
        (PermissionDenied(), 403),
        (ZeroDivisionError("geheim"), 500),
        (OperationalError("geheim"), 503),
    ],
)
@pytest.mark.parametrize("prefix", ["", "/en"])
def test_the_error_pages_are_pages_of_the_portal(client, monkeypatch, error, status, prefix):
    def fail(*args, **kwargs):
        raise error

    monkeypatch.setattr(service, "search", fail)
    client.raise_request_exception = False
    response = client.get(f"{prefix}/praktijken/")
    assert response.status_code == status
    page = soup(response)
    assert page.h1.get_text(strip=True)
    assert page.select_one("header.site")
    assert page.select("link[rel=stylesheet]")
    assert page.select_one("main a[href], main form[action], header a[href]")
    assert page.html["lang"] == (prefix.strip("/") or "nl")
    assert "geheim" not in response.content.decode()


def test_a_missing_page_is_a_page_of_the_portal(client, pages):
    response = client.get("/bestaat-niet/")
    assert response.status_code == 404
    assert soup(response).select_one("header.site")
    assert soup(response).select_one("form[role=search]")
