"""Which documents have a word, and how many."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from django.db import connection

from search.analysis import fold
from search.models import SearchLexeme

# Not in English texts: they have no compounds.
_PAGES_WITH = """
SELECT DISTINCT t.page_id
FROM search_searchword w JOIN search_searchtext t ON t.lexemes @@ quote_literal(w.lexeme)::tsquery
JOIN search_searchdocument d ON d.page_id = t.page_id AND d.locale = w.locale
WHERE w.form LIKE ANY(%s) AND w.locale NOT LIKE 'en%%'
ORDER BY t.page_id
"""


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


def pages_with(words: Iterable[str]) -> list[int]:
    """The ids of Dutch pages, public or not, in whose text one of these words occurs, alone or inside a longer word (one query)."""
    plain = ("".join(filter(str.isalnum, fold(word))) for word in words)
    wanted = sorted({f"%{word}%" for word in plain if word})
    with connection.cursor() as cursor:
        cursor.execute(_PAGES_WITH, [wanted])
        return [page_id for (page_id,) in cursor.fetchall()]
