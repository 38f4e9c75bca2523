"""How the engines are, for the page of administrators and for whatever watches the portal."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from search import outgoing, targets
from search.engines import choice
from search.engines.elasticsearch.client import is_configured


@dataclass(frozen=True, slots=True)
class IndexStatus:
    """The index of one language on Elasticsearch. `name` is "" before it was built. `complete`: it has every write, so it may answer;
    `waiting` documents are not there yet, the first of them since `lag` seconds; `set_aside` were refused."""

    locale: str
    name: str
    complete: bool
    fingerprint_ok: bool
    waiting: int
    lag: float
    set_aside: int


@dataclass(frozen=True, slots=True)
class Status:
    """The engine that is meant to answer, and whether it does.

    `answering` is the one that the next question of this process goes to in the language of the site. `open_until`: when Elasticsearch
    is tried again after a failure in this process (`reason`), None while it is asked. `lag`, `set_aside` and `fingerprint_ok` sum up the
    `indexes`; on PostgreSQL alone there are none.
    """

    engine: str = choice.POSTGRESQL
    answering: str = choice.POSTGRESQL
    open_until: dt.datetime | None = None
    reason: str = ""
    lag: float = 0.0
    set_aside: int = 0
    fingerprint_ok: bool = True
    indexes: tuple[IndexStatus, ...] = ()


def status() -> Status:
    """How the engines are; a few queries, and no question to Elasticsearch: nobody waits for a server that is down."""
    if not is_configured():
        return Status()
    indexes = tuple(map(_index, targets.locales()))
    circuit = choice.with_elasticsearch().circuit
    open_until = circuit.open_until
    asked = open_until is None and bool(indexes) and indexes[0].complete
    return Status(
        engine=choice.ELASTICSEARCH,
        answering=choice.ELASTICSEARCH if asked else choice.POSTGRESQL,
        open_until=open_until,
        reason=circuit.reason,
        lag=max((index.lag for index in indexes), default=0.0),
        set_aside=sum(index.set_aside for index in indexes),
        fingerprint_ok=all(index.fingerprint_ok for index in indexes),
        indexes=indexes,
    )


def _index(locale: str) -> IndexStatus:
    target = targets.live(locale)
    if target is None:
        return IndexStatus(locale, "", complete=False, fingerprint_ok=True, waiting=0, lag=0.0, set_aside=0)
    waiting, lag = outgoing.waiting(target)
    return IndexStatus(
        locale,
        target.name,
        complete=targets.is_complete(locale),
        fingerprint_ok=targets.has_shape(target),
        waiting=waiting,
        lag=lag,
        set_aside=targets.set_aside(target),
    )
