"""The classes of questions that engines are measured with, made of words by how many documents have them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.engine_rows import LOCALE
from search.engines.base import Filter, Question
from search.models import FacetValue, SearchLexeme
from search.plan import Alternative, Plan
from search.scoring import score
from search.words import frequencies

VARIANTS = 40
SEED = 7
PAGE = 10


@dataclass(frozen=True)
class Class:
    """A class of questions; `targets` are milliseconds (p95 on PostgreSQL) by number of documents."""

    name: str
    questions: Sequence[Question]
    targets: dict[int, float]


def classes(documents: int) -> list[Class]:
    """All classes for an index with so many documents."""
    choose = random.Random(SEED)
    words = SearchLexeme.objects.filter(locale=LOCALE, df__gt=1).exclude(lexeme="").exclude(lexeme__startswith="~")
    by_df = list(words.values_list("lexeme", "df"))
    near = _picker(by_df, documents, choose)
    filters = (_filter("theme", choose), _filter("sector", choose))
    base = Question(LOCALE, limit=PAGE, kinds=("practice",))
    return [
        Class("empty, all facets", [base] * VARIANTS, {1_000: 3, 10_000: 20}),
        Class("a word in 3 %", [_asked([[near(0.03)]]) for _ in range(VARIANTS)], {1_000: 2, 10_000: 5}),
        Class("a word in half", [_asked([[near(0.5)]]) for _ in range(VARIANTS)], {}),
        Class("a word in nearly all", [_asked([[near(0.92)]]) for _ in range(VARIANTS)], {1_000: 10, 10_000: 60}),
        Class("three words", [_asked([[near(0.2)], [near(0.1)], [near(0.05)]]) for _ in range(VARIANTS)], {}),
        Class("a word in 3 %, two filters", [_asked([[near(0.03)]], filters) for _ in range(VARIANTS)], {}),
        Class(
            "12 lexemes in 3 groups",
            [_asked([[near(share) for share in (0.1, 0.03, 0.02, 0.01)] for _ in range(3)]) for _ in range(VARIANTS)],
            {1_000: 8, 10_000: 30},
        ),
    ]


def _picker(by_df: list[tuple[str, int]], documents: int, choose: random.Random) -> Callable[[float], str]:
    """Gives words that about a share of the documents have; one of the ten nearest, by lot."""

    def pick(share: float) -> str:
        nearest = sorted(by_df, key=lambda item: (abs(item[1] - share * documents), item[0]))[:10]
        return choose.choice(nearest)[0]

    return pick


def _filter(facet: str, choose: random.Random) -> Filter:
    slugs = list(FacetValue.objects.filter(facet=facet).order_by("slug").values_list("slug", flat=True))
    return Filter(facet, tuple(choose.sample(slugs, k=2)))


def _asked(groups: Sequence[Sequence[str]], filters: tuple[Filter, ...] = ()) -> Question:
    """A question whose groups have these words as alternatives, the first as typed and the others as its synonyms."""
    alternatives = tuple(
        Alternative((word,), 1.0, (number,), "synonym" if place else "word")
        for number, words in enumerate(groups)
        for place, word in enumerate(words)
    )
    plan = Plan(LOCALE, tuple(words[0] for words in groups), alternatives)
    known = frequencies(LOCALE, plan.lexemes())
    scored = score(plan, known.df, known.documents)
    return Question(LOCALE, scored=scored, limit=PAGE, kinds=("practice",), filters=filters, sort="relevance")
