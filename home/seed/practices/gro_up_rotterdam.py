"""P2: gro-up, Rotterdam. The ages of the children are the editors' proposal; the source names pregnancy."""

from __future__ import annotations

from home.seed.schema import (
    NOT_STATED,
    At,
    Cited,
    Element,
    Partner,
    PracticeSeed,
    Precondition,
    Quoted,
    Relation,
    Step,
    Transfer,
)
from home.seed.sources import ABOUT_GRO_UP, ARTICLE_CHILDCARE

GRO_UP_ROTTERDAM = PracticeSeed(
    slug="gro-up-rotterdam",
    title="Van zwangerschap naar kinderopvang, en terug",
    summary=(
        "Kwetsbare zwangere vrouwen krijgen begeleiding en bereiden zich voor op het ouderschap. De sociaal werker legt de link met"
        " de kinderopvang. Ziet de kinderopvang later dat een gezin steun nodig heeft, dan vraagt zij het sociaal werk."
    ),
    terms=(
        ("kind", ("praktijk",)),
        ("target", ("kinderen", "ouders")),
        ("theme", ("kansrijke-start", "toeleiding")),
        ("form", ("wederzijdse-toeleiding",)),
        ("setting", ("consultatiebureau",)),
        ("phase", ("in-uitvoering",)),
        ("evidence", ("e1",)),
        ("cost", ("onbekend",)),
    ),
    context=(
        "<p>Sommige zwangere vrouwen zijn kwetsbaar. Zij hebben niet alleen medische zorg nodig: ook op sociaal gebied kan er iets"
        " spelen. Voor een aanstaande moeder is het consultatiebureau de eerste plek voor vragen.</p>"
        "<p>Later, als het kind er is, merkt de kinderopvang soms dat een gezin wat steun kan gebruiken.</p>"
    ),
    goal=(
        "<p>Aanstaande ouders zijn voorbereid op het ouderschap en weten waarom goede kinderopvang belangrijk is. En een gezin dat"
        " steun nodig heeft, krijgt die via de kinderopvang.</p>"
    ),
    children="Kinderen die nog geboren worden, en jonge kinderen in de kinderopvang.",
    parents="Kwetsbare zwangere vrouwen, aanstaande ouders en gezinnen die wat steun nodig hebben.",
    age_from=-9,
    age_to=48,
    places=(At("rotterdam"),),
    initiative="Sociaal werk en kinderopvang vragen elkaar, over en weer.",
    partners=(
        Partner(
            key="sociaal-werk",
            name="Sociaal werkers van gro-up",
            organisation="gro-up",
            sector="sociaal-werk",
            roles=("uitvoerder", "verbinder"),
            brings=(
                "Begeleiden tijdens de zwangerschap, leggen uit waarom goede kinderopvang belangrijk is en brengen de moeder in"
                " contact met de kinderopvang. Lopen mee met een gezin als de kinderopvang dat vraagt."
            ),
        ),
        Partner(
            key="consultatiebureau",
            name="Het consultatiebureau",
            sector="jeugdgezondheidszorg",
            roles=("signaleert",),
            brings=(
                "De eerste plek voor vragen van een aanstaande moeder. Kijkt naar de zwangerschap en ook naar wat er op sociaal"
                " gebied speelt, en verwijst als dat nodig is."
            ),
        ),
        Partner(
            key="kinderopvang",
            name="De kinderopvang",
            sector="kinderopvang",
            roles=("signaleert", "uitvoerder"),
            brings="Vangt het kind op en vraagt het sociaal werk om mee te lopen als een gezin steun kan gebruiken.",
        ),
    ),
    relations=(
        Relation("sociaal-werk", "begeleidt", "gezin", "tijdens de zwangerschap"),
        Relation("sociaal-werk", "verwijst-naar", "kinderopvang", "legt het contact"),
        Relation("kinderopvang", "verwijst-naar", "sociaal-werk", "vraagt om mee te lopen"),
        Relation("consultatiebureau", "verwijst-naar", "sociaal-werk", "bij sociale vragen"),
    ),
    steps=(
        Step(
            title="De eerste vragen",
            who="Het consultatiebureau",
            text=(
                "Een aanstaande moeder komt met vragen. Het consultatiebureau kijkt naar de zwangerschap en ook naar wat er op"
                " sociaal gebied aandacht vraagt. Als het nodig is, verwijst het door."
            ),
            when="tijdens de zwangerschap",
        ),
        Step(
            title="Begeleiding naar het ouderschap",
            who="Sociaal werker",
            text="Kwetsbare zwangere vrouwen krijgen begeleiding en bereiden zich voor op het ouderschap.",
            when="tijdens de zwangerschap",
        ),
        Step(
            title="De link met kinderopvang",
            who="Sociaal werker",
            text="De sociaal werker vertelt waarom goede kinderopvang belangrijk is en brengt de moeder ermee in contact.",
        ),
        Step(
            title="En terug: meelopen met het gezin",
            who="Kinderopvang en sociaal werk",
            text="Merkt de kinderopvang dat een gezin wat steun nodig kan hebben, dan vraagt zij het sociaal werk om mee te lopen.",
        ),
    ),
    elements=(
        Element("Het gaat twee kanten op: van sociaal werk naar kinderopvang en van kinderopvang naar sociaal werk."),
        Element("Ieder brengt eigen kennis mee en vult de ander aan."),
    ),
    staffing_gap=NOT_STATED,
    cost_gap=NOT_STATED,
    preconditions=(Precondition("deskundigheid", "Ieder brengt eigen deskundigheid mee en vult de ander aan."),),
    barriers=(
        "<p>In het algemeen geldt voor kinderopvang en sociaal werk: ze vallen onder twee ministeries (SZW en VWS), met andere"
        " wetten en een andere financiering.</p>"
    ),
    results_gap=NOT_STATED,
    quotes=(
        Quoted(
            text="Je ziet dat ieder zijn deskundigheid meebrengt en dat je elkaar daarin aanvult.",
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
            "Kwetsbare zwangere vrouwen en gezinnen met jonge kinderen. De leeftijd tot 4 jaar is ons voorstel.",
            confidence="redactie",
        ),
        Transfer("kern", "Verwijzen gaat twee kanten op, en de medische en de sociale kant tellen allebei."),
        Transfer("partners", "Sociaal werk, consultatiebureau en kinderopvang vullen elkaar aan."),
        Transfer("omgeving", "Rotterdam; het consultatiebureau is de eerste plek voor vragen."),
    ),
    sources=(
        Cited(ARTICLE_CHILDCARE, "De praktijk, de voorwaarde en het citaat. Verteld door Lex Staal."),
        Cited(
            ABOUT_GRO_UP,
            "Wat gro-up doet: kraamzorg, kinderopvang, buurtwerk, jeugdhulp en onderwijs, met ongeveer 3.100 medewerkers.",
        ),
    ),
    search_words=(
        "zwanger, zwangere moeders, begeleiding bij zwangerschap, aanstaande ouders, aanstaand ouderschap, jeugdgezondheidszorg,"
        " JGZ, vroeg signaleren voor de geboorte, doorverwijzen, warme overdracht, pregnancy, vulnerable mothers, child health centre"
    ),
)
