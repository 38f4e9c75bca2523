"""P6e: buddy projects. The ages are the editors' proposal; the source only mentions the practice."""

from __future__ import annotations

from home.seed.schema import NOT_STATED, Cited, Partner, PracticeSeed, Relation, Transfer
from home.seed.sources import GUIDE_MUNICIPALITY

MAATJESPROJECTEN = PracticeSeed(
    slug="maatjesprojecten",
    title="Een maatje als rolmodel voor jongeren",
    summary=(
        "Een jongere krijgt een maatje. Dat maatje is een rolmodel en geeft sociale steun. Social Brokers Nederland is er een"
        " voorbeeld van."
    ),
    terms=(
        ("kind", ("praktijk",)),
        ("target", ("kinderen",)),
        ("theme", ("opvoedingsondersteuning",)),
        ("form", ("vrijwilligers-en-maatjes",)),
        ("phase", ("in-uitvoering",)),
        ("evidence", ("e0",)),
        ("cost", ("onbekend",)),
    ),
    context=(
        "<p>Een gemeente kan aansluiten bij vrijwilligers die opvoeden en opgroeien steunen. Er zijn verschillende projecten waarin"
        " een jongere een maatje krijgt.</p>"
    ),
    goal="<p>De jongere heeft een rolmodel en krijgt sociale steun.</p>",
    children="Jongeren.",
    age_from=144,
    age_to=216,
    where_gap=NOT_STATED,
    partners=(
        Partner(
            key="maatjes",
            name="Maatjes van Social Brokers Nederland",
            organisation="social-brokers-nederland",
            sector="vrijwilligers",
            roles=("uitvoerder",),
            brings="Een maatje dat rolmodel is en sociale steun geeft.",
        ),
        Partner(
            key="jongeren",
            name="De jongeren",
            sector="kinderen-en-jongeren",
            roles=("uitvoerder",),
            brings="Doen zelf mee: een jongere wordt gekoppeld aan een maatje.",
        ),
    ),
    relations=(Relation("maatjes", "ondersteunt", "jongeren", "als rolmodel"),),
    steps_gap=NOT_STATED,
    staffing_gap=NOT_STATED,
    cost_gap=NOT_STATED,
    preconditions_gap=NOT_STATED,
    results_gap=NOT_STATED,
    transfer=(
        Transfer("doelgroep", "Jongeren. De leeftijd van 12 tot 18 jaar is ons voorstel.", confidence="redactie"),
        Transfer("kern", "Eén jongere en één maatje, dat rolmodel is en steun geeft."),
    ),
    sources=(Cited(GUIDE_MUNICIPALITY, "Een korte vermelding van maatjesprojecten."),),
    search_words=(
        "buddy, buddyproject, mentor, mentoring, mentorproject, coach voor jongeren, rolmodel, pubers, tieners, buddies, role model"
    ),
)
