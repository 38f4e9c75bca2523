"""The foot of every page, as editors filled it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page

from core.state import Versioned, bump, known
from home.models import Footer, FooterColumn, FooterLink
from home.navigation import Item
from search.addresses import Addresses


@dataclass(frozen=True, slots=True)
class Column:
    """A heading with its links."""

    heading: str
    links: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Foot:
    """The columns that have a link, and the sentence below them."""

    columns: tuple[Column, ...]
    closing: str


def _load(language: str) -> Foot | None:
    footer = Footer.objects.filter(language=language).first()
    if footer is None:
        return None
    columns = list(FooterColumn.objects.filter(footer=footer).prefetch_related("links"))
    linked = {link.page_id for column in columns for link in column.links.all()} - {None}
    public = Page.objects.live().public().filter(pk__in=linked).in_bulk()
    addresses = Addresses(known())

    def items(links: list[FooterLink]) -> tuple[Item, ...]:
        found = []
        for link in links:
            page = public.get(link.page_id or 0)
            url = addresses.of(page.url_path) if page else link.address
            if url:
                found.append(Item(link.label or (page.title if page else ""), url))
        return tuple(found)

    shown = (Column(column.heading, items(list(column.links.all()))) for column in columns)
    return Foot(tuple(column for column in shown if column.links), footer.closing)


_foot: Versioned[Foot | None] = Versioned(_load)


def footer(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `foot` as a function that gives a `Foot`, or None where editors filled none; only a template that shows it asks
    for it, and once a request. Kept per process until it, or a page, changes."""

    @cache
    def foot() -> Foot | None:
        return _foot.get((known().menu, known().index), get_language() or "nl")

    return {"foot": foot}


def footer_changed(**kwargs: Any) -> None:
    """Let every process read the foot anew."""
    bump("menu")
