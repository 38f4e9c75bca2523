"""P6d: Home-Start.

The age is that of the main source (six or younger, so up to the seventh birthday). A recognition holds five years, so that of 2019 has
passed and is shown as expired. The cost band is that of the amount which an older page gives for one site.
"""

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
    Recognised,
    Relation,
    Staffing,
    Transfer,
)
from home.seed.sources import ABOUT_HOME_START, GUIDE_MUNICIPALITY, REGISTER_NJI, SITE_HOME_START

HOME_START = PracticeSeed(
    slug="home-start",
    title="Home-Start: een ervaren vrijwilliger komt thuis",
    summary=(
        "Ervaren vrijwilligers steunen ouders thuis, in gezinnen met minstens één kind van zes jaar of jonger. Zo worden gewone"
        " problemen van alledag niet groot."
    ),
    terms=(
        ("kind", ("programma",)),
        ("target", ("ouders",)),
        ("theme", ("preventie", "opvoedingsondersteuning")),
        ("form", ("vrijwilligers-en-maatjes", "huisbezoek")),
        ("setting", ("thuis",)),
        ("phase", ("opgeschaald",)),
        ("evidence", ("e6",)),
        ("cost", ("k3",)),
    ),
    context=(
        "<p>In elk gezin zijn er problemen van alledag. Zonder steun kunnen die uitgroeien tot ernstige problemen die lang duren.</p>"
    ),
    goal="<p>Ouders thuis steunen, zodat alledaagse problemen niet ernstig en langdurig worden.</p>",
    children="Minstens één kind in het gezin is zes jaar of jonger.",
    parents="Ouders die thuis steun willen bij het opvoeden.",
    age_from=0,
    age_to=84,
    reach=(
        "De handreiking voor gemeenten noemt 130 gemeenten, zonder datum. Volgens Home-Start nu: meer dan 160 gemeenten, met kinderen"
        " tot 17 jaar en al vanaf de zwangerschap."
    ),
    national=True,
    scale="land",
    places=(At("nl"),),
    partners=(
        Partner(
            key="vrijwilligers",
            name="Vrijwilligers van Home-Start",
            organisation="home-start",
            sector="vrijwilligers",
            roles=("uitvoerder",),
            brings="Ervaren vrijwilligers die bij het gezin thuis komen.",
        ),
        Partner(
            key="ouders",
            name="De ouders",
            sector="ouders",
            # No role fits who is supported; at their home it happens, which is what "host" says.
            roles=("host",),
            brings="Ontvangen de vrijwilliger thuis.",
        ),
    ),
    relations=(Relation("vrijwilligers", "ondersteunt", "gezin", "thuis"),),
    steps_gap=NOT_STATED,
    elements=(
        Element("De vrijwilligers zijn ervaren."),
        Element("De steun is thuis, bij het gezin."),
    ),
    staffing=(
        Staffing(
            function="coordinator",
            function_note="Betaalde coördinator op hbo-niveau",
            partner="Home-Start",
            amount=Decimal("0.55"),
            unit="fte",
            per="locatie",
            headcount=1,
            note="Minstens 20 uur. Volgens een oudere pagina over één locatie.",
        ),
        Staffing(
            function="vrijwilliger",
            function_note="Ervaren vrijwilligers",
            partner="Home-Start",
            per="locatie",
            headcount=24,
            volunteer=True,
            note="Voor 25 tot 30 gezinnen. Volgens een oudere pagina over één locatie.",
        ),
    ),
    cost_amount=Decimal(56500),
    cost_unit="per locatie per jaar, gemiddeld, volgens een oudere pagina",
    preconditions_gap=NOT_STATED,
    results_gap=NOT_STATED,
    recognitions=(
        Recognised(
            register="Databank effectieve jeugdinterventies (NJi)",
            level="effectief volgens goede aanwijzingen",
            date=dt.date(2019, 4, 8),
            valid_until=dt.date(2024, 4, 8),
            # The address of the entry itself is not known; this is the public address of the database.
            url="https://www.nji.nl/interventies",
        ),
    ),
    milestones=(Moment("8 april 2019", "Erkend in de databank van het NJi: effectief volgens goede aanwijzingen."),),
    transfer=(
        Transfer("doelgroep", "Gezinnen met minstens één kind van zes jaar of jonger."),
        Transfer("schaal", "Eén locatie: 24 vrijwilligers en 25 tot 30 gezinnen."),
        Transfer("kern", "Ervaren vrijwilligers steunen ouders thuis."),
        Transfer("inzet", "Eén betaalde hbo-coördinator van 0,55 fte (minstens 20 uur) en 24 vrijwilligers."),
        Transfer(
            "kosten",
            "Gemiddeld 56.500 euro per jaar voor een locatie, volgens een oudere pagina. Wie betaalt, staat er niet.",
        ),
        Transfer("omgeving", "Bij het gezin thuis."),
    ),
    sources=(
        Cited(GUIDE_MUNICIPALITY, "Wat Home-Start doet en voor wie."),
        Cited(ABOUT_HOME_START, "Het aantal gemeenten en de leeftijden nu."),
        Cited(REGISTER_NJI, "De erkenning."),
        Cited(SITE_HOME_START, "Inzet en kosten van één locatie."),
    ),
    search_words=(
        "homestart, homestart vrijwilligers, vrijwilligersondersteuning, ondersteuning door vrijwilligers, gezinnen met jonge"
        " kinderen, opvoedingsondersteuning thuis, preventieprogramma, volunteer home visiting, family support"
    ),
)
