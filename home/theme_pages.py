"""Where a theme has its page."""

from __future__ import annotations

from core.state import Versioned, known
from home.models.theme import ThemePage
from search.addresses import Addresses


def _load(locale: str) -> dict[str, str]:
    addresses = Addresses(known())
    pages = ThemePage.objects.live().public().filter(locale__language_code=locale, term__isnull=False)
    found = ((slug, addresses.of(path)) for slug, path in pages.values_list("term__slug", "url_path"))
    return {slug: address for slug, address in found if address}


_pages: Versioned[dict[str, str]] = Versioned(_load)


def theme_pages(locale: str) -> dict[str, str]:
    """The address of the public page of each theme, by the code of its term; kept per process until the index changes."""
    return _pages.get(known().index, locale)
