"""The whole pattern of one form of collaboration, from the rows of its public practices."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.cache import cache
from django.utils import timezone
from django.utils.text import get_text_list
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from core.state import Versions
from core.templatetags.components import age_words, sentence
from practices import catalogue
from practices.documents import plain
from practices.models import CoreElement, PracticePage, Scheme
from practices.patterns.counting import Aspect, Named, Point, aspect, holders
from practices.patterns.roles import sector_roles, typical_roles
from practices.presentation import facts, partners, sections
from practices.rows import read_rows_of_all
from practices.rules import completeness
from practices.selectors import public_practices
from practices.wording import staffing_in_words
from search.addresses import Addresses

# Raise it when the shape of what is kept changes.
FORMAT = 1
SECONDS = 24 * 60 * 60
MOST_TEXTS, MOST_ROWS = 12, 20
VOLUNTEERS = "vrijwilligers"
_ITEM = re.compile(r"<li[^>]*>.*?</li>|<p[^>]*>.*?</p>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence out of a field of a practice."""

    text: str
    practice: Named


@dataclass(frozen=True, slots=True)
class Standing:
    """A practice in the table of evidence."""

    practice: Named
    evidence: facts.Evidence | None
    phase: str
    staffing: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """What the practices of a form share and where they differ. `all` holds them all, newest first; `standings` at most `MOST_ROWS`."""

    all: tuple[Named, ...]
    aspects: tuple[Aspect, ...]
    diagram: dict[str, Any]
    core: tuple[Told, ...]
    with_core: Point | None
    standings: tuple[Standing, ...]
    questions: tuple[Told, ...]
    open_questions: tuple[Point, ...]


def pattern(form: str, versions: Versions) -> Pattern:
    """The pattern of a form in the language of the reader. Four queries; one as long as nothing was published, moved or hidden since."""
    locale, today = get_language() or "nl", timezone.localdate()
    key = ":".join(map(str, ("pattern", FORMAT, form, locale, versions.index, versions.vocabulary, today)))
    found: Pattern | None = cache.get(key)
    if found is None:
        pages = list(
            public_practices(locale)
            .filter(practice_terms__term__scheme=Scheme.FORM, practice_terms__term__slug=form)
            .order_by("-first_published_at", "pk")
        )
        read_rows_of_all(pages)
        found = _made(pages, Addresses(versions), today)
        cache.set(key, found, SECONDS)
    return found


def _made(pages: Sequence[PracticePage], addresses: Addresses, today: dt.date) -> Pattern:
    names = {page.pk: Named(page.pk, page.slug, page.title, addresses.of(page.url_path) or "") for page in pages}

    def named(page: PracticePage) -> Named:
        return names[page.pk]

    having_core = tuple(named(page) for page in pages if _core(page))
    return Pattern(
        all=tuple(names.values()),
        aspects=_aspects(pages, named),
        diagram=partners.drawings_of(typical_roles(pages)),
        core=tuple(Told(text, named(page)) for page in pages for text in _core(page))[:MOST_TEXTS],
        with_core=Point("", having_core, len(pages)) if having_core else None,
        standings=tuple(
            Standing(named(page), facts.evidence(page, today), _label(Scheme.PHASE, page), staffing_in_words(page))
            for page in pages[:MOST_ROWS]
        ),
        questions=tuple(Told(text, named(page)) for page in pages for text in _asked(page))[:MOST_TEXTS],
        open_questions=tuple(
            Point(question, tuple(named(page) for page in having), len(pages))
            for question, having in holders(pages, lambda page: sections.questions(page, completeness(page))).items()
        ),
    )


def _label(scheme: Scheme, page: PracticePage) -> str:
    locale = get_language() or "nl"
    return sentence(get_text_list([catalogue.label(scheme, slug, locale) for slug in page.slugs(scheme)], _("en")))


def _aspects(pages: Sequence[PracticePage], named: Callable[[PracticePage], Named]) -> tuple[Aspect, ...]:
    locale = get_language() or "nl"

    def label(scheme: Scheme, slug: str) -> str:
        return sentence(catalogue.label(scheme, slug, locale))

    def role(value: str) -> str:
        sector, _sep, slug = value.partition(":")
        return f"{label(Scheme.SECTOR, sector)}: {catalogue.label(Scheme.ROLE, slug, locale).lower()}"

    def terms(scheme: Scheme) -> Aspect:
        return aspect(
            str(scheme.label), pages, lambda page: page.slugs(scheme), lambda slug: label(scheme, slug), named
        )

    return (
        aspect(_("Wie doet wat"), pages, sector_roles, role, named, lambda value: value.partition(":")[0]),
        aspect(_("Wat op orde is"), pages, _preconditions, lambda slug: label(Scheme.PRECONDITION, slug), named),
        aspect(_("Wie eraan werken"), pages, _people, _function, named),
        terms(Scheme.SETTING),
        aspect(_("Leeftijd"), pages, _ages, sentence, named),
        terms(Scheme.THEME),
    )


def _preconditions(page: PracticePage) -> Iterator[str]:
    return (line.term.slug for line in page.preconditions.all() if line.term)


def _people(page: PracticePage) -> Iterator[str]:
    for line in page.staffing.all():
        if line.function:
            yield line.function.slug
        if line.volunteer:
            yield VOLUNTEERS


def _function(slug: str) -> str:
    if slug == VOLUNTEERS:
        return _("Vrijwilligers")
    return sentence(catalogue.label(Scheme.FUNCTION, slug, get_language() or "nl"))


def _ages(page: PracticePage) -> list[str]:
    """The ages in words and not in bands: bands overlap, so each practice would be counted under several."""
    words = age_words({"from": page.age_from, "to": page.age_to, "all": page.all_ages})
    return [words] if words else []


def _core(page: PracticePage) -> list[str]:
    """What an adopter may not change."""
    return [line.text for line in page.elements.all() if line.need == CoreElement.Need.CORE]


def _asked(page: PracticePage) -> list[str]:
    """The questions to reflect on that the editors gave the practice, one an item or paragraph."""
    return list(filter(None, map(plain, _ITEM.findall(page.reflection))))
