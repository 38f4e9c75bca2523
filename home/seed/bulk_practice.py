"""One generated practice: a page and its rows, not saved. Which one depends on the seed and its number only."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from random import Random
from typing import Any

from django.db import models
from wagtail.models import Locale

from home.seed import bulk_words as words
from home.seed.bulk_text import Writer, pick, pick_some
from practices.models import (
    FAMILY,
    CoreElement,
    Criterion,
    PartnerLine,
    Place,
    PlaceLine,
    PracticePage,
    PracticeSource,
    PracticeTerm,
    PreconditionLine,
    RelationLine,
    ResultLine,
    Scheme,
    Source,
    StaffingLine,
    Step,
    Term,
    TransferLine,
)
from practices.rules import RECOGNISED

SLUG = "proefpraktijk"
MARK = "Proefdata voor belastingtests (make_bulk): verzonnen, geen echte praktijk."
"""Stands in the change note, and in `submitter`, by which the pages are found again."""

# Terms on a page: how many at least and at most.
NUMBERS: dict[Scheme, tuple[int, int]] = {
    Scheme.KIND: (1, 1),
    Scheme.TARGET: (1, 2),
    Scheme.THEME: (1, 3),
    Scheme.FORM: (1, 2),
    Scheme.INTENSITY: (1, 1),
    Scheme.SETTING: (1, 2),
    Scheme.PHASE: (1, 1),
    Scheme.EVIDENCE: (1, 1),
    Scheme.COST: (1, 1),
}
NEEDED = (*NUMBERS, Scheme.SECTOR, Scheme.ROLE, Scheme.RELATION, Scheme.FUNCTION, Scheme.PRECONDITION)
AGES = ((24, 48), (0, 48), (48, 144), (0, 24), (144, 216), (-9, 24), (24, 144), (216, 276))
HOURS = tuple(Decimal(number) for number in (2, 4, 8, 12, 16, 24, 32))
FIRST_DAY = dt.datetime(2024, 1, 1, 9, tzinfo=dt.UTC)
DAYS = 900
CHECK_AGAIN = dt.timedelta(days=3 * 365)


@dataclass(frozen=True, slots=True)
class Material:
    """What generated practices are made of. All lists in a fixed order, so that the same seed gives the same practices."""

    terms: dict[str, list[Term]]
    places: list[Place]
    source: Source
    locale: Locale

    @property
    def complete(self) -> bool:
        """Whether there is something to choose from for every part of a practice."""
        return bool(self.places) and all(self.terms[scheme] for scheme in NEEDED)

    @classmethod
    def collect(cls, source: Source, locale: Locale) -> Material:
        """Read vocabulary and municipalities. Recognised evidence stays out: it would name a register."""
        terms: dict[str, list[Term]] = {scheme: [] for scheme in Scheme.values}
        for term in Term.objects.filter(retired=False).order_by("scheme", "order", "slug"):
            if term.slug not in RECOGNISED:
                terms[term.scheme].append(term)
        places = list(Place.objects.filter(kind=Place.Kind.MUNICIPALITY).order_by("code", "slug"))
        Random("places").shuffle(places)  # noqa: S311 - so that the frequent ones lie all over both countries
        return cls(terms, places, source, locale)


@dataclass(frozen=True, slots=True)
class Generated:
    """An unsaved page, with unsaved rows that do not know their page yet."""

    page: PracticePage
    rows: list[Any]


def generate(number: int, seed: int, material: Material) -> Generated:
    """Practice `number` of this seed: complete enough to be published, and plainly no real one."""
    rng = Random(f"{seed}:{number}")  # noqa: S311 - the same practice every time is what is wanted
    partners = _partners(rng, material)
    writer = Writer(rng, [line.name for line in partners])
    published = FIRST_DAY + dt.timedelta(days=rng.randrange(DAYS), minutes=number % 600)
    start, end = pick(rng, AGES)
    national = rng.random() < 0.05
    title = f"Proefpraktijk {number}: {writer.title()}"
    page = PracticePage(
        locale=material.locale,
        title=title,
        draft_title=title,
        slug=f"{SLUG}-{number}",
        live=True,
        first_published_at=published,
        last_published_at=published,
        latest_revision_created_at=published,
        summary=f"Verzonnen voorbeeld voor {writer.who}. {writer.sentences(1)}",
        context=writer.context(),
        goal=writer.goal(),
        daily_practice=writer.daily_practice(),
        children=f"Voor {writer.who}.",
        age_from=start,
        age_to=end,
        national=national,
        scale=pick(rng, PracticePage.Scale.values),
        initiative=f"{partners[0].name} nam het initiatief in dit verzonnen voorbeeld.",
        meetings=pick(rng, ("elke week", "elke maand", "twee keer per jaar", "als het nodig is")),
        barriers=f"<p>{writer.sentences(1)}</p>",
        checked_on=published.date(),
        next_check=published.date() + CHECK_AGAIN,
        edited_by_editors=False,
        submitter=MARK,
        change_note=MARK,
    )
    rows: list[Any] = [
        *(PracticeTerm(term=term, scheme=term.scheme) for term in _terms(rng, material)),
        *partners,
        *_relations(rng, partners, material),
        *_places(rng, material, national),
        *_how(rng, writer, partners),
        *_demands(rng, writer, partners, material),
        *_outcome(rng, writer, material),
        PracticeSource(source=material.source, note="Alle tekst is gemaakt door een programma.", sort_order=0),
    ]
    for row in rows:
        if isinstance(row, PracticeTerm | PlaceLine):
            continue
        row.locale = material.locale
    return Generated(page, rows)


def _terms(rng: Random, material: Material) -> list[Term]:
    return [
        term
        for scheme, (least, most) in NUMBERS.items()
        for term in pick_some(rng, material.terms[scheme], rng.randint(least, most))
    ]


def _partners(rng: Random, material: Material) -> list[PartnerLine]:
    """Two to four partners of different sectors; the first one takes the initiative."""
    sectors = pick_some(rng, material.terms[Scheme.SECTOR], rng.choice((2, 2, 3, 4)))
    rng.shuffle(sectors)
    others = [role.slug for role in material.terms[Scheme.ROLE] if role.slug != "initiatiefnemer"]
    lines = []
    for order, sector in enumerate(sectors):
        roles = pick_some(rng, others, rng.choice((1, 1, 2)))
        lines.append(
            PartnerLine(
                key=f"partner-{order + 1}",
                name=rng.choice(words.PARTNERS.get(sector.slug, (sector.label_nl,))),
                sector=sector,
                roles=["initiatiefnemer", *roles] if order == 0 else roles,
                brings=pick(rng, words.BRINGS),
                sort_order=order,
            )
        )
    return lines


def _relations(rng: Random, partners: Sequence[PartnerLine], material: Material) -> list[RelationLine]:
    """From each partner to the next, and from the last one to the family."""
    keys = [line.key for line in partners] + [FAMILY]
    return [
        RelationLine(source=source, kind=pick(rng, material.terms[Scheme.RELATION]), target=target, sort_order=order)
        for order, (source, target) in enumerate(pairwise(keys))
    ]


def _places(rng: Random, material: Material, national: bool) -> list[PlaceLine]:
    number = 0 if national else rng.choice((1, 1, 1, 2))
    return [
        PlaceLine(place=place, sort_order=order) for order, place in enumerate(pick_some(rng, material.places, number))
    ]


def _how(rng: Random, writer: Writer, partners: Sequence[PartnerLine]) -> list[models.Model]:
    steps = writer.steps(rng.randint(3, 5))
    elements = writer.some(words.NEEDS, rng.randint(1, 2))
    return [
        *(
            Step(title=title, who=rng.choice(partners).name, text=text, sort_order=order)
            for order, (title, text) in enumerate(steps)
        ),
        *(CoreElement(text=text, sort_order=order) for order, text in enumerate(elements)),
    ]


def _demands(rng: Random, writer: Writer, partners: Sequence[PartnerLine], material: Material) -> list[models.Model]:
    functions = pick_some(rng, material.terms[Scheme.FUNCTION], rng.randint(1, 2))
    preconditions = pick_some(rng, material.terms[Scheme.PRECONDITION], rng.randint(1, 3))
    texts = writer.some(words.NEEDS, len(preconditions))
    return [
        *(
            StaffingLine(
                function=function,
                partner=rng.choice(partners).name,
                amount=pick(rng, HOURS),
                unit=StaffingLine.Unit.HOURS_WEEK,
                per=pick(rng, StaffingLine.Per.values),
                volunteer=function.slug == "vrijwilliger",
                sort_order=order,
            )
            for order, function in enumerate(functions)
        ),
        *(
            PreconditionLine(term=term, text=text, sort_order=order)
            for order, (term, text) in enumerate(zip(preconditions, texts, strict=True))
        ),
    ]


def _outcome(rng: Random, writer: Writer, material: Material) -> list[models.Model]:
    statements = writer.some(words.EXPERIENCES, rng.randint(1, 2))
    criteria = pick_some(rng, Criterion.values, rng.randint(2, 4))
    return [
        *(
            ResultLine(
                statement=f"Verzonnen: {statement}",
                kind=ResultLine.Kind.EXPERIENCE,
                source=material.source,
                sort_order=order,
            )
            for order, statement in enumerate(statements)
        ),
        *(
            TransferLine(
                criterion=criterion,
                text=pick(rng, words.TRANSFER),
                need=pick(rng, TransferLine.Need.values),
                confidence=TransferLine.Confidence.EDITOR,
                sort_order=order,
            )
            for order, criterion in enumerate(criteria)
        ),
    ]
