"""The right spelling of a word that is nowhere in the index: a word of public documents, or a name that the planner knows.

Only for a word that no dictionary knows the search corrects by itself: of 300 real words that happened to be absent, 176 would have become
another word. For a real word the nearest one is a proposal.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from search import by_index
from search.language import analyser_for
from search.plan import Plan
from search.scoring import alive
from search.words import Frequencies

SHORTEST_CORRECTED = 4
LONGEST_CORRECTED = 60
MOST_CORRECTED = 5
CANDIDATES = 50
DF_SHARE = 0.1
LEAST_SIMILAR = 0.3
"""Of trigrams; the same as the default of pg_trgm."""
LENGTH_APART = 3

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


@dataclass(frozen=True, slots=True)
class Missing:
    """A word of a group that is nowhere in the index, folded. `known`: it is a real word or finds something by its parts, so it may be
    meant as it stands."""

    group: int
    word: str
    known: bool


@dataclass(frozen=True, slots=True)
class Correction:
    """The nearest word that public documents have. A `certain` one is searched instead; another may have been meant."""

    group: int
    form: str
    similarity: float
    certain: bool


def missing_groups(plan: Plan, found: Frequencies) -> list[Missing]:
    """The groups that may be spelled wrong: no names of something, and nowhere in the index unless as separate parts. At most five."""
    analyser = analyser_for(plan.locale)
    living = [item for item in alive(plan, found.df) if item.strict]
    met = {group for item in living for group in item.covers}
    as_a_whole = {group for item in living if item.source != "parts" for group in item.covers}
    missing = []
    for group, typed in enumerate(plan.words):
        analysis = None if group in as_a_whole or group in plan.named else analyser.analyse(typed)
        if analysis is not None and SHORTEST_CORRECTED <= len(analysis.word) <= LONGEST_CORRECTED:
            missing.append(Missing(group, analysis.word, group in met or analyser.is_known(typed)))
    return missing[:MOST_CORRECTED]


def corrections(locale: str, missing: Sequence[Missing], names: Mapping[str, frozenset[str]]) -> list[Correction]:
    """The best spelling of each of these words (one query): a word of public documents, or one of `names` (word: its trigrams).

    For a real word only one that is a single edit away is proposed.
    """
    if not missing:
        return []
    words = sorted({item.word for item in missing})
    _names, rows = by_index.fetch(_NEAR, {"words": words, "locale": locale, "candidates": CANDIDATES})
    best = []
    for item in missing:
        candidates = [(form, df, similarity) for typed, form, df, similarity in rows if typed == item.word]
        candidates += _near_names(item.word, names)
        choice = _choose(item.word, candidates, 1 if item.known else _allowed(item.word))
        if choice:
            best.append(Correction(item.group, *choice, certain=not item.known))
    return best


def trigrams(word: str) -> frozenset[str]:
    """The pieces of three letters of a word, as pg_trgm makes them."""
    padded = f"  {word} "
    return frozenset(padded[start : start + 3] for start in range(len(padded) - 2))


def _near_names(word: str, names: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, int, float]]:
    """The names that look like a word, with their similarity; in no document as far as this knows."""
    own = trigrams(word)
    for name, pieces in names.items():
        if abs(len(name) - len(word)) <= LENGTH_APART:
            shared = len(own & pieces)
            similarity = shared / (len(own) + len(pieces) - shared)
            if similarity >= LEAST_SIMILAR:
                yield name, 0, similarity


def _allowed(word: str) -> int:
    """The number of edits that may lie between a word and its right spelling."""
    return 1 if len(word) <= 5 else 2 if len(word) <= 9 else 3


def _choose(word: str, candidates: Sequence[tuple[str, int, float]], allowed: int) -> tuple[str, float] | None:
    """The nearest form within the allowed distance, the more common one when two are nearly as near."""
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
