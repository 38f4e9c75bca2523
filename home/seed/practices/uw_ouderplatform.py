"""P6f: UW Ouderplatform. The source names no age and no place; it only mentions the practice."""

from __future__ import annotations

from home.seed.schema import NOT_STATED, Cited, Partner, PracticeSeed, Relation, Transfer
from home.seed.sources import GUIDE_MUNICIPALITY

UW_OUDERPLATFORM = PracticeSeed(
    slug="uw-ouderplatform",
    title="Ouders verbinden ouders, gemeente en school",
    summary="Ouders nemen zelf het initiatief en zijn de schakel tussen ouders, gemeente en onderwijs. UW Ouderplatform is een voorbeeld.",
    terms=(
        ("kind", ("praktijk",)),
        ("target", ("ouders",)),
        ("theme", ("ouderbetrokkenheid",)),
        ("form", ("netwerk",)),
        ("phase", ("in-uitvoering",)),
        ("evidence", ("e0",)),
        ("cost", ("onbekend",)),
    ),
    context=(
        "<p>Investeren in kinderen is vaak ook investeren in ouders. Soms beginnen ouders zelf iets dat ouders, gemeente en"
        " onderwijs verbindt.</p>"
    ),
    goal="<p>Ouders, gemeente en onderwijs weten elkaar te vinden, via ouders zelf.</p>",
    parents="Ouders die met andere ouders, de gemeente en de school in contact willen zijn.",
    # No age in the source, and nothing in it that leaves an age out.
    all_ages=True,
    where_gap=NOT_STATED,
    initiative="Ouders zelf.",
    partners=(
        Partner(
            key="ouders",
            name="Ouders van UW Ouderplatform",
            organisation="uw-ouderplatform",
            sector="ouders",
            roles=("initiatiefnemer", "verbinder"),
            brings="Het initiatief, en de verbinding tussen ouders, gemeente en onderwijs.",
        ),
        # What municipality and schools do is not in the source; taking part is the least that can be said.
        Partner(
            key="gemeente",
            name="De gemeente",
            sector="gemeente",
            roles=("uitvoerder",),
            brings="Doet mee. Wat de gemeente precies doet, staat niet in de bron.",
        ),
        Partner(
            key="onderwijs",
            name="Het onderwijs",
            sector="onderwijs",
            roles=("uitvoerder",),
            brings="Doet mee. Wat de scholen precies doen, staat niet in de bron.",
        ),
    ),
    relations=(
        Relation("ouders", "ondersteunt", "gezin", "ouders onderling"),
        Relation("ouders", "ondersteunt", "gemeente", "schakel met ouders"),
        Relation("ouders", "ondersteunt", "onderwijs", "schakel met ouders"),
    ),
    steps_gap=NOT_STATED,
    staffing_gap=NOT_STATED,
    cost_gap=NOT_STATED,
    preconditions_gap=NOT_STATED,
    results_gap=NOT_STATED,
    transfer=(Transfer("kern", "Ouders zijn zelf de schakel tussen ouders, gemeente en onderwijs."),),
    sources=(Cited(GUIDE_MUNICIPALITY, "Een korte vermelding van ouderinitiatieven."),),
    search_words=(
        "ouderinitiatief, ouderinitiatieven, ouderparticipatie, oudernetwerk, school en ouders, contact tussen"
        " ouders, parent initiative, parent platform, parental involvement"
    ),
)
