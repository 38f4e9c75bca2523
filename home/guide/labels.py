"""Short words with a form of their own: badges, chips, sectors, gaps, notices, what is empty."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from home.guide.entries import Entry, State
from practices.cover import CoverData, cover

_FOUR = (
    ("kinderopvang", "Kinderopvang"),
    ("jeugdhulp", "Jeugdhulp"),
    ("onderwijs", "Onderwijs"),
    ("gemeente", "Gemeente"),
)

NOTICES = (
    Entry(
        "components/notice.html",
        (
            State(
                _("Uitleg"),
                {
                    "title": _("Kort verhaal uit één bron"),
                    "text": _("We weten hoe het gaat, niet wat het kost."),
                    "kind": "info",
                },
            ),
            State(
                _("Gelukt, na iets wat iemand deed"),
                {"title": _("Bewaard"), "text": _("De praktijk staat in je lijst."), "kind": "ok", "role": "status"},
            ),
            State(
                _("Let op"),
                {
                    "title": _("Deze praktijk is gestopt"),
                    "text": _("Je kunt er nog van leren."),
                    "kind": "warn",
                },
            ),
            State(
                _("Mislukt, na iets wat iemand deed"),
                {
                    "title": _("Er ging iets mis"),
                    "text": _("Je reactie is niet verstuurd. Je tekst staat er nog."),
                    "kind": "error",
                    "role": "alert",
                },
            ),
            State(_("Zonder titel"), {"text": _("De bron vertelt hier weinig over.")}),
        ),
    ),
    Entry(
        "components/empty.html",
        (
            State(
                _("Met tekening en een knop"),
                {
                    "title": _("Je hebt nog niets bewaard"),
                    "text": _("Zie je een praktijk die bij jullie past? Kies Bewaar, dan staat hij hier."),
                    "level": 4,
                    "drawing": cover(
                        CoverData("voorbeeld", ("lokaal-team", "kinderopvang"), "", (), "organisatie", "")
                    ),
                    "href": "#meldingen",
                    "label": _("Zoek een praktijk"),
                },
            ),
            State(
                _("Met alleen de ring"),
                {
                    "title": _("Nog geen praktijk"),
                    "text": _("Er staat nog geen praktijk van deze organisatie op het portaal."),
                    "level": 4,
                },
            ),
        ),
    ),
)

LABELS = (
    Entry(
        "components/badge.html",
        (
            State(_("Gewoon"), {"text": _("Praktijkverhaal")}),
            State(
                _("Erkend"),
                {"text": _("Erkend, goede aanwijzingen"), "kind": "ok", "icon_name": "badge-check"},
            ),
            State(
                _("Verlopen"),
                {"text": _("Erkenning verlopen, wordt nagekeken"), "kind": "off", "icon_name": "hourglass"},
            ),
            State(_("Wacht"), {"text": _("Wacht op de redactie"), "kind": "wait"}),
            State(_("Nieuw"), {"text": _("Nieuw"), "kind": "new"}),
        ),
    ),
    Entry(
        "components/chip.html",
        (
            State(_("Gekozen"), {"label": _("2 tot 4 jaar"), "href": "#woorden"}),
            State(_("Naar wat dit heeft"), {"label": _("Inclusie"), "href": "#woorden", "leads": True}),
            State(
                _("Met soort en aantal"),
                {
                    "of": _("Thema"),
                    "label": _("Inclusie"),
                    "number": 4,
                    "say": _("Toon 4 praktijken"),
                    "href": "#woorden",
                    "leads": True,
                },
            ),
        ),
    ),
    Entry(
        "components/sectors.html",
        (
            State(_("Tot en met vier"), {"sectors": _FOUR}),
            State(
                _("Meer dan vier"),
                {"sectors": (*_FOUR, ("ouders", "Ouders")), "label": _("Sectoren die meedoen")},
            ),
        ),
    ),
    Entry(
        "components/gap.html",
        (
            State(_("Niet bekend"), {}),
            State(_("Met eigen woorden"), {"words": _("Uren niet vermeld")}),
            State(_("Hoort hier niet"), {"not_applicable": True}),
        ),
    ),
    Entry(
        "components/gap_list.html",
        (
            State(
                _("Vragen met een plek om ze te stellen"),
                {
                    "questions": [_("Hoe vaak komt een student langs, en hoe lang?"), _("Wat kost het?")],
                    "href": "#woorden",
                },
            ),
        ),
    ),
    Entry(
        "components/bridge.html",
        (
            State(
                _("Op de pagina van een woord, met het verschil"),
                {
                    "netherlands": {"word": "Sociale dienst", "url": "#woorden"},
                    "flanders": {"word": "OCMW", "url": ""},
                    "difference": _("Een OCMW doet meer dan een sociale dienst."),
                },
            ),
            State(
                _("Twee namen voor hetzelfde"),
                {"netherlands": {"word": "Pedagogisch medewerker"}, "flanders": {"word": "Kinderbegeleider"}},
            ),
        ),
    ),
    Entry("components/logo.html", (State(_("Het beeldmerk"), {}),)),
)
