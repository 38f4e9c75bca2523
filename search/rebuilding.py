"""Building the whole index anew, in small transactions, so that publishing goes on meanwhile and an interruption loses little."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from core import state
from search import indexing, store
from search.models import SearchDocument, SearchRebuild

BATCH = 50


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of how many pages are done."""

    done: int
    total: int


def rebuild(*, resume: bool = False) -> Iterator[Progress]:
    """Build every document anew, bury the rows of pages that are gone, and count words anew. Yields after each batch.

    With `resume`, go on after the last batch of a rebuild that did not finish; without one, start from the beginning.
    """
    run = SearchRebuild.objects.filter(finished=None).last() if resume else None
    if run is None:
        SearchRebuild.objects.all().delete()
        run = SearchRebuild.objects.create(started=timezone.now())
    ids = indexing.indexable()
    todo = [page_id for page_id in ids if page_id > run.last_page]
    with _lasting_objects_left_alone():
        for start in range(0, len(todo), BATCH):
            batch = todo[start : start + BATCH]
            with transaction.atomic():
                indexing.refresh(batch)
                run.last_page, run.done = batch[-1], run.done + len(batch)
                run.save()
            yield Progress(run.done, len(ids))
    with transaction.atomic():
        state.bump("index")
        known = set(indexing.indexable())
        store.bury([page_id for page_id in SearchDocument.objects.values_list("pk", flat=True) if page_id not in known])
        store.recount()
        run.finished = timezone.now()
        run.save()


@contextmanager
def _lasting_objects_left_alone() -> Iterator[None]:
    """Keep Python from looking through dictionaries and vocabularies again and again while many rows come and go: a quarter of the time."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
