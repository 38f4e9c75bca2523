"""P7: research on OCMW and childcare in Flanders. The age is the editors' proposal (babies and toddlers)."""

from __future__ import annotations

import datetime as dt

from home.seed.schema import (
    NOT_STATED,
    At,
    Cited,
    Moment,
    Partner,
    PracticeSeed,
    Relation,
    Studied,
    Transfer,
)
from home.seed.sources import BROCHURE_OCMW

OCMW_EN_KINDEROPVANG = PracticeSeed(
    slug="ocmw-en-kinderopvang",
    title="Het OCMW als opstap naar kinderopvang",
    summary=(
        "In Vlaanderen zoekt het OCMW via activering naar uitwegen uit armoede en leidt zo ouders naar kinderopvang. Onderzoekers"
        " vroegen ouders, maatschappelijk werkers en coördinatoren hoe zij samenwerken en wat zij nodig hebben."
    ),
    terms=(
        ("kind", ("onderzoek",)),
        ("target", ("kinderen", "ouders")),
        ("theme", ("armoede", "toeleiding", "ouderbetrokkenheid")),
        ("form", ("toeleiding-via-activering",)),
        ("setting", ("ocmw", "kinderdagverblijf")),
        ("phase", ("afgerond",)),
        ("evidence", ("e4",)),
        ("cost", ("onbekend",)),
    ),
    context=(
        "<p>In de strijd tegen kinderarmoede zijn OCMW's en kinderopvang belangrijke partners. Het OCMW zoekt via activering naar"
        " uitwegen uit armoede en is zo een belangrijke toeleider naar kinderopvang.</p>"
        "<p>In de kinderopvang geeft samenwerken met ouders in armoede vaak vragen en spanningen.</p>"
    ),
    goal=(
        "<p>Laten zien hoe OCMW's en kinderopvang in Vlaanderen kunnen samenwerken, met voorbeelden en tips. Het onderzoek stelde"
        " vier vragen:</p>"
        "<ul><li>Hoe gaan de betrokkenen om met vragen en spanningen?</li>"
        "<li>Hoe verloopt het samenspel tussen ouders in armoede, de maatschappelijk werker van het OCMW en de coördinator van de"
        " kinderopvang?</li>"
        "<li>Wat is de meerwaarde van samenwerken, en wat is daarvoor nodig?</li>"
        "<li>Wat leren we van modellen van samenwerking die al werken?</li></ul>"
    ),
    children="Baby's en peuters in kwetsbare gezinnen.",
    parents="Ouders in armoede.",
    age_from=0,
    age_to=36,
    places=(At("vlaanderen"),),
    initiative="De Karel de Grote Hogeschool, met een eigen onderzoeksproject.",
    partners=(
        Partner(
            key="ocmw",
            name="Het OCMW",
            sector="ocmw",
            roles=("signaleert",),
            brings="Maatschappelijk werkers die ouders via activering naar kinderopvang leiden.",
        ),
        Partner(
            key="kinderopvang",
            name="De kinderopvang",
            sector="kinderopvang",
            roles=("uitvoerder",),
            brings="Opvang voor het kind, en coördinatoren die met ouders in armoede werken.",
        ),
        Partner(
            key="onderzoek",
            organisation="expertisecentrum-krachtgericht-sociaal-werk",
            sector="opleiding-en-onderzoek",
            roles=("onderzoeker",),
            brings="Voerde het onderzoek uit en maakte er een inspiratiebrochure van.",
        ),
    ),
    relations=(
        Relation("ocmw", "verwijst-naar", "kinderopvang", "via activering"),
        Relation("ocmw", "begeleidt", "gezin", "naar uitwegen uit armoede"),
    ),
    steps_gap=NOT_STATED,
    staffing_gap=NOT_STATED,
    cost_gap=NOT_STATED,
    preconditions_gap=NOT_STATED,
    barriers="<p>Samenwerken met ouders in armoede geeft in de kinderopvang vaak vragen en spanningen.</p>",
    # The research explored experiences and needs. It measured no effect, and its findings are not in the announcement.
    results_gap=NOT_STATED,
    studies=(
        Studied(
            citation=(
                "Karel de Grote Hogeschool, Expertisecentrum Krachtgericht Sociaal Werk. Maatschappelijk Werk en Kinderopvang Hand in"
                " Hand. Inspiratiebrochure bij het PWO-project met dezelfde naam."
            ),
            finding=(
                "Kwalitatief verkennend onderzoek naar ervaringen en noden van ouders, maatschappelijk werkers en coördinatoren, uit"
                " twee verschillende werksettings. Het meet geen effect."
            ),
        ),
    ),
    start_date=dt.date(2014, 8, 1),
    start_precision="maand",
    end_date=dt.date(2017, 2, 1),
    end_precision="maand",
    milestones=(
        Moment("augustus 2014", "Het onderzoek begint."),
        Moment("februari 2017", "Het onderzoek is klaar."),
    ),
    manual=(
        "Inspiratiebrochure in zes delen, voor sociale professionals. Deel 1 gaat over de context, met het belang van betaalbare en"
        " goede kinderopvang; deel 2 over de bevindingen. De overige delen noemt de bron niet."
    ),
    transfer=(
        Transfer(
            "doelgroep",
            "Ouders in armoede met een baby of peuter. De leeftijd tot 3 jaar is ons voorstel.",
            confidence="redactie",
        ),
        Transfer("kern", "Het OCMW leidt ouders via activering naar kinderopvang."),
        Transfer("materiaal", "Er is een inspiratiebrochure met voorbeelden en tips."),
        Transfer("omgeving", "Vlaanderen; twee verschillende werksettings."),
    ),
    sources=(Cited(BROCHURE_OCMW, "Het onderzoek, de vragen en de brochure."),),
    search_words=(
        "sociaal huis, sociale dienst van de gemeente, openbaar centrum voor maatschappelijk welzijn, activering,"
        " kinderarmoede bestrijden, bestrijding van kinderarmoede, armoedebestrijding, opvang voor baby's, crèche, kribbe, Vlaamse,"
        " België, poverty, Flanders, social services, childcare"
    ),
)
