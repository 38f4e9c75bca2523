"""What an overview lists: all pages of one kind out of the index, ten a page; of what is looked up by name, and of events, a hundred."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, QueryDict
from django.utils import timezone
from django.utils.translation import get_language

from core.state import known
from home.event_days import is_over
from search import presentation, service
from search import request as requests
from search.contract import Hit, SearchRequest

NAMES = 100
BY_NAME = ("theme", "concept")
"""Kinds that are looked up, so in the order of the alphabet; the others are news, the newest first."""


class PageBeyondLast(Exception):
    """Somebody asked for a page of a list after the last one: `last` is the number of that one, `url` its address."""

    def __init__(self, last: int, url: str) -> None:
        super().__init__(last)
        self.last = last
        self.url = url


def agenda(hits: Sequence[Hit], today: dt.date) -> tuple[list[Hit], list[Hit]]:
    """Events that are still to come, the next one first, and those that are over, the last one first. One without a date stands last."""

    def day(hit: Hit) -> str:
        return hit.card.get("starts_on") or ""

    coming = sorted((hit for hit in hits if not is_over(hit.card, today)), key=lambda hit: (not day(hit), day(hit)))
    return coming, sorted((hit for hit in hits if is_over(hit.card, today)), key=day, reverse=True)


def listing(request: HttpRequest, kind: str) -> dict[str, Any]:
    """`found` is the page of results, `view` how it is shown. Of the query only `page` counts. Raises `PageBeyondLast`, and `BadQuery`
    for a page number that is none."""
    query = QueryDict(mutable=True)
    query["page"] = request.GET.get("page", "")
    query["sort"] = "title" if kind in BY_NAME else "newest"
    asked = requests.parse(query, get_language() or "nl", (kind,))
    if kind in BY_NAME or kind == "event":
        asked = replace(asked, page_size=NAMES)

    def address(other: SearchRequest) -> str:
        return f"{request.path}?page={other.page}" if other.page > 1 else request.path

    found = service.search(asked, known())
    if asked.page > found.pages:
        raise PageBeyondLast(found.pages, address(requests.changed(asked, page=found.pages)))
    coming, past = agenda(found.hits, timezone.localdate()) if kind == "event" else ([], [])
    return {
        "coming": coming,
        "past": past,
        "found": found,
        "by_name": kind in BY_NAME,
        "view": presentation.present(found, address, scope="site"),
    }
