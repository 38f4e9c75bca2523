"""How many documents have a word."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from search.models import SearchLexeme


@dataclass(frozen=True, slots=True)
class Frequencies:
    """Document frequencies of some lexemes (absent: in no document) and the number of documents."""

    df: Mapping[str, int]
    documents: int


def frequencies(locale: str, lexemes: Collection[str]) -> Frequencies:
    """Look up these lexemes (one query)."""
    rows = SearchLexeme.objects.filter(locale=locale, lexeme__in=[*lexemes, ""]).values_list("lexeme", "df")
    df = dict(rows)
    return Frequencies(df, df.pop("", 0))
