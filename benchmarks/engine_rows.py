"""Documents for measuring the engines, written as rows of the index: so many pages would take hours to make.

The text is heavy-tailed like real text (Zipf-Mandelbrot, s = 1.05, over 120,000 words of the Dutch dictionary), some 300 words a document;
every facet of the portal has values, the frequent ones much more often than the rare. The same number of documents is the same
content, and the first thousand of ten thousand are those of a thousand.
"""

from __future__ import annotations

import datetime as dt
import json
import random
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

from django.db import connection

from search import lanes, registry, store
from search.analysis.dictionary import Role, roles
from search.impact import VERSION, as_sequence

SEED = 20240117
FORMS = 120_000
EXPONENT, SHIFT = 1.05, 2.7
LENGTH, SPREAD, SHORTEST, LONGEST = 300, 70, 120, 700
LOCALE = "nl"
FIRST_ID = 10_000_000
TITLE_WORDS = 6
TIER_2, TIER_3 = 3, 6
"""Occurrences from which a word stands in these tiers; `search.impact` weighs fields as well."""
_VALUES = {"requirement": (1, 3), "long": (0, 2), "choice": (1, 2), "number": (1, 1)}
"""How many values a document has of a facet of each kind, from and to."""
HIGHEST = 80
"""Numbers of a facet that counts something are below this."""


def write(number: int) -> None:
    """Fill the empty index with so many documents."""
    choose = random.Random(SEED)
    words = sorted(word for word, bits in roles().items() if bits & Role.WORD and word.isalpha() and len(word) > 2)
    choose.shuffle(words)
    words = words[:FORMS]
    weights = list(accumulate(1 / (rank + SHIFT) ** EXPONENT for rank in range(len(words))))
    facets = _facets(choose)
    with connection.cursor() as cursor:
        with cursor.copy(
            "COPY search_searchdocument (page_id, locale, kind, visible, url_path, published, checked, sort_title, facets, counters,"
            " links, card, seq, analysis) FROM STDIN"
        ) as copy:
            for item in range(number):
                copy.write_row(_document(item, random.Random(SEED + item), facets))
        with cursor.copy("COPY search_searchtext (page_id, lexemes, sequence, body) FROM STDIN") as copy:
            for item in range(number):
                copy.write_row(_text(item, random.Random(-SEED - item), words, weights))
    store.recount()
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO search_searchword (locale, form, lexeme) SELECT locale, lexeme, lexeme FROM search_searchlexeme"
            " WHERE lexeme <> '' AND lexeme NOT LIKE '~%%' ON CONFLICT DO NOTHING",
            [],
        )
        cursor.execute("SELECT setval('search_seq', %s)", [number + 1])
    with connection.cursor() as cursor:
        for table in ("document", "text", "lexeme", "word"):
            cursor.execute(f"VACUUM ANALYZE search_search{table}")


Facets = list[tuple[tuple[int, int], list[int], list[float]]]


def _facets(choose: random.Random) -> Facets:
    """Per facet how many values a document has, the numbers of all values, and how frequent each is, cumulative."""
    found = []
    for facet in registry.facets():
        slugs = [value.slug for value in facet.values(LOCALE)]
        if facet.number is not None:
            slugs += map(str, range(HIGHEST))
        second = registry.facet(facet.pair[1]) if facet.pair else None
        if second is not None:
            others = [value.slug for value in second.values(LOCALE)]
            slugs += [f"{slug}:{choose.choice(others)}" for slug in slugs]
        if not slugs:
            continue
        numbers = lanes.allocate((facet.name, slug) for slug in slugs)
        order = [numbers[facet.name, slug] for slug in slugs]
        choose.shuffle(order)
        found.append((_VALUES[facet.kind], order, list(accumulate(1 / (rank + 1) for rank in range(len(order))))))
    return found


def _document(item: int, choose: random.Random, facets: Facets) -> tuple[object, ...]:
    own: set[int] = set()
    for (least, most), numbers, weights in facets:
        own.update(choose.choices(numbers, cum_weights=weights, k=choose.randint(least, most)))
    title = f"Praktijk {item} over samenwerken"
    card = {
        "title": title,
        "summary": "Een praktijk die voor het meten is gemaakt. " * 4,
        "places": [{"name": "Utrecht", "locality": ""}],
        "sectors": ["kinderopvang", "jeugdhulp"],
        "forms": ["vaste-inzet"],
        "staffing": "vier uur per week",
        "cover": {"sectors": ["kinderopvang", "jeugdhulp"], "form": "vaste-inzet", "seed": item},
    }
    day = dt.date(2026, 1, 1) - dt.timedelta(days=choose.randrange(3000))
    return (
        FIRST_ID + item,
        LOCALE,
        "practice",
        True,
        f"/home/praktijken/praktijk-{item}/",
        day,
        day,
        title.lower(),
        sorted(own),
        lanes.counters(own),
        [],
        json.dumps(card),
        item + 1,
        VERSION,
    )


def _text(item: int, choose: random.Random, words: list[str], weights: list[float]) -> tuple[object, ...]:
    length = int(min(LONGEST, max(SHORTEST, choose.gauss(LENGTH, SPREAD))))
    chosen = choose.choices(words, cum_weights=weights, k=length)
    return FIRST_ID + item, " ".join(_lexemes(chosen)), as_sequence(chosen), " ".join(chosen)


def _lexemes(chosen: list[str]) -> Iterator[str]:
    for word, times in Counter(chosen).items():
        yield f"'{word}'"
        if times >= TIER_2:
            yield f"'+{word}'"
        if times >= TIER_3:
            yield f"'++{word}'"
    for word in chosen[:TITLE_WORDS]:
        yield f"'^{word}'"
