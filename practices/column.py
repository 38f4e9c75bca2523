"""The main column of a practice page, kept in the cache; and what is needed to find the practices beside it."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.cache import cache
from django.db.models import prefetch_related_objects
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from core import flemish
from core.state import known
from practices.documents import row_lookups
from practices.models import PracticePage
from practices.presentation.page import practice_view
from practices.related import Beside, beside
from practices.rows import read_rows
from search.indexing import number_of

# Raise it when the template of the column changes in a way that must be seen before the day is over.
FORMAT = 9
SECONDS = 24 * 60 * 60
TEMPLATE = "pages/practices/practice_column.html"


@dataclass(frozen=True, slots=True)
class Column:
    """The finished column, and the values by which other practices are like this one."""

    html: SafeString
    beside: Beside


def column(page: PracticePage, request: HttpRequest) -> Column:
    """The column of a page: from the cache where it is public (one query), else made now. A preview is never kept."""
    if getattr(request, "is_preview", False) or not page.live or not page.pk:
        if page.pk:
            # Rows that were not saved yet stay: prefetching does not replace them.
            prefetch_related_objects([page], *row_lookups())
        return _make(page, request)
    key = _key(page, request)
    kept: Column | None = cache.get(key) if key else None
    if kept is None:
        read_rows(page)
        kept = _make(page, request)
        if key:
            cache.set(key, kept, SECONDS)
    return kept


def _make(page: PracticePage, request: HttpRequest) -> Column:
    view = practice_view(page, timezone.localdate())
    return Column(render_to_string(TEMPLATE, {"page": page, "view": view, "request": request}), beside(page))


def _key(page: PracticePage, request: HttpRequest) -> str:
    """The cache key, or "" for a page that the index does not know.

    The document's number changes with every write. The page in hand may have been read just before one, so its own moment of publishing
    is in the key as well. The day is, because evidence and contacts expire; the host, because the citation holds the address; and which
    words come first, because of the labels.
    """
    number = number_of(page.pk)
    if number is None:
        return ""
    version, today = known().vocabulary, timezone.localdate()
    read = (page.live_revision_id, page.last_published_at)
    parts = (FORMAT, page.pk, number, *read, get_language(), flemish.chosen(), version, today, request.get_host())
    return "practice:" + ":".join(str(part).replace(" ", "T") for part in parts)
