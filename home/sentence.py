"""The sentence of the front page, "Wij zijn … en zoeken … voor …": what can be chosen, and what it says at first."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext

from core.drawing.people import height_at
from core.state import Versioned, known
from practices import catalogue
from practices.models import Scheme
from practices.presentation.partners import block_slug
from search.models import FacetValue

FIRST_CHOICE = {"own": "kinderopvang", "wanted": "jeugdhulp", "age": "2-4"}
"""What the sentence says before anyone chooses, where the vocabulary has it."""

Choices = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Sentence:
    """The choices of the sentence "Wij zijn … en zoeken … voor …": (value, words), and which come first.

    `wanted` is in groups of (sector, choices); a value may be a pair `sector:role`. `blocks` are the slugs of the two chosen blocks,
    `child` the height of the child beside them (see `core.drawing.people`).
    """

    own: Choices
    wanted: list[tuple[str, Choices]]
    ages: Choices
    first: dict[str, str]
    blocks: tuple[str, str]
    child: float


def in_sentence(label: str) -> str:
    """A label as it stands inside a sentence: "Sociaal werk" becomes "sociaal werk", "OCMW" stays as it is."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _age_words(slug: str, label: str) -> str:
    """An age band after the word "voor": "kinderen van 2-4 jaar", "jongeren van 12-18 jaar"."""
    start = slug.partition("-")[0]
    if not start.isdigit():
        return in_sentence(label)
    if int(start) < 12:
        return gettext("kinderen van %(ages)s") % {"ages": label}
    return gettext("jongeren van %(ages)s") % {"ages": label}


def _load_sentence(locale: str) -> Sentence:
    roles = {value.slug: in_sentence(value.label) for value in catalogue.terms(Scheme.ROLE, locale)}
    used: dict[str, set[str]] = {}
    for slug in FacetValue.objects.filter(facet="partner", slug__contains=":").values_list("slug", flat=True):
        sector, _, role = slug.partition(":")
        used.setdefault(sector, set()).add(role)
    sectors = [
        (value.slug, in_sentence(value.label)) for value in catalogue.terms(Scheme.SECTOR, locale) if not value.parent
    ]
    wanted = [
        (
            label,
            [(slug, label)]
            + [(f"{slug}:{role}", f"{label} ({words})") for role, words in roles.items() if role in used[slug]],
        )
        for slug, label in sectors
        if slug in used
    ]
    ages = [
        (value.slug, _age_words(value.slug, value.label))
        for value in catalogue.terms(Scheme.AGE, locale)
        if value.slug != "alle-leeftijden"
    ]
    available = {
        "own": [slug for slug, _ in sectors],
        "wanted": [choices[0][0] for _, choices in wanted],
        "age": [slug for slug, _ in ages],
    }
    first = {name: value if value in available[name] else "" for name, value in FIRST_CHOICE.items()}
    own, other = (first[name] or next(iter(available[name]), "") for name in ("own", "wanted"))
    child = height_at(int(first["age"].partition("-")[0]) * 12) if first["age"] else height_at(0)
    return Sentence(sectors, wanted, ages, first, (block_slug(own), block_slug(other)), child)


_sentence: Versioned[Sentence] = Versioned(_load_sentence)


def sentence(locale: str) -> Sentence:
    """The choices of the sentence; kept per process until the vocabulary or the index changes."""
    versions = known()
    return _sentence.get((versions.index, versions.vocabulary), locale)
