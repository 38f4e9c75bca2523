"""The order and headings of a practice page: which sections it has, its strip of facts, its evidence, and what is not known."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from core.templatetags.components import age_words, place_words, sentence
from practices import rows
from practices.diagram import FAMILY, DiagramData, DiagramPartner, DiagramRelation
from practices.models import PracticePage, Scheme
from practices.models.groups import GROUPS, Gap
from practices.models.partners import FAMILY as FAMILY_KEY
from practices.rules import RECOGNISED, completeness, filled
from practices.wording import number, staffing_in_words

NEW_DAYS = 30
UNKNOWN_COST = "onbekend"


@dataclass(frozen=True, slots=True)
class Fact:
    """One cell of the strip: `value` is "" for a gap, which then says `gap` or the usual words."""

    icon: str
    label: str
    value: str
    small: str = ""
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """How well it is known that this works. `kind` is the badge's: "", "ok" while a recognition holds, "off" after that."""

    label: str
    kind: str
    register: str = ""
    url: str = ""
    date: dt.date | None = None


def _ages(page: PracticePage) -> str:
    return age_words({"from": page.age_from, "to": page.age_to, "all": page.all_ages})


def period(page: PracticePage) -> str:
    """When it ran, as exactly as the source says: "sinds 2014", "2014 tot februari 2017"; "" where nothing is known."""
    start = _moment(page.start_date, page.start_precision)
    end = _moment(page.end_date, page.end_precision)
    if start and end:
        return _("%(start)s tot %(end)s") % {"start": start, "end": end}
    if start:
        return _("sinds %(start)s") % {"start": start}
    return _("tot %(end)s") % {"end": end} if end else ""


def _moment(day: dt.date | None, precision: str) -> str:
    formats = {"jaar": "Y", "maand": "F Y"}
    return date_format(day, formats.get(precision, "j F Y")) if day else ""


def money(page: PracticePage) -> str:
    """The amount with its unit and year: "€ 56.500 per locatie per jaar (2019)"; "" where the source names none."""
    if page.cost_amount is None:
        return ""
    words = f"€ {number(page.cost_amount)}"
    if page.cost_unit:
        words += f" {page.cost_unit}"
    return f"{words} ({page.cost_year})" if page.cost_year else words


def cost_band(page: PracticePage) -> str:
    """The slug of the cost band, or "" where it is not known."""
    return next((slug for slug in page.slugs(Scheme.COST) if slug != UNKNOWN_COST), "")


def fact_strip(page: PracticePage) -> list[Fact]:
    """Where, ages, partners, time, cost and phase."""
    places = [{"name": line.place.name, "locality": line.locality} for line in page.places.all() if line.place_id]
    partners = rows.partners(page)
    band = cost_band(page)
    ages = sentence(_ages(page))
    parents = "ouders" in page.slugs(Scheme.TARGET)
    phase = page.slugs(Scheme.PHASE)
    gaps = {group.slug: _gap_words(page, group.gap) for group in GROUPS if group.gap}
    return [
        Fact("map-pin", _("Waar"), place_words(places) or (_("Landelijk") if page.national else ""), gap=gaps["waar"]),
        Fact("user-round", _("Leeftijd"), ages, _("en hun ouders") if parents and ages else ""),
        Fact(
            "handshake",
            _("Partners"),
            str(len(partners)) if partners else "",
            ", ".join(dict.fromkeys(row.sector_label for row in partners if row.sector_label)),
            gaps["partners"],
        ),
        Fact("clock", _("Inzet"), sentence(staffing_in_words(page)), gap=gaps["inzet"]),
        Fact("euro", _("Kosten"), sentence(rows.label(Scheme.COST, band)) if band else "", money(page), gaps["kosten"]),
        Fact("activity", _("Fase"), sentence(rows.label(Scheme.PHASE, phase[0])) if phase else "", period(page)),
    ]


def _gap_words(page: PracticePage, field: str | None) -> str:
    gap = getattr(page, field) if field else ""
    return str(Gap.NOT_APPLICABLE.label) if gap == Gap.NOT_APPLICABLE else ""


def evidence(page: PracticePage, today: dt.date) -> Evidence | None:
    """The evidence level in words; a recognition that no longer holds on `today` says so instead of its level."""
    slugs = page.slugs(Scheme.EVIDENCE)
    if not slugs:
        return None
    level = sentence(rows.label(Scheme.EVIDENCE, slugs[0]))
    if slugs[0] not in RECOGNISED:
        return Evidence(level, "")
    lines = list(page.recognitions.all())
    held = next((line for line in lines if line.is_valid_on(today)), None)
    if held:
        return Evidence(level, "ok", str(held), held.url, held.date)
    past = max(lines, key=lambda line: line.valid_until or dt.date.min, default=None)
    words = _("Erkenning verlopen, wordt nagekeken")
    return Evidence(words, "off", str(past), past.url, past.valid_until) if past else Evidence(words, "off")


