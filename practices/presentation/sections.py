"""The body of a practice page, section by section, in the shapes that the components ask for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.template.defaultfilters import filesizeformat
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from core.models import PortalDocument
from core.templatetags.components import month_words
from practices import catalogue
from practices.models import Criterion, Gap, PracticePage, Scheme, StaffingLine, TransferLine
from practices.models.staffing import hours_per_daypart
from practices.presentation.quotes import quotes
from practices.rules import GroupState, completeness, filled
from practices.wording import amount_in_words, number


def steps(page: PracticePage) -> list[dict[str, Any]]:
    """The steps with a stable anchor each."""
    return [
        {
            "anchor": f"stap-{position}",
            "title": step.title,
            "who": step.who,
            "text": step.text,
            "details": [part for part in (step.when, step.duration, step.tool) if part],
        }
        for position, step in enumerate(page.steps.all(), 1)
    ]


def staffing(page: PracticePage) -> list[dict[str, str]]:
    """The people; a half-day is explained where it is used."""
    return [
        {
            "who": _who(line),
            "organisation": line.partner,
            "amount": " ".join(part for part in (amount_in_words(line), line.get_per_display()) if part),
            "note": " ".join(part for part in (_half_days(line), line.note) if part),
        }
        for line in page.staffing.all()
    ]


def _who(line: StaffingLine) -> str:
    label = line.function_note or (
        catalogue.shown(Scheme.FUNCTION, line.function.slug, get_language() or "nl") if line.function else ""
    )
    return f"{line.headcount} × {label}" if line.headcount else label


def _half_days(line: StaffingLine) -> str:
    if line.unit != StaffingLine.Unit.HALF_DAYS_WEEK or line.hours_per_week is None:
        return ""
    return _("Wij rekenen een dagdeel als %(hours)s uur: %(total)s uur per week.") % {
        "hours": number(hours_per_daypart()),
        "total": number(line.hours_per_week),
    }


def cost(page: PracticePage) -> dict[str, Any]:
    """The cost bands with the current one, and what the source adds."""
    current = next(iter(page.slugs(Scheme.COST)), "")
    details = [part for part in (page.payer, page.funding) if part]
    if page.cost_amount is not None:
        amount = _("€ %(amount)s") % {"amount": number(page.cost_amount)}
        details.insert(
            0,
            " ".join(
                part for part in (amount, page.cost_unit, f"({page.cost_year})" if page.cost_year else "") if part
            ),
        )
    return {
        "bands": [
            (value.slug, value.label)
            for value in catalogue.terms(Scheme.COST, get_language() or "nl")
            if value.slug != "onbekend"
        ],
        "current": "" if current == "onbekend" else current,
        "details": details,
    }


def preconditions(page: PracticePage) -> list[dict[str, str]]:
    """What must be right for it to work."""
    return [{"label": line.term.label, "text": line.text} for line in page.preconditions.all() if line.term]


def source_numbers(page: PracticePage) -> dict[int, int]:
    """The number under which each source stands at the foot of the page."""
    return {line.source_id: number for number, line in enumerate(page.sources.all(), 1) if line.source_id}


def results(page: PracticePage) -> list[dict[str, Any]]:
    """The results with kind and source; plans are not among them."""
    numbers = source_numbers(page)
    return [
        {
            "statement": line.statement,
            "kind": line.get_kind_display().capitalize(),
            "for_whom": line.for_whom,
            "source_number": numbers.get(line.source_id or 0),
            "date": line.as_of,
        }
        for line in page.results.all()
    ]


def plans(page: PracticePage) -> list[dict[str, Any]]:
    """Plans and expectations, each with who said so."""
    numbers = source_numbers(page)
    return [
        {
            "statement": line.statement,
            "kind": _("Plan of verwachting"),
            "for_whom": line.who,
            "source_number": numbers.get(line.source_id or 0),
            "date": "",
        }
        for line in page.plans.all()
    ]


def transfer(page: PracticePage) -> list[dict[str, str]]:
    """All twelve criteria in order; what has no line or no text is unknown."""
    lines = {line.criterion: line for line in page.transfer.all()}
    rows = []
    for criterion in Criterion:
        line = lines.get(criterion.value)
        known = line is not None and line.text.strip()
        rows.append(
            {
                "label": str(criterion.label),
                "here": line.text if line is not None and known else "",
                "need": line.need if line is not None else TransferLine.Need.UNKNOWN.value,
                "confidence": str(
                    line.get_confidence_display()
                    if line is not None and known
                    else TransferLine.Confidence.UNKNOWN.label
                ),
            }
        )
    return rows


GAPS = ("steps", "staffing", "cost", "preconditions", "results", "transfer")
QUESTIONS = {
    "waar": lambda: _("Waar is dit gedaan?"),
    "partners": lambda: _("Welke partners doen nog meer mee?"),
    "stappen": lambda: _("Welke stappen zet je, en in welke volgorde?"),
    "inzet": lambda: _("Wie werkt eraan, en hoeveel uur kost dat?"),
    "kosten": lambda: _("Wat kost het, en wie betaalt?"),
    "randvoorwaarden": lambda: _("Wat moet er op orde zijn?"),
    "resultaten": lambda: _("Wat heeft het opgeleverd?"),
    "overdracht": lambda: _("Wat is er nodig om dit ergens anders te doen?"),
}


def questions(page: PracticePage, states: tuple[GroupState, ...]) -> list[str]:
    """What is not known, as questions to ask. Groups that do not apply are not asked about."""
    asked = [
        QUESTIONS[state.group.slug]()
        for state in states
        if not state.stated and state.gap != Gap.NOT_APPLICABLE and state.group.slug in QUESTIONS
    ]
    lines = list(page.staffing.all())
    if lines and not any(line.amount for line in lines):
        asked.append(_("Hoeveel uur werken de mensen eraan?"))
    if not filled(page.data_sharing):
        asked.append(_("Hoe delen de partners gegevens over een kind?"))
    return asked


def _stated(*pairs: tuple[str, str]) -> list[tuple[str, str]]:
    """The (label, value) pairs that have a value."""
    return [(label, value) for label, value in pairs if value and value.strip()]


def fact_lists(page: PracticePage) -> dict[str, list[tuple[str, str]]]:
    """The short facts of three sections as (label, value); what is empty is left out."""
    return {
        "together": _stated(
            (_("Wie neemt initiatief"), page.initiative),
            (_("Overleg"), page.meetings),
            (_("Afspraken"), page.agreement),
            (_("Gegevens delen"), page.data_sharing),
        ),
        "needs": _stated(
            (_("Scholing"), page.training),
            (_("Ruimte"), page.space),
            (_("Materialen"), page.materials),
            (_("Tijd tot de start"), page.lead_time),
        ),
        "takeover": _stated(
            (_("Eerder overgenomen door"), page.adopted_by),
            (_("Aanpassingen elders"), page.adaptations),
            (_("Handleiding"), page.manual),
            (_("Begeleiding"), page.support),
            (_("Licentie van de materialen"), page.licence),
        ),
    }


def source_lines(lines: Iterable[Any]) -> list[dict[str, str]]:
    """Rows with a `source` and a `note` as `components/sources.html` shows them; a row without a source is left out."""
    return [
        {
            "author": line.source.author,
            "title": line.source.title,
            "where": ", ".join(part for part in (line.source.medium, line.source.published) if part),
            "url": line.source.url,
            "previously": line.source.previously,
            "note": line.note,
        }
        for line in lines
        if line.source
    ]


def sources(page: PracticePage) -> list[dict[str, str]]:
    """The sources, numbered as results refer to them. An author that the source does not name is said so."""
    return source_lines(page.sources.all())


def file_line(document: PortalDocument, title: str) -> dict[str, str]:
    """A file with type and size, as `components/files.html` shows it."""
    size = filesizeformat(document.get_file_size() or 0)
    return {
        "title": title or document.title,
        "url": document.url,
        "note": ", ".join(filter(None, (document.file_extension.upper(), size, document.get_licence_display()))),
    }


def file_lines(rows: Iterable[Any]) -> list[dict[str, str]]:
    """Rows with a `document` here or a `url` elsewhere; a row with neither is left out."""
    return [
        file_line(row.document, row.title) if row.document else {"title": row.title, "url": row.url, "note": ""}
        for row in rows
        if row.document or row.url
    ]


def files(page: PracticePage) -> list[dict[str, str]]:
    """Files with type and size, and links."""
    found = [file_line(line.document, line.title) for line in page.documents.all() if line.document]
    return found + [
        {"title": line.title, "url": line.url, "note": _("film met ondertiteling") if line.captions else ""}
        for line in page.links.all()
    ]


def body(page: PracticePage, today: dt.date) -> dict[str, Any]:
    """Every section's values, and the completeness in figures."""
    states = completeness(page)
    return {
        "steps": steps(page),
        "staffing": staffing(page),
        "cost": cost(page),
        "preconditions": preconditions(page),
        "results": results(page),
        "plans": plans(page),
        "quotes": quotes(page, today),
        "transfer": transfer(page),
        "questions": questions(page, states),
        **fact_lists(page),
        **{f"{slug}_not_applicable": getattr(page, f"{slug}_gap") == Gap.NOT_APPLICABLE for slug in GAPS},
        "elements": [{"need": line.get_need_display().capitalize(), "text": line.text} for line in page.elements.all()],
        "milestones": [(line.when, line.text) for line in page.milestones.all()],
        "studies": list(page.studies.all()),
        "sources": sources(page),
        "files": files(page),
        "next_check": month_words(page.next_check),
        "groups": states,
        "stated": sum(state.stated for state in states),
        "thin": sum(state.stated for state in states) < len(states) // 2 + 1,
    }
