"""What a visitor presses, fills in or ticks."""

from __future__ import annotations

from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

from home.guide.entries import Entry, State
from home.guide.form import example
from search.contract import FacetOption, FacetResult, NumberField
from search.facet_views import FacetView, NumberView
from search.presentation import SORT_LABELS

_FORM = example("voorbeeld")
_AGES = FacetResult(
    "age",
    "Leeftijd",
    False,
    (FacetOption("2-4", "2 tot 4 jaar", 7, True), FacetOption("0-2", "0 tot 2 jaar", 3, False)),
)
_SECTORS = FacetResult(
    "partner",
    "Partner",
    True,
    (
        FacetOption("kinderopvang", "Kinderopvang", 12, False),
        FacetOption("peuteropvang", "Peuteropvang", 4, False, "kinderopvang"),
        FacetOption("ocmw", "OCMW", 0, False),
        FacetOption("onderwijs", "Onderwijs", 9, False),
    ),
)
_PEOPLE = FacetResult("volunteers", "Vrijwilligers", False, (FacetOption("yes", "Met vrijwilligers", 4, False),))
_HOURS = FacetResult(
    "hours_max",
    "Betaalde uren per week",
    False,
    (FacetOption("16", "hoogstens 16 uur", 3, True), FacetOption("onbekend", "De bron noemt geen uren", 5, False)),
    number=NumberField("Hoogstens zoveel betaalde uren per week", "Een dagdeel tellen we als 4 uur.", 400),
)

BUTTONS = (
    Entry(
        "components/button.html",
        (
            State(_("Hoofdknop, één per scherm"), {"label": _("Bewaar"), "type": "button"}),
            State(
                _("Met lijn en teken"),
                {"label": _("Vergelijk"), "kind": "line", "icon_name": "columns-2", "type": "button"},
            ),
            State(_("Kaal"), {"label": _("Annuleer"), "kind": "plain", "type": "button"}),
            State(
                _("Een van de knoppen van een formulier"),
                {
                    "label": "PDF",
                    "kind": "line",
                    "icon_name": "download",
                    "name": "als",
                    "value": "pdf",
                    "type": "button",
                },
            ),
            State(
                _("Klein, met woorden voor wie luistert"),
                {"label": _("Bewaar"), "small": True, "hidden_label": "Home-Start", "type": "button"},
            ),
            State(
                _("Ingedrukt"),
                {
                    "label": _("Bewaard"),
                    "kind": "line",
                    "icon_name": "bookmark-check",
                    "pressed": "true",
                    "type": "button",
                },
            ),
            State(
                _("Kan niet, en waarom niet"),
                {"label": _("Verstuur"), "disabled": _("Vul eerst je vraag in."), "type": "button"},
            ),
            State(
                _("Link die eruitziet als een knop, teken achteraan"),
                {
                    "label": _("Alle praktijken"),
                    "href": "#knoppen",
                    "kind": "line",
                    "icon_name": "arrow-right",
                    "after": True,
                },
            ),
            State(_("Opent een venster"), {"label": _("Open"), "kind": "line", "small": True, "opens": "venster"}),
            State(_("Sluit het venster"), {"label": _("Sluit"), "kind": "line", "small": True, "closes": "venster"}),
            State(
                _("Hoort bij een formulier elders op de pagina"),
                {"label": _("Zoek"), "kind": "line", "small": True, "form": "zoek"},
            ),
            State(
                _("Print, alleen met script"),
                {"label": _("Print"), "kind": "line", "small": True, "icon_name": "printer", "prints": True},
            ),
        ),
    ),
    Entry(
        "components/button.html",
        (State(_("Op donker"), {"label": _("Laat zien"), "kind": "butter", "type": "button"}),),
        ground="band--night",
    ),
    Entry(
        "components/more.html",
        (
            State(_("Link met een pijl"), {"label": _("Alle praktijken"), "href": "#knoppen"}),
            State(
                _("Naar een andere site"),
                {"label": _("Naar de website"), "href": "#knoppen", "hidden_label": "Jeugdformaat", "outside": True},
            ),
        ),
    ),
    Entry(
        "components/outside_link.html",
        (State(_("In de tekst"), {"label": "Home-Start Nederland", "href": "#knoppen"}),),
    ),
    Entry("components/theme_switch.html", (State(_("Licht, donker of als het systeem"), {}),), ground="band--night"),
    Entry(
        "components/words_switch.html",
        (
            State(_("Nederlandse woorden eerst"), {"href": "#knoppen", "flemish": False}),
            State(_("Vlaamse woorden eerst"), {"href": "#knoppen", "flemish": True}),
        ),
    ),
)

