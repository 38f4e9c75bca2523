"""Background work without a worker runs after the commit, or not at all."""

import pytest
from django.db import transaction
from django_tasks import task

from core.models import PortalState

seen = []


@task()
def note_version() -> None:
    """Note the index version as the task sees it."""
    seen.append(PortalState.objects.get(pk=1).index)


@pytest.fixture(autouse=True)
def _forget():
    seen.clear()


def test_a_task_sees_what_was_saved_after_it_was_asked_for(committed_db):
    with transaction.atomic():
        note_version.enqueue()
        PortalState.objects.filter(pk=1).update(index=77)
        assert seen == []
    assert seen == [77]


def test_a_task_of_a_transaction_that_failed_never_runs(committed_db):
    with transaction.atomic():
        note_version.enqueue()
        transaction.set_rollback(True)
    assert seen == []
