"""What editors recommend for a question (Wagtail's promoted search results), shown apart from the results."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wagtail.contrib.search_promotions.models import SearchPromotion

from core.state import Versioned, Versions
from search.cards import cards_of
from search.contract import Hit, SearchRequest
from search.synonyms import lexemes
from search.typed import read


@dataclass(frozen=True, slots=True)
class Pick:
    """A recommendation: a public page of the portal (`hit`), or another address. `description` are the words of the editor, or ""."""

    title: str
    url: str
    description: str
    hit: Hit | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    page_id: int | None
    url: str
    title: str
    description: str


def _load(locale: str) -> Mapping[frozenset[str], tuple[_Line, ...]]:
    """Per set of words the recommendations in their order."""
    found: dict[frozenset[str], list[_Line]] = {}
    rows = SearchPromotion.objects.order_by("sort_order", "pk").values_list(
        "query__query_string", "page_id", "external_link_url", "external_link_text", "description"
    )
    for query, page_id, url, title, description in rows:
        found.setdefault(frozenset(lexemes(locale, query)), []).append(_Line(page_id, url, title or url, description))
    return {words: tuple(lines) for words, lines in found.items() if words}


_kept: Versioned[Mapping[frozenset[str], tuple[_Line, ...]]] = Versioned(_load)


def picks(request: SearchRequest, versions: Versions) -> tuple[Pick, ...]:
    """The recommendations for the words of a question, in any order and inflection; on its first page only.

    Pages that are not public, or in another language, are left out. One query when there are any, none otherwise.
    """
    if not request.q or request.page > 1:
        return ()
    known = _kept.get(versions.synonyms, request.locale)
    lines = known.get(frozenset(lexemes(request.locale, read(request.q).words)), ()) if known else ()
    hits = {hit.page_id: hit for hit in cards_of([line.page_id for line in lines if line.page_id], request.locale)}
    found = []
    for line in lines:
        if line.page_id is None:
            found.append(Pick(line.title, line.url, line.description))
        elif hit := hits.get(line.page_id):
            found.append(Pick(str(hit.card["title"]), hit.url, line.description, hit))
    return tuple(found)
