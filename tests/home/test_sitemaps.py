"""The sitemap: everything public, nothing else, in files that do not grow without end."""

import datetime as dt
from xml.etree import ElementTree

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Locale, Page, PageViewRestriction

from home.models import ArticlePage, ArticlePerson, StandardPage
from home.sitemaps import SITEMAPS
from practices.models import PracticeIndexPage, PracticePage
from search.models import SearchDocument
from tests.factories.practices import DraftFactory, PracticeFactory
from tests.factories.reference import OrganisationFactory
from tests.practices.admin_forms import soup
from tests.test_languages import translated

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_db")]
XHTML = "{http://www.w3.org/1999/xhtml}"
NAMES = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
HOST = "http://testserver"


def read(client, address, tag):
    """{address: lastmod or None} of a sitemap file."""
    answer = client.get(address)
    assert answer.status_code == 200, address
    assert answer.headers["Content-Type"] == "application/xml"
    found = {}
    for line in ElementTree.fromstring(answer.content).iter(f"{NAMES}{tag}"):
        found[line.findtext(f"{NAMES}loc").removeprefix(HOST)] = line.findtext(f"{NAMES}lastmod")
    return found


def everything(client):
    """All addresses of all files of the index."""
    files = read(client, "/sitemap.xml", "sitemap")
    return {path: changed for file in files for path, changed in read(client, file, "url").items()}


def test_every_public_page_is_in_it_and_can_be_read(client):
    found = everything(client)
    documents = SearchDocument.objects.filter(visible=True).count()
    assert len(read(client, "/sitemap-paginas.xml", "url")) == documents
    assert {
        "/",
        "/praktijken/",
        "/themas/",
        "/praktijken/dak-jeugdformaat/",
        "/artikelen/jeugdhulp-op-de-werkvloer/",
        "/begrippen/ocmw/",
        "/privacy/",
        "/organisaties/dak-kindercentra/",
        "/personen/lex-staal/",
        "/patronen/netwerk/",
        "/gemeenten/zwolle/",
    } <= set(found)
    assert "/patronen/coaching-op-de-groep/" not in found
    assert [path for path in sorted(found)[::7] if client.get(path).status_code != 200] == []


def test_a_page_tells_when_it_was_last_published(client):
    page = PracticePage.objects.get(slug="wijkteams")
    Page.objects.filter(pk=page.pk).update(last_published_at=dt.datetime(2026, 3, 4, 12, tzinfo=dt.UTC))
    assert everything(client)["/praktijken/wijkteams/"] == "2026-03-04"
    page.save_revision().publish()
    assert everything(client)["/praktijken/wijkteams/"] == timezone.localdate().isoformat()


def test_drafts_and_restricted_pages_are_not_in_it(client):
    DraftFactory(title="Concept")
    PracticeFactory(title="Besloten")
    PageViewRestriction.objects.create(page=Page.objects.get(slug="besloten"), restriction_type="login")
    StandardPage.objects.get(slug="colofon").unpublish()
    PageViewRestriction.objects.create(page=Page.objects.get(slug="themas"), restriction_type="login")
    found = everything(client)
    assert not [path for path in found if "concept" in path or "besloten" in path or path.startswith("/themas/")]
    assert "/colofon/" not in found
    PageViewRestriction.objects.create(page=PracticeIndexPage.objects.get(), restriction_type="login")
    assert not [path for path in everything(client) if path.startswith("/praktijken/")]


def test_organisations_and_people_without_public_work_are_not_in_it(client):
    OrganisationFactory(name="Nergens genoemd")
    assert "/organisaties/nergens-genoemd/" not in everything(client)
    for article in ArticlePage.objects.all():
        article.unpublish()
    found = everything(client)
    assert not [path for path in found if path.startswith("/personen/")]
    for page in PracticePage.objects.all():
        page.unpublish()
    assert "/organisaties/dak-kindercentra/" not in everything(client)


