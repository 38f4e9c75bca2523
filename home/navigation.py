"""The main menu: the pages right under the front page that an editor has put in the menu."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page

from core.state import Versioned, bump, known
from home.models import HomePage, OverviewPage
from search.addresses import Addresses

DEPTH = 3
"""Of the pages in the menu: the root of the tree has 1, a front page 2."""


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the menu. `current` is "page" on the page itself, "true" on the pages below it, else ""; as `aria-current` has it."""

    label: str
    url: str
    current: str = ""


def _load(locale: str) -> tuple[Item, ...]:
    home = HomePage.objects.filter(locale__language_code=locale).order_by("path").first()
    if home is None:
        return ()
    addresses = Addresses(known())
    pages = Page.objects.child_of(home).live().public().in_menu().order_by("path")
    found = ((page.title, addresses.of(page.url_path)) for page in pages)
    return tuple(Item(title, url) for title, url in found if url)


_menu: Versioned[tuple[Item, ...]] = Versioned(_load)


def _load_overviews(locale: str) -> dict[str, Item]:
    addresses = Addresses(known())
    pages = OverviewPage.objects.live().public().filter(locale__language_code=locale).order_by("-path")
    rows = pages.values_list("kind", "title", "url_path")
    found = ((kind, title, addresses.of(url_path)) for kind, title, url_path in rows)
    return {kind: Item(title, url) for kind, title, url in found if url}


_overviews: Versioned[dict[str, Item]] = Versioned(_load_overviews)


def overviews(locale: str) -> dict[str, Item]:
    """The overview of each kind of pages, the first of a kind; kept like the menu."""
    return _overviews.get((known().menu, known().index), locale)


def menu(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `menu` as a function, so that only a template that shows it asks for it, and once a request. Kept per process
    until a page right under a front page changes."""

    @cache
    def items() -> list[Item]:
        kept = _menu.get((known().menu, known().index), get_language() or "nl")
        return [replace(item, current=_current(item.url, request.path)) for item in kept]

    return {"menu": items}


def _current(url: str, path: str) -> str:
    if path == url:
        return "page"
    return "true" if path.startswith(url) else ""


def menu_changed(instance: Page, **kwargs: Any) -> None:
    """Let every process read menu and foot anew where the page may stand in them: the foot may name the front page too. Moves, addresses
    and restrictions raise the index anyway."""
    if instance.depth <= DEPTH:
        bump("menu")
