"""How found pages look: cards and results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from home.guide.entries import Entry, State
from search.contract import Hit, Reason

_DAK: Mapping[str, Any] = {
    "slug": "dak-jeugdformaat",
    "title": "Jeugdhulp op de gewone peutergroep",
    "summary": "De jeugdhulp komt naar de groep toe, vier uur per dag, en helpt ook thuis.",
    "places": [{"name": "Den Haag", "locality": ""}],
    "national": False,
    "country": "nl",
    "ages": {"from": 24, "to": 48, "all": False},
    "parents": True,
    "sectors": ["kinderopvang", "jeugdhulp"],
    "forms": ["plaatsing-met-ondersteuning"],
    "themes": ["inclusie"],
    "kind": "praktijk",
    "evidence": "e1",
    "phase": "in-uitvoering",
    "staffing": "4 uur per dag per groep",
    "new_until": None,
    "cover": {
        "slug": "dak-jeugdformaat",
        "sectors": ["kinderopvang", "jeugdhulp"],
        "form": "plaatsing-met-ondersteuning",
        "age_bands": ["2-4", "ouders"],
        "theme_group": "inclusie",
        "phase": "in-uitvoering",
        "places": 4,
    },
}
_POOR: Mapping[str, Any] = {
    **_DAK,
    "slug": "voorbeeld-zonder-feiten",
    "title": "Voorbeeld van een praktijk waarover weinig bekend is",
    "summary": "De bron noemt geen plaats, geen leeftijd en geen uren.",
    "places": [],
    "ages": None,
    "parents": False,
    "sectors": ["lokaal-team"],
    "forms": [],
    "themes": [],
    "evidence": "",
    "phase": "",
    "staffing": "",
    "new_until": "2999-12-31",
    "cover": {
        "slug": "voorbeeld-zonder-feiten",
        "sectors": ["lokaal-team"],
        "form": "",
        "age_bands": [],
        "theme_group": "organisatie",
        "phase": "",
        "places": 0,
    },
}
_ADVICE: Mapping[str, Any] = {
    "title": "Voorbeeld van een advies",
    "summary": "Wat een organisatie wil, niet wat ergens al gebeurt.",
    "organisations": ["Voorbeeldorganisatie"],
    "published_on": "2019",
}
_ARTICLE: Mapping[str, Any] = {
    "title": "Kinderwerk is meer dan knutselen",
    "summary": "Den Haag wil dat kinderwerkers zichtbaarder worden.",
    "kind": "interview",
    "authors": ["Naam van de auteur"],
    "cover": _DAK["cover"],
}
_THEME: Mapping[str, Any] = {
    "title": "Inclusie",
    "summary": "Kinderen met een extra vraag doen mee op de gewone groep.",
}
_CONCEPT: Mapping[str, Any] = {
    "title": "Jeugdgezondheidszorg",
    "summary": "Artsen en verpleegkundigen die volgen hoe kinderen groeien.",
    "synonyms": ["JGZ", "consultatiebureau"],
}
_EVENT: Mapping[str, Any] = {
    "title": "Voorbeeld van een evenement",
    "summary": "Drie dagen lang ontmoeten en leren.",
    "starts_on": "2099-09-19",
    "ends_on": "2099-09-21",
    "without_date": "",
    "where": "Brabanthallen, 's-Hertogenbosch",
}
_PUBLICATION: Mapping[str, Any] = {
    "title": "Voorbeeld van een publicatie",
    "summary": "Een brochure in zes delen.",
    "organisations": ["Karel de Grote Hogeschool"],
}
_COURSE: Mapping[str, Any] = {
    "title": "Wie ziet het als eerste?",
    "summary": "Een werkvorm over signaleren.",
    "minutes": 90,
    "levels": ["hbo"],
    "provider": "",
    "cover": None,
}
_PAGE: Mapping[str, Any] = {
    "title": "Privacy",
    "summary": "Je kunt alles lezen zonder dat wij bijhouden wie je bent.",
}
_SENTENCE = mark_safe(
    "Een hulpverlener werkt mee op de <mark>groep</mark> en leert van wat de pedagogisch medewerkers zien."
)
_REASONS = (
    Reason("word", ("groep",), "groep"),
    Reason("inside", ("jeugd", "hulp"), "jeugdhulpverlener"),
    Reason("parts", ("opvanggroep",), "opvang + groep"),
    Reason("part", ("jeugdformaat",), "jeugdhulp"),
    Reason("synonym", ("kdv",), "kinderopvang"),
    Reason("correction", ("jeugdhulb",), "jeugdhulp"),
    Reason("term", ("samen",), "Inclusie", "Thema"),
    Reason("line", (), "Jeugdformaat", "Werkt samen met", "Expertise"),
)
_MARKED = mark_safe("De <mark>jeugdhulp</mark> komt naar de <mark>groep</mark> toe, vier uur per dag.")


def _hit(
    card: Mapping[str, Any], *, summary: str = "", sentences: tuple[str, ...] = (), reasons: tuple[Reason, ...] = ()
) -> Hit:
    kind = {id(_ADVICE): "advice", id(_ARTICLE): "article", id(_THEME): "theme", id(_CONCEPT): "concept"}.get(
        id(card), "practice"
    )
    return Hit(0, kind, "#vinden", card, card["title"], summary or card["summary"], (), sentences, reasons)


def _word(word: str) -> Reason:
    return Reason("word", (word,), word)


def _card(card: Mapping[str, Any], variant: str, **found: Any) -> Mapping[str, Any]:
    return {"hit": _hit(card, **found), "card": card, "url": "#vinden", "variant": variant, "level": 3}


FINDING = (
    Entry(
        "cards/practice.html",
        (
            State(
                _("Resultaat, met gevonden woorden"),
                _card(_DAK, "hit", summary=_MARKED, sentences=(_SENTENCE,), reasons=_REASONS),
            ),
            State(_("Resultaat, nieuw en met weinig feiten"), _card(_POOR, "hit")),
            State(_("Kaart"), _card(_DAK, "card")),
            State(_("Kaart met weinig feiten"), _card(_POOR, "card")),
            State(_("Grote kaart"), _card(_DAK, "lead")),
        ),
    ),
    Entry("cards/language.html", (State(_("In een andere taal"), {"other_language": ("en", "English")}),)),
    Entry(
        "cards/advice.html",
        (
            State(_("Resultaat"), _card(_ADVICE, "hit", reasons=(_word("advies"),))),
            State(_("Kaart"), _card(_ADVICE, "card")),
        ),
    ),
    Entry(
        "cards/article.html",
        (
            State(_("Resultaat, een interview"), _card(_ARTICLE, "hit", reasons=(_word("kinderwerk"),))),
            State(_("Kaart"), _card(_ARTICLE, "card")),
        ),
    ),
    Entry(
        "cards/theme.html",
        (State(_("Resultaat"), _card(_THEME, "hit")), State(_("Kaart"), _card(_THEME, "card"))),
    ),
    Entry(
        "cards/concept.html",
        (State(_("Resultaat"), _card(_CONCEPT, "hit")), State(_("Kaart"), _card(_CONCEPT, "card"))),
    ),
    Entry(
        "cards/event.html",
        (
            State(_("Resultaat, met dagen"), _card(_EVENT, "hit")),
            State(
                _("Resultaat, zonder datum"),
                _card({**_EVENT, "ends_on": None, "starts_on": None, "without_date": "geweest"}, "hit"),
            ),
            State(_("Kaart"), _card(_EVENT, "card")),
        ),
    ),
    Entry(
        "cards/publication.html",
        (State(_("Resultaat"), _card(_PUBLICATION, "hit")), State(_("Kaart"), _card(_PUBLICATION, "card"))),
    ),
    Entry(
        "cards/course.html",
        (State(_("Resultaat"), _card(_COURSE, "hit")), State(_("Kaart"), _card(_COURSE, "card"))),
    ),
    Entry(
        "cards/page.html",
        (
            State(_("Resultaat"), _card(_PAGE, "hit", reasons=(_word("privacy"),))),
            State(_("Kaart"), _card(_PAGE, "card")),
        ),
    ),
    Entry(
        "components/words.html",
        (
            State(_("Naast een kop"), {"hits": [_hit(_CONCEPT)]}),
            State(
                _("Zo breed als de pagina"),
                {"hits": [_hit(_CONCEPT), _hit(_THEME), _hit(_CONCEPT)], "level": 4, "columns": True},
            ),
        ),
    ),
)
