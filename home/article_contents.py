"""What the page of an article shows: who wrote it and who speaks, where it comes from, its practices, and what to read next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.utils.translation import get_language

from core.state import known
from practices.models import Scheme
from practices.presentation.sections import source_lines
from search import service
from search.cards import cards_of
from search.contract import Hit, SearchRequest

if TYPE_CHECKING:
    from home.models.article import ArticlePage

NEXT = 3
WORDS_A_MINUTE = 200
"""How fast a text is read for pleasure; round, as a promise in minutes is."""


def article_contents(page: ArticlePage) -> dict[str, Any]:
    """The context of an article. Queries: people, sources, terms, further reading, one for all cards, and one for the original words of
    quotes in a translation."""
    lines = list(page.people.select_related("person__organisation"))
    told = [line.practice_id for line in page.practices.all()]
    slugs = [line.term.slug for line in page.article_terms.select_related("term") if line.term.scheme == Scheme.THEME]
    return {
        "authors": [line.person for line in lines if line.part == line.Part.AUTHOR],
        "interviewees": [line.person for line in lines if line.part == line.Part.INTERVIEWEE],
        "minutes": max(1, round(_words(page) / WORDS_A_MINUTE)),
        "told": cards_of(told),
        "source_lines": source_lines(page.sources.select_related("source")),
        "originals": _said(page),
        "original_language": settings.LANGUAGE_CODE,
        "also": list(page.further.select_related("target")),
        "next": _next(slugs, {page.pk, *told}),
    }


def _said(page: ArticlePage) -> dict[str, str]:
    """The quotes of a translated article as they were said, by the id of their block. One query, none where there are no quotes."""
    if get_language() == settings.LANGUAGE_CODE or not any(block.block_type == "quote" for block in page.body):
        return {}
    source = page.get_translations().filter(locale__language_code=settings.LANGUAGE_CODE).first()
    return (
        {block.id: str(block.value["text"]) for block in source.body if block.block_type == "quote"} if source else {}
    )


def _words(page: ArticlePage) -> int:
    """The number of words of the story."""
    return sum(
        len(str(text).split()) for block in page.body for text in block.block.get_searchable_content(block.value)
    )


def _next(themes: list[str], shown: set[int]) -> list[Hit]:
    """Practices and articles about the same themes, without what is on the page already."""
    if not themes:
        return []
    asked = SearchRequest(
        get_language() or "nl",
        kinds=("article", "practice"),
        filters=(("theme", tuple(sorted(themes))),),
        page_size=NEXT + len(shown),
    )
    return [hit for hit in service.search(asked, known()).hits if hit.page_id not in shown][:NEXT]
