"""The write path: from page ids to rows of the index. Everything that changes a page calls one of these functions and nothing else.

They read the truth from the database, may be called twice without harm, and open their own transaction. Each takes the row of the
versions first, so that writers of the index queue up in one order, and an error in a builder undoes the caller's transaction too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import Page

from core import state
from search import registry, store
from search.contract import Document
from search.models import SearchDocument


def refresh(page_ids: Iterable[int]) -> None:
    """Build the documents of these pages anew. A page that is gone, is an alias or cannot be indexed becomes a tombstone."""
    ids = sorted(set(page_ids))
    if not ids:
        return
    # The lock that `bump` takes keeps every version as it is until the commit, so one reading serves all builders.
    with transaction.atomic(), state.kept():
        state.bump("index")
        documents = build(ids)
        before = store.stored(ids)
        store.write(documents, before)
        store.bury([page_id for page_id in ids if page_id not in {document.page_id for document in documents}])
        pages = Page.objects.filter(pk__in=ids).values_list("pk", "path", "url_path")
        for page_id, path, url_path in pages:
            if page_id in before and before[page_id].url_path != url_path:
                store.place_subtree(path)


def refresh_subtree(path: str) -> None:
    """Bring visibility and address of a page and all below it in line with the page tree; builds no document."""
    with transaction.atomic():
        state.bump("index")
        store.place_subtree(path)


def refresh_places(page_ids: Iterable[int]) -> None:
    """The same for single pages: for pages that go offline."""
    with transaction.atomic():
        state.bump("index")
        store.place_pages(list(page_ids))


def bury(page_ids: Iterable[int]) -> None:
    """Take deleted pages out of the index."""
    with transaction.atomic():
        state.bump("index")
        store.bury(list(page_ids))


def build(page_ids: Sequence[int]) -> list[Document]:
    """The documents of those of these pages that can be indexed, in a constant number of queries per kind."""
    by_type: defaultdict[int, list[int]] = defaultdict(list)
    for page_id, content_type in (
        Page.objects.filter(pk__in=page_ids, alias_of__isnull=True).order_by("pk").values_list("pk", "content_type_id")
    ):
        by_type[content_type].append(page_id)
    documents: list[Document] = []
    for content_type, ids in by_type.items():
        model = ContentType.objects.get_for_id(content_type).model_class()
        builder = registry.builder_for(model) if model else None
        if builder:
            documents.extend(_added(builder.kind, list(builder.build(ids))))
    return documents


def _added(kind: str, documents: list[Document]) -> list[Document]:
    """The documents with the facet values that rooms above add."""
    for addition in registry.additions(kind):
        values = addition.values([document.page_id for document in documents])
        documents = [
            replace(document, facets={**document.facets, addition.facet: values.get(document.page_id, ())})
            for document in documents
        ]
    return documents


def indexable() -> list[int]:
    """The ids of all pages that must have a row, in order: of a kind with a builder, and no alias."""
    types = ContentType.objects.get_for_models(*(builder.model for builder in registry.builders())).values()
    pages = Page.objects.filter(alias_of__isnull=True, content_type__in=list(types))
    return list(pages.order_by("pk").values_list("pk", flat=True))


def number_of(page_id: int) -> int | None:
    """The number of the last write of a page's document: another one as soon as anything in it changes. None for no document."""
    return SearchDocument.objects.filter(pk=page_id).values_list("seq", flat=True).first()