@pytest.fixture
def english():
    """Two Dutch practices in English too, with all pages above them; the second is not public. And an article in English."""
    made = []
    with override("nl"):
        for page in (
            *PracticePage.objects.order_by("pk")[:2],
            ArticlePage.objects.get(slug="jeugdhulp-op-de-werkvloer"),
        ):
            made.append(translated(page, title=f"In English: {page.slug}"))
    PageViewRestriction.objects.create(page=made[1], restriction_type="login")
    return made


def languages(client):
    """{address: {language: address}} of all files, for the addresses that name others."""
    found = {}
    for file in read(client, "/sitemap.xml", "sitemap"):
        for line in ElementTree.fromstring(client.get(file).content).iter(f"{NAMES}url"):
            links = line.findall(f"{XHTML}link")
            assert {link.get("rel") for link in links} <= {"alternate"}
            named = {link.get("hreflang"): link.get("href").removeprefix(HOST) for link in links}
            assert len(named) == len(links)
            if named:
                found[line.findtext(f"{NAMES}loc").removeprefix(HOST)] = named
    return found


def test_a_page_names_itself_in_every_language_in_which_it_is_public(client, english):
    first, second, article = english
    found = languages(client)
    for page in (first, article):
        dutch = page.get_translation(Locale.objects.get(language_code="nl")).get_url()
        pairs = {"nl": dutch, "en": f"/en{dutch}", "x-default": dutch}
        assert found[dutch] == found[f"/en{dutch}"] == pairs
    assert f"/praktijken/{second.slug}/" not in found
    assert f"/en/praktijken/{second.slug}/" not in everything(client)
    assert found["/"] == {"nl": "/", "en": "/en/", "x-default": "/"}
    assert "/themas/" not in found


def test_what_has_a_name_does_so_where_it_has_work_in_both_languages(client, english):
    author = ArticlePerson.objects.filter(page=english[2]).select_related("person").first().person.slug
    found = languages(client)
    for here in (f"/personen/{author}/", "/organisaties/dak-kindercentra/"):
        assert found[here] == found[f"/en{here}"] == {"nl": here, "en": f"/en{here}", "x-default": here}
    assert "/patronen/netwerk/" not in found


def test_addresses_that_name_each_other_stand_in_the_sitemap_and_agree(client, english):
    whole, found = set(everything(client)), languages(client)
    for address, named in found.items():
        assert address in named.values()
        assert all(other in whole and found[other] == named for other in named.values())


def test_it_says_what_the_pages_themselves_say(client, english):
    for address, named in list(languages(client).items())[::5]:
        page = soup(client.get(address))
        said = {link["hreflang"]: link["href"].removeprefix(HOST) for link in page.select("link[hreflang]")}
        assert said == named, address


def test_an_address_stands_in_it_once(client):
    files = read(client, "/sitemap.xml", "sitemap")
    paths = [path for file in files for path in read(client, file, "url")]
    assert len(paths) == len(set(paths))


def test_a_file_that_is_full_is_followed_by_another(client, monkeypatch):
    whole = set(everything(client))
    assert {part.limit for part in SITEMAPS.values()} == {50_000}
    monkeypatch.setattr("django.contrib.sitemaps.Sitemap.limit", 5)
    files = read(client, "/sitemap.xml", "sitemap")
    assert "/sitemap-paginas.xml?p=2" in files
    assert {len(read(client, file, "url")) for file in files} <= set(range(1, 6))
    assert set(everything(client)) == whole


@pytest.mark.parametrize("address", ["/sitemap-onbekend.xml", "/sitemap-paginas.xml?p=99", "/sitemap-paginas.xml?p=x"])
def test_a_file_that_is_not_there_is_a_404(client, address):
    assert client.get(address).status_code == 404


def test_a_file_takes_as_many_statements_with_many_pages(client):
    def statements():
        counts = {}
        for address in ("/sitemap.xml", *(f"/sitemap-{part}.xml" for part in SITEMAPS)):
            client.get(address)
            PracticePage.objects.first().save_revision().publish()
            with CaptureQueriesContext(connection) as captured:
                client.get(address)
            counts[address] = len(captured)
        return counts

    few = statements()
    call_command("make_bulk", 40, verbosity=0)
    assert statements() == few
    assert max(few.values()) <= 14, few