def is_new(page: PracticePage, today: dt.date) -> bool:
    """Whether the page was first published at most 30 days ago."""
    first = page.first_published_at
    return first is not None and 0 <= (today - first.date()).days <= NEW_DAYS


def diagram_data(page: PracticePage) -> DiagramData | None:
    """What the collaboration diagram is drawn from; None where there is no partner to draw."""
    lines = [line for line in page.partners.all() if line.display_name]
    if not lines:
        return None
    partners = tuple(
        DiagramPartner(
            key=line.reference,
            name=line.display_name,
            sector=line.sector.slug if line.sector else "",
            sector_label=rows.label(Scheme.SECTOR, line.sector.slug) if line.sector else "",
            roles=tuple((role, rows.label(Scheme.ROLE, role)) for role in line.roles),
        )
        for line in lines
    )
    relations = tuple(
        DiagramRelation(
            source=line.source,
            target=FAMILY if line.target == FAMILY_KEY else line.target,
            kind=line.kind.slug,
            label=line.note,
            kind_label=rows.label(Scheme.RELATION, line.kind.slug),
        )
        for line in page.relations.all()
        if line.kind_id
    )
    names = ", ".join(partner.name for partner in partners)
    return DiagramData(
        partners=partners,
        relations=relations,
        age_from_months=page.age_from,
        age_to_months=page.age_to,
        title=_("Wie doet wat: %(names)s, rond kind en gezin") % {"names": names},
        family_label=_("Kind en gezin"),
        starter=None,
    )


def questions(page: PracticePage) -> list[str]:
    """What neither the sources nor the editor say, as questions to ask. What does not apply is no question."""
    asked = {
        "aanleiding": _("Wat was de aanleiding, en wat was het doel?"),
        "voor-wie": _("Voor welke leeftijd is het?"),
        "waar": _("Waar gebeurt dit?"),
        "partners": _("Wie doen er nog meer mee?"),
        "samenwerking": _("In welke vorm werken ze samen?"),
        "stappen": _("Welke stappen zetten ze, en in welke volgorde?"),
        "inzet": _("Hoeveel mensen en uren zijn er nodig?"),
        "kosten": _("Wat kost het, en wie betaalt?"),
        "randvoorwaarden": _("Wat moet er geregeld zijn?"),
        "resultaten": _("Wat heeft het opgeleverd?"),
        "bewijs": _("Is het onderzocht?"),
        "overdracht": _("Wat kun je veranderen als je dit overneemt?"),
    }
    found = [
        asked[state.group.slug] for state in completeness(page) if not state.stated and state.gap != Gap.NOT_APPLICABLE
    ]
    silent = [row.who for row in rows.staffing(page) if not row.amount and row.who]
    if silent:
        found.append(_("Hoeveel uur is er nodig van: %(who)s?") % {"who": ", ".join(silent)})
    if not page.reach:
        found.append(_("Hoeveel kinderen of gezinnen doen mee?"))
    if not page.data_sharing:
        found.append(_("Hoe delen de partners gegevens over een kind?"))
    return found


def stated_groups(page: PracticePage) -> tuple[int, int]:
    """How many of the groups of fields are stated, and how many there are."""
    states = completeness(page)
    return sum(state.stated for state in states), len(states)


def contents(page: PracticePage, unknown: list[str]) -> list[tuple[str, str]]:
    """(anchor, heading) of every section that has something to say; the anchors never change."""
    takes = (page.training, page.space, page.materials, page.lead_time, page.payer, page.funding)
    shown = {
        "hoe-het-gaat": (
            _("Hoe het gaat"),
            any(map(filled, (page.context, page.goal, page.outcome, page.daily_practice))) or bool(page.steps.all()),
        ),
        "voor-wie": (_("Voor wie en waar"), True),
        "verhaal": (_("Het verhaal"), bool(page.story)),
        "wat-het-vraagt": (
            _("Wat het vraagt"),
            bool(page.staffing.all() or cost_band(page) or page.cost_amount is not None or any(takes)),
        ),
        "wat-het-laat-slagen": (
            _("Wat het laat slagen"),
            bool(page.preconditions.all() or page.elements.all()) or filled(page.barriers) or filled(page.solutions),
        ),
        "wat-het-opleverde": (
            _("Wat het opleverde"),
            bool(page.results.all() or page.quotes.all() or page.studies.all() or page.unintended or page.did_not_work),
        ),
        "plannen": (_("Plannen en verwachtingen"), bool(page.plans.all())),
        "wat-we-niet-weten": (_("Wat we niet weten"), bool(unknown)),
        "past-het": (
            _("Past het bij jullie?"),
            any(row.here for row in rows.transfer(page))
            or bool(page.adopted_by or page.adaptations or page.manual or page.support or page.licence),
        ),
        "leren": (_("Om van te leren"), any(map(filled, (page.learning_goals, page.competences, page.reflection)))),
        "contact": (_("Contact"), bool(page.contacts.all())),
        "bronnen": (_("Bronnen"), True),
    }
    return [(anchor, heading) for anchor, (heading, there) in shown.items() if there]
