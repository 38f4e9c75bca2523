"""Building documents anew because what they take their words from changed: a name, a photo, a compound rule.

Few pages at once, so that the editor sees the change; many in a task after the commit, with their progress in `search.models.Reanalysis`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from search import indexing
from search.models import Reanalysis

IN_REQUEST = 50
"""Pages that are built while the editor waits, and in each transaction of the task."""
KEPT = 20
"""Finished runs that are remembered."""
STUCK = dt.timedelta(minutes=10)
"""A run without progress for so long is no longer at work: its process was stopped."""


def index_anew(page_ids: Sequence[int], reason: str) -> None:
    """Build the documents of these pages: 50 at once, the others in a task after the commit. `reason` tells editors what changed."""
    now = list(page_ids[:IN_REQUEST])
    indexing.refresh(now)
    if len(page_ids) > len(now):
        run = Reanalysis.objects.create(reason=reason[:255], pages=list(page_ids), total=len(page_ids), done=len(now))
        _forget_old_runs()
        go_on.enqueue(run.pk)


def resume(run: Reanalysis) -> None:
    """Go on with a run that stopped, where it was."""
    run.error = ""
    run.save(update_fields=["error", "changed"])
    go_on.enqueue(run.pk)


def has_stopped(run: Reanalysis) -> bool:
    """Whether a run waits for somebody: it met an error, or there was no progress for a while."""
    return run.finished is None and (bool(run.error) or timezone.now() - run.changed > STUCK)


@task()
def go_on(run_id: int) -> None:
    """Build the pages of a run that are not done, in small transactions. Running it again does no harm."""
    run = Reanalysis.objects.filter(pk=run_id, finished=None).first()
    if run is None:
        return
    try:
        while batch := run.pages[run.done : run.done + IN_REQUEST]:
            with transaction.atomic():
                indexing.refresh(batch)
                run.done += len(batch)
                run.save(update_fields=["done", "changed"])
    except Exception as error:
        # What was counted in the transaction that failed is not done.
        Reanalysis.objects.filter(pk=run_id).update(
            error=f"{type(error).__name__}: {error}"[:1000], changed=timezone.now()
        )
        raise
    run.pages, run.finished = [], timezone.now()
    run.save()


def _forget_old_runs() -> None:
    old = Reanalysis.objects.exclude(finished=None).order_by("-pk").values_list("pk", flat=True)[KEPT:]
    Reanalysis.objects.filter(pk__in=list(old)).delete()
