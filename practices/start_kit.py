"""What it takes to begin: what to arrange, the steps as a checklist, a first talk with each partner, and what may go wrong.

Everything comes from the practice's own fields. What it does not tell stays open and can be seen to be so; only the questions for a first
talk are ours, one for each role that a partner has.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.templatetags.components import sentence
from practices.contact.recipients import recipients
from practices.models import Gap, PartnerLine, PracticePage
from practices.presentation import partners, sections
from practices.presentation.facts import cost_words
from practices.rules import filled

FIRST_TALK: dict[str, str | Promise] = {
    "initiatiefnemer": gettext_lazy("Willen jullie hiermee beginnen, en wat heb je daarvoor nodig?"),
    "signaleert": gettext_lazy("Wat zien jullie bij kinderen en gezinnen, en aan wie vertel je dat nu?"),
    "uitvoerder": gettext_lazy("Wie zou dit bij jullie kunnen doen, en in welke uren?"),
    "host": gettext_lazy("Is er bij jullie plek, en op welke dagen?"),
    "expertise": gettext_lazy("Welke kennis hebben jullie die wij missen, en hoe deel je die?"),
    "regisseur": gettext_lazy("Wie houdt bij jullie het overzicht, en wie beslist als het vastloopt?"),
    "verbinder": gettext_lazy("Wie brengen jullie bij elkaar, en hoe vaak?"),
    "financier": gettext_lazy("Wat kunnen jullie betalen, en voor hoe lang?"),
    "vertegenwoordiger": gettext_lazy("Hoe praten ouders en kinderen bij jullie mee?"),
    "opleider": gettext_lazy("Wat kunnen jullie ons leren, en hoeveel tijd vraagt dat?"),
    "onderzoeker": gettext_lazy("Wat willen jullie volgen, en wat vraagt dat van ons?"),
    "werkgever": gettext_lazy("Kan iemand van jullie vast bij ons werken, en wie stuurt dan aan?"),
}
"""A first question for a partner with this role."""


@dataclass(frozen=True, slots=True)
class Need:
    """Something to arrange before the first step; no lines where the source does not tell, or where it does not apply."""

    label: str
    lines: tuple[str, ...]
    not_applicable: bool = False


def kit(page: PracticePage, today: dt.date) -> dict[str, Any]:
    """The start kit of a page with its rows in hand. `today` decides who may be named as a contact."""
    return {
        "needs": needs(page),
        "steps": [
            {
                "title": step.title,
                "who": step.who,
                "when": _moment(step.when, step.duration),
                "text": step.text,
                "tool": step.tool,
            }
            for step in page.steps.all()
        ],
        "steps_not_applicable": page.steps_gap == Gap.NOT_APPLICABLE,
        "talks": [
            _talk(line, shown) for line, shown in zip(page.partners.all(), partners.partner_list(page), strict=True)
        ],
        "relations": partners.relation_sentences(page),
        "risks": {
            "barriers": page.barriers if filled(page.barriers) else "",
            "solutions": page.solutions if filled(page.solutions) else "",
            "did_not_work": page.did_not_work.strip(),
            "unintended": page.unintended.strip(),
        },
        "files": sections.files(page),
        "manual": page.manual.strip(),
        "licence": page.licence.strip(),
        "contacts": recipients(page, today),
        "sources": sections.sources(page),
    }


def _moment(*parts: str) -> str:
    return ", ".join(part for part in parts if part.strip())


def needs(page: PracticePage) -> list[Need]:
    """What to arrange, in the order in which one depends on the other: people who want it, then what they need."""
    staffing = [
        ": ".join(part for part in (line["who"], line["amount"] or _("uren niet vermeld")) if part)
        for line in sections.staffing(page)
    ]
    preconditions = [
        ": ".join(part for part in (line["label"], line["text"]) if part) for line in sections.preconditions(page)
    ]
    cost = list(filter(None, (cost_words(page), *sections.cost(page)["details"])))
    return [
        Need(_("Partners die meedoen"), _lines(shown["name"] for shown in partners.partner_list(page))),
        Need(_("Wat op orde moet zijn"), tuple(preconditions), page.preconditions_gap == Gap.NOT_APPLICABLE),
        Need(_("Mensen en uren"), tuple(staffing), page.staffing_gap == Gap.NOT_APPLICABLE),
        Need(_("Geld"), tuple(cost), page.cost_gap == Gap.NOT_APPLICABLE),
        Need(_("Afspraken"), _lines((page.agreement,))),
        Need(_("Gegevens delen en toestemming"), _lines((page.data_sharing,))),
        Need(_("Scholing"), _lines((page.training,))),
        Need(_("Ruimte"), _lines((page.space,))),
        Need(_("Materialen"), _lines((page.materials, page.manual))),
        Need(_("Overleg"), _lines((page.meetings,))),
        Need(_("Tijd tot de start"), _lines((page.lead_time,))),
    ]


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text.strip() for text in texts if text.strip())


def _talk(line: PartnerLine, shown: dict[str, Any]) -> dict[str, Any]:
    """A partner of there, and what to ask one like it: about each role, in the order of the vocabulary of questions."""
    questions = [str(question) for role, question in FIRST_TALK.items() if role in line.roles]
    if not questions:
        questions = [_("Wat zouden jullie hierin willen doen?")]
    return {
        "name": sentence(shown["name"]),
        "sector": shown["sector"],
        "sector_label": shown["sector_label"],
        "roles": shown["roles"],
        "brings": shown["brings"],
        "questions": questions,
    }
