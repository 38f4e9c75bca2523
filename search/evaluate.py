"""Measuring relevance with a list of judged questions: what a reader types, the slugs that must come first, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils import translation

from core.state import Versions
from search import service
from search.contract import SearchRequest
from search.engines.base import Engine

DEPTH = 10


@dataclass(frozen=True, slots=True)
class Question:
    """One judged question; any of the expected slugs is right."""

    query: str
    expected: tuple[str, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came: the slugs in order, and the rank of the first right one (0: not among the first ten)."""

    question: Question
    slugs: tuple[str, ...]
    rank: int


@dataclass(frozen=True, slots=True)
class Figures:
    """The outcomes in numbers. `mrr` is the mean of 1 / rank."""

    questions: int
    success1: int
    success3: int
    mrr: float
    zero: int


def read(lines: Iterable[str]) -> list[Question]:
    """Questions from lines `query<TAB>slugs, comma separated<TAB>why`; a heading line and empty lines are skipped.

    Raises ValueError with the line number where a line is something else.
    """
    found = []
    for number, line in enumerate(lines, start=1):
        cells = [cell.strip() for cell in line.rstrip("\r\n").split("\t")]
        if not any(cells) or (number == 1 and cells[:2] == ["query", "expected"]):
            continue
        slugs = tuple(slug.strip() for slug in cells[1].split(",") if slug.strip()) if len(cells) > 1 else ()
        if not cells[0] or not slugs:
            raise ValueError(f"line {number}: expected a query, a tab and at least one slug")
        found.append(Question(cells[0], slugs, cells[2] if len(cells) > 2 else ""))
    return found


def run(questions: Sequence[Question], versions: Versions, locale: str, engine: Engine | None = None) -> list[Outcome]:
    """Ask each question of site search, all kinds: as a visitor does, or of this engine."""
    outcomes = []
    for question in questions:
        request = SearchRequest(locale=locale, q=question.query, page_size=DEPTH)
        with translation.override(locale):
            page = service.find(request, versions, engine) if engine else service.search(request, versions)
        slugs = tuple(hit.url.rstrip("/").rpartition("/")[2] for hit in page.hits)
        rank = next((n for n, slug in enumerate(slugs, start=1) if slug in question.expected), 0)
        outcomes.append(Outcome(question, slugs, rank))
    return outcomes


def figures(outcomes: Sequence[Outcome]) -> Figures:
    """Sum up."""
    ranks = [outcome.rank for outcome in outcomes]
    return Figures(
        questions=len(outcomes),
        success1=sum(rank == 1 for rank in ranks),
        success3=sum(1 <= rank <= 3 for rank in ranks),
        mrr=round(sum(1 / rank for rank in ranks if rank) / len(ranks), 3) if ranks else 0.0,
        zero=sum(not outcome.slugs for outcome in outcomes),
    )
