# ruff: noqa: S608 - only constants of this module are put into the text; everything from outside is a parameter
"""Writing rows of the index: the only statements that change it. Callers hold a transaction and the lock of the index version."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection

from search import lanes
from search.analysis import fold
from search.contract import Document
from search.impact import VERSION, Analysed, analyse, is_plain

# Live, no alias, and no view restriction on the page or above it. `{page}` is the alias of wagtailcore_page.
VISIBLE = (
    "({page}.live AND {page}.alias_of_id IS NULL AND NOT EXISTS (SELECT 1 FROM wagtailcore_pageviewrestriction r"
    " JOIN wagtailcore_page a ON a.id = r.page_id WHERE {page}.path LIKE a.path || '%%'))"
)

_UPSERT = f"""
INSERT INTO search_searchdocument (page_id, locale, kind, visible, url_path, published, checked, sort_title, facets, counters,
    links, card, seq, analysis)
SELECT p.id, %(locale)s, %(kind)s, {VISIBLE.format(page="p")}, p.url_path, %(published)s, %(checked)s, %(sort_title)s,
    %(facets)s::int[], %(counters)s::numeric, %(links)s::text[], %(card)s::jsonb, nextval('search_seq'), {VERSION}
FROM wagtailcore_page p WHERE p.id = %(page_id)s
ON CONFLICT (page_id) DO UPDATE SET locale = excluded.locale, kind = excluded.kind, visible = excluded.visible,
    url_path = excluded.url_path, published = excluded.published, checked = excluded.checked, sort_title = excluded.sort_title,
    facets = excluded.facets, counters = excluded.counters, links = excluded.links, card = excluded.card,
    seq = nextval('search_seq'), analysis = excluded.analysis, changed = now()
"""

_UPSERT_TEXT = """
INSERT INTO search_searchtext (page_id, lexemes, sequence, body) VALUES (%s, array_to_tsvector(%s::text[]), %s, %s)
ON CONFLICT (page_id) DO UPDATE SET lexemes = excluded.lexemes, sequence = excluded.sequence, body = excluded.body
"""

# Only rows that differ get a new number: a move under a path that stays the same changes nothing.
_PLACE = f"""
UPDATE search_searchdocument d SET url_path = p.url_path, visible = {VISIBLE.format(page="p")}, seq = nextval('search_seq'),
    changed = now()
FROM wagtailcore_page p
WHERE p.id = d.page_id AND {{where}}
    AND (d.url_path <> p.url_path OR d.visible <> {VISIBLE.format(page="p")})
"""

_TOMBSTONE = """
UPDATE search_searchdocument SET visible = false, facets = '{}', counters = 1, links = '{}', card = '{}', sort_title = '',
    seq = nextval('search_seq'), changed = now()
WHERE page_id = ANY(%s) AND (visible OR card <> '{}')
"""

_COUNT = """
INSERT INTO search_searchlexeme (locale, lexeme, df)
SELECT %(locale)s, lexeme, change FROM unnest(%(lexemes)s::text[], %(changes)s::int[]) AS c(lexeme, change) ORDER BY lexeme
ON CONFLICT (locale, lexeme) DO UPDATE SET df = search_searchlexeme.df + excluded.df
"""

_FORMS = """
INSERT INTO search_searchword (locale, form, lexeme)
SELECT %s, form, lexeme FROM unnest(%s::text[], %s::text[]) AS f(form, lexeme) ORDER BY form
ON CONFLICT (locale, form) DO UPDATE SET lexeme = excluded.lexeme WHERE search_searchword.lexeme <> excluded.lexeme
"""


@dataclass(frozen=True, slots=True)
class Stored:
    """What the index has of a page before it is written again."""

    url_path: str
    locale: str
    plain: frozenset[str]


def stored(page_ids: Sequence[int]) -> dict[int, Stored]:
    """The rows of these pages that have text; `plain` holds their lexemes without tiers."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT d.page_id, d.url_path, d.locale, tsvector_to_array(t.lexemes) FROM search_searchdocument d"
            " JOIN search_searchtext t USING (page_id) WHERE d.page_id = ANY(%s)",
            [list(page_ids)],
        )
        return {
            page_id: Stored(url_path, locale, frozenset(filter(is_plain, lexemes)))
            for page_id, url_path, locale, lexemes in cursor.fetchall()
        }


def facet_slugs(document: Document) -> set[tuple[str, str]]:
    """The (facet, slug) pairs of a document; a pair `sector:role` of a requirement stands for its first half too."""
    values = {(facet, slug) for facet, slugs in document.facets.items() for slug in slugs}
    return values | {(facet, slug.partition(":")[0]) for facet, slug in values if ":" in slug}


def sort_title(document: Document) -> str:
    """The key by which titles are ordered: without accents, case and leading quotation marks. The server has no Dutch collation."""
    return fold(document.title).lstrip(" '\"“”‘’«»(")


def card(document: Document) -> dict[str, object]:
    """What the template of a hit gets: the builder's card, always with title and summary."""
    return {**document.card, "title": document.title, "summary": document.summary}


