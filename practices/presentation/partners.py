"""Who does what: the data of the diagram, the list beside it, and the relations in sentences."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from practices import catalogue, diagram
from practices.models import FAMILY, PartnerLine, PracticePage, Scheme


def _locale() -> str:
    return get_language() or "nl"


def block_slug(sector: str) -> str:
    """The sector whose block stands for this one: a part of a sector wears the block of the whole."""
    return catalogue.parents(Scheme.SECTOR).get(sector, sector)


def _heading(line: PartnerLine) -> str:
    """The name as a heading or at the start of a sentence: "De peuteropvang". The name of an organisation is as it is: "gro-up"."""
    return capfirst(line.name) or line.display_name


def _roles(line: PartnerLine) -> tuple[tuple[str, str], ...]:
    order = [value.slug for value in catalogue.terms(Scheme.ROLE, _locale())]
    slugs = sorted(line.roles, key=lambda slug: order.index(slug) if slug in order else len(order))
    return tuple((slug, catalogue.label(Scheme.ROLE, slug, _locale())) for slug in slugs)


def _sector_label(line: PartnerLine) -> str:
    return catalogue.label(Scheme.SECTOR, line.sector.slug, _locale()) if line.sector else ""


def _shown_sector(line: PartnerLine) -> str:
    return catalogue.shown(Scheme.SECTOR, line.sector.slug, _locale()) if line.sector else ""


def partner_list(page: PracticePage) -> list[dict[str, Any]]:
    """The partners for `components/partners.html`, in the editor's order."""
    return [
        {
            "name": _heading(line),
            "sector": block_slug(line.sector.slug) if line.sector else "",
            "sector_label": _shown_sector(line),
            "roles": ", ".join(label for _slug, label in _roles(line)).capitalize(),
            "brings": line.brings,
            "href": reverse("practices:organisation", args=[line.organisation.slug]) if line.organisation else "",
        }
        for line in page.partners.all()
    ]


def relation_sentences(page: PracticePage) -> list[str]:
    """The relations in words: "De peuteropvang signaleert bij het sociaal werk (taalachterstand)"."""
    headings = {line.reference: _heading(line) for line in page.partners.all()} | {FAMILY: _("Het gezin")}
    names = {line.reference: line.display_name for line in page.partners.all()} | {FAMILY: _("het gezin")}
    sentences = []
    for line in page.relations.all():
        if not line.kind:
            continue
        kind = catalogue.label(Scheme.RELATION, line.kind.slug, _locale())
        source, target = headings.get(line.source, line.source), names.get(line.target, line.target)
        words = f"{source} {kind.lower()} {target}"
        sentences.append(f"{words} ({line.note})" if line.note else words)
    return sentences


def diagram_data(page: PracticePage) -> diagram.DiagramData | None:
    """What the diagram is drawn from; None when there is no partner to draw."""
    lines = [line for line in page.partners.all() if line.display_name]
    if not lines:
        return None
    keys = {line.reference for line in lines}
    relations = tuple(
        diagram.DiagramRelation(
            source=line.source,
            target=diagram.FAMILY if line.target == FAMILY else line.target,
            kind=line.kind.slug,
            label=line.note if len(line.note.split()) <= 4 else "",
            kind_label=catalogue.label(Scheme.RELATION, line.kind.slug, _locale()),
        )
        for line in page.relations.all()
        if line.kind and line.source in keys and (line.target in keys or line.target == FAMILY)
    )
    return diagram.DiagramData(
        partners=tuple(
            diagram.DiagramPartner(
                key=line.reference,
                name=_heading(line),
                sector=block_slug(line.sector.slug) if line.sector else "",
                sector_label=_sector_label(line),
                roles=_roles(line),
            )
            for line in lines
        ),
        relations=relations,
        age_from_months=page.age_from,
        age_to_months=page.age_to,
        title=_("Schema: wie wat doet rond kind en gezin. Dezelfde inhoud staat eronder in woorden."),
        family_label=_("Kind en gezin"),
        starter=next((line.reference for line in lines if "initiatiefnemer" in line.roles), None),
        starter_label=_("begon ermee"),
    )


@lru_cache(maxsize=256)
def _drawn(data: diagram.DiagramData, locale: str) -> tuple[Any, Any, Any]:
    """The drawings of these data. A page is made anew every day and for every change of a word anywhere, its diagram seldom changes."""
    return diagram.wide(data, "schema"), diagram.rail(data, "schema"), diagram.legend(data)


def drawings(page: PracticePage) -> dict[str, Any]:
    """The diagram of a practice, as `drawings_of` gives it."""
    return drawings_of(diagram_data(page))


def drawings_of(data: diagram.DiagramData | None) -> dict[str, Any]:
    """The diagram twice (desk and phone) with its legend; empty when there is nothing to draw.

    `drawn` and `all` tell how many partners there are when the diagram does not show every one of them, else they are 0.
    """
    if data is None:
        return {}
    drawn, total = len(data.drawn().partners), len(data.partners)
    wide, rail, legend = _drawn(data, _locale())
    return {
        "wide": wide,
        "rail": rail,
        "legend": legend,
        "drawn": drawn if drawn < total else 0,
        "all": total if drawn < total else 0,
    }
