"""The points on which practices are compared, in the order of the practice page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from core.templatetags.components import sentence
from practices import catalogue
from practices.compare.table import Cell, Group, Item, Row, group
from practices.documents import plain
from practices.models import Criterion, Gap, PracticePage, Scheme, TransferLine
from practices.presentation import facts, partners, sections
from practices.presentation.adoptions import adoptions

Pages = Sequence[PracticePage]
Read = Callable[[PracticePage], Sequence[Item]]


def groups(pages: Pages, today: dt.date) -> list[Group]:
    """All points of these practices, whose rows have been read. `today` decides which recognitions still hold. No queries."""
    return [
        group("in-het-kort", _("In het kort"), _in_short(pages, today)),
        group("wie-doet-wat", _("Wie doet wat"), _who(pages)),
        group("hoe-het-gaat", _("Hoe het gaat"), _how(pages)),
        group("wat-het-vraagt", _("Wat het vraagt"), _demands(pages)),
        group("wat-het-laat-slagen", _("Wat het laat slagen"), _success(pages)),
        group("wat-het-opleverde", _("Wat het opleverde"), _results(pages)),
        group("past-het-bij-jullie", _("Past het bij jullie?"), _transfer(pages)),
        group("bronnen", _("Bronnen"), [_row(_("Bronnen"), pages, _sources)]),
    ]


def _row(
    label: str,
    pages: Pages,
    read: Read,
    *,
    compared: bool = False,
    always: bool = False,
    gap_field: str = "",
    numbered: bool = False,
) -> Row:
    """A row of what `read` gives for each practice; `gap_field` is where the editor said that it does not apply."""
    cells = tuple(
        Cell(
            tuple(read(page)),
            not_applicable=bool(gap_field) and getattr(page, gap_field) == Gap.NOT_APPLICABLE,
            numbered=numbered,
        )
        for page in pages
    )
    return Row(sentence(label), cells, compared, always)


def _text(label: str, pages: Pages, field: str) -> Row:
    """A row of running text: the same field of each practice without markup."""

    def read(page: PracticePage) -> list[Item]:
        words = plain(getattr(page, field))
        return [Item(words)] if words else []

    return _row(label, pages, read)


def _terms(label: str, pages: Pages, scheme: Scheme) -> Row:
    locale = get_language() or "nl"

    def read(page: PracticePage) -> list[Item]:
        return [Item(sentence(catalogue.shown(scheme, slug, locale)), key=slug) for slug in page.slugs(scheme)]

    return _row(label, pages, read, compared=True)


def _in_short(pages: Pages, today: dt.date) -> list[Row]:
    strips = {page.pk: facts.fact_strip(page) for page in pages}
    by_label = {
        pk: {fact["label"]: Item(sentence(fact["value"]), small=fact["small"]) for fact in strip if fact["value"]}
        for pk, strip in strips.items()
    }

    def fact(label: str, gap_field: str = "") -> Row:
        def read(page: PracticePage) -> list[Item]:
            found = by_label[page.pk].get(label)
            return [found] if found else []

        return _row(label, pages, read, compared=True, always=True, gap_field=gap_field)

    def evidence(page: PracticePage) -> list[Item]:
        found = facts.evidence(page, today)
        return (
            [Item(sentence(found.label), small=" ".join(filter(None, (found.register, found.level))))] if found else []
        )

    def sectors(page: PracticePage) -> list[Item]:
        lines = {line["sector"]: line for line in partners.partner_list(page) if line["sector"]}
        return [
            Item(catalogue.shown(Scheme.SECTOR, slug, get_language() or "nl"), sector=slug, key=slug) for slug in lines
        ]

    return [
        _terms(_("Soort"), pages, Scheme.KIND),
        _row(_("Bewijs"), pages, evidence, compared=True, always=True),
        fact(_("Waar"), "where_gap"),
        fact(_("Leeftijd")),
        _row(_("Sectoren"), pages, sectors, compared=True),
        fact(_("Inzet"), "staffing_gap"),
        fact(_("Kosten"), "cost_gap"),
        fact(_("Fase")),
    ]


def _who(pages: Pages) -> list[Row]:
    def who(page: PracticePage) -> list[Item]:
        return [
            Item(line["roles"], lead=line["name"], small=line["brings"], sector=line["sector"])
            for line in partners.partner_list(page)
        ]

    def relations(page: PracticePage) -> list[Item]:
        return [Item(sentence(line)) for line in partners.relation_sentences(page)]

    return [
        _row(_("Partners"), pages, who, always=True, gap_field="partners_gap"),
        _row(_("Van wie naar wie"), pages, relations),
    ]


def _how(pages: Pages) -> list[Row]:
    def steps(page: PracticePage) -> list[Item]:
        return [Item(step.title, small=step.who) for step in page.steps.all()]

    def elements(page: PracticePage) -> list[Item]:
        return [Item(line.text, small=line.get_need_display()) for line in page.elements.all()]

    def scale(page: PracticePage) -> list[Item]:
        return [Item(sentence(page.get_scale_display()))] if page.scale else []

    return [
        _text(_("Aanleiding"), pages, "context"),
        _text(_("Doel"), pages, "goal"),
        _text(_("Gewenste uitkomst"), pages, "outcome"),
        _row(_("Stap voor stap"), pages, steps, always=True, gap_field="steps_gap", numbered=True),
        _text(_("Op een gewone dag"), pages, "daily_practice"),
        _row(_("Wat de aanpak laat werken"), pages, elements),
        _text(_("Wie neemt initiatief"), pages, "initiative"),
        _text(_("Overleg"), pages, "meetings"),
        _text(_("Afspraken"), pages, "agreement"),
        _text(_("Gegevens delen"), pages, "data_sharing"),
        _text(_("Kinderen"), pages, "children"),
        _text(_("Ouders"), pages, "parents"),
        _text(_("Bereik"), pages, "reach"),
        _row(_("Schaal"), pages, scale, compared=True),
        _terms(str(Scheme.FORM.label), pages, Scheme.FORM),
        _terms(str(Scheme.INTENSITY.label), pages, Scheme.INTENSITY),
        _terms(str(Scheme.SETTING.label), pages, Scheme.SETTING),
        _terms(str(Scheme.THEME.label), pages, Scheme.THEME),
        _terms(str(Scheme.CONTEXT.label), pages, Scheme.CONTEXT),
    ]


def _demands(pages: Pages) -> list[Row]:
    def people(page: PracticePage) -> list[Item]:
        return [
            Item(
                line["amount"] or _("Uren niet vermeld"),
                lead=sentence(line["who"]),
                small=" · ".join(filter(None, (line["organisation"], line["note"]))),
            )
            for line in sections.staffing(page)
        ]

    def money(page: PracticePage) -> list[Item]:
        return [Item(sentence(detail)) for detail in sections.cost(page)["details"]]

    return [
        _row(_("Mensen"), pages, people, always=True, gap_field="staffing_gap"),
        _row(_("Bedrag en wie betaalt"), pages, money, always=True, gap_field="cost_gap"),
        _text(_("Scholing"), pages, "training"),
        _text(_("Ruimte"), pages, "space"),
        _text(_("Materialen"), pages, "materials"),
        _text(_("Tijd tot de start"), pages, "lead_time"),
    ]


def _success(pages: Pages) -> list[Row]:
    def preconditions(page: PracticePage) -> list[Item]:
        return [Item(sentence(line["label"]), small=line["text"]) for line in sections.preconditions(page)]

    return [
        _row(_("Randvoorwaarden"), pages, preconditions, compared=True, always=True, gap_field="preconditions_gap"),
        _text(_("Wat het moeilijk maakt"), pages, "barriers"),
        _text(_("Hoe dat is opgelost"), pages, "solutions"),
    ]


def _results(pages: Pages) -> list[Row]:
    def results(page: PracticePage) -> list[Item]:
        return [
            Item(line["statement"], small=" · ".join(filter(None, (line["kind"], line["for_whom"], line["date"]))))
            for line in sections.results(page)
        ]

    def studies(page: PracticePage) -> list[Item]:
        return [
            Item(line.finding or line.citation, small=line.citation if line.finding else "")
            for line in page.studies.all()
        ]

    def plans(page: PracticePage) -> list[Item]:
        return [Item(line["statement"], small=line["for_whom"]) for line in sections.plans(page)]

    return [
        _row(_("Resultaten"), pages, results, always=True, gap_field="results_gap"),
        _text(_("Onbedoelde effecten"), pages, "unintended"),
        _text(_("Wat werkte niet"), pages, "did_not_work"),
        _row(_("Onderzoek"), pages, studies),
        _row(_("Plannen en verwachtingen"), pages, plans),
    ]


def _transfer(pages: Pages) -> list[Row]:
    """The twelve criteria, of which the need is compared; then what is known of taking it over."""
    profiles = {page.pk: sections.transfer(page) for page in pages}

    def criterion(number: int, label: str) -> Row:
        def read(page: PracticePage) -> list[Item]:
            line = profiles[page.pk][number]
            if not line["here"] and line["need"] == TransferLine.Need.UNKNOWN:
                return []
            unknown = line["need"] == TransferLine.Need.UNKNOWN
            return [Item(line["here"], small=line["confidence"], need=line["need"], key=line["need"], open=unknown)]

        return _row(label, pages, read, compared=True, gap_field="transfer_gap")

    return [
        *(criterion(number, str(known.label)) for number, known in enumerate(Criterion)),
        _row(_("Eerder overgenomen door"), pages, _adoptions),
        _text(_("Aanpassingen elders"), pages, "adaptations"),
        _text(_("Handleiding"), pages, "manual"),
        _text(_("Begeleiding"), pages, "support"),
        _text(_("Licentie van de materialen"), pages, "licence"),
    ]


def _adoptions(page: PracticePage) -> list[Item]:
    lines = [Item(line["statement"], small=line["kind"]) for line in adoptions(page)]
    return lines + [Item(words) for words in [plain(page.adopted_by)] if words]


def _sources(page: PracticePage) -> list[Item]:
    return [
        Item(line["title"], small=", ".join(filter(None, (line["author"], line["where"]))))
        for line in sections.sources(page)
    ]
