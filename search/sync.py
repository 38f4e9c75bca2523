"""Sends what changed to the indexes of Elasticsearch. May run in several processes at once and be stopped at any moment.

A document is sent whole with its number as version, so the order between documents does not matter and the newest always wins.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass

from search import outgoing, targets
from search.engines.elasticsearch import indices
from search.models import SearchTarget

BATCH = 200
REMEDY = "manage.py search_rebuild && manage.py search_rebuild --engine elasticsearch"
logger = logging.getLogger(__name__)


class WrongShape(Exception):
    """An index was built by another release; the text says what to do."""

    def __init__(self, locale: str) -> None:
        super().__init__(
            f"The index of '{locale}' was built by another release and gets no new documents; PostgreSQL answers. Run: {REMEDY}"
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one round did: documents sent, and those that were refused."""

    sent: int = 0
    refused: int = 0

    def __add__(self, other: Outcome) -> Outcome:
        return Outcome(self.sent + other.sent, self.refused + other.refused)


def push(target: SearchTarget) -> Iterator[Outcome]:
    """Send all that a target lacks, batch by batch; then everything that was written before can be found there.

    Raises EngineUnavailable when the server does not take it; what was sent stays sent.
    """
    # Writers of the index queue up behind its version, so whoever sees a version sees all writes up to it.
    version = targets.version()
    after = 0
    while rows := outgoing.waiting_rows(target, after, BATCH):
        refused = indices.write(target.name, rows)
        outgoing.sent(target, rows, refused)
        for page_id, reason in refused.items():
            logger.error("search: page %s set aside, %s refuses it: %s", page_id, target.name, reason)
        after = rows[-1].page_id
        yield Outcome(len(rows) - len(refused), len(refused))
    # Always: another process may have sent what this one found nothing of, and not have come to this yet.
    indices.refresh(target.name)
    targets.reached(target, version)


def push_live() -> Outcome:
    """One round: bring the index of every language up to date, as far as there is one.

    Raises WrongShape when one was built by another release, after the others were served.
    """
    done, wrong = Outcome(), None
    for locale in targets.locales():
        target = targets.live(locale)
        if target is None:
            continue
        if not targets.has_shape(target):
            wrong = WrongShape(locale)
            continue
        done = sum(push(target), done)
    if wrong:
        raise wrong
    return done


def warm() -> None:
    """Ask a server that has just started the first questions, which take it longer than a visitor waits."""
    for locale in targets.locales():
        if target := targets.live(locale):
            indices.warm(target.name, target.locale)


def missing() -> list[str]:
    """The languages without an index on the server: before the first start, or when the server lost it."""
    found = []
    for locale in targets.locales():
        target = targets.live(locale)
        if target is None or target.name not in indices.behind(target.alias):
            found.append(locale)
    return found


def clean() -> None:
    """Delete indexes that were replaced an hour ago."""
    for target in targets.leftovers():
        indices.drop([target.name])
        targets.forget(target)
