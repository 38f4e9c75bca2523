"""The other languages that a page can be read in: for the switch at the top of the page and for search engines."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypeVar

from django.conf import settings
from django.core.cache import cache
from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from django.http import HttpRequest
from django.urls import translate_url
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet

from core.models import TranslationStatus
from core.state import Versions, known
from core.translation.publishing import CheckedPublishing
from core.translation.status import long_behind
from search.addresses import Addresses

SECONDS = 24 * 60 * 60
Alternate = tuple[str, str, str]
"""A language code, the name of the language in itself, and the address of the page in it."""
Pages = TypeVar("Pages", bound="PageQuerySet[Any]")


def open_to_all(pages: Pages) -> Pages:
    """Those of these pages that everybody may see, without copies at another address; as `live().public()`, but within the query."""
    closed = PageViewRestriction.objects.annotate(
        below=ExpressionWrapper(OuterRef("path"), output_field=CharField())
    ).filter(below__startswith=F("page__path"))
    return pages.live().filter(~Exists(closed), alias_of=None)


def alternates(page: Page, versions: Versions) -> list[Alternate]:
    """The public translations of a page, in the order of the languages. One query; none until anything public changes."""
    key = f"alternates:{page.translation_key}:{page.locale_id}:{versions.index}"
    found: list[Alternate] | None = cache.get(key)
    if found is None:
        others = open_to_all(page.get_translations())
        paths = dict(others.values_list("locale__language_code", "url_path"))
        addresses = Addresses(versions)
        known_in = {code: addresses.of(path) for code, path in paths.items()}
        found = [(code, str(name), address) for code, name in settings.LANGUAGES if (address := known_in.get(code))]
        cache.set(key, found, SECONDS)
    return found


def alternates_at(address: str, page: Page, versions: Versions) -> list[Alternate]:
    """The same for an address that belongs to a page and has its slug, such as that of a form about it."""
    return [(code, name, translate_url(address, code)) for code, name, _page in alternates(page, versions)]


def behind(page: Page, versions: Versions) -> dt.date | None:
    """The day since which a translation does not show what its source says, when that is long ago.

    One query outside the main language; none until anything public changes.
    """
    if get_language() == settings.LANGUAGE_CODE:
        return None
    key = f"behind:{page.pk}:{versions.index}"
    since = cache.get_or_set(
        key, lambda: TranslationStatus.objects.filter(page=page).values_list("since", flat=True).first() or 0, SECONDS
    )
    return timezone.localdate(since) if since and long_behind(since) else None


class InOtherLanguages(CheckedPublishing):
    """For pages: adds `alternates` to what the template gets, and `behind` when the page has been behind its source for long. A page is
    public only when all its texts are in its own language."""

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The context with the other languages of this page."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)  # type: ignore[misc]
        return context | {"alternates": alternates(self, known()), "behind": behind(self, known())}
