"""What an overview lists: all pages of one kind out of the index, ten a page; of what is looked up by name, a hundred."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, QueryDict
from django.utils.translation import get_language

from core.state import known
from search import presentation, service
from search import request as requests
from search.contract import SearchRequest

NAMES = 100
BY_NAME = ("theme", "concept")
"""Kinds that are looked up, so in the order of the alphabet; the others are news, the newest first."""


class PageBeyondLast(Exception):
    """Somebody asked for a page of a list after the last one: `last` is the number of that one, `url` its address."""

    def __init__(self, last: int, url: str) -> None:
        super().__init__(last)
        self.last = last
        self.url = url


def listing(request: HttpRequest, kind: str) -> dict[str, Any]:
    """`found` is the page of results, `view` how it is shown. Of the query only `page` counts. Raises `PageBeyondLast`, and `BadQuery`
    for a page number that is none."""
    query = QueryDict(mutable=True)
    query["page"] = request.GET.get("page", "")
    query["sort"] = "title" if kind in BY_NAME else "newest"
    asked = requests.parse(query, get_language() or "nl", (kind,))
    if kind in BY_NAME:
        asked = replace(asked, page_size=NAMES)

    def address(other: SearchRequest) -> str:
        return f"{request.path}?page={other.page}" if other.page > 1 else request.path

    found = service.search(asked, known())
    if asked.page > found.pages:
        raise PageBeyondLast(found.pages, address(requests.changed(asked, page=found.pages)))
    return {"found": found, "by_name": kind in BY_NAME, "view": presentation.present(found, address, practices=False)}
