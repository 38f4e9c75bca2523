"""Whether a practice fits one's own place: one verdict for each of the twelve criteria, never one for all of them together.

A rule compares what is known of the place where the practice runs with the visitor's answers. How much a difference matters depends on
how strictly the source asks for it. What is unknown on either side is always "onbekend", whatever the other side says.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from practices.fit_comparing import (
    Offer,
    Table,
    ages_and_theme,
    by_coverage,
    by_offer,
    by_table,
    cost,
    hours,
    law,
    scale,
)
from practices.fit_verdict import Degree, Here, Need, Outcome, Rule, There, Unknown, Verdict
from practices.models import Criterion

_SOFT = {
    Degree.SAME: Outcome.FITS,
    Degree.PARTLY: Outcome.ATTENTION,
    Degree.OTHER: Outcome.ATTENTION,
    Degree.DISCUSS: Outcome.ATTENTION,
}
OUTCOMES: dict[str, dict[Degree, Outcome]] = {
    Need.MUST: {**_SOFT, Degree.OTHER: Outcome.UNFIT},
    Need.SHOULD: _SOFT,
    Need.FREE: {**_SOFT, Degree.PARTLY: Outcome.FITS},
    Need.UNKNOWN: _SOFT,
}
"""What a difference means, by how strictly the source asks for the criterion."""

STRICTNESS: dict[str, str | Promise] = {
    Need.MUST: _("Dit moet: zonder dit is het een andere aanpak."),
    Need.SHOULD: _("Liefst zoals daar."),
    Need.FREE: _("Dit mag je aanpassen."),
    Need.UNKNOWN: _("De bron zegt niet of dit mag verschillen."),
}
"""Said after a difference."""


def judge(criterion: Criterion, there: There, here: Here) -> Verdict:
    """The verdict for one criterion. `here` may hold answers to other questions too, and none at all."""
    rule = RULES[criterion]
    answered = all(any(value.strip() for value in here.get(name, ())) for name in rule.asks)
    if not answered or not there.known:
        return _unknown(there, answered)
    found = rule.compare(there, here)
    if isinstance(found, Unknown):
        return Verdict(Outcome.UNKNOWN, found.words, ask_there=found.there, ask_here=not found.there)
    words = [found.words]
    if found.degree in (Degree.PARTLY, Degree.OTHER):
        words.append(str(STRICTNESS[there.need]))
    return Verdict(OUTCOMES[there.need][found.degree], " ".join(words))


def _unknown(there: There, answered: bool) -> Verdict:
    words = []
    if not there.told:
        words.append(gettext("De bron zegt hier niets over."))
    elif not there.known:
        words.append(gettext("Er staat niet bij hoe zeker dit is."))
    if not answered:
        words.append(gettext("Jullie antwoord ontbreekt nog."))
    return Verdict(Outcome.UNKNOWN, " ".join(words), ask_there=not there.known, ask_here=not answered)


CORE: Table = {
    "houden": (Degree.SAME, _("Jullie houden de kern zoals die is.")),
    "deels": (Degree.PARTLY, _("Jullie willen delen van de kern veranderen.")),
    "eigen": (Degree.OTHER, _("Jullie nemen de kern niet over.")),
}
TRAINING: Table = {
    "ja": (Degree.SAME, _("Jullie hebben tijd en geld voor scholing.")),
    "weinig": (Degree.PARTLY, _("Jullie hebben weinig tijd en geld voor scholing.")),
    "nee": (Degree.OTHER, _("Jullie hebben geen tijd en geld voor scholing.")),
}
LEADERSHIP: Table = {
    "ruimte": (Degree.SAME, _("De leiding maakt er bij jullie ruimte voor.")),
    "woorden": (Degree.PARTLY, _("De leiding staat erachter, maar maakt nog geen tijd of geld vrij.")),
    "nee": (Degree.OTHER, _("De leiding staat er nog niet achter.")),
}


MATERIALS: Mapping[str, Offer] = {
    "handleiding": Offer(
        "handleiding",
        "voorbeelden",
        (_("Er is een handleiding."), _("Er is materiaal, maar de bron noemt geen handleiding.")),
    ),
    "voorbeelden": Offer(
        "voorbeelden",
        "handleiding",
        (_("Er is materiaal."), _("Er is een handleiding; ander materiaal noemt de bron niet.")),
    ),
}
SUPPORT: Mapping[str, Offer] = {
    "begeleiding": Offer(
        "begeleiding",
        "gesprek",
        (
            _("Er is begeleiding te krijgen."),
            _("Je kunt iemand spreken, maar de bron noemt geen begeleiding."),
        ),
    ),
    "gesprek": Offer(
        "gesprek",
        "begeleiding",
        (_("Je kunt iemand spreken die het al doet."), _("Er is begeleiding te krijgen.")),
    ),
}


RULES: dict[Criterion, Rule] = {
    Criterion.POPULATION: Rule(("leeftijd", "vraag"), ages_and_theme),
    Criterion.SCALE: Rule(("schaal",), scale),
    Criterion.CORE: by_table("kern", CORE),
    Criterion.MATERIALS: by_offer("materiaal", MATERIALS, "niets", _("Jullie schrijven het zelf uit.")),
    Criterion.TRAINING: by_table("scholing", TRAINING),
    Criterion.STAFFING: Rule(("uren",), hours),
    Criterion.COST: Rule(("geld",), cost),
    Criterion.LEGAL: Rule(("land", "grondslag"), law),
    Criterion.LEADERSHIP: by_table("steun", LEADERSHIP),
    Criterion.PARTNERS: by_coverage(
        "partners",
        _("De partners van daar kennen jullie ook."),
        _("Nog te vinden: %(missing)s."),
        _("Geen van de partners van daar doet al mee: %(missing)s."),
    ),
    Criterion.SETTING: by_coverage(
        "plek",
        _("Het zou bij jullie op dezelfde soort plek zijn."),
        _("Daar gebeurt het ook hier: %(missing)s."),
        _("Daar gebeurt het op een andere plek: %(missing)s."),
    ),
    Criterion.SUPPORT: by_offer("hulp", SUPPORT, "geen", _("Jullie hebben geen hulp nodig.")),
}
