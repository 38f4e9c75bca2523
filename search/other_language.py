"""What there is in the other language, offered where this one has nothing or little. Never mixed in: a reader chooses."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.conf import settings

from core.state import Versions
from core.translations import IN_LANGUAGE
from search import service
from search.contract import SearchPage, SearchRequest

FEW = 3
"""With so many results or more nothing is offered."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The same question in another language: its code, "in ..." in words, the number of results there, and the request."""

    language: str
    words: str
    total: int
    request: SearchRequest


def elsewhere(page: SearchPage, versions: Versions) -> Elsewhere | None:
    """The results of the other language where that has more than this page, and this page has fewer than three for what was asked.

    At most one search, kept in the cache like any other, and none for a page with enough results, or where nothing was asked.
    """
    if page.total >= FEW or not (page.request.q or page.request.filters):
        return None
    language = next((code for code, _name in settings.LANGUAGES if code != page.request.locale), None)
    if language is None:
        return None
    asked = replace(page.request, locale=language, page=1)
    total = service.search(asked, versions).total
    words = str(IN_LANGUAGE.get(language, language))
    return Elsewhere(language, words, total, asked) if total > page.total else None
