"""The sitemap in parts: pages of the index, overviews, organisations and people. Only what is public, never more than Django's 50,000
addresses a file."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.db.models import Max, QuerySet
from django.urls import reverse
from django.utils import translation
from wagtail.models import Page

from core.state import known
from home.models import ArticlePerson, HomePage, OverviewPage
from practices.catalogue import NO_MUNICIPALITY
from practices.models import PracticeIndexPage
from practices.patterns.counting import LEAST
from search import service
from search.addresses import Addresses
from search.contract import SearchRequest
from search.models import SearchDocument
from training.models import CourseIndexPage

Address = tuple[str, dt.datetime | None]
"""The path of a page in the tree, and when it was last published."""
Name = tuple[str, str]
"""A language, and the slug of an organisation or person with public work in it."""


class PageSitemap(Sitemap[Address]):
    """Pages of the tree."""

    def pages(self) -> QuerySet[Page]:
        """The pages of this part; each is public and has an address."""
        raise TypeError(f"{type(self).__name__} does not say which pages it holds")

    def items(self) -> Any:
        """The pages in the order in which they were made: a new one changes the last file only."""
        return self.pages().order_by("pk").values_list("url_path", "last_published_at")

    def location(self, item: Address) -> str:
        """The address within the site; that of the front page for a page outside every site."""
        return Addresses(known()).of(item[0]) or "/"

    def lastmod(self, item: Address) -> dt.datetime | None:
        """When the page was last published."""
        return item[1]

    def get_latest_lastmod(self) -> dt.datetime | None:
        """When anything of this part was last published."""
        latest: dt.datetime | None = self.pages().aggregate(latest=Max("last_published_at"))["latest"]
        return latest


class FoundSitemap(PageSitemap):
    """Every public page of the index."""

    def pages(self) -> QuerySet[Page]:
        """The pages with a visible document."""
        return Page.objects.filter(pk__in=SearchDocument.objects.filter(visible=True).values("page_id"))


class OverviewSitemap(PageSitemap):
    """Front pages and overviews: they list what is in the index and are not in it themselves."""

    def pages(self) -> QuerySet[Page]:
        """Public pages of these kinds, without copies at another address."""
        kinds = Page.objects.type(HomePage, PracticeIndexPage, CourseIndexPage, OverviewPage)
        return kinds.live().public().filter(alias_of__isnull=True)


class NamedSitemap(Sitemap[Name]):
    """Pages of what has a name, per language in which there is something to show."""

    view = ""

    def location(self, item: Name) -> str:
        """The address in the language of the work."""
        language, slug = item
        with translation.override(language):
            return reverse(self.view, args=[slug])


class CountedSitemap(NamedSitemap):
    """Pages of the values of a facet, per language in which at least so many public pages have the value."""

    facet = ""
    least = 1

    def items(self) -> list[Name]:
        """Values that the index counts in a language. All parts ask the same, so the index answers once."""
        return [
            (language, option.value)
            for language, _name in settings.LANGUAGES
            for option in service.search(
                SearchRequest(language), known(), long_facets=["organisation", "municipality"]
            ).options(self.facet)
            if option.results >= self.least and option.value != NO_MUNICIPALITY
        ]


class OrganisationSitemap(CountedSitemap):
    """Organisations that a public page names."""

    view = "practices:organisation"
    facet = "organisation"


class PatternSitemap(CountedSitemap):
    """Forms of collaboration of which there are enough practices to tell what they share."""

    view = "practices:pattern"
    facet = "form"
    least = LEAST


class MunicipalitySitemap(CountedSitemap):
    """Municipalities with a practice: who is active there."""

    view = "practices:municipality"
    facet = "municipality"


class PersonSitemap(NamedSitemap):
    """People who wrote a public text or speak in one."""

    view = "home:person"

    def items(self) -> list[Name]:
        """People with a visible text, per language of that text."""
        visible = SearchDocument.objects.filter(visible=True, kind="article").values("page_id")
        found = ArticlePerson.objects.filter(page_id__in=visible).order_by(
            "page__locale__language_code", "person__slug"
        )
        return list(found.values_list("page__locale__language_code", "person__slug").distinct())


SITEMAPS: dict[str, type[Sitemap[Any]]] = {
    "paginas": FoundSitemap,
    "overzichten": OverviewSitemap,
    "organisaties": OrganisationSitemap,
    "patronen": PatternSitemap,
    "gemeenten": MunicipalitySitemap,
    "personen": PersonSitemap,
}
