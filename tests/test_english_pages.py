"""Under /en/ every kind of page speaks English: no text of the interface stands there in Dutch."""

from __future__ import annotations

import re

import polib
import pytest
from django.contrib.auth import get_user_model
from django.core.cache import caches
from django.test import Client
from django.utils import translation
from wagtail.models import Locale, Page
from wagtail.users.models import UserProfile

from home.guide.catalogue import SECTIONS
from home.models import (
    ArticlePage,
    ConceptPage,
    EventPage,
    HomePage,
    OverviewPage,
    PublicationPage,
    StandardPage,
    ThemePage,
)
from practices import pdf_views
from practices.exports import pdf
from practices.models import AdvicePage, Organisation, Person, PracticeIndexPage, PracticePage
from scripts.messages import CATALOGUE
from tests.factories.accounts import AdminFactory, EditorFactory
from tests.html_words import Words
from training.models import CourseIndexPage, CoursePage

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_db")]

READ_ALOUD = {"alt", "title", "placeholder", "aria-label", "data-l", "data-telling", "label"}
KINDS = (
    HomePage,
    OverviewPage,
    PracticeIndexPage,
    PracticePage,
    AdvicePage,
    ArticlePage,
    ThemePage,
    ConceptPage,
    EventPage,
    PublicationPage,
    StandardPage,
    CoursePage,
)


def pattern(msgid: str) -> str:
    """A regular expression for a text of the interface, with anything in its placeholders."""
    return "".join(".+?" if part.startswith("%(") else re.escape(part) for part in re.split(r"(%\(\w+\)[a-z])", msgid))


def dutch_patterns() -> re.Pattern[str]:
    """Every Dutch text of the interface that English says in other words and that has more than three letters.

    One that is English of something else is left out: "Past" means "fits", and is what English says for "geweest".
    """
    texts: list[str] = []
    entries = polib.pofile(str(CATALOGUE))
    english_words = {text for entry in entries for text in (entry.msgstr, *entry.msgstr_plural.values())}
    for entry in entries:
        for dutch in filter(None, (entry.msgid, entry.msgid_plural)):
            own = re.sub(r"%\(\w+\)[a-z]|<[^>]+>", "", dutch)
            if len(re.sub(r"\W", "", own)) > 3 and dutch not in english_words:
                texts.append(pattern(dutch))
    return re.compile("|".join(texts))


DUTCH = dutch_patterns()


def words_of(html: str) -> set[str]:
    parser = Words(READ_ALOUD)
    # What says that it is Dutch may be Dutch: the name of the language in the switch.
    parser.feed(re.sub(r'<(\w+) [^>]*lang="nl"[^>]*>.*?</\1>', "", html, flags=re.DOTALL))
    return {text for piece in parser.found if (text := " ".join(piece.split()).strip(" ,.:·"))}


def dutch_in(html: str, content: frozenset[str] | set[str] = frozenset()) -> set[str]:
    """The pieces that are Dutch of the interface, without those that are content."""
    return {text for text in words_of(html) - content if DUTCH.fullmatch(text)}


def content_of(page: Page) -> set[str]:
    """The texts of a page that editors wrote, so that one which happens to be a word of the interface is not taken for it."""
    texts = [str(value) for value in page.serializable_data().values()]
    return {text.strip(" .") for value in texts for text in re.split(r"['\"<>]|\\n", value)}


def english(model: type[Page]) -> Page:
    """The fullest page of this kind, with its parents, copied for English and published as it is."""
    locale = Locale.objects.get(language_code="en")
    page = max(
        model.objects.filter(locale__language_code="nl").live(), key=lambda item: len(str(item.serializable_data()))
    )
    for above in [*page.get_ancestors().filter(depth__gt=1).specific(), page]:
        if not above.has_translation(locale):
            copy = above.copy_for_translation(locale)
            # Menus and paths show titles, of which many are a word of the interface too.
            copy.title = f"{copy.title} (inhoud)"
            copy.save_revision().publish()
    return page.get_translation(locale).specific


def test_the_check_sees_dutch_between_the_tags():
    assert dutch_in(
        "<h1>Hoe het gaat</h1><a href='#' lang=\"nl\">Nederlands</a><p>Nagekeken: mei 2026</p><img alt='Hoofdmenu'><p>Search</p>"
    ) == {
        "Hoe het gaat",
        "Nagekeken: mei 2026",
        "Hoofdmenu",
    }
    assert dutch_in("<h1>How it works</h1><script>Hoe het gaat</script><p>Filters</p>") == set()


@pytest.mark.parametrize("model", KINDS, ids=lambda model: model.__name__)
def test_a_page_in_english_has_no_dutch_around_its_content(model):
    page = english(model)
    answer = Client().get(page.url)
    assert answer.status_code == 200
    html = answer.content.decode()
    assert '<html lang="en">' in html
    assert answer.headers["Content-Language"] == "en"
    assert "Skip to the content" in html
    assert dutch_in(html, content_of(page)) == set()


ADDRESSES = {
    "listing": ("/en/praktijken/", 200),
    "search": ("/en/praktijken/?q=taal&theme=taal-en-vve", 200),
    "nothing found": ("/en/praktijken/?q=xyzzy&theme=taal-en-vve", 200),
    "fragment": ("/en/praktijken/deel/?q=taal", 200),
    "site search": ("/en/zoeken/?q=taal", 200),
    "course material": ("/en/lesmateriaal/", 200),
    "map": ("/en/praktijken/kaart/", 200),
    "question": ("/en/contact/", 200),
    "question sent": ("/en/contact/verstuurd/", 200),
    "missing": ("/en/bestaat-niet/", 404),
    "refused": ("/en/praktijken/?q=%00", 400),
    "too long": (f"/en/praktijken/?q={'a' * 10_000}", 400),
    "no such page": ("/en/praktijken/?page=x", 400),
}


