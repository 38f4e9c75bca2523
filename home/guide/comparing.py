"""A practice beside one's own place, and what it takes to begin. The facts are those of Het Talent, in short."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from home.guide.entries import Entry, State
from practices.fit_sheet import Point, Row
from practices.fit_verdict import Outcome, There, Verdict
from practices.models import Criterion

_ROWS = (
    Row(
        6,
        Criterion.STAFFING,
        There("Eén jeugdhulpverlener.", ("Inclusiepedagoog: 4 dagdelen per week",), "moet", "bron"),
        "Staat in de bron",
        (),
        ("8 uur per week",),
        Verdict(Outcome.ATTENTION, "Jullie hebben 8 uur per week. Daar is het minstens 16."),
    ),
    Row(7, Criterion.COST, There(), "", (), (), None),
)

COMPARING = (
    Entry(
        "components/verdict.html",
        (
            State(_("Past"), {"outcome": "past", "reason": "Jullie houden de kern zoals die is."}),
            State(_("Aandacht"), {"outcome": "aandacht", "reason": "Jullie beginnen groter dan daar."}),
            State(_("Past niet"), {"outcome": "past-niet", "reason": "Jullie nemen de kern niet over."}),
            State(_("Onbekend, zonder reden"), {"outcome": "onbekend"}),
        ),
    ),
    Entry(
        "components/fit_overview.html",
        (
            State(
                _("Elke uitkomst"),
                {
                    "items": [
                        {"number": 1, "label": "Kinderen en gezinnen", "outcome": "past", "href": "#vergelijken"},
                        {"number": 2, "label": "Schaal", "outcome": "aandacht", "href": "#vergelijken"},
                        {"number": 3, "label": "Kern van de aanpak", "outcome": "past-niet", "href": "#vergelijken"},
                        {"number": 7, "label": "Kosten en wie betaalt", "outcome": "onbekend", "href": "#vergelijken"},
                    ]
                },
            ),
        ),
    ),
    Entry(
        "components/points.html",
        (
            State(
                _("Met wat je kunt doen"),
                {
                    "points": [
                        Point(
                            "Mensen en uren",
                            "De bron noemt geen uren per week.",
                            "#vergelijken",
                            "Vraag het na",
                            "#lezen",
                        ),
                        Point("Schaal", "Jullie antwoord ontbreekt nog.", "#vergelijken"),
                    ]
                },
            ),
            State(
                _("Op papier"),
                {"points": [Point("Schaal", "Jullie antwoord ontbreekt nog.", "#vergelijken")], "plain": True},
            ),
        ),
    ),
    Entry("components/fit_table.html", (State(_("Voor een overleg, op papier"), {"rows": _ROWS}),)),
    Entry(
        "components/checklist.html",
        (
            State(
                _("Met en zonder wie en wanneer"),
                {
                    "items": [
                        {
                            "title": "Een vraag komt binnen",
                            "who": "Ouder of leerkracht",
                            "when": "Elke week",
                            "text": "Zij is er vier dagdelen per week.",
                            "tool": "Een vragenlijst",
                        },
                        {"title": "Samen kijken hoe het anders kan"},
                    ]
                },
            ),
        ),
    ),
)