def as_stored(document: Document) -> dict[str, object]:
    """The card as it comes back from the database: dates as text, tuples as lists."""
    stored_card: dict[str, object] = json.loads(_json(document))
    return stored_card


def _json(document: Document) -> str:
    return json.dumps(card(document), cls=DjangoJSONEncoder)


def write(documents: Sequence[Document], before: Mapping[int, Stored]) -> None:
    """Write whole documents. `before` is what `stored` gave for them in this transaction."""
    numbers = lanes.allocate(value for document in documents for value in facet_slugs(document))
    analysed = [(document, analyse(document)) for document in documents]
    with connection.cursor() as cursor:
        cursor.executemany(_UPSERT, [_row(document, numbers) for document in documents])
        cursor.executemany(
            _UPSERT_TEXT,
            [(document.page_id, list(words.lexemes), words.sequence, document.text) for document, words in analysed],
        )
    _count(analysed, before)


def _row(document: Document, numbers: Mapping[tuple[str, str], int]) -> dict[str, Any]:
    """The parameters of one upsert."""
    facets = sorted(numbers[value] for value in facet_slugs(document))
    return {
        "page_id": document.page_id,
        "locale": document.locale,
        "kind": document.kind,
        "published": document.published,
        "checked": document.checked,
        "sort_title": sort_title(document),
        "facets": facets,
        "counters": str(lanes.counters(facets)),
        "links": sorted(set(document.links)),
        "card": _json(document),
    }


def _count(analysed: Iterable[tuple[Document, Analysed]], before: Mapping[int, Stored]) -> None:
    """Keep document frequencies exact and remember new word forms."""
    changes: Counter[tuple[str, str]] = Counter()
    forms: dict[str, dict[str, str]] = {}
    for document, words in analysed:
        old = before.get(document.page_id)
        if old:
            changes.subtract((old.locale, lexeme) for lexeme in (*old.plain, ""))
        changes.update((document.locale, lexeme) for lexeme in (*words.plain, ""))
        forms.setdefault(document.locale, {}).update(words.forms)
    _apply(changes)
    with connection.cursor() as cursor:
        for locale, found in forms.items():
            cursor.execute(_FORMS, [locale, list(found), list(found.values())])


def _apply(changes: Counter[tuple[str, str]]) -> None:
    """Add these changes to the document frequencies."""
    by_locale: dict[str, dict[str, int]] = {}
    for (locale, lexeme), change in changes.items():
        if change:
            by_locale.setdefault(locale, {})[lexeme] = change
    with connection.cursor() as cursor:
        for locale, counts in by_locale.items():
            cursor.execute(_COUNT, {"locale": locale, "lexemes": list(counts), "changes": list(counts.values())})


def bury(page_ids: Sequence[int]) -> None:
    """Turn the rows of these pages into tombstones. Pages without a row stay without one."""
    gone = stored(page_ids)
    _apply(_negative(gone))
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM search_searchtext WHERE page_id = ANY(%s)", [list(page_ids)])
        cursor.execute(_TOMBSTONE, [list(page_ids)])


def _negative(gone: Mapping[int, Stored]) -> Counter[tuple[str, str]]:
    """The changes in document frequency when these rows lose their text."""
    changes: Counter[tuple[str, str]] = Counter()
    for old in gone.values():
        changes.subtract((old.locale, lexeme) for lexeme in (*old.plain, ""))
    return changes


def place_pages(page_ids: Sequence[int]) -> None:
    """Bring `visible` and `url_path` of these pages in line with the page tree."""
    with connection.cursor() as cursor:
        cursor.execute(_PLACE.format(where="p.id = ANY(%s)"), [list(page_ids)])


def place_subtree(path: str) -> None:
    """Bring `visible` and `url_path` of the page with this tree path, and of all pages below it, in line with the page tree."""
    with connection.cursor() as cursor:
        cursor.execute(_PLACE.format(where="p.path LIKE %s || '%%'"), [path])


def recount() -> None:
    """Count document frequencies anew and forget word forms that no document has: for a rebuild, or nightly."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM search_searchlexeme")
        cursor.execute(
            "INSERT INTO search_searchlexeme (locale, lexeme, df)"
            " SELECT l.locale, s.word, s.ndoc FROM (SELECT DISTINCT locale FROM search_searchdocument) l,"
            " LATERAL ts_stat(format('SELECT t.lexemes FROM search_searchtext t JOIN search_searchdocument d"
            " USING (page_id) WHERE d.locale = %%L', l.locale)) s WHERE left(s.word, 1) NOT IN ('+', '^')"
            " UNION ALL SELECT d.locale, '', count(*) FROM search_searchdocument d JOIN search_searchtext t USING (page_id)"
            " GROUP BY d.locale",
            [],
        )
        cursor.execute(
            "DELETE FROM search_searchword w WHERE NOT EXISTS (SELECT 1 FROM search_searchlexeme l"
            " WHERE l.locale = w.locale AND l.lexeme = w.lexeme AND l.df > 0)"
        )
