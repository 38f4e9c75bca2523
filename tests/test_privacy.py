"""A visitor is left alone: no cookie, no other host, no difference between visitors; and an e-mail address is not given away."""

import re

import pytest
from django.test import Client

from practices.models import Contact, ContactLine, PlaceLine
from tests.factories.practices import AdviceFactory, PracticeFactory, partner
from tests.factories.reference import OrganisationFactory, PlaceFactory
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
EMAIL = "marieke@voorbeeld.example"
PAGES = {
    "home": "/",
    "listing": "/praktijken/",
    "search": "/praktijken/?q=kijken&theme=taal-en-vve",
    "fragment": "/praktijken/deel/?q=kijken",
    "nothing found": "/praktijken/?q=xyzzy",
    "site search": "/zoeken/?q=kijken",
    "suggestions": "/zoeken/suggesties/?q=kijken",
    "practice": "/praktijken/samen-kijken/",
    "practice with little": "/praktijken/weinig/",
    "fit": "/praktijken/samen-kijken/past-dit-bij-ons/",
    "start kit": "/praktijken/samen-kijken/startpakket/",
    "steps in a calendar": "/praktijken/samen-kijken/startpakket.ics?begin=2027-01-04",
    "no day to begin": "/praktijken/samen-kijken/startpakket.ics",
    "advice": "/praktijken/advies/",
    "organisation": "/organisaties/stichting-dak/",
    "question sent": "/contact/verstuurd/",
    "english listing": "/en/praktijken/",
    "flemish words": "/praktijken/?woorden=vlaanderen",
    "api": "/api/v1/practices/",
    "sitemap": "/sitemap.xml",
    "sitemap of pages": "/sitemap-paginas.xml",
    "for language models": "/llms.txt",
    "for crawlers": "/robots.txt",
    "for who found a weakness": "/.well-known/security.txt",
    "missing": "/bestaat-niet/",
    "not translated": "/en/praktijken/samen-kijken/",
    "about what is not translated": "/en/praktijken/samen-kijken/startpakket/",
    "refused": "/praktijken/?q=%00",
    "beyond": "/praktijken/?page=99",
}
ADDRESS_ATTRIBUTES = {
    "link": ("href",),
    "script": ("src",),
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "iframe": ("src",),
    "video": ("src", "poster"),
    "audio": ("src",),
    "object": ("data",),
    "embed": ("src",),
    "use": ("href", "xlink:href"),
    "form": ("action",),
}
# Links that say something about the page and are not loaded.
NOT_LOADED = {"canonical", "alternate"}


@pytest.fixture(scope="module")
def pages(module_db):
    """A page of every public type."""
    organisation = OrganisationFactory(name="Stichting Dak", website="https://dak.example")
    card = Contact.objects.create(name="Marieke", function="coach", organisation=organisation, email=EMAIL)
    contact = ContactLine(contact=card)
    PracticeFactory(
        title="Samen kijken",
        rows={
            "partners": [partner("De opvang"), partner("", organisation=organisation)],
            "contacts": [contact],
            "places": [PlaceLine(place=PlaceFactory())],
        },
    )
    PracticeFactory(title="Weinig", partners_gap="niet-vermeld", rows={"partners": [partner("De opvang")]})
    AdviceFactory(title="Advies")


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_a_page_is_the_same_for_everybody_and_sets_no_cookie(pages, address):
    first = Client().get(address)
    second = Client(
        headers={"accept-language": "en,fr;q=0.5", "user-agent": "x", "referer": "https://elders.example/"}
    ).get(address)
    for response in (first, second):
        assert response.cookies == {}
        assert {name.strip() for name in response.headers.get("Vary", "").split(",")} <= {"", "Accept-Encoding"}
    assert first.status_code == second.status_code
    assert first.content == second.content


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_a_page_loads_nothing_from_another_host(pages, address):
    response = Client().get(address)
    for tag, attributes in ADDRESS_ATTRIBUTES.items():
        for element in soup(response).select(tag):
            if NOT_LOADED & set(element.get("rel") or ()):
                continue
            for attribute in attributes:
                value = element.get(attribute, "")
                assert not re.match(r"(https?:)?//", value), f"{element}"
    assert not soup(response).select(
        '[style], style, script:not([src]):not([type="application/ld+json"]), [onclick], [onload]'
    )


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_a_page_has_a_strict_policy(pages, address):
    policy = Client().get(address).headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy + ";"
    assert "unsafe" not in policy
    assert "nonce" not in policy
    assert "http" not in policy


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_no_page_gives_an_e_mail_address_away(pages, address):
    body = Client().get(address).content.decode()
    assert "@voorbeeld" not in body
    # A link to write to somebody has no address of ours in it: the reader fills in who gets it.
    assert not re.search(r"mailto:[^?]", body)
    assert not re.search(r"[\w.]+(@|&#64;|%40)[\w-]+\.\w", body)


def test_the_contact_is_named_all_the_same(pages):
    assert "Marieke" in Client().get("/praktijken/samen-kijken/").content.decode()


def test_a_bad_session_cookie_changes_nothing_in_the_page(pages):
    plain = Client().get("/praktijken/").content
    assert Client(headers={"cookie": "sessionid=bestaat-niet; django_language=en"}).get("/praktijken/").content == plain
