"""A page that is not there in the reader's language: the other language is offered, in words, and never what is not public."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.template import Context, Template
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page, PageViewRestriction

from home.models import HomePage
from practices.models import PracticeIndexPage, PracticePage
from tests.factories.practices import AdviceFactory, PracticeFactory
from tests.factories.reference import OrganisationFactory, PlaceFactory
from tests.practices.admin_forms import soup
from tests.test_doors import HIDING, restricted
from tests.test_languages import translated

pytestmark = pytest.mark.django_db
DUTCH, ENGLISH = "/praktijken/zeepaardje/", "/en/praktijken/zeepaardje/"
ABOUT = ("past-dit-bij-ons/", "startpakket/")


@pytest.fixture(autouse=True)
def english():
    """There is an English site with an English practice beside a Dutch one."""
    with override("nl"):
        Locale.objects.get_or_create(language_code="en")
        yield translated(PracticeFactory(title="Samen kijken"), title="Looking together")


@pytest.fixture
def seahorse():
    """A practice in Dutch alone."""
    return PracticeFactory(title="Zeepaardje", summary="Een zeepaard op de groep.")


def get(address):
    return Client().get(address)


def switch(address, code):
    """(text, address) of the way to a language in the head of a page; None where there is none."""
    link = soup(get(address)).select_one(f".lang a[hreflang={code}]")
    return (" ".join(link.get_text().split()), link["href"]) if link else None


def test_the_page_says_so_and_leads_to_the_other_language(seahorse):
    response = get(ENGLISH)
    page = soup(response)
    assert response.status_code == 200
    assert response.headers["Content-Language"] == page.html["lang"] == "en"
    assert page.h1.get_text() == "This page is not available in English yet"
    (link,) = page.main.select("a[hreflang=nl]")
    assert (link.get_text(), link["href"], link["lang"]) == ("Zeepaardje", DUTCH, "nl")
    assert "Een zeepaard op de groep." in page.main.select_one("[lang=nl]").get_text()
    assert page.select_one("meta[name=robots]")["content"] == "noindex"
    assert page.select_one("link[rel=canonical]")["href"] == f"http://testserver{DUTCH}"
    assert page.select("link[hreflang]") == []
    assert get(link["href"]).status_code == 200


def test_it_leads_on_in_the_language_of_the_reader(seahorse):
    page = soup(get(ENGLISH))
    assert page.main.select_one("form[role=search]")["action"] == "/en/zoeken/"
    ways = {link["href"]: link.get_text(strip=True) for link in page.select(".error-ways a")}
    overview = PracticeIndexPage.objects.get(locale__language_code="en")
    assert ways == {"/en/praktijken/": overview.title, "/en/": "To the front page"}
    overview.unpublish()
    assert "All practices" in [link.get_text(strip=True) for link in soup(get(ENGLISH)).select(".error-ways a")]


def test_an_english_page_without_dutch_is_offered_too(english):
    PracticePage.objects.get(slug="samen-kijken", locale__language_code="nl").unpublish()
    page = soup(get("/praktijken/samen-kijken/"))
    assert page.h1.get_text() == "Deze pagina is er nog niet in het Nederlands"
    (link,) = page.main.select("a[hreflang=en]")
    assert (link.get_text(), link["href"]) == ("Looking together", "/en/praktijken/samen-kijken/")


@pytest.mark.parametrize("hide", HIDING.values(), ids=HIDING)
@pytest.mark.parametrize("address", [ENGLISH, *(f"{ENGLISH}{name}" for name in ABOUT)])
def test_what_is_not_public_is_not_offered(seahorse, hide, address):
    assert get(address).status_code == 200
    hide(seahorse)
    response = get(address)
    assert response.status_code == 404
    assert "Zeepaard" not in response.content.decode()


def test_what_lies_under_a_restriction_is_not_offered(seahorse):
    restricted("login")(PracticeIndexPage.objects.get(locale__language_code="nl"))
    assert get(ENGLISH).status_code == 404


def test_a_copy_at_another_address_is_not_offered(seahorse):
    seahorse.create_alias(update_slug="kopie")
    assert Page.objects.filter(slug="kopie", live=True).exists()
    assert get("/praktijken/kopie/").status_code == 200
    assert get("/en/praktijken/kopie/").status_code == 404


def test_a_page_that_is_in_no_language_is_a_404_in_the_language_of_its_address(seahorse):
    for address, language in (("/en/praktijken/bestaat-niet/", "en"), ("/praktijken/bestaat-niet/", "nl")):
        response = get(address)
        assert (response.status_code, soup(response).html["lang"]) == (404, language)


def test_a_page_that_has_its_own_address_in_this_language_is_not_said_to_be_missing(english):
    english.slug = "looking-together"
    english.save_revision().publish()
    assert get("/en/praktijken/looking-together/").status_code == 200
    assert get("/en/praktijken/samen-kijken/").status_code == 404


def test_a_redirect_of_an_editor_goes_first(seahorse):
    assert get(ENGLISH).status_code == 200
    Redirect.add_redirect(ENGLISH, "/en/praktijken/samen-kijken/")
    response = get(ENGLISH)
    assert (response.status_code, response.headers["Location"]) == (301, "/en/praktijken/samen-kijken/")


def test_a_forgotten_slash_is_added_as_everywhere(seahorse):
    response = get(ENGLISH.rstrip("/"))
    assert (response.status_code, response.headers["Location"]) == (301, ENGLISH)


def test_without_an_english_front_page_no_dutch_page_poses_as_an_english_one(seahorse):
    HomePage.objects.get(locale__language_code="en").delete()
    for address, title in (("/en/", "Praktijkportaal"), (ENGLISH, "Zeepaardje")):
        page = soup(get(address))
        assert page.h1.get_text() == "This page is not available in English yet"
        (link,) = page.main.select("a[hreflang=nl]")
        assert (link.get_text(), link["href"]) == (title, address.removeprefix("/en"))


def test_only_reading_is_answered_with_it(seahorse):
    assert Client().head(ENGLISH).status_code == 200
    assert Client().post(ENGLISH).status_code == 404


@pytest.mark.parametrize("name", ABOUT)
def test_a_page_about_a_practice_leads_to_the_same_in_its_language(seahorse, name):
    assert switch(f"{DUTCH}{name}", "en") == ("EN: English (not translated yet)", f"{ENGLISH}{name}")
    page = soup(get(f"{ENGLISH}{name}"))
    assert page.main.select_one("a[hreflang=nl]")["href"] == f"{DUTCH}{name}"
    assert page.select_one("link[rel=canonical]")["href"] == f"http://testserver{DUTCH}{name}"


def test_so_does_the_question_about_a_practice(seahorse):
    assert soup(get("/en/contact/praktijk/zeepaardje/")).main.select_one("a[hreflang=nl]").get_text() == "Zeepaardje"
    assert switch("/contact/praktijk/samen-kijken/", "en") == ("EN: English", "/en/contact/praktijk/samen-kijken/")


# The switch


def test_the_switch_says_in_the_other_language_that_there_is_no_translation(seahorse):
    page = soup(get(DUTCH))
    links = page.select("a[hreflang=en]")
    # In the head, in the menu of a phone, and in the foot.
    assert len(links) == 3
    assert {(link["href"], link["lang"]) for link in links} == {(ENGLISH, "en")}
    assert all("(not translated yet)" in link.get_text() for link in links)
    assert page.select("link[hreflang]") == []
    assert switch(ENGLISH, "nl") == ("NL: Nederlands", DUTCH)


def test_the_other_way_round_it_says_so_in_dutch(english):
    PracticePage.objects.get(slug="samen-kijken", locale__language_code="nl").unpublish()
    assert switch("/en/praktijken/samen-kijken/", "nl") == (
        "NL: Nederlands (nog niet vertaald)",
        "/praktijken/samen-kijken/",
    )


def test_a_translation_that_nobody_may_see_is_as_if_it_were_not_there(english):
    assert switch("/praktijken/samen-kijken/", "en") == ("EN: English", "/en/praktijken/samen-kijken/")
    PageViewRestriction.objects.create(page=english, restriction_type="login")
    assert switch("/praktijken/samen-kijken/", "en")[0] == "EN: English (not translated yet)"


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/praktijken/",
        "/praktijken/?q=kijken",
        "/zoeken/",
        "/praktijken/kaart/",
        "/praktijken/vergelijken/",
        "/patronen/",
        "/gemeenten/",
        "/gemeenten/zwolle/",
        "/organisaties/stichting-dak/",
        "/contact/",
        "/contact/verstuurd/",
        "/bestaat-niet/",
        "/praktijken/?page=99",
        "/praktijken/?page=x",
    ],
)
def test_every_page_has_the_switch_to_the_same_page(address):
    OrganisationFactory(name="Stichting Dak")
    PlaceFactory()
    for here, there, code in ((address, f"/en{address}", "en"), (f"/en{address}", address, "nl")):
        words, href = switch(here, code)
        assert words == {"en": "EN: English", "nl": "NL: Nederlands"}[code]
        kept = there if "q=" in there else there.partition("?")[0]
        assert href == kept
        assert get(href).status_code == (404 if "bestaat-niet" in address else 200)


def test_an_organisation_names_its_address_in_each_language():
    OrganisationFactory(name="Stichting Dak")
    found = {
        link["hreflang"]: link["href"] for link in soup(get("/organisaties/stichting-dak/")).select("link[hreflang]")
    }
    host = "http://testserver"
    dutch, english = f"{host}/organisaties/stichting-dak/", f"{host}/en/organisaties/stichting-dak/"
    assert found == {"nl": dutch, "en": english, "x-default": dutch}


def test_an_address_without_a_language_has_no_switch():
    assert switch("/id/", "en") is None


def test_an_error_page_without_a_request_leads_to_the_front_page_of_the_other_language():
    template = Template(
        "{% load languages %}{% ways_to_languages as ways %}{% for way in ways %}{{ way.address }}{{ way.note }}{% endfor %}"
    )
    assert template.render(Context({})) == "/en/"
    with override("en"):
        assert template.render(Context({})) == "/"


# What it costs


def statements(address, status):
    """The statements of an answer, cold and warm."""
    counts = []
    for cold in (False, True, False):
        if cold:
            cache.clear()
        with CaptureQueriesContext(connection) as captured:
            assert get(address).status_code == status
        counts.append(len(captured))
    return tuple(counts[1:])


def test_it_takes_the_pinned_number_of_statements_whatever_the_number_of_pages(seahorse):
    # Wagtail looks for a page part by part, the middleware for a redirect: the offer itself takes three, a page that is nowhere one.
    pinned = {ENGLISH: (13, 13), f"{ENGLISH}startpakket/": (8, 8)}
    missing = {"/en/praktijken/bestaat-niet/": (11, 11), "/bestaat/niet.php": (3, 3)}
    assert {address: statements(address, 200) for address in pinned} == pinned
    assert {address: statements(address, 404) for address in missing} == missing
    for number in range(5):
        AdviceFactory(title=f"Advies {number}")
    assert {address: statements(address, 200) for address in pinned} == pinned