@pytest.mark.parametrize(("address", "status"), ADDRESSES.values(), ids=ADDRESSES)
def test_an_address_under_en_has_no_dutch(address, status):
    # A visitor of the Dutch pages just before, in the same thread, changes nothing.
    translation.activate("nl")
    answer = Client().get(address)
    html = answer.content.decode()
    assert answer.status_code == status
    assert answer.headers["Content-Language"] == "en"
    assert dutch_in(html) == set()


def test_a_listing_counts_in_english():
    english(PracticePage)
    assert "<h1>One practice</h1>" in Client().get("/en/praktijken/").content.decode()


def test_an_organisation_and_a_person_have_no_dutch():
    organisation, person = Organisation.objects.first(), Person.objects.first()
    for address in (f"/en/organisaties/{organisation.slug}/", f"/en/personen/{person.slug}/"):
        answer = Client().get(address)
        assert answer.status_code == 200
        assert dutch_in(answer.content.decode()) == set()


def test_comparing_with_the_own_place_and_starting_have_no_dutch():
    page = english(PracticePage)
    content = content_of(page)
    for address in ("past-dit-bij-ons/", "startpakket/"):
        answer = Client().get(f"{page.url}{address}")
        assert answer.status_code == 200
        assert dutch_in(answer.content.decode(), content) == set()


def test_the_errors_of_a_form_are_english():
    html = Client().post("/en/contact/", {"name": "", "email": "x", "text": ""}).content.decode()
    assert "Fill in your name." in html
    assert "This is not a complete e-mail address." in html
    assert dutch_in(html) == set()


def test_the_style_guide_is_english_around_its_samples(client):
    client.force_login(EditorFactory())
    answer = client.get("/en/stijlgids/")
    html = answer.content.decode()
    assert "<h1>Style guide</h1>" in html
    headings = " ".join(re.findall(r"<h2[^>]*>.*?</h2>|<p class=\"meta\">.*?</p>", html, re.DOTALL))
    with translation.override("en"):
        labels = {str(state.label) for section in SECTIONS for entry in section.entries for state in entry.states}
    assert {label for label in labels if DUTCH.fullmatch(label)} == set()
    assert "Buttons and links" in headings


def test_who_may_not_use_the_style_guide_reads_so_in_english(client):
    client.force_login(get_user_model().objects.create_user("lid", password="x"))
    answer = client.get("/en/stijlgids/")
    assert answer.status_code == 403
    assert "You cannot go in here" in answer.content.decode()
    assert dutch_in(answer.content.decode()) == set()


def test_who_asks_for_too_many_pdfs_reads_so_in_english(monkeypatch):
    page = english(PracticePage)
    caches["files"].clear()
    monkeypatch.setattr(pdf_views, "allow", lambda *_arguments: False)
    answer = Client().get(f"/en/praktijken/{page.pk}.pdf")
    assert answer.status_code == 429
    assert "Please wait a moment before the next PDF" in answer.content.decode()
    assert dutch_in(answer.content.decode(), content_of(page)) == set()


ADMIN = (
    "/admin/",
    "/admin/pages/add/practices/practicepage/{practices}/",
    "/admin/pages/add/practices/advicepage/{practices}/",
    "/admin/pages/add/home/articlepage/{articles}/",
    "/admin/pages/add/home/eventpage/{events}/",
    "/admin/pages/add/home/publicationpage/{publications}/",
    "/admin/pages/add/training/coursepage/{courses}/",
    "/admin/snippets/practices/organisation/add/",
    "/admin/snippets/practices/term/add/",
    "/admin/snippets/practices/question/",
    "/admin/snippets/search/synonym/add/",
    "/admin/zoeken/",
    "/admin/reports/queries/frequent/",
)


@pytest.mark.parametrize("address", ADMIN)
def test_an_editor_who_chose_english_has_no_dutch_in_the_admin(client, address):
    user = AdminFactory()
    profile = UserProfile.get_for_user(user)
    profile.preferred_language = "en"
    profile.save()
    client.force_login(user)
    overviews = OverviewPage.objects.filter(locale__language_code="nl")
    numbers = {f"{page.kind}s": page.pk for page in overviews}
    for name, model in (("practices", PracticeIndexPage), ("courses", CourseIndexPage)):
        numbers[name] = model.objects.get(locale__language_code="nl").pk
    answer = client.get(address.format(**numbers))
    assert answer.status_code == 200
    # Names of languages stand in their own language; titles of pages are content.
    content = {"Nederlands", *Page.objects.values_list("title", flat=True)}
    assert dutch_in(answer.content.decode(), content) == set()


def test_a_dutch_address_is_refused_in_dutch_after_an_english_one():
    translation.activate("en")
    assert "Deze vraag begrijpen we niet" in Client().get("/praktijken/?q=%00").content.decode()


def test_a_pdf_is_made_of_english(monkeypatch):
    page, printed = english(PracticePage), []

    def printer(html: str, *_args: object, **_options: object) -> bytes:
        printed.append(html)
        return b"%PDF-1.7"

    caches["files"].clear()
    monkeypatch.setattr(pdf.pdf, "pdf", printer)
    assert Client().get(f"/en/praktijken/{page.pk}.pdf").status_code == 200
    caches["files"].clear()
    assert "Made on" in printed[0]
    assert dutch_in(printed[0], content_of(page)) == set()
