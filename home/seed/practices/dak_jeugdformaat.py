"""P3: Dak kindercentra and Jeugdformaat, Den Haag. The mother has a pseudonym here: her child had care needs."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from home.seed.schema import (
    NOT_STATED,
    At,
    Cited,
    Element,
    Moment,
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
from home.seed.sources import ARTICLE_YOUTH_CARE, EXTENSION_DAK

DAK_JEUGDFORMAAT = PracticeSeed(
    slug="dak-jeugdformaat",
    title="Jeugdhulp op de gewone peutergroep",
    summary=(
        "Een kind met extra zorgen blijft in de eigen buurt en doet mee in een gewone vve-groep. De jeugdhulp komt naar de groep toe,"
        " vier uur per dag, en helpt ook thuis."
    ),
    terms=(
        ("kind", ("praktijk",)),
        ("target", ("kinderen", "ouders")),
        ("theme", ("inclusie", "gedrag-en-sociaal-emotioneel", "taal-en-vve")),
        ("form", ("plaatsing-met-ondersteuning",)),
        ("intensity", ("4",)),
        ("setting", ("peutergroep", "thuis")),
        ("phase", ("in-uitvoering",)),
        ("evidence", ("e1",)),
        ("cost", ("onbekend",)),
    ),
    context=(
        "<p>Een moeder zag dat haar zoon van drie moeite had met stilzitten en met andere kinderen. Ook ging zijn ontwikkeling"
        " langzamer. Ze wist niet wat er aan de hand was en zocht hulp bij Jeugdformaat.</p>"
        "<p>Op de gewone kinderopvang kon hij samen zijn met andere kinderen. Maar om naar de basisschool te kunnen had hij extra"
        " steun nodig.</p>"
    ),
    goal=(
        "<p>Het kind krijgt jeugdhulp op de gewone kinderopvang in de eigen wijk, speelt en leert samen met andere kinderen en kan"
        " daarna naar de basisschool.</p>"
    ),
    outcome="<p>Kinderopvang en jeugdhulp gaan zo in elkaar over dat kind en ouder er geen verschil tussen merken.</p>",
    children=(
        "Jonge kinderen die extra hulp nodig hebben. In het voorbeeld: een kind van drie dat moeite had met stilzitten en sociale"
        " contacten en achterliep in zijn ontwikkeling."
    ),
    parents="Ouders die hulp zoeken omdat ze zich zorgen maken over hun kind.",
    age_from=24,
    age_to=48,
    scale="groep",
    sites=3,
    child_places=4,
    places=(At("den-haag"),),
    initiative="Een ouder zoekt hulp bij Jeugdformaat.",
    partners=(
        Partner(
            key="dak",
            organisation="dak-kindercentra",
            sector="kinderopvang",
            roles=("host", "uitvoerder"),
            brings=(
                "Een gewone vve-groep met vier plekken voor kinderen die via Jeugdformaat komen, in het voorbeeld bij Dion Dak, en"
                " de eigen pedagogisch medewerkers."
            ),
        ),
        Partner(
            key="jeugdformaat",
            organisation="jeugdformaat",
            sector="jeugdhulp",
            roles=("expertise", "uitvoerder", "signaleert"),
            brings=(
                "Een vaste pedagogisch medewerker op de groep die ook thuis steun geeft, een ambulant hulpverlener en een"
                " gedragswetenschapper. Jeugdformaat plaatst het kind, in overleg met de ouder."
            ),
        ),
    ),
    relations=(
        Relation("jeugdformaat", "verwijst-naar", "dak", "plaatst het kind in overleg"),
        Relation("jeugdformaat", "begeleidt", "gezin", "op de groep en thuis"),
        Relation("dak", "begeleidt", "gezin", "in de vve-groep"),
        Relation("jeugdformaat", "ondersteunt", "dak", "vier uur per dag op de groep"),
    ),
    agreement="In één vve-groep zijn vier plekken voor kinderen die Jeugdformaat plaatst.",
    daily_practice=(
        "<p>Alle kinderen volgen het gewone dagprogramma. De pedagogisch medewerker van Jeugdformaat is er vier uur per dag. In die"
        " tijd krijgen kinderen extra begeleiding, alleen of in een groepje, net wat past. De medewerkers van Dak en Jeugdformaat werken"
        " nauw samen.</p>"
    ),
    steps=(
        Step(
            title="Een ouder zoekt hulp",
            who="Ouder en Jeugdformaat",
            text="De ouder merkt dat er iets is met het kind, maar weet niet wat. De ouder klopt aan bij Jeugdformaat.",
        ),
        Step(
            title="Samen kiezen voor een plek",
            who="Ouder en Jeugdformaat",
            text="In overleg met Jeugdformaat krijgt het kind een van de vier plekken in de vve-groep.",
        ),
        Step(
            title="Meedoen in de eigen buurt",
            who="Pedagogisch medewerkers van Dak",
            text="Het kind komt in een gewone groep in de eigen wijk en volgt het gewone dagprogramma, samen met de andere kinderen.",
        ),
        Step(
            title="Hulp op de groep en thuis",
            who="Vaste medewerker van Jeugdformaat",
            text=(
                "De vaste medewerker begeleidt kinderen op de groep, één voor één of samen, en geeft ook thuis steun. Een ambulant"
                " hulpverlener en een gedragswetenschapper helpen mee."
            ),
            duration="vier uur per dag op de groep",
        ),
        Step(
            title="Naar de basisschool",
            who="Kind en ouder",
            text="Met de steun die het nodig had, gaat het kind over naar de basisschool.",
        ),
    ),
    elements=(
        Element("Het kind is samen met andere kinderen; de extra steun komt daarbij, op de groep zelf."),
        Element("Een vaste medewerker van de jeugdhulp is elke dag vier uur op de groep."),
        Element("Dezelfde medewerker steunt ook het gezin thuis."),
    ),
    staffing=(
        Staffing(
            function="pedagogisch-medewerker",
            function_note="Vaste pedagogisch medewerker van Jeugdformaat",
            partner="Jeugdformaat",
            amount=Decimal(4),
            unit="uur-dag",
            per="groep",
            headcount=1,
            note="Op de groep, voor de kinderen op vier plekken. Steunt ook thuis; de uren daarvoor staan niet in de bron.",
        ),
        Staffing(
            function="ambulant-hulpverlener",
            partner="Jeugdformaat",
            headcount=1,
            note="Uren staan niet in de bron.",
        ),
        Staffing(
            function="gedragswetenschapper",
            partner="Jeugdformaat",
            headcount=1,
            note="Uren staan niet in de bron.",
        ),
        Staffing(
            function="pedagogisch-medewerker",
            function_note="Pedagogisch medewerkers van Dak",
            partner="Dak kindercentra",
            note="Werken op de gewone groep; hun aantal staat niet in de bron.",
        ),
    ),
    cost_gap=NOT_STATED,
    preconditions=(
        Precondition("nabijheid", "De specialist is elke dag op de groep, in de wijk van het kind."),
        Precondition(
            "deskundigheid",
            "De jeugdhulp brengt eigen kennis mee: een vaste medewerker, een ambulant hulpverlener en een"
            " gedragswetenschapper.",
        ),
    ),
    results=(
        Result(
            "De moeder merkte geen verschil tussen jeugdhulp en gewone kinderopvang. Het liep in elkaar over.",
            "ervaring",
            ARTICLE_YOUTH_CARE,
            for_whom="ouder",
        ),
        Result("Haar zoon doet het goed op de basisschool.", "ervaring", ARTICLE_YOUTH_CARE, for_whom="kind"),
        Result(
            "Pedagogisch medewerkers van Dak weten beter wat ze extra kunnen bieden, zoals meer structuur en de wereld om het kind"
            " heen uitleggen.",
            "ervaring",
            ARTICLE_YOUTH_CARE,
            for_whom="pedagogisch medewerkers",
        ),
        Result(
            "Jeugdformaat kan hulp om de hoek bieden: op de kinderopvang in de wijk van het kind.",
            "ervaring",
            ARTICLE_YOUTH_CARE,
            for_whom="jeugdhulp",
        ),
        Result(
            "De partners melden lichtere en kortere trajecten, en minder reizen voor ouders.",
            "ervaring",
            EXTENSION_DAK,
            for_whom="kinderen en ouders",
            as_of="2016",
        ),
    ),
    milestones=(
        Moment("2014", "Dak en Jeugdformaat beginnen met de samenwerking."),
        Moment("31 mei 2016", "De samenwerking is verlengd."),
    ),
    start_date=dt.date(2014, 1, 1),
    start_precision="jaar",
    quotes=(
        Quoted(
            text="Ik merkte geen verschil tussen specialistische jeugdhulp en reguliere kinderopvang.",
            speaker="Sanne (schuilnaam)",
            function="moeder van een zoon van drie; de redactie veranderde haar naam, omdat haar kind hulp kreeg",
            perspective="ouder",
            source=ARTICLE_YOUTH_CARE,
            consent="schuilnaam",
        ),
    ),
    transfer=(
        Transfer(
            "doelgroep",
            "Peuters die extra hulp nodig hebben en hun ouders. De leeftijd van 2 tot 4 jaar is ons voorstel; het kind in de bron"
            " was drie.",
            confidence="redactie",
        ),
        Transfer("schaal", "Vier plekken in één vve-groep. De partners werken samen op drie locaties van Dak."),
        Transfer(
            "kern",
            "Samen zijn met andere kinderen in een gewone groep, met de extra steun op de groep zelf.",
            need="moet",
        ),
        Transfer("scholing", "Dak-medewerkers leerden van Jeugdformaat wat ze kinderen extra kunnen bieden."),
        Transfer(
            "inzet",
            "Een vaste medewerker, vier uur per dag op de groep, met een ambulant hulpverlener en een gedragswetenschapper.",
            need="moet",
        ),
        Transfer("partners", "De medewerkers van Dak en Jeugdformaat werken nauw samen op de groep."),
        Transfer("omgeving", "Een gewone groep in de wijk van het kind, in Den Haag."),
    ),
    sources=(
        Cited(ARTICLE_YOUTH_CARE, "De praktijk, de ervaringen en het citaat."),
        Cited(EXTENSION_DAK, "Begin in 2014, verlenging in 2016 en wat de partners melden."),
    ),
    related_lines=(Related("alert4you", "Zelfde gedachte: jeugdhulp op de groep. Door de redactie gelegd."),),
    search_words=(
        "voorschoolse educatie, voorschool, vve, peuters, speciale zorg, jeugdzorg, inclusieve kinderopvang,"
        " ambulante hulpverlener, gedragsdeskundige, jeugdhulp op de groep, hulp in de wijk, opvang met ondersteuning,"
        " youth care in childcare, inclusion"
    ),
)
