"""A page that is not there in the language of an address, and is in another: what a reader is told about it. Never a draft, never one that
not everybody may see."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.db.models import Exists, OuterRef
from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.state import Versions
from core.translations import IN_LANGUAGE
from search.addresses import Addresses
from search.page_languages import open_to_all

FRONT_PAGE_DEPTH = 2
"""Of the page at the root of a language: the root of the tree has 1."""


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A page, its language as a code, in itself and as a sentence names it; and title and address of the nearest page above it that
    is there in the language of the reader, without the front page."""

    page: Page
    language: str
    language_name: str
    in_language: str
    above: tuple[str, str] | None


def pages_at(tail: str, language: str, versions: Versions) -> PageQuerySet[Page]:
    """The pages in other languages that have this address but for its language; `tail` is what follows the language."""
    paths = Addresses(versions).elsewhere(tail, language)
    # The slug has an index, the path has none.
    slugs = {path.rstrip("/").rpartition("/")[2] for path in paths}
    pages: PageQuerySet[Page] = Page.objects.filter(slug__in=slugs, url_path__in=paths)
    return pages


def untranslated(pages: PageQuerySet[Page], language: str, versions: Versions) -> Untranslated | None:
    """The first of these pages that everybody may see and that is not public in this language, or None. One query, and two more for
    what is found."""
    translated = open_to_all(
        Page.objects.filter(translation_key=OuterRef("translation_key"), locale__language_code=language)
    )
    page = (
        open_to_all(pages)
        .exclude(locale__language_code=language)
        .filter(~Exists(translated))
        .select_related("locale")
        .order_by("pk")
        .first()
    )
    if page is None:
        return None
    code = page.locale.language_code
    name = str(dict(settings.LANGUAGES).get(code, code))
    return Untranslated(page.specific, code, name, str(IN_LANGUAGE.get(code, name)), _above(page, language, versions))


def _above(page: Page, language: str, versions: Versions) -> tuple[str, str] | None:
    paths = [page.path[:end] for end in range(Page.steplen, len(page.path), Page.steplen)]
    keys = Page.objects.filter(path__in=paths, depth__gt=FRONT_PAGE_DEPTH).values("translation_key")
    pages = open_to_all(Page.objects.filter(translation_key__in=keys, locale__language_code=language))
    found = pages.order_by("-depth").values_list("title", "url_path").first()
    address = Addresses(versions).of(found[1]) if found else None
    return (found[0], address) if found and address else None
