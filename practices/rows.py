"""The rows of a practice as the components of its page take them: words instead of codes, sources by number."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from practices import catalogue
from practices.models import PracticePage, Scheme, Source
from practices.models.transfer import Criterion, TransferLine
from practices.wording import amount_in_words


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """A partner in words; `organisation_slug` is empty for a generic name."""

    name: str
    sector: str
    sector_label: str
    roles: str
    brings: str
    organisation_slug: str = ""


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step with its stable anchor."""

    anchor: str
    title: str
    who: str
    text: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StaffingRow:
    """Who, at which partner, how much; `amount` is "" where the source does not say."""

    who: str
    organisation: str
    amount: str
    note: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A precondition and what it means here."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A result or a plan, with the number of its source in the list of sources."""

    statement: str
    kind: str
    for_whom: str
    source_number: int | None
    date: str = ""


@dataclass(frozen=True, slots=True)
class TransferRow:
    """One of the twelve criteria."""

    label: str
    here: str
    need: str
    confidence: str


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote with what its caption says."""

    text: str
    speaker: str
    role: str
    source: str
    consent: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source with its number on the page."""

    number: int
    source: Source
    note: str


def language() -> str:
    """The language of the reader, Dutch where none is set."""
    return get_language() or "nl"


def label(scheme: Scheme, slug: str) -> str:
    """The name of a term in the language of the reader."""
    return catalogue.label(scheme.value, slug, language())


def labels(page: PracticePage, scheme: Scheme) -> list[str]:
    """The names of all terms of a vocabulary on this page."""
    return [label(scheme, slug) for slug in page.slugs(scheme)]


def partners(page: PracticePage) -> list[PartnerRow]:
    """Who does what, one row per partner."""
    return [
        PartnerRow(
            name=line.display_name,
            sector=line.sector.slug if line.sector else "",
            sector_label=label(Scheme.SECTOR, line.sector.slug) if line.sector else "",
            roles=", ".join(label(Scheme.ROLE, role) for role in line.roles),
            brings=line.brings,
            organisation_slug=line.organisation.slug if line.organisation else "",
        )
        for line in page.partners.all()
    ]


def steps(page: PracticePage) -> list[StepRow]:
    """The steps in order; the anchor is the number, so it stays when a title changes."""
    return [
        StepRow(
            anchor=f"stap-{number}",
            title=line.title,
            who=line.who,
            text=line.text,
            details=tuple(filter(None, (line.when, line.duration, line.tool))),
        )
        for number, line in enumerate(page.steps.all(), 1)
    ]


def staffing(page: PracticePage) -> list[StaffingRow]:
    """Who works on it and how much, in words."""
    rows = []
    for line in page.staffing.all():
        function = label(Scheme.FUNCTION, line.function.slug) if line.function else ""
        who = line.function_note or function
        if line.headcount:
            who = f"{line.headcount} × {who}" if who else str(line.headcount)
        if line.volunteer:
            who = _("%(who)s (vrijwillig)") % {"who": who} if who else _("vrijwilligers")
        amount = " ".join(
            filter(None, (amount_in_words(line), line.get_per_display() if line.amount is not None else ""))
        )
        rows.append(StaffingRow(who=who, organisation=line.partner, amount=amount, note=line.note))
    return rows


def preconditions(page: PracticePage) -> list[Tick]:
    """What must be right for it to work."""
    return [
        Tick(label(Scheme.PRECONDITION, line.term.slug), line.text) for line in page.preconditions.all() if line.term_id
    ]


def sources(page: PracticePage) -> list[SourceRow]:
    """Every source of the page once, numbered: first the page's own list, then what only a result, plan or quote names."""
    notes: dict[int, str] = {}
    found: dict[int, Source] = {}
    for line in page.sources.all():
        if line.source_id:
            found.setdefault(line.source_id, line.source)
            notes.setdefault(line.source_id, line.note)
    for row in (*page.results.all(), *page.plans.all(), *page.quotes.all()):
        if row.source_id:
            found.setdefault(row.source_id, row.source)
    return [SourceRow(number, found[pk], notes.get(pk, "")) for number, pk in enumerate(found, 1)]


def _numbers(page: PracticePage) -> dict[int, int]:
    return {row.source.pk: row.number for row in sources(page)}


def results(page: PracticePage) -> list[Statement]:
    """What came of it."""
    numbers = _numbers(page)
    return [
        Statement(line.statement, line.get_kind_display(), line.for_whom, numbers.get(line.source_id), line.as_of)
        for line in page.results.all()
    ]


def plans(page: PracticePage) -> list[Statement]:
    """What is planned or expected; `for_whom` is who said it."""
    numbers = _numbers(page)
    return [
        Statement(line.statement, _("plan of verwachting"), line.who, numbers.get(line.source_id))
        for line in page.plans.all()
    ]


def quotes(page: PracticePage) -> list[QuoteRow]:
    """The quotes; a pseudonym is said in the caption."""
    return [
        QuoteRow(
            text=line.text,
            speaker=line.speaker,
            role=line.function,
            source=str(line.source.medium or line.source.title) if line.source_id else "",
            consent=_("Deze naam is niet de echte naam") if line.consent == line.Consent.PSEUDONYM else "",
        )
        for line in page.quotes.all()
    ]


def transfer(page: PracticePage) -> list[TransferRow]:
    """All twelve criteria in their order; a criterion without text is unknown, whatever else the row says."""
    lines = {line.criterion: line for line in page.transfer.all() if line.text.strip()}
    unknown = TransferLine.Need.UNKNOWN
    rows = []
    for criterion in Criterion:
        line = lines.get(criterion.value)
        rows.append(
            TransferRow(
                label=str(criterion.label),
                here=line.text if line else "",
                need=line.need if line else unknown.value,
                confidence=line.get_confidence_display() if line else str(unknown.label),
            )
        )
    return rows
