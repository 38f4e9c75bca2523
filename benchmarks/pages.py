"""Which pages are measured."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from benchmarks.scratch import Scratch

FEW = 10
"""A rare word has about so many hits, at every number of practices: a full page of results, whose cost can be compared."""

# A word by the number of documents that have it: the nearest to what is wanted, then by the alphabet. Only plain words that are in
# use in that very form, no places.
_WORD = """
SELECT w.form, l.df FROM search_searchlexeme l JOIN search_searchword w USING (locale, lexeme)
WHERE l.locale = 'nl' AND length(w.form) > 5 AND w.form ~ '^[a-z]+$'
    AND NOT EXISTS (SELECT 1 FROM practices_place p WHERE regexp_replace(lower(p.name), '[^a-z]', '', 'g') = w.form)
ORDER BY abs(l.df - %s), w.form LIMIT 1
"""


@dataclass(frozen=True)
class Target:
    """What the page may cost at the largest number of practices: milliseconds, and how many times the cost at the smallest."""

    cold: float | None = None
    warm: float | None = None
    ratio_cold: float | None = None
    ratio_warm: float | None = None


@dataclass(frozen=True)
class Page:
    """A page to measure; `first_view`: also what a first visit costs the reader."""

    name: str
    path: str
    target: Target = Target()
    first_view: bool = False


TYPES = [
    Page(name, path, first_view=True)
    for name, path in (
        ("article", "/artikelen/jeugdhulp-op-de-werkvloer/"),
        ("theme", "/themas/inclusie/"),
        ("word", "/begrippen/ontwikkelcentrum/"),
        ("event", "/agenda/kindvak-2024/"),
        ("publication", "/publicaties/maatschappelijk-werk-en-kinderopvang-hand-in-hand/"),
        ("advice", "/praktijken/ontwikkelcentra-voor-alle-kinderen/"),
        ("organisation", "/organisaties/sociaal-werk-nederland/"),
        ("person", "/personen/lex-staal/"),
        ("course material", "/lesmateriaal/wie-ziet-het-als-eerste/"),
        ("listing of course material", "/lesmateriaal/"),
        ("overview", "/artikelen/"),
        ("page about the portal", "/hoe-wij-praktijken-beschrijven/"),
        ("map", "/praktijken/kaart/"),
        ("contact form", "/contact/praktijk/travers-zwolle/"),
        ("vocabulary", "/id/theme/"),
    )
]
"""A page of every other type, out of the demo content."""


def pages(scratch: Scratch, database: str, practices: int) -> list[Page]:
    """The pages of the benchmark, with words and a practice that this database has."""
    rare, rare_hits = scratch.rows(database, _WORD, [FEW])[0]
    half, half_hits = scratch.rows(database, _WORD, [practices / 2])[0]
    middle = max(1, practices // 2)
    found = Target(ratio_cold=2.5, ratio_warm=1.2)
    print(f"  rare word: {rare} ({rare_hits} hits); word in half: {half} ({half_hits} hits)")
    filters = urlencode({"sector": "kinderopvang", "theme": "taal-en-vve"})
    return [
        Page("home", "/", first_view=True),
        Page("listing, all facets", "/praktijken/", Target(25, None, found.ratio_cold, found.ratio_warm), True),
        Page("listing, two filters", f"/praktijken/?{filters}", found),
        Page("search, rare word", f"/zoeken/?q={rare}", Target(15, None, found.ratio_cold, found.ratio_warm)),
        Page("search, word in half", f"/zoeken/?q={half}", Target(25, None, found.ratio_cold, found.ratio_warm)),
        Page("practice page", f"/praktijken/proefpraktijk-{middle}/", Target(30, 15, 1.2, 1.2), True),
        Page("API, practices", "/api/v1/practices/"),
    ]
