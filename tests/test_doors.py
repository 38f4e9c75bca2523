"""What is not public stands behind no door: no list, count, page, feed or answer of the API tells of it."""

import datetime as dt

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from practices.models import PlaceLine, PracticeIndexPage, PracticePage, RelatedLine
from tests.addresses import public_addresses
from tests.factories.practices import DraftFactory, PracticeFactory, partner, publish
from tests.factories.reference import OrganisationFactory, PlaceFactory
from tests.factories.site import site_tree
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
SECRET = "Zeepaardje"
# So much alike that it would stand beside the public one if it were public.
ALIKE = {"theme": ("armoede", "preventie"), "setting": ("thuis",)}


def rows(organisation):
    return {
        "partners": [partner("De opvang"), partner("", "jeugdhulp", ("expertise",), organisation=organisation)],
        "places": [PlaceLine(place=PlaceFactory())],
    }


def as_draft(page):
    page.unpublish()


def restricted(kind):
    def hide(page):
        PageViewRestriction.objects.create(page=page, restriction_type=kind, password="geheim")

    return hide


def in_future(page):
    page.unpublish()
    page.go_live_at = timezone.now() + dt.timedelta(days=1)
    page.save_revision().publish()


def expired(page):
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - dt.timedelta(minutes=1))
    call_command("publish_scheduled")


HIDING = {
    "unpublished": as_draft,
    "go-live in the future": in_future,
    "expired": expired,
    **{f"restricted to {kind}": restricted(kind) for kind in ("password", "login", "groups")},
}


@pytest.fixture(scope="module")
def made(module_db):
    """A public practice with an organisation, and one beside it that shares and points at everything: their ids."""
    organisation = OrganisationFactory(name="Stichting Dak")
    public = PracticeFactory(title="Openbaar", terms=ALIKE, rows=rows(organisation))
    related = {"related_lines": [RelatedLine(practice=public, reason="lijkt erop")]}
    secret = PracticeFactory(title=SECRET, terms=ALIKE, rows=rows(organisation) | related)
    public.related_lines.add(RelatedLine(practice=secret, reason="lijkt erop"))
    return publish(public).pk, secret.pk


@pytest.fixture
def world(made, db):
    """The two practices as they are in the database; the second is to be hidden."""
    return tuple(PracticePage.objects.get(pk=pk) for pk in made)


@pytest.fixture(params=HIDING.values(), ids=HIDING)
def hidden(request, world):
    """The same, with the second practice hidden in one of the ways."""
    request.param(world[1])
    return world


DOORS = (
    "/",
    "/praktijken/",
    "/praktijken/deel/",
    "/praktijken/?q=zeepaardje",
    "/praktijken/?theme=armoede&organisation=stichting-dak",
    "/praktijken/?q=niets-te-vinden",
    "/zoeken/",
    "/zoeken/?q=zeepaardje",
    "/zoeken/deel/?q=zeepaardje",
    "/zoeken/suggesties/?q=zeepaardje",
    "/zoeken/suggesties/?q=zee&scope=site",
    "/api/v1/practices/",
    "/api/v1/search/?q=zeepaardje",
    "/api/v1/search/?count=organisation&count=municipality",
    "/organisaties/stichting-dak/",
    "/praktijken/openbaar/",
    "/praktijken/vergelijken/?p=openbaar&q=zeepaardje",
    "/patronen/casusoverleg/",
    "/gemeenten/zwolle/",
    "/sitemap-paginas.xml",
    "/llms.txt",
)


def text_of(address):
    """The answer without what the visitor typed."""
    response = Client().get(address)
    assert response.status_code == 200
    if "html" not in response.headers["Content-Type"]:
        return response.content.decode().lower()
    page = soup(response)
    shown = page.main or page
    for part in page.select("[class*=chip], .back, link[rel=canonical], link[rel=alternate]"):
        part.decompose()
    return " ".join([shown.get_text(" "), *(link["href"] for link in shown.select("a[href*='/praktijken/zeep']"))])


def test_a_public_practice_stands_behind_each_door(world):
    closed = [door for door in DOORS if "niets" not in door and SECRET.lower() not in text_of(door).lower()]
    assert closed == []


def test_a_hidden_practice_stands_behind_none(hidden):
    for door in DOORS:
        page = text_of(door)
        assert "/praktijken/zeepaardje" not in page, door
        if "q=zeepaardje" not in door:
            assert SECRET.lower() not in page.lower(), door


def test_every_public_address_is_silent_about_it(hidden):
    for address in public_addresses():
        assert SECRET not in Client().get(address).content.decode(), address


def test_no_count_tells_of_it(hidden):
    answer = Client().get("/api/v1/practices/?count=organisation&count=municipality").json()
    assert answer["total"] == 1
    counts = {option["count"] for options in answer["facets"].values() for option in options}
    assert counts <= {0, 1}
    listing = Client().get("/praktijken/").context["page"]
    assert {option.results for facet in listing.facets for option in facet.options} <= {0, 1}
    assert Client().get("/api/v1/search/?q=zeepaardje").json()["total"] == 0


def test_its_words_are_no_suggestion(hidden):
    page = Client().get("/praktijken/?q=zeepaardjes+zeepaardj").content.decode()
    assert "zeepaardje<" not in page.lower()
    assert "q=zeepaardje&" not in page


def test_what_stands_under_its_address_is_hidden_too(hidden):
    begin = "?begin=2027-01-04"
    for name in ("past-dit-bij-ons/", "startpakket/", "startpakket.pdf", f"startpakket.ics{begin}"):
        response = Client().get(f"/praktijken/zeepaardje/{name}")
        assert response.status_code == 404, name
        assert SECRET not in response.content.decode()
    assert Client().post("/praktijken/zeepaardje/past-dit-bij-ons/", {"kern": "houden"}).status_code == 404


def test_its_own_address_tells_nothing(hidden):
    response = Client().get("/praktijken/zeepaardje/")
    assert response.status_code in (302, 403, 404) or "wachtwoord" in response.content.decode().lower()
    assert "De opvang" not in response.content.decode()


def test_a_restriction_on_the_overview_hides_all_below_it(world):
    restricted("login")(PracticeIndexPage.objects.get())
    assert Client().get("/api/v1/practices/").json()["total"] == 0
    assert SECRET.lower() not in text_of("/sitemap-paginas.xml")


def test_a_draft_that_was_never_public_is_nowhere(db):
    site_tree()
    DraftFactory(title="Stekelvarken")
    for address in public_addresses():
        assert "Stekelvarken" not in Client().get(address).content.decode(), address
