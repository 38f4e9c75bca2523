"""P6c: from pre-school to school."""

from __future__ import annotations

from home.seed.schema import (
    NOT_STATED,
    At,
    Cited,
    Element,
    Partner,
    PracticeSeed,
    Precondition,
    Relation,
    Transfer,
)
from home.seed.sources import GUIDE_MUNICIPALITY

DOORGAANDE_LIJN_VVE = PracticeSeed(
    slug="doorgaande-lijn-vve",
    title="Zonder breuk van peutergroep naar school",
    summary=(
        "Wat een kind aan het eind van de voorschool kan, sluit aan op het begin van de basisschool. En de school weet hoe het met"
        " het kind gaat, dankzij een duidelijke overdracht. De gemeente helpt voorschool en school daarbij."
    ),
    terms=(
        ("kind", ("patroon",)),
        ("target", ("kinderen",)),
        ("theme", ("doorgaande-lijn", "taal-en-vve", "gegevensdeling")),
        ("context", ("regeerakkoord-afstemming",)),
        ("form", ("wederzijdse-toeleiding",)),
        ("setting", ("peutergroep", "basisschool")),
        ("phase", ("in-uitvoering",)),
        ("evidence", ("e0",)),
        ("cost", ("onbekend",)),
    ),
    context=(
        "<p>Peuters gaan van kinderopvang of peuterspeelzaal naar de basisschool. Het regeerakkoord van toen vroeg om onderwijs,"
        " kinderopvang, peuterspeelzalen en voor- en vroegschoolse educatie (vve) beter op elkaar af te stemmen.</p>"
    ),
    goal="<p>Kinderen gaan zonder breuk van de voorschool naar de basisschool, en hun gegevens gaan goed mee.</p>",
    children="Peuters die naar de basisschool gaan.",
    age_from=24,
    age_to=144,
    national=True,
    scale="gemeente",
    places=(At("nl"),),
    partners=(
        Partner(
            key="kinderopvang",
            name="kinderopvang en peuterspeelzalen",
            sector="kinderopvang",
            roles=("uitvoerder",),
            brings="Werken toe naar het begin van de basisschool en dragen de kinderen goed over.",
        ),
        Partner(
            key="onderwijs",
            name="het basisonderwijs",
            sector="primair-onderwijs",
            roles=("uitvoerder",),
            brings="Ontvangt de kinderen en de gegevens over hun ontwikkeling.",
        ),
        Partner(
            key="gemeente",
            name="de gemeente",
            sector="gemeente",
            roles=("verbinder",),
            brings="Maakt samenwerken mogelijk, op de manier die lokaal past.",
        ),
    ),
    relations=(
        Relation("kinderopvang", "draagt-over-aan", "onderwijs", "kind en gegevens"),
        Relation("gemeente", "ondersteunt", "kinderopvang", "maakt samenwerken mogelijk"),
        Relation("gemeente", "ondersteunt", "onderwijs", "maakt samenwerken mogelijk"),
    ),
    data_sharing=(
        "Een heldere overdracht van gegevens over het verloop van de ontwikkeling van de peuter. Hoe toestemming geregeld is, staat"
        " niet in de bron."
    ),
    steps_gap=NOT_STATED,
    elements=(
        Element(
            "Het niveau aan het eind van de voorschool sluit zoveel mogelijk aan op het begin van de basisschool, bijvoorbeeld met"
            " ontwikkeldoelen of vve."
        ),
        Element("Kinderen worden goed overgedragen: met heldere gegevens over hun ontwikkeling."),
        Element("De uitwerking is lokaal maatwerk.", need="aanpasbaar"),
    ),
    staffing_gap=NOT_STATED,
    cost_gap=NOT_STATED,
    preconditions=(
        Precondition("informatie-privacy", "Een heldere overdracht van gegevens over de ontwikkeling van het kind."),
    ),
    results_gap=NOT_STATED,
    transfer=(
        Transfer("doelgroep", "Peuters die naar de basisschool gaan."),
        Transfer(
            "kern", "Twee uitgangspunten: niveaus sluiten aan, en kinderen worden goed overgedragen.", need="moet"
        ),
        Transfer("wet", "Het regeerakkoord van toen vroeg om deze afstemming. Gegevens gaan mee naar school."),
        Transfer("steun", "De gemeente maakt de samenwerking mogelijk."),
        Transfer("omgeving", "De uitwerking is lokaal maatwerk.", need="vrij"),
    ),
    sources=(Cited(GUIDE_MUNICIPALITY, "De twee uitgangspunten en de rol van de gemeente."),),
    search_words=(
        "voorschoolse educatie, vroegschoolse educatie, voorschool, warme overdracht, doorlopende"
        " leerlijn, kleuters, overgang naar de basisschool, transition to school"
    ),
)
