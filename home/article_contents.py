"""What the page of an article shows: who wrote it and who speaks, where it comes from, its practices, and what to read next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.utils.translation import get_language
from wagtail.models import Page

from core.state import known
from practices.models import Scheme
from search import service
from search.contract import Hit, SearchRequest
from search.models import SearchDocument
from search.related import hits

if TYPE_CHECKING:
    from home.models.article import ArticlePage

NEXT = 3
WORDS_A_MINUTE = 200
"""How fast a text is read for pleasure; round, as a promise in minutes is."""


def article_contents(page: ArticlePage) -> dict[str, Any]:
    """The context of an article. Queries: people, sources, terms, further reading, and one for all cards."""
    lines = list(page.people.select_related("person__organisation")) if page.pk else list(page.people.all())
    practices = [line.practice for line in page.practices.select_related("practice")]
    found = _cards(practices)
    slugs = [line.term.slug for line in page.article_terms.select_related("term") if line.term.scheme == Scheme.THEME]
    return {
        "authors": [line.person for line in lines if line.part == line.Part.AUTHOR],
        "interviewees": [line.person for line in lines if line.part == line.Part.INTERVIEWEE],
        "minutes": max(1, round(_words(page) / WORDS_A_MINUTE)),
        "told": [found[practice.pk] for practice in practices if practice.pk in found],
        "source_lines": [
            {
                "author": line.source.author,
                "title": line.source.title,
                "where": ", ".join(part for part in (line.source.medium, line.source.published) if part),
                "url": line.source.url,
                "previously": line.source.previously,
                "note": line.note,
            }
            for line in page.sources.select_related("source")
            if line.source
        ],
        "also": list(page.further.select_related("target")),
        "next": _next(page, slugs),
    }


def _words(page: ArticlePage) -> int:
    """The number of words of the story."""
    return sum(
        len(str(text).split()) for block in page.body for text in block.block.get_searchable_content(block.value)
    )


def _cards(pages: list[Any]) -> dict[int, Hit]:
    """The cards of those pages that are public, by page id; one query."""
    rows = SearchDocument.objects.filter(visible=True, page_id__in=[page.pk for page in pages])
    return {hit.page_id: hit for hit in hits(rows.values_list("page_id", "kind", "url_path", "card"))}


def _next(page: Page, themes: list[str]) -> list[Hit]:
    """Practices and articles about the first of the same themes, without the page itself."""
    if not themes:
        return []
    asked = SearchRequest(
        get_language() or "nl",
        kinds=("article", "practice"),
        filters=(("theme", tuple(sorted(themes))),),
        page_size=NEXT + 1,
    )
    return [hit for hit in service.search(asked, known()).hits if hit.page_id != page.pk][:NEXT]
