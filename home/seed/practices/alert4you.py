"""P6g: Alert4You.

The ages are the editors' proposal (childcare before primary school). E3 is the lower of the two levels that fit: a study is known, its
method is not.
"""

from __future__ import annotations

import datetime as dt

from home.seed.schema import (
    NOT_STATED,
    At,
    Cited,
    Element,
    Moment,
    Partner,
    PracticeSeed,
    Relation,
    Result,
    Studied,
    Transfer,
)
from home.seed.sources import ABOUT_ALERT4YOU, FIGURES_ALERT4YOU, GUIDE_MUNICIPALITY, STUDY_ALERT4YOU

ALERT4YOU = PracticeSeed(
    slug="alert4you",
    title="Alert4You: coaching op de groep",
    summary=(
        "Kennis uit de jeugdhulp komt naar de kinderopvang. Zo los je beginnende problemen op in de groep zelf, voordat ze groter"
        " worden. Alert4You brengt kinderopvang en jeugdhulp daarvoor bij elkaar."
    ),
    terms=(
        ("kind", ("programma",)),
        ("target", ("kinderen",)),
        ("theme", ("preventie", "professionalisering")),
        ("form", ("coaching-op-de-groep",)),
        ("phase", ("opgeschaald",)),
        ("evidence", ("e3",)),
        ("cost", ("onbekend",)),
    ),
    context=(
        "<p>In de specialistische jeugdhulp is veel kennis over moeilijke situaties. Die kennis is ook nuttig op de plek waar"
        " kinderen elke dag komen, zoals de kinderopvang.</p>"
    ),
    goal=(
        "<p>Problemen die net beginnen, worden opgelost in de kinderopvang en andere basisvoorzieningen. Zo lopen ze niet uit de"
        " hand.</p>"
    ),
    children="Kinderen in de kinderopvang bij wie een probleem begint.",
    age_from=0,
    age_to=48,
    reach="Ongeveer 1.000 partnerschappen met 80 gemeenten. De bron geeft geen peildatum.",
    national=True,
    scale="land",
    places=(At("nl"),),
    initiative="Alert4You stimuleert het; een gemeente kan deze aanpak gebruiken om samenwerking op gang te brengen.",
    partners=(
        Partner(
            key="jeugdhulp",
            name="De jeugdhulp",
            sector="jeugdhulp",
            roles=("expertise",),
            brings="Specialistische kennis over kinderen met wie het moeilijk gaat.",
        ),
        Partner(
            key="kinderopvang",
            name="De kinderopvang",
            sector="kinderopvang",
            roles=("host",),
            brings="De groep waar de kinderen zijn en waar de coaching gebeurt.",
        ),
    ),
    relations=(Relation("jeugdhulp", "coacht", "kinderopvang", "op de groep"),),
    steps_gap=NOT_STATED,
    elements=(Element("Coaching op de groep werkte in dit programma het best."),),
    staffing_gap=NOT_STATED,
    cost_gap=NOT_STATED,
    preconditions_gap=NOT_STATED,
    results=(
        Result(
            "Onderzoek in Amersfoort, Amsterdam en Hoogeveen zag groei op vier competenties.",
            "onderzoek",
            STUDY_ALERT4YOU,
        ),
    ),
    studies=(
        Studied(
            citation="Kohnstamm, onderzoek naar Alert4You in Amersfoort, Amsterdam en Hoogeveen.",
            finding="Groei op vier competenties.",
        ),
    ),
    milestones=(Moment("2009", "Alert4You begint."),),
    start_date=dt.date(2009, 1, 1),
    start_precision="jaar",
    transfer=(
        Transfer(
            "doelgroep", "Kinderen in de kinderopvang. De leeftijd tot 4 jaar is ons voorstel.", confidence="redactie"
        ),
        Transfer("schaal", "Ongeveer 1.000 partnerschappen met 80 gemeenten."),
        Transfer("kern", "Kennis van de jeugdhulp naar voren halen, met coaching op de groep."),
    ),
    sources=(
        Cited(GUIDE_MUNICIPALITY, "Wat Alert4You wil en doet."),
        Cited(ABOUT_ALERT4YOU, "Begin in 2009; coaching op de groep werkte het best."),
        Cited(STUDY_ALERT4YOU, "Onderzoek in drie gemeenten."),
        Cited(FIGURES_ALERT4YOU, "Het bereik."),
    ),
    search_words=(
        "coaching on the job, meekijken op de groep, pedagogisch medewerkers coachen, deskundigheid bevorderen, jeugdzorg in de"
        " kinderopvang, vroeg erbij zijn, basisvoorzieningen"
    ),
)
