"""What the index knows of words: document frequencies, and the right spelling of an unknown one."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db import connection

from search.analysis import Rules, analyser_for, fold
from search.models import SearchLexeme
from search.plan import Plan
from search.scoring import score

SHORTEST_CORRECTED = 4
LONGEST_CORRECTED = 60
MOST_CORRECTED = 5
CANDIDATES = 50
DF_SHARE = 0.1

_NEAR = """
SELECT typed.word, near.form, near.df, near.similarity
FROM unnest(%(words)s::text[]) AS typed(word), LATERAL (
    SELECT w.form, w.lexeme, l.df, similarity(w.form, typed.word) AS similarity
    FROM search_searchword w JOIN search_searchlexeme l ON l.locale = w.locale AND l.lexeme = w.lexeme AND l.df > 0
    WHERE w.locale = %(locale)s AND w.form %% typed.word
        AND length(w.form) BETWEEN length(typed.word) - 3 AND length(typed.word) + 3
    ORDER BY 4 DESC, l.df DESC, w.form LIMIT %(candidates)s
) near
WHERE EXISTS (
    SELECT 1 FROM search_searchtext t JOIN search_searchdocument d USING (page_id)
    WHERE t.lexemes @@ quote_literal(near.lexeme)::tsquery AND d.visible AND d.locale = %(locale)s
)
"""

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


def unknown_groups(plan: Plan, found: Frequencies, rules: Rules) -> dict[int, str]:
    """The groups that deserve a spelling correction: nothing strict in the index, no real word and no name. At most five."""
    analyser = analyser_for(plan.locale, rules)
    strict = score(plan, found.df, found.documents).strict
    wanted: dict[int, str] = {}
    for group, typed in enumerate(plan.words):
        analysis = None if strict[group] else analyser.analyse(typed)
        if analysis is None or group in plan.named or analyser.is_known(typed):
            continue
        if SHORTEST_CORRECTED <= len(analysis.word) <= LONGEST_CORRECTED:
            wanted[group] = analysis.word
    return dict(list(wanted.items())[:MOST_CORRECTED])


def pages_with(words: Iterable[str]) -> list[int]:
    """The ids of Dutch pages, public or not, in whose text one of these words occurs, alone or inside a longer word (one query)."""
    plain = ("".join(filter(str.isalnum, fold(word))) for word in words)
    wanted = sorted({f"%{word}%" for word in plain if word})
    with connection.cursor() as cursor:
        cursor.execute(_PAGES_WITH, [wanted])
        return [page_id for (page_id,) in cursor.fetchall()]


def corrections(locale: str, wanted: Mapping[int, str]) -> list[tuple[int, str, float]]:
    """Per group (number, folded word) the best spelling that public documents have: group, form, similarity (one query)."""
    if not wanted:
        return []
    with connection.cursor() as cursor:
        cursor.execute(_NEAR, {"words": sorted(set(wanted.values())), "locale": locale, "candidates": CANDIDATES})
        rows = cursor.fetchall()
    best = []
    for group, word in wanted.items():
        choice = _choose(word, [(form, df, similarity) for typed, form, df, similarity in rows if typed == word])
        if choice:
            best.append((group, *choice))
    return best


def _choose(word: str, candidates: Sequence[tuple[str, int, float]]) -> tuple[str, float] | None:
    """The nearest form within the allowed distance, the more common one when two are nearly as near."""
    allowed = 1 if len(word) <= 5 else 2 if len(word) <= 9 else 3
    near = []
    for form, df, similarity in candidates:
        edits = distance(word, form)
        if edits <= allowed:
            near.append((-edits + DF_SHARE * math.log(1 + df), similarity, form))
    if not near:
        return None
    _, similarity, form = max(near)
    return form, similarity


def distance(left: str, right: str) -> int:
    """The number of edits between two words (Damerau-Levenshtein, restricted: two swapped neighbours are one edit)."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, start=1):
        older, before, row = before, row, [i]
        for j, b in enumerate(right, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]
