"""Gives the templates of practices their parts. All words come from `practices.rows` and `practices.sections`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import template
from django.utils import timezone
from django.utils.safestring import SafeString

from practices import catalogue, rows, sections
from practices.diagram import LegendEntry, legend, rail, wide
from practices.models import PracticePage, Scheme

register = template.Library()


@dataclass(frozen=True, slots=True)
class Diagram:
    """The two pictures of one diagram and its legend."""

    wide: SafeString
    rail: SafeString
    legend: tuple[LegendEntry, ...]


@register.simple_tag
def practice_parts(page: PracticePage) -> dict[str, Any]:
    """Everything the practice page shows that is not a plain field of `page`."""
    today = timezone.localdate()
    unknown = sections.questions(page)
    shown = sections.contents(page, unknown)
    stated, groups = sections.stated_groups(page)
    return {
        "facts": sections.fact_strip(page),
        "evidence": sections.evidence(page, today),
        "new": sections.is_new(page, today),
        "contents": shown,
        "shown": {anchor for anchor, _ in shown},
        "questions": unknown,
        "stated": stated,
        "groups": groups,
        "kinds": rows.labels(page, Scheme.KIND),
        "themes": rows.labels(page, Scheme.THEME),
        "forms": rows.labels(page, Scheme.FORM),
        "settings": rows.labels(page, Scheme.SETTING),
        "intensity": rows.labels(page, Scheme.INTENSITY),
        "sectors": list(dict.fromkeys(row.sector for row in rows.partners(page) if row.sector)),
        "theme_slugs": page.slugs(Scheme.THEME),
        "partners": rows.partners(page),
        "steps": rows.steps(page),
        "staffing": rows.staffing(page),
        "preconditions": rows.preconditions(page),
        "results": rows.results(page),
        "plans": rows.plans(page),
        "quotes": rows.quotes(page),
        "transfer": rows.transfer(page),
        "sources": rows.sources(page),
        "contacts": [
            {"line": line, "named": bool(line.name) and line.is_valid_on(today)} for line in page.contacts.all()
        ],
        "cost_bands": [
            (value.slug, value.label)
            for value in catalogue.terms(Scheme.COST, rows.language())
            if value.slug != sections.UNKNOWN_COST
        ],
        "cost": sections.cost_band(page),
        "money": sections.money(page),
        "period": sections.period(page),
    }


@register.simple_tag
def practice_diagram(page: PracticePage) -> Diagram | None:
    """The collaboration diagram of a practice, or None where it has no partner."""
    data = sections.diagram_data(page)
    return Diagram(wide(data, "wie"), rail(data, "wie"), legend(data)) if data else None
