"""What a practice is and takes, in figures and tables. The facts are those of Dak kindercentra and Jeugdformaat, Home-Start
and Het Talent, in short; labels of our own stand where a state needs one that these practices do not have."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from home.guide.entries import Entry, State

FACTS = (
    Entry(
        "components/fact_strip.html",
        (
            State(
                _("Met feiten die ontbreken"),
                {
                    "facts": [
                        {"icon": "map-pin", "label": _("Waar"), "value": "Den Haag", "small": "3 locaties"},
                        {"icon": "user-round", "label": _("Leeftijd"), "value": "Van 2 tot 4 jaar"},
                        {"icon": "handshake", "label": _("Partners"), "value": "2", "small": "Dak en Jeugdformaat"},
                        {"icon": "clock", "label": _("Inzet"), "value": "", "gap": _("Uren niet vermeld")},
                        {"icon": "euro", "label": _("Kosten"), "value": ""},
                        {"icon": "activity", "label": _("Fase"), "value": "In uitvoering"},
                    ]
                },
            ),
        ),
    ),
    Entry(
        "components/partners.html",
        (
            State(
                _("Met en zonder eigen pagina"),
                {
                    "partners": [
                        {
                            "name": "Dak kindercentra",
                            "sector": "kinderopvang",
                            "sector_label": "Kinderopvang",
                            "roles": "Geeft de plek, voert uit",
                            "brings": "Een gewone vve-groep met vier plekken.",
                            "href": "#lezen",
                        },
                        {
                            "name": "Jeugdformaat",
                            "sector": "jeugdhulp",
                            "sector_label": "Jeugdhulp",
                            "roles": "Brengt expertise, voert uit, signaleert",
                            "brings": "Een vaste pedagogisch medewerker op de groep.",
                        },
                    ]
                },
            ),
        ),
    ),
    Entry(
        "components/staffing_table.html",
        (
            State(
                _("Met een aantal en zonder"),
                {
                    "lines": [
                        {
                            "who": "Coördinator (hbo)",
                            "organisation": "Home-Start",
                            "amount": "0,55 fte",
                            "note": "Minstens 20 uur.",
                        },
                        {"who": "Gedragswetenschapper", "organisation": "Jeugdformaat", "amount": ""},
                        {"who": "Vrijwilligers", "organisation": "", "amount": "24"},
                    ]
                },
            ),
        ),
    ),
    Entry(
        "components/cost_band.html",
        (
            State(
                _("Bekend"),
                {
                    "bands": [
                        ("k0", "Alleen bestaande uren"),
                        ("k1", "Minder dan € 5.000"),
                        ("k2", "€ 5.000 tot € 25.000"),
                        ("k3", "€ 25.000 tot € 75.000"),
                        ("k4", "Meer dan € 75.000"),
                    ],
                    "current": "k3",
                    "unit": _("per locatie per jaar"),
                },
            ),
            State(
                _("Niet bekend"),
                {"bands": [("k0", "Alleen bestaande uren"), ("k1", "Minder dan € 5.000")], "current": ""},
            ),
        ),
    ),
    Entry(
        "components/need.html",
        (
            State(_("Moet"), {"need": "moet"}),
            State(_("Liefst"), {"need": "liefst"}),
            State(_("Vrij"), {"need": "vrij"}),
            State(_("Onbekend"), {"need": "onbekend"}),
        ),
    ),
    Entry(
        "components/transfer_table.html",
        (
            State(
                _("Met een punt dat niet bekend is"),
                {
                    "rows": [
                        {
                            "label": "Schaal",
                            "here": "Vier plekken in één vve-groep.",
                            "need": "liefst",
                            "confidence": "Staat in de bron",
                        },
                        {
                            "label": "Doelgroep",
                            "here": "Peuters die extra hulp nodig hebben en hun ouders.",
                            "need": "moet",
                            "confidence": "Lezing van de redactie",
                        },
                        {"label": "Geld", "here": "", "need": "onbekend", "confidence": "Onbekend"},
                    ]
                },
            ),
        ),
    ),
)
