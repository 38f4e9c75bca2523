"""What a practice says of its own place, criterion by criterion: the editors' line, and the fields of the page that belong to it.

Where there is no line but there are fields, it is the editors who put these beside the criterion: the confidence says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from core.templatetags.components import age_words, sentence
from practices import catalogue
from practices.age import ALL_AGES, bands
from practices.drawing.roles import in_a_list
from practices.fit_verdict import Confidence, Need, There
from practices.models import CoreElement, Criterion, Place, PracticePage, Scheme, TransferLine
from practices.paid_hours import paid_hours
from practices.presentation import sections
from practices.presentation.partners import block_slug
from practices.rules import filled

UNCOMPARED_AGES = ("0-4", ALL_AGES)
"""Bands that hold other bands."""
LEADING = ("leiderschap", "tijd-middelen")
"""The preconditions that tell of support by the organisation."""


def context(page: PracticePage, today: dt.date) -> dict[Criterion, There]:
    """All twelve criteria for the place where the practice runs; what the page does not tell is empty. `today` decides which contacts
    count. No query where the rows are in hand."""
    lines = {line.criterion: line for line in page.transfer.all()}
    return {criterion: _there(lines.get(criterion.value), **_FIELDS[criterion](page, today)) for criterion in Criterion}


def _there(line: TransferLine | None, facts: Iterable[str] = (), need: str = "", **compared: Any) -> There:
    text = line.text.strip() if line else ""
    found = tuple(fact for fact in facts if fact.strip())
    confidence = Confidence.UNKNOWN.value
    if line and text:
        confidence = line.confidence
    elif found:
        confidence = Confidence.EDITOR.value
    said = line.need if line else Need.UNKNOWN.value
    if said == Need.UNKNOWN and need:
        said = need
    return There(text=text, facts=found, need=said, confidence=confidence, **compared)


def _label(scheme: Scheme, slug: str) -> str:
    return catalogue.label(scheme, slug, get_language() or "nl")


def _names(scheme: Scheme, slugs: Iterable[str]) -> dict[str, str]:
    """The words of terms, as they stand within a sentence."""
    return {slug: in_a_list(_label(scheme, slug)) for slug in slugs}


def _population(page: PracticePage, _today: dt.date) -> dict[str, Any]:
    ages = [age for age in bands(page.age_from, page.age_to, page.all_ages) if age not in UNCOMPARED_AGES]
    themes = _upper(Scheme.THEME, page.slugs(Scheme.THEME))
    words = age_words({"from": page.age_from, "to": page.age_to, "all": page.all_ages})
    return {
        "facts": (sentence(words), ", ".join(_label(Scheme.THEME, theme) for theme in page.slugs(Scheme.THEME))),
        "codes": frozenset(ages),
        "themes": themes,
        "names": _names(Scheme.THEME, themes),
    }


def _upper(scheme: Scheme, slugs: Iterable[str]) -> frozenset[str]:
    """The terms with a part told as the whole: visitors choose among the wholes."""
    parents = catalogue.parents(scheme)
    return frozenset(parents.get(slug, slug) for slug in slugs)


def _scale(page: PracticePage, _today: dt.date) -> dict[str, Any]:
    facts = [sentence(page.get_scale_display())] if page.scale else []
    if page.sites:
        facts.append(_("Locaties: %(number)s") % {"number": page.sites})
    if page.child_places:
        facts.append(_("Plekken voor kinderen: %(number)s") % {"number": page.child_places})
    return {"facts": facts, "codes": frozenset([page.scale] if page.scale else [])}


def _core(page: PracticePage, _today: dt.date) -> dict[str, Any]:
    core = [line.text for line in page.elements.all() if line.need == CoreElement.Need.CORE]
    # "Kern: niet veranderen", says the editor's screen.
    return {"facts": core, "need": Need.MUST.value if core else ""}


def _materials(page: PracticePage, _today: dt.date) -> dict[str, Any]:
    codes = {code for code, value in (("handleiding", page.manual), ("voorbeelden", page.materials)) if filled(value)}
    if any(line.document_id for line in page.documents.all()):
        codes.add("voorbeelden")
    files = [line.title for line in page.documents.all() if line.document_id]
    return {"facts": (page.manual, page.materials, *files, page.licence), "codes": frozenset(codes)}


def _training(page: PracticePage, _today: dt.date) -> dict[str, Any]:
    return {"facts": (page.training,)}


def _staffing(page: PracticePage, _today: dt.date) -> dict[str, Any]:
    lines = list(page.staffing.all())
    facts = [
        ": ".join(part for part in (line["who"], line["amount"] or _("uren niet vermeld")) if part)
        for line in sections.staffing(page)
    ]
    hours, whole = paid_hours(lines)
    return {"facts": facts, "hours": hours, "whole": whole, "volunteers": any(line.volunteer for line in lines)}


def _cost(page: PracticePage, _today: dt.date) -> dict[str, Any]:
    told = sections.cost(page)
    band = told["current"]
    facts = ([_label(Scheme.COST, band)] if band else []) + told["details"]
    return {"facts": facts, "codes": frozenset([band] if band else []), "names": _names(Scheme.COST, [band])}


def _legal(page: PracticePage, _today: dt.date) -> dict[str, Any]:
    laws = [term.label for term in page.terms(Scheme.CONTEXT)]
    privacy = [line.text for line in page.preconditions.all() if line.term and line.term.slug == "informatie-privacy"]
    countries = {country for line in page.places.all() if line.place and (country := _country(line.place))}
    return {"facts": (page.data_sharing, *laws, *privacy), "codes": frozenset(countries)}


def _country(place: Place) -> str:
    above: Place | None = place
    while above and above.kind != Place.Kind.COUNTRY:
        above = above.parent
    return above.slug if above else ""


def _leadership(page: PracticePage, _today: dt.date) -> dict[str, Any]:
    lines = [line for line in page.preconditions.all() if line.term and line.term.slug in LEADING]
    return {"facts": [line.text or line.term.label for line in lines if line.term]}


def _partners(page: PracticePage, _today: dt.date) -> dict[str, Any]:
    lines = [line for line in page.partners.all() if line.sector]
    sectors = {block_slug(line.sector.slug) for line in lines if line.sector}
    facts = [_with_sector(line.display_name, line.sector.label) for line in lines if line.sector]
    return {"facts": facts, "codes": frozenset(sectors), "names": _names(Scheme.SECTOR, sectors)}


def _with_sector(name: str, sector: str) -> str:
    """ "Travers (sociaal werk)"; a name that says the sector is enough: "De jeugdhulp"."""
    return sentence(name) if sector.lower() in name.lower() else f"{sentence(name)} ({in_a_list(sector)})"


def _setting(page: PracticePage, _today: dt.date) -> dict[str, Any]:
    settings = page.slugs(Scheme.SETTING)
    wholes = _upper(Scheme.SETTING, settings)
    return {
        "facts": (sentence(", ".join(in_a_list(_label(Scheme.SETTING, slug)) for slug in settings)),),
        "codes": wholes,
        "names": _names(Scheme.SETTING, wholes),
    }


def _support(page: PracticePage, today: dt.date) -> dict[str, Any]:
    asked = [line.contact for line in page.contacts.all() if line.contact]
    named = [contact.name if contact.is_valid_on(today) else str(contact.organisation or "") for contact in asked]
    codes = {code for code, has in (("begeleiding", filled(page.support)), ("gesprek", any(named))) if has}
    adopters = [", ".join(filter(None, (line.who, line.where))) for line in page.adoptions.all()]
    earlier = "; ".join(filter(None, (page.adopted_by.strip(), *adopters)))
    before = _("Eerder overgenomen door: %(who)s") % {"who": earlier} if earlier else ""
    contact = _("Contact: %(who)s") % {"who": ", ".join(filter(None, named))} if any(named) else ""
    return {"facts": (page.support, before, contact), "codes": frozenset(codes)}


_FIELDS = {
    Criterion.POPULATION: _population,
    Criterion.SCALE: _scale,
    Criterion.CORE: _core,
    Criterion.MATERIALS: _materials,
    Criterion.TRAINING: _training,
    Criterion.STAFFING: _staffing,
    Criterion.COST: _cost,
    Criterion.LEGAL: _legal,
    Criterion.LEADERSHIP: _leadership,
    Criterion.PARTNERS: _partners,
    Criterion.SETTING: _setting,
    Criterion.SUPPORT: _support,
}
