"""What a reader reads on a practice: steps, results, sources, pictures, quotes, people. The facts are those of Dak kindercentra
and Jeugdformaat; labels of our own stand where a state needs one that they do not have."""

from __future__ import annotations

import datetime as dt
from urllib.parse import quote

from django.utils.translation import gettext_lazy as _

from core.models import Licence
from home.guide.entries import Entry, State

# No photo lies ready where the guide is read, so a drawing stands in for it.
_DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320"><path fill="#CFDDFB" d="M0 0h480v320H0z"/>
<path fill="#9BB6F3" d="M0 258h480v62H0z"/><path fill="#2B4FD0" d="M120 258V118a140 140 0 0 1 140 140z"/></svg>"""
PHOTO = {
    "sources": (),
    "src": f"data:image/svg+xml,{quote(_DRAWING)}",
    "srcset": "",
    "width": 480,
    "height": 320,
    "alt": _("Een blauw blok op een vloer"),
    "credit": "Anna Jansen",
    "licence": Licence.CC_BY,
    "source_link": "https://example.org/foto",
    "focus": "",
}

READING = (
    Entry(
        "components/toc.html",
        (
            State(
                _("Dicht op de telefoon, altijd open op een breed scherm"),
                {"items": [("lezen", _("Hoe het gaat")), ("feiten", _("Wat het vraagt"))]},
            ),
        ),
    ),
    Entry(
        "components/steps.html",
        (
            State(
                _("Met alles en met alleen een titel"),
                {
                    "steps": [
                        {
                            "anchor": "stap-1",
                            "title": "Een ouder zoekt hulp",
                            "who": "Ouder en Jeugdformaat",
                            "text": "De ouder klopt aan bij Jeugdformaat.",
                        },
                        {
                            "title": "Hulp op de groep en thuis",
                            "who": "Vaste medewerker van Jeugdformaat",
                            "details": ["vier uur per dag op de groep"],
                            "badge": _("Kern"),
                        },
                        {"title": "Naar de basisschool"},
                    ]
                },
            ),
        ),
    ),
    Entry(
        "components/ticks.html",
        (
            State(
                _("Met en zonder uitleg"),
                {
                    "items": [
                        {
                            "label": _("Nabijheid"),
                            "text": "De jeugdhulp is vier uur per dag op de groep, in de wijk van het kind.",
                        },
                        {"label": _("Vertrouwen")},
                    ]
                },
            ),
        ),
    ),
    Entry(
        "components/result_lines.html",
        (
            State(
                _("Met en zonder bron"),
                {
                    "lines": [
                        {
                            "statement": "Haar zoon doet het goed op de basisschool.",
                            "kind": _("Ervaring"),
                            "for_whom": "kind",
                            "source_number": 1,
                            "date": "2016",
                        },
                        {"statement": "Jeugdformaat kan hulp om de hoek bieden.", "kind": _("Ervaring")},
                    ]
                },
            ),
        ),
    ),
    Entry(
        "components/sources.html",
        (
            State(
                _("Met alles en met alleen een titel"),
                {
                    "sources": [
                        {
                            "author": _("Naam van de auteur"),
                            "title": _("Titel van een artikel"),
                            "where": _("Naam van het blad, 2016"),
                            "url": "#lezen",
                            "previously": _("een andere site"),
                        },
                        {"title": _("Een brochure zonder datum")},
                    ]
                },
            ),
        ),
    ),
    Entry(
        "components/files.html",
        (
            State(
                _("Een bestand en een link"),
                {
                    "files": [
                        {"title": _("Voorbeeld van een bestand"), "url": "#lezen", "note": "PDF, 1,2 MB"},
                        {"title": _("Een adres elders"), "url": "#lezen", "note": ""},
                    ]
                },
            ),
        ),
    ),
    Entry(
        "components/picture.html",
        (
            State(
                _("De foto van een praktijk, met licentie en bron"),
                {
                    "photo": PHOTO,
                    "sizes": "30rem",
                    "lead": True,
                    "caption": _("De groep op een gewone ochtend."),
                    "terms": True,
                },
            ),
            State(
                _("Op een kaart"),
                {"photo": {**PHOTO, "focus": "25 75"}, "sizes": "232px"},
            ),
            State(
                _("Met woorden van deze plek zelf"),
                {"photo": PHOTO, "sizes": "30rem", "alt": _("Twee blokken op een vloer"), "credit": "Bram de Vries"},
            ),
        ),
    ),
    Entry(
        "components/behind.html",
        (
            State(
                _("Boven een vertaling die al lang achterloopt"),
                {"since": dt.date(2026, 9, 3), "alternates": (("nl", "Nederlands", "/praktijken/het-talent/"),)},
            ),
        ),
    ),
    Entry(
        "components/quote.html",
        (
            State(
                _("Gewoon"),
                {
                    "text": "Daarom vraag ik me regelmatig af: waarom doen we het niet overal zo?",
                    "speaker": "Anne-Marie Stevens",
                    "role": "inclusiepedagoog bij Het Talent, in dienst van Entrea",
                    "source": "KindVak Magazine",
                },
            ),
            State(
                _("Groot, hooguit één per pagina, op een vlak, met een schuilnaam"),
                {
                    "text": "Ik merkte geen verschil tussen specialistische jeugdhulp en reguliere kinderopvang.",
                    "speaker": _("Sanne (schuilnaam)"),
                    "role": "moeder van een zoon, toen drie",
                    "consent": _("De naam is veranderd"),
                    "loud": True,
                    "panel": True,
                },
            ),
            State(
                _("Door ons vertaald, met de woorden zoals ze gezegd zijn"),
                {
                    "text": "That is why I regularly ask myself: why don't we do it like this everywhere?",
                    "speaker": "Anne-Marie Stevens",
                    "original": "Daarom vraag ik me regelmatig af: waarom doen we het niet overal zo?",
                    "language": "nl",
                },
            ),
        ),
    ),
    Entry(
        "components/margin.html",
        (
            State(
                _("Bron of uitleg"),
                {
                    "title": _("Waar dit vandaan komt"),
                    "text": "Begin in 2014, verlenging in 2016 en wat de partners melden.",
                    "anchor": "kantlijn",
                },
            ),
        ),
    ),
    Entry(
        "components/contact.html",
        (
            State(
                _("Organisatie met een link"),
                {
                    "name": "Jeugdformaat",
                    "text": _("Vraag naar de hulp op de groep."),
                    "sector": "jeugdhulp",
                    "ask": "#lezen",
                    "href": "#lezen",
                },
            ),
            State(_("Zonder link"), {"name": _("De redactie"), "text": _("De redactie zoekt het voor je uit.")}),
        ),
    ),
    Entry("components/blocks/heading.html", (State(_("Kop in een verhaal"), {"value": _("Een gewone dag")}),)),
    Entry(
        "components/blocks/paragraph.html",
        (State(_("Tekst in een verhaal"), {"value": _("Alle kinderen volgen het gewone dagprogramma.")}),),
    ),
    Entry(
        "components/blocks/quote.html",
        (
            State(
                _("Citaat in een artikel"),
                {
                    "value": {
                        "text": "De kracht van kinderwerk is preventie.",
                        "speaker": "Nick van der Steen",
                        "role": "beleidsadviseur gemeente Den Haag",
                    }
                },
            ),
        ),
    ),
    Entry(
        "components/blocks/question.html",
        (
            State(
                _("Vraag en antwoord"),
                {
                    "value": {
                        "question": _("Wie begeleidt het kind?"),
                        "answer": _("Een vaste medewerker van Jeugdformaat."),
                    }
                },
            ),
        ),
    ),
    Entry(
        "components/blocks/explained.html",
        (
            State(
                _("Woorden met uitleg"),
                {
                    "value": [
                        {"term": _("Moet"), "text": _("Zonder dit is het een andere aanpak.")},
                        {"term": _("Vrij"), "text": _("Dit pas je aan zoals het jullie uitkomt.")},
                    ]
                },
            ),
        ),
    ),
)