FORMS = (
    Entry("components/error_summary.html", (State(_("Boven een formulier met fouten"), {"form": _FORM}),)),
    Entry(
        "components/field.html",
        (
            State(_("Met uitleg"), {"field": _FORM["name"]}),
            State(_("Met een fout"), {"field": _FORM["mail"]}),
            State(_("Mag leeg"), {"field": _FORM["phone"], "optional": True}),
            State(_("Keuze uit een lijst"), {"field": _FORM["sector"], "optional": True}),
            State(_("Lange tekst"), {"field": _FORM["reason"], "optional": True}),
            State(_("Vakjes"), {"field": _FORM["ages"], "optional": True}),
            State(_("Rondjes, met een fout"), {"field": _FORM["parent"]}),
        ),
    ),
    Entry("components/field_notes.html", (State(_("Alleen uitleg en fout"), {"field": example("los")["mail"]}),)),
    Entry(
        "components/check.html",
        (
            State(_("Vakje"), {"label": _("Kinderopvang"), "name": "vakje", "value": "1", "id": "vakje-1"}),
            State(_("Vakje, gekozen"), {"label": _("Onderwijs"), "name": "vakje", "value": "2", "checked": True}),
            State(_("Vakje, kan niet"), {"label": _("Jeugdhulp"), "name": "vakje", "value": "3", "disabled": True}),
            State(
                _("Rondje, gekozen"),
                {"label": _("Ja"), "name": "rondje", "value": "ja", "type": "radio", "checked": True},
            ),
        ),
    ),
    Entry(
        "components/search_box.html",
        (
            State(
                _("Met woorden erin"),
                {"label": _("Zoek in alles"), "q": "taal peuters", "what": _("in alles"), "id": "voorbeeld-q"},
            ),
            State(
                _("Met suggesties terwijl je typt"),
                {
                    "label": _("Zoek in praktijken"),
                    "id": "voorbeeld-suggesties",
                    "suggest": reverse_lazy("search:suggestions"),
                },
            ),
            State(
                _("Om een gemeente te kiezen, met een fout"),
                {
                    "label": _("In welke gemeente werk je?"),
                    "q": "nergens",
                    "id": "voorbeeld-gemeente",
                    "name": "naam",
                    "word": _("Kies"),
                    "whole": _("Kies deze gemeente"),
                    "refused": "formulier",
                },
            ),
        ),
    ),
    Entry("components/sort.html", (State(_("Met een keuze"), {"options": SORT_LABELS, "current": "newest"}),)),
    Entry(
        "components/facet.html",
        (
            State(_("Dicht, met een keuze"), {"facet": _AGES, "groups": [_AGES.options]}),
            State(
                _("Open, met blokken, nullen en meer waarden; alle keuzes moeten kloppen"),
                {
                    "facet": _SECTORS,
                    "groups": [_SECTORS.options[:3], _SECTORS.options[3:]],
                    "open": True,
                    "blocks": True,
                    "list_url": "#formulier",
                },
            ),
        ),
    ),
    Entry(
        "components/facets_together.html",
        (
            State(
                _("Een getal en waarden, met een keuze"),
                {
                    "heading": "Wat je kunt inzetten",
                    "parts": (
                        NumberView(_HOURS, "16", _HOURS.options[1:]),
                        FacetView(_PEOPLE, open=False, blocks=False, list_url="", groups=(_PEOPLE.options,)),
                    ),
                    "open": True,
                    "chosen": 1,
                },
            ),
        ),
    ),
)
