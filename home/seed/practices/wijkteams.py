"""P6b: neighbourhood teams. "Started": the source calls the work new and still an experiment."""

from __future__ import annotations

from home.seed.schema import NOT_STATED, At, Cited, Element, Partner, PracticeSeed, Relation, Transfer
from home.seed.sources import GUIDE_MUNICIPALITY

WIJKTEAMS = PracticeSeed(
    slug="wijkteams",
    title="Wijkteams die vroeg zien wat gezinnen nodig hebben",
    summary=(
        "Een wijkteam kent alle voorzieningen in de buurt, helpt gezinnen zonder drempel en ziet problemen vroeg. De gemeente kan"
        " het team stimuleren om verder te kijken dan één gezin: ook de mensen eromheen kunnen helpen."
    ),
    terms=(
        ("kind", ("patroon",)),
        ("target", ("kinderen", "ouders")),
        ("theme", ("vroegsignalering", "preventie")),
        ("form", ("netwerk",)),
        ("setting", ("gemeente",)),
        ("phase", ("gestart",)),
        ("evidence", ("e0",)),
        ("cost", ("onbekend",)),
    ),
    context=(
        "<p>Werken in wijkteams was nieuw toen de bron werd geschreven, en gemeenten probeerden nog veel uit. Vaak stonden losse"
        " gezinnen en personen centraal.</p>"
    ),
    goal=(
        "<p>Gezinnen krijgen hulp zonder drempel en problemen worden op tijd gezien. Het team kijkt ook naar het geheel: de sociale"
        " omgeving van een gezin kan helpen bij een probleem.</p>"
    ),
    parents="Gezinnen in de wijk.",
    all_ages=True,
    national=True,
    scale="wijk",
    places=(At("nl"),),
    partners=(
        Partner(
            key="wijkteam",
            name="Het wijkteam",
            sector="lokaal-team",
            roles=("signaleert", "uitvoerder"),
            brings="Kent alle basisvoorzieningen in de wijk, helpt gezinnen en ziet problemen vroeg.",
        ),
        Partner(
            key="gemeente",
            name="De gemeente",
            sector="gemeente",
            roles=("verbinder",),
            brings="Stimuleert het team om naar het geheel te kijken, en naar wat de omgeving van gezinnen kan doen.",
        ),
    ),
    relations=(
        Relation("wijkteam", "ondersteunt", "gezin", "hulp zonder drempel"),
        Relation("gemeente", "ondersteunt", "wijkteam", "breder leren kijken"),
    ),
    steps_gap=NOT_STATED,
    elements=(
        Element("Het team kent alle basisvoorzieningen in de wijk."),
        Element("De sociale omgeving van een gezin kan meehelpen bij een dilemma of probleem."),
    ),
    staffing_gap=NOT_STATED,
    cost_gap=NOT_STATED,
    preconditions_gap=NOT_STATED,
    barriers="<p>Vaak staan losse gezinnen en personen centraal, en niet het geheel.</p>",
    results_gap=NOT_STATED,
    transfer=(
        Transfer("kern", "Hulp zonder drempel, vroeg signaleren en verder kijken dan één gezin."),
        Transfer("steun", "De gemeente stimuleert het team om breder te kijken."),
        Transfer("omgeving", "De wijk, met al haar basisvoorzieningen."),
    ),
    sources=(Cited(GUIDE_MUNICIPALITY, "Wat wijkteams doen en wat de gemeente kan stimuleren."),),
    search_words=(
        "buurtteam, sociaal team, sociaal wijkteam, gebiedsteam, jeugdteam, hulp in de buurt, sociaal netwerk van gezinnen,"
        " neighbourhood team, early signals"
    ),
)
