"""The twelve criteria laid out: there, here, the verdicts, and what follows from them. In the shapes that the components ask for."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.forms import BoundField
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from practices.fit import judge
from practices.fit_context import context
from practices.fit_form import FitForm
from practices.fit_questions import GROUPS, QUESTIONS, Group
from practices.fit_verdict import Confidence, Need, Outcome, There, Verdict
from practices.models import CoreElement, Criterion, PracticePage


@dataclass(frozen=True, slots=True)
class Row:
    """One criterion. `source` says where the words of there come from; `said` are the answers in words; no verdict before any answer."""

    number: int
    criterion: Criterion
    there: There
    source: str
    fields: tuple[BoundField, ...]
    said: tuple[str, ...]
    verdict: Verdict | None

    @property
    def label(self) -> str | Promise:
        """The name of the criterion."""
        return self.criterion.label

    @property
    def anchor(self) -> str:
        """Its place in the page."""
        return f"punt-{self.criterion.value}"


@dataclass(frozen=True, slots=True)
class Point:
    """A line of a list after the comparison. `href` is its place in the page, `way` and `way_href` lead to whom to ask."""

    label: str
    text: str
    href: str = ""
    way: str = ""
    way_href: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that the page, its print and its PDF show. The lists are empty before any answer."""

    groups: tuple[tuple[Group, tuple[Row, ...]], ...]
    stuck: tuple[Point, ...] = ()
    find_out: tuple[Point, ...] = ()
    adapt: tuple[Point, ...] = ()
    adaptations: str = ""

    @property
    def rows(self) -> tuple[Row, ...]:
        """All criteria in order."""
        return tuple(row for _group, rows in self.groups for row in rows)

    @property
    def overview(self) -> list[dict[str, Any]]:
        """For `components/fit_overview.html`."""
        return [
            {"number": row.number, "label": row.label, "outcome": row.verdict.outcome.value, "href": f"#{row.anchor}"}
            for row in self.rows
            if row.verdict
        ]


def sheet(page: PracticePage, form: FitForm, ask: str, today: dt.date) -> Sheet:
    """The practice beside the answers of the form, which was checked; one that nobody sent gives no verdicts. `ask` is the address for
    questions about the practice."""
    there = context(page, today)
    numbers = {criterion: number for number, criterion in enumerate(Criterion, 1)}
    groups = tuple(
        (
            group,
            tuple(_row(page, form, criterion, there[criterion], numbers[criterion]) for criterion in group.criteria),
        )
        for group in GROUPS
    )
    if not form.is_bound:
        return Sheet(groups)
    rows = [row for _group, rows in groups for row in rows]
    return Sheet(
        groups,
        stuck=tuple(
            Point(str(row.label), row.verdict.reason, f"#{row.anchor}")
            for row in rows
            if row.verdict and row.verdict.outcome == Outcome.UNFIT
        ),
        find_out=tuple(point for row in rows if row.verdict for point in _find_out(row, row.verdict, ask)),
        adapt=_adapt(page, rows),
        adaptations=_elsewhere(page),
    )


def _row(page: PracticePage, form: FitForm, criterion: Criterion, there: There, number: int) -> Row:
    return Row(
        number,
        criterion,
        there,
        _source(page, there),
        tuple(form[question.name] for question in QUESTIONS[criterion]),
        tuple(form.in_words(criterion)),
        judge(criterion, there, form.here()) if form.is_bound else None,
    )


def _source(page: PracticePage, there: There) -> str:
    """Where the words come from and how sure that is; the title of the source where there is only one."""
    if not there.told:
        return ""
    words = str(Confidence(there.confidence).label)
    titles = [line.source.title for line in page.sources.all() if line.source]
    if there.confidence == Confidence.SOURCE and len(titles) == 1:
        return f"{words}: {titles[0]}"
    return words


def _find_out(row: Row, verdict: Verdict, ask: str) -> list[Point]:
    """What is unknown; where those who do it already must tell, the way to ask them."""
    if verdict.outcome != Outcome.UNKNOWN:
        return []
    way = (_("Vraag het na"), ask) if verdict.ask_there else ("", "")
    return [Point(str(row.label), verdict.reason, f"#{row.anchor}", *way)]


def _elsewhere(page: PracticePage) -> str:
    """What was changed where others took it over, with who did; "" where the source does not tell."""
    told = [f"{line.who}: {line.change}" for line in page.adoptions.all() if line.change.strip()]
    return "; ".join(filter(None, (page.adaptations.strip(), *told)))


def _adapt(page: PracticePage, rows: list[Row]) -> tuple[Point, ...]:
    """What the source leaves free: criteria, and elements that may be adapted."""
    free = [
        Point(str(row.label), row.there.text or row.there.facts[0], f"#{row.anchor}")
        for row in rows
        if row.there.need == Need.FREE and row.there.told
    ]
    elements = [
        Point(str(Criterion.CORE.label), line.text)
        for line in page.elements.all()
        if line.need == CoreElement.Need.ADAPTABLE
    ]
    return (*free, *elements)
