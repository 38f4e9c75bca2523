"""The shape of the demo content.

Names of fields are those of the models, so that the loader can copy them; a text where the model has a foreign key is the slug (terms,
places, organisations, practices) or the key (sources) of what it points at. Empty means: the source does not say.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Gap = Literal["", "niet-vermeld", "niet-van-toepassing"]
NOT_STATED: Gap = "niet-vermeld"
Precision = Literal["dag", "maand", "jaar"]

CHECKED_ON = dt.date(2026, 11, 25)
NEXT_CHECK = dt.date(2027, 11, 25)


@dataclass(frozen=True, slots=True)
class OrganisationSeed:
    """An organisation; `parent` and `members` are slugs of organisations that stand earlier in the list."""

    slug: str
    name: str
    type: Literal["aanbieder", "gemeente", "branche", "netwerk", "onderwijs", "medium", "vrijwilligers", "anders"]
    description_nl: str
    description_en: str
    sector: str = ""
    place: str = ""
    parent: str = ""
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceSeed:
    """A source. `key` names it in this package only; `publisher` is the slug of an organisation."""

    key: str
    title: str
    author: str = ""
    medium: str = ""
    published: str = ""
    url: str = ""
    previously: str = ""
    publisher: str = ""


@dataclass(frozen=True, slots=True)
class Partner:
    """A partner line."""

    key: str
    sector: str
    roles: tuple[str, ...]
    name: str = ""
    organisation: str = ""
    brings: str = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """What goes from one partner to another, or to the family ("gezin")."""

    source: str
    kind: str
    target: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class At:
    """A place, with the village or neighbourhood in words."""

    place: str
    locality: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step."""

    title: str
    who: str = ""
    text: str = ""
    when: str = ""
    duration: str = ""


@dataclass(frozen=True, slots=True)
class Element:
    """A working element."""

    text: str
    need: Literal["kern", "aanpasbaar"] = "kern"


@dataclass(frozen=True, slots=True)
class Staffing:
    """Who works on it; an amount of None means that the source does not say."""

    function: str
    function_note: str = ""
    partner: str = ""
    amount: Decimal | None = None
    unit: Literal["", "uur-dag", "uur-week", "dagdeel-week", "fte"] = ""
    per: Literal["", "groep", "locatie", "gezin", "totaal"] = ""
    headcount: int | None = None
    volunteer: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Precondition:
    """A precondition, explained."""

    term: str
    text: str


@dataclass(frozen=True, slots=True)
class Result:
    """A result, with how it is known and where it was said."""

    statement: str
    kind: Literal["ervaring", "telling", "meting", "onderzoek"]
    source: str
    for_whom: str = ""
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan, wish or expectation."""

    statement: str
    who: str
    source: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A milestone."""

    when: str
    text: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """A short quote, with the ground on which it may stand here."""

    text: str
    speaker: str
    function: str
    perspective: Literal["ouder", "kind", "professional", "bestuurder"]
    source: str
    consent: Literal["openbaar", "toestemming", "schuilnaam"]


@dataclass(frozen=True, slots=True)
class Recognised:
    """An entry in a register."""

    register: str
    level: str
    date: dt.date
    valid_until: dt.date
    url: str


@dataclass(frozen=True, slots=True)
class Studied:
    """A study, cited as far as it is known."""

    citation: str
    finding: str


@dataclass(frozen=True, slots=True)
class Transfer:
    """A transfer criterion, for the place where the practice runs. "redactie" marks the editors' own reading."""

    criterion: str
    text: str
    need: Literal["moet", "liefst", "vrij", "onbekend"] = "onbekend"
    confidence: Literal["bron", "redactie", "onbekend"] = "bron"


@dataclass(frozen=True, slots=True)
class Cited:
    """A source of a page, with what it was used for."""

    source: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A line that points at the card of somebody who answers questions, by the name on it."""

    contact: str


@dataclass(frozen=True, slots=True)
class Related:
    """Another practice, with the reason why it stands here."""

    practice: str
    reason: str


@dataclass(frozen=True, slots=True)
class PracticeSeed:
    """One practice. `terms` holds pairs of vocabulary and slugs; everything else has the name of the model's field or child rows."""

    slug: str
    title: str
    summary: str
    terms: tuple[tuple[str, tuple[str, ...]], ...]
    context: str
    goal: str
    search_words: str
    sources: tuple[Cited, ...]
    partners: tuple[Partner, ...]
    outcome: str = ""
    children: str = ""
    parents: str = ""
    age_from: int | None = None
    age_to: int | None = None
    all_ages: bool = False
    reach: str = ""
    national: bool = False
    scale: Literal["", "groep", "locatie", "wijk", "gemeente", "regio", "land"] = ""
    sites: int | None = None
    child_places: int | None = None
    where_gap: Gap = ""
    initiative: str = ""
    agreement: str = ""
    data_sharing: str = ""
    daily_practice: str = ""
    steps_gap: Gap = ""
    staffing_gap: Gap = ""
    cost_gap: Gap = ""
    cost_amount: Decimal | None = None
    cost_unit: str = ""
    preconditions_gap: Gap = ""
    barriers: str = ""
    solutions: str = ""
    results_gap: Gap = ""
    manual: str = ""
    start_date: dt.date | None = None
    start_precision: Precision = "dag"
    end_date: dt.date | None = None
    end_precision: Precision = "dag"
    checked_on: dt.date = CHECKED_ON
    next_check: dt.date = NEXT_CHECK
    places: tuple[At, ...] = ()
    relations: tuple[Relation, ...] = ()
    steps: tuple[Step, ...] = ()
    elements: tuple[Element, ...] = ()
    staffing: tuple[Staffing, ...] = ()
    preconditions: tuple[Precondition, ...] = ()
    results: tuple[Result, ...] = ()
    plans: tuple[Plan, ...] = ()
    milestones: tuple[Moment, ...] = ()
    quotes: tuple[Quoted, ...] = ()
    recognitions: tuple[Recognised, ...] = ()
    studies: tuple[Studied, ...] = ()
    transfer: tuple[Transfer, ...] = ()
    contacts: tuple[Contact, ...] = ()
    related_lines: tuple[Related, ...] = ()
