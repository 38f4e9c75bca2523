"""Practices beside each other: the comparison, its tray, and what the practices of a pattern share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from home.guide.entries import Entry, State
from practices.compare.table import Cell, Group, Item, Row
from practices.local.active import Active, PartIn
from practices.patterns.counting import Named, Point
from practices.patterns.pattern import Standing, Told
from practices.presentation.facts import Evidence

_DAK = Named(0, "dak-jeugdformaat", "Jeugdhulp op de gewone peutergroep", "#vergelijken")
_TALENT = Named(0, "talent-kion-entrea", "Een jeugdhulpverlener die bij het team hoort", "#vergelijken")
_COLUMNS: tuple[Mapping[str, Any], ...] = (
    {"page": {"title": _DAK.title}, "cover": "", "url": "#vergelijken", "without": "#vergelijken"},
    {"page": {"title": _TALENT.title}, "cover": "", "url": "#vergelijken", "without": "#vergelijken"},
)
_GROUPS = (
    Group(
        "voorbeeld-in-het-kort",
        "In het kort",
        (
            Row("Fase", (Cell((Item("In uitvoering"),)), Cell((Item("In uitvoering"),))), compared=True),
            Row("Waar", (Cell((Item("Den Haag", small="3 locaties"),)), Cell((Item("Nijmegen-Lent"),))), compared=True),
            Row(
                "Sectoren",
                (
                    Cell((Item("Kinderopvang", sector="kinderopvang"), Item("Jeugdhulp", sector="jeugdhulp"))),
                    Cell((Item("Jeugdhulp", sector="jeugdhulp"), Item("Onderwijs", sector="onderwijs"))),
                ),
                compared=True,
            ),
            Row("Inzet", (Cell((Item("4 uur per dag"),)), Cell()), compared=True),
            Row("Kosten", (Cell(), Cell(not_applicable=True)), compared=True),
            Row(
                "Kern van de aanpak",
                (
                    Cell((Item("Specialist op de gewone groep", need="moet", key="moet"),)),
                    Cell((Item("Hoort bij het team", need="moet", key="moet"),)),
                ),
                compared=True,
            ),
        ),
        ("Scholing", "Ruimte"),
    ),
)

_ACTIVE = (
    Active(
        "Dak kindercentra",
        "dak-kindercentra",
        "Den Haag",
        (PartIn(_DAK.title, "#vergelijken", "biedt de plek en voert uit"),),
    ),
    Active("Entrea Lindenhout", "entrea-lindenhout", "", (PartIn(_TALENT.title, "#vergelijken", ""),)),
)

SIDE_BY_SIDE = (
    Entry(
        "components/compare_table.html",
        (
            State(
                _("Gelijk, verschillend, deels, en wat niet vermeld is"),
                {"columns": _COLUMNS, "groups": _GROUPS, "span": 3},
            ),
        ),
    ),
    Entry(
        "components/compare_link.html",
        (
            State(_("In een lijst"), {"href": "#vergelijken", "slug": "voorbeeld", "title": _DAK.title}),
            State(
                _("Naast andere knoppen"),
                {"href": "#vergelijken", "slug": "voorbeeld", "title": _DAK.title, "line": True},
            ),
        ),
    ),
    Entry(
        "components/compare_tray.html",
        (
            State(_("Onderaan het venster, zodra er iets gekozen is"), {"href": "#vergelijken"}),
            State(_("In de tekst"), {"href": "#vergelijken", "flows": True}),
        ),
        inert=True,
    ),
    Entry(
        "components/active.html",
        (
            State(_("In de gemeente zelf"), {"organisations": _ACTIVE}),
            State(_("Elders, met de plaats"), {"organisations": _ACTIVE, "places": True}),
        ),
    ),
    Entry(
        "components/compare_offers.html",
        (
            State(
                _("Om erbij te zetten"),
                {
                    "offers": (
                        {
                            "hit": {
                                "title": _TALENT.title,
                                "summary": "Een inclusiepedagoog werkt vier dagdelen per week op school en opvang.",
                            },
                            "url": "#vergelijken",
                        },
                    ),
                    "label": _("Zet ernaast"),
                },
            ),
        ),
    ),
    Entry(
        "components/shared_points.html",
        (
            State(
                _("Met en zonder sector"),
                {
                    "points": (
                        Point("Jeugdhulp: brengt expertise in", (_DAK, _TALENT), 3, "jeugdhulp"),
                        Point("Vertrouwen", (_TALENT,), 3),
                    ),
                    "listing": "#vergelijken",
                },
            ),
            State(
                _("Te veel om te tekenen of te noemen"),
                {"points": (Point("Vertrouwen", (_DAK, _TALENT) * 5, 14),), "listing": "#vergelijken"},
            ),
        ),
    ),
    Entry(
        "components/standings.html",
        (
            State(
                _("Met en zonder bewijs"),
                {
                    "standings": (
                        Standing(_DAK, Evidence("Praktijkverhaal", ""), "In uitvoering", "4 uur per dag"),
                        Standing(_TALENT, None, "", ""),
                    )
                },
            ),
        ),
    ),
    Entry(
        "components/told.html",
        (
            State(
                _("Zinnen met hun praktijk"),
                {"lines": (Told("Een vast gezicht op de groep.", _DAK), Told("Geen controleur.", _TALENT))},
            ),
        ),
    ),
)
