"""The demo content in English: whole, in step with the Dutch, and found in its own language."""

import re
from io import StringIO

import polib
import pytest
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from home.models import SeedRecord
from home.seed.english import FOLDER, texts_of, translated_pages
from home.seed.english.texts import english
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
_TAG = re.compile(r"<[^>]+>")


@pytest.mark.usefixtures("demo_db")
def test_every_text_of_every_page_has_its_english():
    texts = english()
    missing = {
        f"{name}: {text}"
        for name, page in translated_pages()
        for _path, text in texts_of(page)
        if text not in texts[name]
    }
    assert missing == set()


@pytest.mark.usefixtures("demo_db")
def test_no_text_is_translated_that_no_page_has():
    used = {(name, text) for name, page in translated_pages() for _path, text in texts_of(page)}
    assert {(name, text) for name, texts in english().items() for text in texts} - used == set()


def test_the_english_has_the_same_marks_and_is_not_fuzzy():
    wrong = [
        f"{file.stem}: {entry.msgid}"
        for file in FOLDER.glob("*.po")
        for entry in polib.pofile(str(file))
        if entry.fuzzy or sorted(_TAG.findall(entry.msgid)) != sorted(_TAG.findall(entry.msgstr))
    ]
    assert wrong == []


@pytest.mark.usefixtures("bilingual_db")
class TestBilingual:
    """Both languages side by side."""

    def test_every_public_dutch_page_has_a_public_english_one_and_nothing_else_is_english(self):
        keys = {
            language: set(
                Page.objects.live().filter(locale__language_code=language, depth__gt=1).values_list("translation_key")
            )
            for language in ("nl", "en")
        }
        assert keys["nl"] == keys["en"]
        assert len(keys["en"]) > 50
        assert not Page.objects.filter(locale__language_code="en", alias_of__isnull=False).exists()

    def test_a_practice_reads_as_english_with_the_same_numbers(self):
        page = soup(Client().get("/en/praktijken/talent-kion-entrea/"))
        assert page.html["lang"] == "en"
        assert (
            page.h1.get_text().replace("\u00ad", "")
            == english()["talent-kion-entrea"]["Een jeugdhulpverlener die bij het team hoort"]
        )
        assert "Anne-Marie Stevens" in page.main.get_text()
        assert "Nijmegen" in page.main.get_text()
        told = " ".join(
            part.get_text(" ") for part in page.select(".lead, .prose, .steps, .strip, .partners, .toc, .related")
        )
        assert "inclusion specialist" in told
        assert not re.search(r"\b(het|een|niet|wordt|jeugdhulp)\b", told.replace("Het Talent", ""))

    def test_the_listings_count_the_same_in_both_languages(self):
        dutch, english_page = (Client().get(address).context["page"] for address in ("/praktijken/", "/en/praktijken/"))
        assert dutch.total == english_page.total == 14

        def counts(page):
            return {(facet.name, option.value): option.results for facet in page.facets for option in facet.options}

        assert counts(dutch) == counts(english_page)

    @pytest.mark.parametrize(
        "address", ["/", "/praktijken/dak-jeugdformaat/", "/themas/", "/begrippen/ocmw/", "/privacy/"]
    )
    def test_each_language_names_the_other(self, address):
        other = f"/en{address}"
        for here, there, language in ((address, other, "en"), (other, address, "nl")):
            page = soup(Client().get(here))
            assert (
                page.select_one(f'link[rel=alternate][hreflang="{language}"]')["href"] == f"http://testserver{there}"
            ), here
            assert page.select_one("link[rel=canonical]") is None or page.select_one("link[rel=canonical]")[
                "href"
            ].endswith(here)

    def test_links_in_english_texts_stay_in_english(self):
        home = Client().get("/en/").content.decode()
        assert 'href="/en/gemeenten/"' in home
        dutch_links = {
            link["href"]
            for address in ("/en/privacy/", "/en/opendata/", "/en/toegankelijkheid/", "/en/over-ons/")
            for link in soup(Client().get(address)).main.select("a[href^='/']")
            if not link["href"].startswith(("/en/", "/api/", "/id/", "/sitemap", "/llms", "/media/", "/static/"))
        }
        assert dutch_links == set()

    def test_a_second_run_makes_nothing_and_removing_takes_the_english_along(self):
        said = StringIO()
        call_command("load_demo", stdout=said)
        assert "Made 0 " in said.getvalue()
        call_command("load_demo", "--delete", stdout=StringIO())
        assert not SeedRecord.objects.exists()
        left = Page.objects.filter(depth__gt=2, locale__language_code="en")
        assert not left.exclude(slug__in=Page.objects.filter(locale__language_code="nl").values("slug")).exists()


@pytest.mark.usefixtures("bilingual_db")
class TestOneLanguageOnly:
    """What is not public in a language is not offered in it."""

    @pytest.mark.parametrize("hide", ["unpublished", "restricted", "restricted above"])
    def test_a_translation_that_nobody_may_see_is_not_named(self, hide):
        page = Page.objects.get(slug="dak-jeugdformaat", locale__language_code="en").specific
        assert soup(Client().get("/praktijken/dak-jeugdformaat/")).select("link[hreflang=en]")
        if hide == "unpublished":
            page.unpublish()
        else:
            where = page if hide == "restricted" else page.get_parent()
            PageViewRestriction.objects.create(page=where, restriction_type="login")
        shown = soup(Client().get("/praktijken/dak-jeugdformaat/"))
        assert shown.select("link[hreflang]") == []

    def test_what_a_page_links_shows_in_dutch_where_there_is_no_english(self):
        address = "/en/artikelen/jeugdhulp-op-de-werkvloer/"
        before = {link["href"] for link in soup(Client().get(address)).main.select("a[href*='/praktijken/']")}
        assert "/en/praktijken/dak-jeugdformaat/" in before
        Page.objects.get(slug="dak-jeugdformaat", locale__language_code="en").specific.unpublish()
        after = {link["href"] for link in soup(Client().get(address)).main.select("a[href*='/praktijken/']")}
        assert "/praktijken/dak-jeugdformaat/" in after
        assert "/en/praktijken/dak-jeugdformaat/" not in after
