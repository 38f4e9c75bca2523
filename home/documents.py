"""Makes search documents out of the pages of this room. One query a kind of row, however many pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from wagtail.blocks.stream_block import StreamValue

from home.models import ArticlePage, ConceptPage, EventPage, PublicationPage, StandardPage, ThemePage
from practices.documents import with_parents
from practices.found_by import plain
from practices.models import Scheme, Term
from practices.page_cover import cover_data, stored
from search.contract import Document

TERM_FACETS = (Scheme.THEME, Scheme.SECTOR, Scheme.CONTEXT, Scheme.AUDIENCE)


EXPLAINS = 0.4
"""Weight of pages that explain a word: they follow the practices in which it is put to work."""


def facets_of(terms: Iterable[Term]) -> dict[str, tuple[str, ...]]:
    """Facet values of terms by the name of their vocabulary, each with the term above it."""
    carried = list(terms)
    return {
        scheme.value: with_parents((term.slug for term in carried if term.scheme == scheme), scheme)
        for scheme in TERM_FACETS
    }


def _document(
    page: Any, kind: str, body: Iterable[str], card: dict[str, Any], keywords: Iterable[str] = (), **more: Any
) -> Document:
    return Document(
        page_id=page.pk,
        kind=kind,
        locale=page.locale.language_code,
        title=page.title,
        summary=page.summary,
        body="\n".join(text for text in body if text),
        keywords="\n".join(text for text in keywords if text),
        card={"slug": page.slug, "title": page.title, "summary": page.summary, **card},
        published=page.first_published_at.date() if page.first_published_at else None,
        **more,
    )


def _words(body: StreamValue) -> list[str]:
    """The texts of a story, without markup."""
    return [plain(text) for block in body for text in block.block.get_searchable_content(block.value)]


def build_articles(page_ids: Sequence[int]) -> Iterator[Document]:
    """A document for each article among these pages, live or not. Its picture is the cover of the first practice that it tells of."""
    pages = ArticlePage.objects.filter(pk__in=page_ids).select_related("locale")
    for page in pages.prefetch_related(
        "article_terms__term",
        "people__person__organisation",
        "sources__source",
        "practices__practice",
        "organisations__organisation",
    ):
        people = [line.person for line in page.people.all()]
        practices = [line.practice for line in page.practices.all()]
        keywords = [" ".join(filter(None, (person.name, person.function))) for person in people]
        keywords += [str(line.source) for line in page.sources.all() if line.source]
        facets = facets_of(line.term for line in page.article_terms.all())
        organisations = [person.organisation for person in people if person.organisation]
        organisations += [line.organisation for line in page.organisations.all()]
        keywords += [organisation.name for organisation in organisations]
        yield _document(
            page,
            "article",
            _words(page.body),
            {
                "kind": page.kind,
                "authors": [line.person.name for line in page.people.all() if line.part == line.Part.AUTHOR],
                "cover": stored(cover_data(practices[0])) if practices else None,
                "themes": list(facets["theme"]),
                "licence": page.text_licence,
                "quotes": [
                    {name: str(block.value.get(name, "")) for name in ("text", "speaker", "role")}
                    for block in page.body
                    if block.block_type == "quote"
                ],
            },
            facets=facets | {"organisation": tuple(dict.fromkeys(found.slug for found in organisations))},
            keywords=keywords,
            links=tuple(str(practice.translation_key) for practice in practices),
            checked=page.checked_on,
        )


def build_themes(page_ids: Sequence[int]) -> Iterator[Document]:
    """A document for each theme page among these pages, live or not."""
    pages = ThemePage.objects.filter(pk__in=page_ids).select_related("locale", "term")
    for page in pages.prefetch_related("points"):
        body = [text for point in page.points.all() for text in (point.title, point.text)]
        card = {"theme": page.term.slug if page.term else ""}
        yield _document(page, "theme", body, card, facets={}, weight=EXPLAINS)


def build_concepts(page_ids: Sequence[int]) -> Iterator[Document]:
    """A document for each word among these pages, live or not."""
    pages = ConceptPage.objects.filter(pk__in=page_ids).select_related("locale", "term")
    for page in pages.prefetch_related("concept_terms__term"):
        terms = [line.term for line in page.concept_terms.all()] + ([page.term] if page.term else [])
        yield _document(
            page,
            "concept",
            (page.counterpart_note,),
            {"synonyms": page.synonyms, "country": page.country},
            keywords=(*page.synonyms, *page.related_words),
            facets=facets_of(terms),
            weight=EXPLAINS,
        )


def build_events(page_ids: Sequence[int]) -> Iterator[Document]:
    """A document for each event among these pages, live or not. Whether it is over is worked out when it is shown."""
    pages = EventPage.objects.filter(pk__in=page_ids).select_related("locale", "organiser", "source")
    for page in pages.prefetch_related("event_terms__term", "practices__practice"):
        yield _document(
            page,
            "event",
            (plain(page.body),),
            {
                "starts_on": page.starts_on.isoformat() if page.starts_on else None,
                "ends_on": page.last_day.isoformat() if page.last_day else None,
                "without_date": page.without_date,
                "where": ", ".join(part for part in (page.venue, page.place) if part),
            },
            facets=facets_of(line.term for line in page.event_terms.all())
            | {"organisation": (page.organiser.slug,) if page.organiser else ()},
            keywords=(page.venue, page.place, page.organiser.name if page.organiser else ""),
            links=tuple(str(line.practice.translation_key) for line in page.practices.all()),
        )


def build_publications(page_ids: Sequence[int]) -> Iterator[Document]:
    """A document for each publication among these pages, live or not."""
    pages = PublicationPage.objects.filter(pk__in=page_ids).select_related("locale")
    for page in pages.prefetch_related(
        "publication_terms__term", "organisations__organisation", "parts", "practices__practice", "sources__source"
    ):
        organisations = [line.organisation for line in page.organisations.all()]
        body = [plain(page.body), *(text for part in page.parts.all() for text in (part.title, part.text))]
        keywords = [organisation.name for organisation in organisations]
        keywords += [str(line.source) for line in page.sources.all() if line.source]
        yield _document(
            page,
            "publication",
            body,
            {
                "organisations": [organisation.name for organisation in organisations],
                "published": page.published,
                "parts": len(page.parts.all()),
            },
            facets=facets_of(line.term for line in page.publication_terms.all())
            | {"organisation": tuple(organisation.slug for organisation in organisations)},
            keywords=keywords,
            links=tuple(str(line.practice.translation_key) for line in page.practices.all()),
        )


def build_pages(page_ids: Sequence[int]) -> Iterator[Document]:
    """A document for each page about the portal among these pages, live or not."""
    for page in StandardPage.objects.filter(pk__in=page_ids).select_related("locale"):
        yield _document(page, "page", _words(page.body), {}, facets={})
