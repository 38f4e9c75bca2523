"""The sitemap in parts: pages of the index, overviews, organisations and people. Only what is public, never more than Django's 50,000
addresses a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import Any, TypeVar

from django.conf import settings
from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.sitemaps import Sitemap
from django.db.models import Max, OuterRef, QuerySet
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

Address = tuple[str, dt.datetime | None, list[str]]
"""The path of a page in the tree, when it was last published, and the paths of this part that are the same page in any language."""
Name = tuple[str, str]
"""A language, and the slug of an organisation or person with public work in it."""
Item = TypeVar("Item")


class LanguageSitemap(Sitemap[Item]):
    """A part whose addresses name the same page in the other languages: all of a page name each other and themselves."""

    def languages_of(self, item: Item) -> Mapping[str, str]:
        """The address within the site per language in which this part has the page."""
        raise TypeError(f"{type(self).__name__} does not say which languages an address has")

    def get_urls(self, page: int | str = 1, site: Any = None, protocol: str | None = None) -> list[dict[str, Any]]:
        """Django's entries with their `alternates`, which Django itself makes only for what is there in every language."""
        urls = super().get_urls(page, site, protocol)
        host = f"{self.get_protocol(protocol)}://{self.get_domain(site)}"
        for url in urls:
            found = self.languages_of(url["item"])
            if len(found) > 1:
                codes = [code for code, _name in settings.LANGUAGES if code in found]
                pairs = [(code, found[code]) for code in codes]
                pairs += [("x-default", found[settings.LANGUAGE_CODE])] if settings.LANGUAGE_CODE in found else []
                url["alternates"] = [{"lang_code": code, "location": host + address} for code, address in pairs]
        return urls


class PageSitemap(LanguageSitemap[Address]):
    """Pages of the tree."""

    def pages(self) -> QuerySet[Page]:
        """The pages of this part; each is public and has an address."""
        raise TypeError(f"{type(self).__name__} does not say which pages it holds")

    def items(self) -> Any:
        """The pages in the order in which they were made: a new one changes the last file only."""
        pages = self.pages()
        same = pages.filter(translation_key=OuterRef("translation_key")).order_by("pk").values("url_path")
        return pages.order_by("pk").values_list("url_path", "last_published_at", ArraySubquery(same))

    def location(self, item: Address) -> str:
        """The address within the site; that of the front page for a page outside every site."""
        return self._addresses.of(item[0]) or "/"

    def languages_of(self, item: Address) -> Mapping[str, str]:
        """The addresses of its public translations."""
        placed = [(self._addresses.language_of(path), self._addresses.of(path)) for path in item[2]]
        return {language: address for language, address in placed if language and address}

    @cached_property
    def _addresses(self) -> Addresses:
        return Addresses(known())

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


class NamedSitemap(LanguageSitemap[Name]):
    """Pages of what has a name, per language in which there is something to show."""

    view = ""

    def names(self) -> list[Name]:
        """The names, per language."""
        raise TypeError(f"{type(self).__name__} does not say which names it holds")

    def items(self) -> list[Name]:
        """The names, asked once for an answer."""
        return self._names

    def location(self, item: Name) -> str:
        """The address in the language of the work."""
        language, slug = item
        with translation.override(language):
            return reverse(self.view, args=[slug])

    def languages_of(self, item: Name) -> Mapping[str, str]:
        """The addresses in the languages in which the name has something to show."""
        _language, slug = item
        return {code: self.location((code, slug)) for code, _name in settings.LANGUAGES if (code, slug) in self._known}

    @cached_property
    def _names(self) -> list[Name]:
        return self.names()

    @cached_property
    def _known(self) -> frozenset[Name]:
        return frozenset(self._names)


class CountedSitemap(NamedSitemap):
    """Pages of the values of a facet, per language in which at least so many public pages have the value."""

    facet = ""
    least = 1

    def names(self) -> list[Name]:
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

    def names(self) -> list[Name]:
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
