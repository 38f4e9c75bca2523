"""P6: the municipality as connector, one pattern. The phase is the editors' choice: the source advises, and tells of nobody who did it."""

from __future__ import annotations

from home.seed.schema import (
    NOT_STATED,
    At,
    Cited,
    Element,
    Partner,
    PracticeSeed,
    Precondition,
    Related,
    Relation,
    Transfer,
)
from home.seed.sources import GUIDE_MUNICIPALITY

_EXAMPLE = "Voorbeeld bij dit patroon."

GEMEENTE_ALS_VERBINDER = PracticeSeed(
    slug="gemeente-als-verbinder",
    title="De gemeente brengt iedereen rond het kind bij elkaar",
    summary=(
        "De gemeente kent welzijn, vrijwilligers, onderwijs en kinderopvang. Daarom kan zij hen verbinden: als aanjager, regiehouder"
        " en gastheer. Zij maakt samenwerken makkelijk, ook met ouders en buurt."
    ),
    terms=(
        ("kind", ("patroon",)),
        ("target", ("kinderen", "ouders")),
        ("theme", ("regie-en-financiering", "ouderbetrokkenheid")),
        ("form", ("gemeentelijke-regie",)),
        ("setting", ("gemeente",)),
        ("phase", ("verkenning",)),
        ("evidence", ("e0",)),
        ("cost", ("onbekend",)),
    ),
    context=(
        "<p>Rond een kind werken veel partijen: kinderopvang, onderwijs, welzijn, vrijwilligers. Samen staan zij sterk, in het beleid"
        " en in de praktijk. Maar zij vallen niet allemaal onder dezelfde wetten en financiering.</p>"
        "<p>De gemeente heeft goed zicht op al deze partijen.</p>"
    ),
    goal=(
        "<p>Partijen gaan met elkaar in gesprek, beginnen samen te werken en houden dat vol. De gemeente heeft daarbij de regierol en"
        " maakt het mogelijk.</p>"
    ),
    all_ages=True,
    national=True,
    scale="gemeente",
    places=(At("nl"),),
    initiative="De gemeente.",
    partners=(
        Partner(
            key="gemeente",
            name="De gemeente",
            sector="gemeente",
            roles=("verbinder", "regisseur"),
            brings=(
                "Brengt sleutelfiguren met elkaar in contact, organiseert themabijeenkomsten en zet iedereen regelmatig om de tafel."
            ),
        ),
        Partner(
            key="kinderopvang",
            name="De kinderopvang",
            sector="kinderopvang",
            roles=("uitvoerder",),
            brings="Basisvoorziening waar kinderen en ouders komen.",
        ),
        Partner(
            key="onderwijs",
            name="Het onderwijs",
            sector="onderwijs",
            roles=("uitvoerder",),
            brings="Zet als schoolbestuur, samen met de gemeente, de samenhang tussen gezin en school op de agenda.",
        ),
        Partner(
            key="vrijwilligers",
            name="Vrijwilligers en de buurt",
            sector="vrijwilligers",
            roles=("uitvoerder",),
            brings="Ouders, jongeren, buurtbewoners, kerken, moskeeën, sportverenigingen en zelforganisaties.",
        ),
    ),
    relations=(
        Relation("gemeente", "ondersteunt", "kinderopvang", "brengt in contact"),
        Relation("gemeente", "ondersteunt", "onderwijs", "samen op de agenda"),
        Relation("gemeente", "ondersteunt", "vrijwilligers", "geeft ruimte aan initiatief"),
    ),
    daily_practice=(
        "<p>Wat een gemeente kan doen:</p><ul>"
        "<li>sleutelfiguren met elkaar in contact brengen;</li>"
        "<li>themabijeenkomsten organiseren;</li>"
        "<li>alle betrokkenen regelmatig om de tafel zetten;</li>"
        "<li>formele en informele netwerken verbinden: ouders, jongeren, buurtbewoners, kerken, moskeeën, sport en"
        " zelforganisaties;</li>"
        "<li>contacten tussen ouders stimuleren;</li>"
        "<li>met schoolbesturen de samenhang tussen gezin en school op de agenda zetten.</li></ul>"
    ),
    # The source names actions, not an order: these are no steps.
    steps_gap=NOT_STATED,
    elements=(Element("Ruimte geven aan wensen en initiatieven van burgers, en die ondersteunen."),),
    staffing_gap=NOT_STATED,
    cost_gap=NOT_STATED,
    preconditions=(
        Precondition(
            "rolduidelijkheid", "De gemeente heeft vooral een faciliterende rol: aanjager, regiehouder en gastheer."
        ),
        Precondition(
            "gezamenlijke-visie", "Gemeente en schoolbesturen zetten de samenhang tussen gezin en school op de agenda."
        ),
    ),
    barriers="<p>De voorzieningen vallen niet allemaal onder dezelfde wettelijke eisen en dezelfde financiering.</p>",
    results_gap=NOT_STATED,
    transfer=(
        Transfer("kern", "De gemeente verbindt en maakt mogelijk; formele en informele netwerken horen erbij."),
        Transfer("wet", "Voorzieningen vallen onder verschillende wetten en financiering."),
        Transfer("steun", "De gemeente is aanjager, regiehouder en gastheer."),
    ),
    sources=(Cited(GUIDE_MUNICIPALITY, "De rol van de gemeente en wat zij kan doen."),),
    related_lines=(
        Related("centrum-voor-jeugd-en-gezin", _EXAMPLE),
        Related("wijkteams", _EXAMPLE),
        Related("doorgaande-lijn-vve", _EXAMPLE),
        Related("home-start", _EXAMPLE),
        Related("maatjesprojecten", _EXAMPLE),
        Related("uw-ouderplatform", _EXAMPLE),
        Related("alert4you", _EXAMPLE),
    ),
    search_words=(
        "regierol, regie voeren, regiehouder, aanjager, gastheer, faciliteren, netwerk bouwen, pedagogische infrastructuur, sociale"
        " basis, burgerinitiatief, moskee, kerk, sportvereniging, municipality, coordination, local network"
    ),
)
