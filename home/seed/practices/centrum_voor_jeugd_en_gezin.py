"""P6a: the Centrum voor Jeugd en Gezin as hub. Guidance: the phase is the editors' choice."""

from __future__ import annotations

from home.seed.schema import NOT_STATED, At, Cited, Element, Partner, PracticeSeed, Relation, Transfer
from home.seed.sources import GUIDE_MUNICIPALITY

CENTRUM_VOOR_JEUGD_EN_GEZIN = PracticeSeed(
    slug="centrum-voor-jeugd-en-gezin",
    title="Het Centrum voor Jeugd en Gezin als spil voor opvoedvragen",
    summary=(
        "Bij het CJG kun je makkelijk terecht met vragen over opvoeden. Het kent de jeugdhulp en kan de spil zijn van alle"
        " organisaties rond kinderen en jongeren. De gemeente maakt daarover afspraken met het CJG."
    ),
    terms=(
        ("kind", ("patroon",)),
        ("target", ("kinderen", "ouders")),
        ("theme", ("opvoedingsondersteuning",)),
        ("form", ("netwerk",)),
        ("setting", ("cjg",)),
        ("phase", ("verkenning",)),
        ("evidence", ("e0",)),
        ("cost", ("onbekend",)),
    ),
    context=(
        "<p>Ouders hebben soms vragen over opvoeden en zoeken informatie of advies, dichtbij en zonder drempel. Er zijn veel"
        " organisaties die met kinderen en jongeren werken, en daarachter de jeugdhulp.</p>"
    ),
    goal=(
        "<p>Het CJG is de plek voor opvoedvragen en een spil in het netwerk. Het staat open voor ouders, medeopvoeders en"
        " professionals, en werkt met hen samen.</p>"
    ),
    parents="Ouders en medeopvoeders met een vraag over opvoeden.",
    all_ages=True,
    national=True,
    places=(At("nl"),),
    partners=(
        Partner(
            key="cjg",
            name="Het Centrum voor Jeugd en Gezin (CJG)",
            sector="lokaal-team",
            roles=("expertise",),
            brings=(
                "Informatie en advies over opvoeden, en een goed overzicht van de jeugdhulp. Medewerkers weten wat er leeft en"
                " beginnen zelf nieuwe activiteiten."
            ),
        ),
        Partner(
            key="gemeente",
            name="De gemeente",
            sector="gemeente",
            roles=("regisseur",),
            brings="Maakt met het CJG afspraken over openheid en samenwerking.",
        ),
    ),
    relations=(
        Relation("cjg", "ondersteunt", "gezin", "informatie en advies"),
        Relation("gemeente", "ondersteunt", "cjg", "maakt afspraken"),
    ),
    agreement=(
        "De gemeente spreekt met het CJG af dat het openstaat voor ouders, medeopvoeders en professionals en met hen samenwerkt."
    ),
    daily_practice=(
        "<p>Medewerkers van het CJG sluiten aan bij wat er al is, of beginnen zelf een nieuwe activiteit. Zij weten wat er leeft.</p>"
    ),
    steps_gap=NOT_STATED,
    elements=(Element("Het CJG is laagdrempelig en heeft tegelijk overzicht van de jeugdhulp."),),
    staffing_gap=NOT_STATED,
    cost_gap=NOT_STATED,
    preconditions_gap=NOT_STATED,
    results_gap=NOT_STATED,
    transfer=(
        Transfer("kern", "Een plek zonder drempel voor opvoedvragen, met overzicht van de jeugdhulp."),
        Transfer("steun", "De gemeente maakt met het CJG afspraken over openheid en samenwerking."),
    ),
    sources=(Cited(GUIDE_MUNICIPALITY, "Wat een CJG kan zijn en wat de gemeente ermee afspreekt."),),
    search_words=(
        "CJG, opvoedondersteuning, opvoedingsvragen, opvoedadvies, advies voor ouders, ouder- en kindcentrum, Huis"
        " van het Kind, parenting advice, family centre"
    ),
)
