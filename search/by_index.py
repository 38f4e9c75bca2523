"""Reading the words of documents through their index, however few documents there are.

PostgreSQL takes a small table for cheap to read and knows nothing of the words that are kept outside it: with 500 documents it read the
words of all of them once per lexeme, from the table or from memory (50 ms for a plan of twelve lexemes, against 1 through the index).
Right after many facet values are new it read all of those once per card (3 ms against 0.3).
So such a statement runs with those two ways turned off. All parts go to the server in one message, which is one transaction for it, so
the settings end with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import connection

_BEFORE = "SET LOCAL enable_seqscan = off; SET LOCAL enable_material = off; "
_AFTER = "; SET LOCAL enable_seqscan TO DEFAULT; SET LOCAL enable_material TO DEFAULT"


def fetch(sql: str, parameters: Mapping[str, Any]) -> tuple[list[str], Sequence[tuple[Any, ...]]]:
    """The names of the columns and all rows of one SELECT."""
    with connection.cursor() as cursor:
        cursor.execute(_BEFORE + sql + _AFTER, parameters)
        # What a setting answers has no columns.
        while cursor.description is None:
            cursor.nextset()
        return [column.name for column in cursor.description], cursor.fetchall()
