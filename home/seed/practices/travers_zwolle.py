"""P1: Travers, Zwolle. Ages are the editors' proposal; that the placement students bring in a training partner is the editors' reading."""

from __future__ import annotations

from home.seed.schema import (
    NOT_STATED,
    At,
    Cited,
    Element,
    Partner,
    Plan,
    PracticeSeed,
    Precondition,
    Quoted,
    Relation,
    Staffing,
    Step,
    Transfer,
)
from home.seed.sources import ARTICLE_CHILDCARE, WORK_VISIT

TRAVERS_ZWOLLE = PracticeSeed(
    slug="travers-zwolle",
    title="Taal oefenen bij het gezin thuis",
    summary=(
        "De peuteropvang ziet dat een kind achterblijft in taal en geeft een signaal aan het sociaal werk. Stagiairs gaan op"
        " huisbezoek, oefenen thuis met taal en kijken ook wat het gezin verder nodig heeft."
    ),
    terms=(
        ("kind", ("praktijk",)),
        ("target", ("kinderen", "ouders")),
        ("theme", ("taal-en-vve", "opvoedingsondersteuning", "vroegsignalering", "preventie")),
        ("form", ("signaleren-en-doorgeleiden", "huisbezoek")),
        ("setting", ("peutergroep", "thuis")),
        ("phase", ("in-uitvoering",)),
        ("evidence", ("e1",)),
        ("cost", ("onbekend",)),
    ),
    context=(
        "<p>De peuteropvang ziet dat een kind een taalachterstand heeft. Er kan meer spelen: vragen over de opvoeding, of iets anders"
        " waar het gezin aandacht bij nodig heeft. Voor een goede ontwikkeling van het kind tellen ouders en opvoeding mee.</p>"
        "<p>Kinderopvang en sociaal werk zien vaak dezelfde kinderen en gezinnen. Toch weten ze elkaar nog te weinig te vinden.</p>"
    ),
    goal=(
        "<p>Het kind oefent thuis met taal. Tegelijk krijgt het sociaal werk zicht op het gezin, zodat er aandacht is voor ouders"
        " en opvoeding, en niet alleen voor het kind.</p>"
    ),
    outcome="<p>Hulp komt op tijd, zodat een ingewikkeld traject later misschien niet nodig is.</p>",
    children="Peuters met een taalachterstand.",
    parents="De ouders van deze peuters, thuis.",
    age_from=24,
    age_to=48,
    initiative="De peuteropvang geeft het signaal.",
    places=(At("zwolle"),),
    partners=(
        Partner(
            key="peuteropvang",
            name="De peuteropvang",
            sector="peuteropvang",
            roles=("signaleert",),
            brings="Ziet dat een kind een taalachterstand heeft. De bron noemt de naam van de peuteropvang niet.",
        ),
        Partner(
            key="travers",
            organisation="travers",
            sector="sociaal-werk",
            roles=("uitvoerder",),
            brings="Sociaal werkers die het signaal krijgen.",
        ),
        Partner(
            key="stagiairs",
            name="Stagiairs sociaal werk",
            sector="opleiding-en-onderzoek",
            roles=("uitvoerder",),
            brings=(
                "Gaan naar het gezin, oefenen met taal en letten op wat er nog meer speelt. De bron noemt hun opleiding niet; dat"
                " zij hier als partner uit een opleiding staan, is de lezing van de redactie."
            ),
        ),
    ),
    relations=(
        Relation("peuteropvang", "signaleert-bij", "travers", "bij een taalachterstand"),
        Relation("stagiairs", "ondersteunt", "gezin", "taal oefenen thuis"),
    ),
    daily_practice=(
        "<p>De stagiair komt voor de taal, maar kijkt breder. Hoe gaat het met de opvoeding? Is er nog iets waar het gezin hulp"
        " bij kan gebruiken?</p>"
    ),
    steps=(
        Step(
            title="De peuteropvang geeft een signaal",
            who="De peuteropvang",
            text="Een peuter heeft een taalachterstand. De peuteropvang laat dat weten aan sociaal werkers.",
        ),
        Step(
            title="Een stagiair gaat op huisbezoek",
            who="Stagiair sociaal werk",
            text="De stagiair gaat bij het kind thuis langs.",
        ),
        Step(
            title="Samen oefenen met taal",
            who="Stagiair sociaal werk en het gezin",
            text="Thuis krijgt het kind hulp bij het oefenen met taal.",
        ),
        Step(
            title="Verder kijken dan het kind",
            who="Stagiair sociaal werk",
            text="Tijdens het bezoek wordt duidelijk hoe het gezin ervoor staat en wat er nog meer aandacht vraagt.",
        ),
    ),
    elements=(Element("De aandacht gaat verder dan het kind: ook ouders en opvoeding tellen mee."),),
    staffing=(
        Staffing(
            function="stagiair",
            function_note="Stagiairs sociaal werk",
            partner="Travers",
            note="Uren staan niet in de bron.",
        ),
    ),
    cost_gap=NOT_STATED,
    preconditions=(
        Precondition(
            "nabijheid",
            "Leer elkaar kennen in de wijk en loop bij elkaar binnen. De bron zegt dit over beide sectoren in het algemeen.",
        ),
        Precondition("vertrouwen", "Elkaar kennen en vertrouwen, zodat je samen om een gezin heen kunt staan."),
    ),
    barriers=(
        "<p>In het algemeen geldt voor kinderopvang en sociaal werk: ze vallen onder twee ministeries (SZW en VWS), met andere"
        " wetten en een andere financiering. Daardoor verloren ze elkaar soms uit het oog.</p>"
    ),
    solutions="<p>Het advies in de bron: maak je je zorgen over een kind, bel dan een sociaal werker en vraag of die meekijkt.</p>",
    results_gap=NOT_STATED,
    plans=(
        Plan(
            "Als mensen in de wijk elkaar kennen en samen om een gezin heen staan, kan dat veel problemen voorkomen.",
            "Lex Staal, directeur-bestuurder van Sociaal Werk Nederland",
            ARTICLE_CHILDCARE,
        ),
    ),
    quotes=(
        Quoted(
            text="We werken allemaal met dezelfde kinderen, dezelfde gezinnen.",
            speaker="Lex Staal",
            function="directeur-bestuurder van Sociaal Werk Nederland",
            perspective="bestuurder",
            source=ARTICLE_CHILDCARE,
            consent="openbaar",
        ),
    ),
    transfer=(
        Transfer(
            "doelgroep",
            "Peuters met een taalachterstand, en hun ouders. De leeftijd van 2 tot 4 jaar is ons voorstel.",
            confidence="redactie",
        ),
        Transfer(
            "kern", "De peuteropvang signaleert; het sociaal werk komt thuis en kijkt ook naar ouders en opvoeding."
        ),
        Transfer("inzet", "Stagiairs sociaal werk doen de huisbezoeken. Hoeveel uur is niet bekend."),
        Transfer("partners", "Kinderopvang en sociaal werk kennen en vertrouwen elkaar in de wijk."),
        Transfer("omgeving", "Bij het gezin thuis, in Zwolle."),
    ),
    sources=(
        Cited(ARTICLE_CHILDCARE, "De praktijk, de voorwaarden en het citaat. Verteld door Lex Staal."),
        Cited(
            WORK_VISIT,
            "Wat Doomijn/Travers doet, met onder meer baby- en peuterconcerten, Politiekids en een actieve gemeente.",
        ),
    ),
    search_words=(
        "achterstand in taal, taalontwikkeling, taalstimulering, taalhulp aan huis, stagiairs,"
        " stagiaires, studenten, peuters, peuterspeelzaal, voorschool, home visits, language delay, toddlers, social work students"
    ),
)
