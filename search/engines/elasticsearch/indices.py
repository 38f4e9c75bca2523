"""Making, filling and replacing indexes. Who calls this waits as long as it takes; errors are EngineUnavailable."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from elasticsearch import NotFoundError, helpers

from search.engines.base import Question
from search.engines.circuit import EngineUnavailable
from search.engines.elasticsearch import body, mapping
from search.engines.elasticsearch.client import answering, patient
from search.engines.elasticsearch.source import Row, source

CHUNK = 500
WARMING = 5
CHUNK_BYTES = 5 * 1024 * 1024
_CONFLICT, _REFUSED = 409, 400


def create(name: str) -> None:
    """An empty index that nobody reads yet; nothing happens when it is there."""
    with answering():
        if not patient().indices.exists(index=name):
            patient().indices.create(
                index=name,
                mappings={**mapping.MAPPING, "_meta": {"fingerprint": mapping.fingerprint()}},
                settings={**mapping.SETTINGS, **mapping.FILLING},
                aliases={_door(name): {}},
            )


def exists(name: str) -> bool:
    """Whether there is an index of this name."""
    with answering():
        return bool(patient().indices.exists(index=name))


def write(name: str, rows: Sequence[Row]) -> dict[int, str]:
    """Write whole documents; gives the reason per page that was refused. Older than what is there counts as done.

    Raises EngineUnavailable when the server could not take one now: all of them may be tried again without harm.
    """
    refused: dict[int, str] = {}
    actions = (
        {"_op_type": "index", "_id": str(row.page_id), **_places(name, row), "_source": source(row)} for row in rows
    )
    with answering():
        outcomes = helpers.streaming_bulk(
            patient(),
            actions,
            chunk_size=CHUNK,
            max_chunk_bytes=CHUNK_BYTES,
            raise_on_error=False,
            # Only through a door that is there: else the server makes a missing index by guessing.
            require_alias=True,
        )
        for row, (done, outcome) in zip(rows, outcomes, strict=True):
            said = outcome["index"]
            if done or said["status"] == _CONFLICT:
                continue
            reason = f"{said['error'].get('type')}: {said['error'].get('reason')}" if "error" in said else str(said)
            if said["status"] != _REFUSED:
                raise EngineUnavailable(reason)
            refused[row.page_id] = reason[:1_000]
    return refused


def _places(name: str, row: Row) -> dict[str, object]:
    """Where a document goes and as which version."""
    return {"_index": _door(name), "version": row.seq, "version_type": "external"}


def _door(name: str) -> str:
    """The alias through which an index is written to."""
    return f"{name}-write"


def refresh(name: str) -> None:
    """Let all that was written be found."""
    with answering():
        patient().indices.refresh(index=name)


def open_for_readers(name: str) -> None:
    """Settings for searching instead of filling, in as few pieces as possible."""
    with answering():
        patient().indices.put_settings(index=name, settings=mapping.SERVING)
        patient().indices.refresh(index=name)
        patient().indices.forcemerge(index=name, max_num_segments=1)


def warm(name: str, locale: str) -> None:
    """Ask for everything with all counts, a few times and without hurry."""
    with answering():
        for _ in range(WARMING):
            patient().msearch(index=name, searches=[{}, body.compose(Question(locale), "all")])


def count(name: str) -> int:
    """How many documents can be found, those that are not public too."""
    with answering():
        return int(patient().count(index=name)["count"])


def swap(alias: str, name: str) -> None:
    """Let readers of the alias see this index and no other, in one step."""
    with answering():
        actions: list[dict[str, object]] = [
            {"remove": {"index": other, "alias": alias}} for other in behind(alias) if other != name
        ]
        patient().indices.update_aliases(actions=[*actions, {"add": {"index": name, "alias": alias}}])


def behind(alias: str) -> set[str]:
    """The indexes that an alias stands for; none when there is no such alias."""
    with answering():
        try:
            return set(patient().indices.get_alias(name=alias))
        except NotFoundError:
            return set()


def drop(names: Iterable[str]) -> None:
    """Delete these indexes, as far as they are there."""
    with answering():
        for name in names:
            patient().indices.delete(index=name, ignore_unavailable=True)
