"""Turns demo content into unsaved pages, and the slugs in it into the rows they name."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any, ClassVar

from django.db import models
from wagtail.models import Locale, Page

from home.seed.advice_schema import AdviceSeed
from home.seed.schema import PracticeSeed
from practices.models import AdvicePage, AdviceTerm, Contact, Organisation, Place, PracticePage, Scheme, Source, Term

# Set by the row's parent or on saving, so not ours to check.
SET_LATER = ("page", "locale")


class UnknownReferenceError(LookupError):
    """The demo content names a term, place, organisation, source or practice that does not exist."""


class References:
    """Finds rows by the slug or key that the demo content has for them. `sources` maps keys of sources to rows."""

    _slugged: ClassVar[tuple[type[models.Model], ...]] = (Organisation, Place)

    def __init__(self, sources: dict[str, Source], locale: Locale) -> None:
        self._terms = {(term.scheme, term.slug): term for term in Term.objects.all()}
        self._sources = sources
        self._locale = locale

    def term(self, scheme: str, slug: str) -> Term:
        """A term; UnknownReferenceError where there is none."""
        try:
            return self._terms[(scheme, slug)]
        except KeyError:
            raise UnknownReferenceError(f"term {scheme}:{slug}") from None

    def find(self, field: models.ForeignKey[Any, Any], slug: str) -> models.Model | None:
        """The row that `slug` means for this foreign key, or None for an empty slug."""
        if not slug:
            return None
        model = field.related_model
        limits = field.get_limit_choices_to()
        if model is Term and isinstance(limits, dict):
            return self.term(limits["scheme"], slug)
        found: models.Model | None = None
        if model is Source:
            found = self._sources.get(slug)
        elif model is Contact:
            found = Contact.objects.filter(name=slug).first()
        elif model is PracticePage:
            found = PracticePage.objects.filter(slug=slug, locale=self._locale).first()
        elif model in self._slugged:
            found = model._default_manager.filter(slug=slug).first()
        if found is None:
            raise UnknownReferenceError(f"{model._meta.label}: {slug}")
        return found


def scalars(seed: Any, model: type[models.Model], references: References) -> dict[str, Any]:
    """The values of the seed's single fields, by the model's field name."""
    values: dict[str, Any] = {}
    for item in dataclasses.fields(seed):
        value = getattr(seed, item.name)
        field = model._meta.get_field(item.name)
        if isinstance(field, models.ForeignKey):
            values[item.name] = references.find(field, value)
        elif not field.is_relation:
            values[item.name] = list(value) if isinstance(value, tuple) else value
    return values


def rows(lines: Sequence[Any], model: type[models.Model], references: References) -> list[models.Model]:
    """Unsaved child rows, in order. A value that the model refuses is a ValidationError."""
    made = []
    for number, line in enumerate(lines):
        row = model(**scalars(line, model, references), sort_order=number)
        row.clean_fields(exclude=SET_LATER)
        made.append(row)
    return made


def _fill(page: Page, seed: PracticeSeed | AdviceSeed, references: References) -> None:
    for item in dataclasses.fields(seed):
        if item.name == "terms":
            continue
        field = page._meta.get_field(item.name)
        if isinstance(field, models.ManyToOneRel):
            getattr(page, item.name).set(rows(getattr(seed, item.name), field.related_model, references))
        else:
            setattr(page, item.name, getattr(seed, item.name))


def practice_page(seed: PracticeSeed, references: References, locale: Locale) -> PracticePage:
    """An unsaved practice with all its rows."""
    page = PracticePage(locale=locale, live=False)
    _fill(page, seed, references)
    for scheme, slugs in seed.terms:
        page.set_terms(Scheme(scheme), [references.term(scheme, slug) for slug in slugs])
    return page


def advice_page(seed: AdviceSeed, references: References, locale: Locale) -> AdvicePage:
    """An unsaved advice with all its rows."""
    page = AdvicePage(locale=locale, live=False)
    _fill(page, seed, references)
    page.advice_terms.set(
        [AdviceTerm(term=references.term(scheme, slug)) for scheme, slugs in seed.terms for slug in slugs]
    )
    return page
