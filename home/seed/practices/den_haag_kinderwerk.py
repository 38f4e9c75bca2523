"""P5: the municipality of Den Haag and its child workers. Ages are the editors' proposal; wishes stand under plans."""

from __future__ import annotations

from home.seed.schema import (
    NOT_STATED,
    At,
    Cited,
    Contact,
    Element,
    Moment,
    Partner,
    Plan,
    PracticeSeed,
    Precondition,
    Quoted,
    Relation,
    Transfer,
)
from home.seed.sources import INTERVIEW_THE_HAGUE

_VAN_DER_STEEN = "Nick van der Steen, beleidsadviseur gebiedsgericht welzijnswerk"

DEN_HAAG_KINDERWERK = PracticeSeed(
    slug="den-haag-kinderwerk",
    title="De stad brengt kinderwerkers bij elkaar",
    summary=(
        "Den Haag wil dat kinderwerk een stevige plek krijgt. De eerste stap: met alle Haagse welzijnsorganisaties een congres voor"
        " alle kinderwerkers, om elkaar te vinden, samen te leren en het vak verder te brengen."
    ),
    terms=(
        ("kind", ("praktijk",)),
        ("target", ("kinderen",)),
        ("theme", ("kinderwerk-en-talent", "preventie", "armoede", "participatie", "schoolgang")),
        ("form", ("netwerk", "gemeentelijke-regie")),
        ("setting", ("gemeente",)),
        ("phase", ("gestart",)),
        ("evidence", ("e1",)),
        ("cost", ("onbekend",)),
    ),
    context=(
        "<p>In grote steden staan voorzieningen onder druk. Sommige gezinnen wonen klein, waardoor kinderen al jong de straat op gaan."
        " Armoede geeft ouders stress. Sommige kinderen gaan niet meer naar school of staan lang op een wachtlijst voor hulp. Er"
        " zijn minder incidenten, maar ze zijn wel heftiger.</p>"
        "<p>Kinderwerk is dan een plek waar een kind makkelijk binnenloopt, dicht bij huis. Toch zien veel mensen vooral het"
        " knutselen.</p>"
    ),
    goal=(
        "<p>Kinderwerk krijgt een stevige positie in het sociaal domein. Signaleren en voorkomen staan centraal, en de effecten"
        " worden beter zichtbaar en meetbaar.</p>"
    ),
    outcome=(
        "<p>Kinderen ontmoeten elkaar, ontwikkelen hun talent, leven gezonder en laten hun stem horen. Problemen worden voorkomen of"
        " worden niet groter.</p>"
    ),
    children="Kinderen in de wijken van Den Haag, ook kinderen die tussen wal en schip vallen.",
    age_from=48,
    age_to=144,
    scale="gemeente",
    places=(At("den-haag"),),
    initiative="De gemeente, samen met alle Haagse welzijnsorganisaties.",
    partners=(
        Partner(
            key="gemeente",
            organisation="gemeente-den-haag",
            sector="gemeente",
            roles=("initiatiefnemer", "verbinder"),
            brings="Zet kinderwerk op de kaart, brengt mensen bij elkaar en zette de eerste stap met een congres.",
        ),
        Partner(
            key="welzijnsorganisaties",
            name="alle Haagse welzijnsorganisaties",
            sector="sociaal-werk",
            roles=("uitvoerder",),
            brings="De kinderwerkers, die in de wijk zien wat er speelt. Organiseerden het congres mee.",
        ),
    ),
    relations=(
        Relation("gemeente", "ondersteunt", "welzijnsorganisaties", "brengt kinderwerkers bij elkaar"),
        Relation("welzijnsorganisaties", "ondersteunt", "gezin", "plek in de wijk"),
    ),
    daily_practice=(
        "<p>Kinderwerkers bieden een plek waar kinderen makkelijk binnenlopen. Kinderen ontmoeten er andere kinderen en culturen,"
        " krijgen zorg, ontwikkelen hun talenten en worden weerbaarder. Kinderwerkers merken wat er in de wijk verandert en"
        " spelen daarop in.</p>"
    ),
    steps_gap=NOT_STATED,
    elements=(
        Element("Een algemene basis van kinderwerk in elke wijk."),
        Element("Daarbovenop maatwerk: per wijk kijken wat nodig is.", need="aanpasbaar"),
    ),
    staffing_gap=NOT_STATED,
    cost_gap=NOT_STATED,
    preconditions=(
        Precondition(
            "leiderschap", "Werkgevers in het sociaal werk geven kinderwerk als beroep een plek in hun organisatie."
        ),
        Precondition("deskundigheid", "Het vak blijft zich ontwikkelen en wordt professioneler."),
        Precondition("rolduidelijkheid", "Kinderwerkers laten zien en leggen uit wat zij doen, ook aan partners."),
    ),
    barriers=(
        "<p>Het beeld van ‘knutselen’ is lastig te veranderen, want dat is wat mensen zien. En de bron noemt meer"
        " dan 30.000 professionals in de jeugdzorg tegenover naar schatting 400 tot 500 kinderwerkers in Nederland.</p>"
    ),
    results_gap=NOT_STATED,
    plans=(
        Plan(
            "Meer samenwerking per wijk en gebied, met een plek om elkaar te ontmoeten en iemand die de regie en coördinatie heeft"
            " en zich verantwoordelijk voelt.",
            _VAN_DER_STEEN,
            INTERVIEW_THE_HAGUE,
        ),
        Plan(
            "Samenwerken met scholen, waar alle kinderen zijn, en met jeugdhulp, ouders en kinderen zelf.",
            _VAN_DER_STEEN,
            INTERVIEW_THE_HAGUE,
        ),
        Plan(
            "De goede effecten van kinderwerk nog beter zichtbaar en meetbaar maken.",
            "Martijn Balster, wethouder",
            INTERVIEW_THE_HAGUE,
        ),
        Plan(
            "Vroeg investeren in kinderen kan later veel kosten en leed voorkomen.", _VAN_DER_STEEN, INTERVIEW_THE_HAGUE
        ),
    ),
    milestones=(Moment("Datum niet vermeld", "Congres voor alle kinderwerkers in Den Haag: de eerste stap."),),
    quotes=(
        Quoted(
            text="De kracht van kinderwerk is preventie en de impact ervan wordt nog onderschat.",
            speaker="Nick van der Steen",
            function="beleidsadviseur gemeente Den Haag",
            perspective="bestuurder",
            source=INTERVIEW_THE_HAGUE,
            consent="openbaar",
        ),
    ),
    transfer=(
        Transfer(
            "doelgroep",
            "Kinderen in de wijken van een grote stad. De leeftijd van 4 tot 12 jaar is ons voorstel.",
            confidence="redactie",
        ),
        Transfer("schaal", "De hele stad: alle Haagse welzijnsorganisaties en alle kinderwerkers."),
        Transfer("kern", "Een algemene basis in elke wijk en maatwerk per wijk."),
        Transfer("scholing", "Kinderwerkers leren samen en ontwikkelen hun vak; het congres was de eerste stap."),
        Transfer("steun", "Gemeente en wethouder willen een stevige positie van kinderwerk."),
        Transfer("omgeving", "Wijken met druk op voorzieningen, kleine woningen en armoede."),
    ),
    contacts=(
        # The source names the person and her function, not her organisation; she stays until our next check.
        Contact("Suzanne Wartenbergh"),
    ),
    sources=(
        Cited(
            INTERVIEW_THE_HAGUE,
            "De aanleiding, het congres, de plannen en het citaat. Een onderwerp van het Netwerk Sociaal Werkers van het Jaar.",
        ),
    ),
    search_words=(
        "kinderwelzijnswerk, welzijnswerk voor kinderen, kinderwerkers, jeugdwerk, tienerwerk, buurtwerk, talenten, weerbaarheid,"
        " gezonde leefstijl, grote steden, wachtlijsten, thuiszitters, professionalisering, child work, community work with children"
    ),
)
