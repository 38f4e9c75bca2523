"""P4: Het Talent, Kion and Entrea in Nijmegen-Lent. The ages are the editors' proposal."""

from __future__ import annotations

from decimal import Decimal

from home.seed.schema import (
    NOT_STATED,
    At,
    Cited,
    Element,
    Partner,
    PracticeSeed,
    Precondition,
    Quoted,
    Related,
    Relation,
    Result,
    Staffing,
    Step,
    Transfer,
)
from home.seed.sources import ARTICLE_YOUTH_CARE

TALENT_KION_ENTREA = PracticeSeed(
    slug="talent-kion-entrea",
    title="Een jeugdhulpverlener die bij het team hoort",
    summary=(
        "Anne-Marie Stevens van Entrea is vier dagdelen per week inclusiepedagoog bij basisschool Het Talent en kinderopvang Kion."
        " Ouders, leerkrachten en pedagogisch medewerkers kunnen bij haar terecht."
    ),
    terms=(
        ("kind", ("praktijk",)),
        ("target", ("kinderen", "ouders")),
        ("theme", ("gedrag-en-sociaal-emotioneel", "inclusie", "preventie")),
        ("form", ("vaste-jeugdhulpverlener",)),
        ("intensity", ("4",)),
        ("setting", ("basisschool", "kinderdagverblijf", "bso")),
        ("phase", ("in-uitvoering",)),
        ("evidence", ("e1",)),
        ("cost", ("onbekend",)),
    ),
    context=(
        "<p>Soms lopen ouders bij de opvoeding van hun kind tegen grotere problemen aan. Ook leerkrachten en pedagogisch medewerkers"
        " zoeken soms hoe het anders kan, als een kind of een ouder ergens tegenaan loopt.</p>"
    ),
    goal=(
        "<p>Ouders hebben een eerste hulplijn, dicht bij hun kind. De teams van school en opvang krijgen er kennis over de"
        " sociaal-emotionele ontwikkeling bij. Zo wordt erger voorkomen, juist bij jonge kinderen.</p>"
    ),
    outcome="<p>Snel iets ten goede veranderen voor kind en gezin, met weinig ingrepen.</p>",
    children="Kinderen op de basisschool, in de kinderopvang en op de bso.",
    parents="Ouders die bij de opvoeding tegen grotere problemen aanlopen.",
    age_from=0,
    age_to=144,
    scale="locatie",
    places=(At("nijmegen", "Lent"),),
    partners=(
        Partner(
            key="entrea",
            organisation="entrea",
            sector="jeugdhulp",
            roles=("werkgever", "expertise"),
            brings=(
                "Anne-Marie Stevens: jeugdhulpverlener in dienst van Entrea, specialist in sociaal-emotionele ontwikkeling, die het"
                " aanbod van de jeugdhulp goed kent."
            ),
        ),
        Partner(
            key="het-talent",
            organisation="het-talent",
            sector="primair-onderwijs",
            roles=("host",),
            brings="De basisschool waar de inclusiepedagoog werkt, met haar leerkrachten.",
        ),
        Partner(
            key="kion",
            organisation="kion",
            sector="kinderopvang",
            roles=("host",),
            brings="De kinderopvang en bso, met haar pedagogisch medewerkers.",
        ),
    ),
    relations=(
        Relation("entrea", "ondersteunt", "het-talent", "denkt mee met leerkrachten"),
        Relation("entrea", "ondersteunt", "kion", "denkt mee met medewerkers"),
        Relation("entrea", "begeleidt", "gezin", "ook op weg naar jeugdhulp"),
    ),
    daily_practice=(
        "<p>De inclusiepedagoog loopt mee op de werkvloer. Zij vult de teams aan en kijkt samen met collega's hoe iets anders kan"
        " als kinderen of ouders ergens tegenaan lopen. Zij is er niet om het werk van anderen te controleren.</p>"
    ),
    steps=(
        Step(
            title="Een vraag komt binnen",
            who="Ouder, leerkracht of pedagogisch medewerker",
            text="Wie tegen een groter probleem aanloopt, gaat eerst naar de inclusiepedagoog. Zij is er op vier dagdelen per week.",
        ),
        Step(
            title="Samen kijken hoe het anders kan",
            who="Inclusiepedagoog en team",
            text="Met kennis uit de jeugdzorg denkt zij mee, op de plek waar het kind is.",
        ),
        Step(
            title="Zo nodig naar jeugdhulp",
            who="Inclusiepedagoog en ouders",
            text="Is professionele jeugdhulp nuttig en willen ouders dat, dan helpt zij hen bij het zoeken.",
        ),
    ),
    elements=(
        Element("De jeugdhulpverlener is echt deel van het team en blijft toch de specialist die het aanbod kent."),
        Element("Zij komt niet om collega's te controleren."),
        Element("De hulp is er op de plek waar het kind ook is."),
    ),
    staffing=(
        Staffing(
            function="inclusiepedagoog",
            function_note="Inclusiepedagoog, jeugdhulpverlener van Entrea",
            partner="Entrea",
            amount=Decimal(4),
            unit="dagdeel-week",
            per="locatie",
            headcount=1,
            note="Bij Het Talent, voor ouders, leerkrachten en medewerkers van kinderopvang en bso.",
        ),
    ),
    cost_gap=NOT_STATED,
    preconditions=(
        Precondition(
            "rolduidelijkheid", "Iedereen weet dat zij er niet is om collega's te controleren, wel om samen te kijken."
        ),
        Precondition("nabijheid", "Zij is aanwezig op de plek waar het kind ook is."),
        Precondition("deskundigheid", "Zij blijft de jeugdhulpspecialist, met veel kennis van het aanbod."),
        Precondition("vertrouwen", "Leerkrachten en pedagogisch medewerkers accepteren haar als deel van het team."),
    ),
    results=(
        Result(
            "Problemen keren snel ten goede, met weinig ingrepen. Dat is het eigen oordeel van de inclusiepedagoog.",
            "ervaring",
            ARTICLE_YOUTH_CARE,
            for_whom="kind en gezin",
        ),
        Result(
            "De inclusiepedagoog voelt zich na vier jaar goed geaccepteerd door leerkrachten en pedagogisch medewerkers.",
            "ervaring",
            ARTICLE_YOUTH_CARE,
            for_whom="professionals",
        ),
    ),
    quotes=(
        Quoted(
            text="Daarom vraag ik me regelmatig af: waarom doen we het niet overal zo?",
            speaker="Anne-Marie Stevens",
            function="inclusiepedagoog bij Het Talent, in dienst van Entrea",
            perspective="professional",
            source=ARTICLE_YOUTH_CARE,
            consent="openbaar",
        ),
    ),
    transfer=(
        Transfer(
            "doelgroep",
            "Kinderen op school, in de opvang en op de bso, en hun ouders. De leeftijd tot 12 jaar is ons voorstel.",
            confidence="redactie",
        ),
        Transfer("schaal", "Eén basisschool, met de kinderopvang en bso daarbij."),
        Transfer("kern", "Deel van het team en toch de specialist die het aanbod kent; geen controleur.", need="moet"),
        Transfer("inzet", "Eén jeugdhulpverlener, vier dagdelen per week."),
        Transfer("partners", "School, kinderopvang en jeugdhulp werken intensief samen; zij werkte er toen vier jaar."),
        Transfer("omgeving", "Op de werkvloer van school en kinderopvang, in Nijmegen-Lent."),
    ),
    sources=(Cited(ARTICLE_YOUTH_CARE, "De praktijk, de ervaringen en het citaat."),),
    related_lines=(
        Related("alert4you", "Zelfde gedachte: kennis van jeugdhulp in de basis. Door de redactie gelegd."),
    ),
    search_words=(
        "inclusie pedagoog, jeugdhulp op school, jeugdzorg op school, zorg op school, buitenschoolse opvang, specialist op de"
        " werkvloer, opvoedvragen, passend onderwijs, embedded youth care worker, inclusion specialist"
    ),
)
