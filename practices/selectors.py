"""Reads of the domain that more than one module needs."""

from __future__ import annotations

from django.db.models import QuerySet

from practices.models import PracticePage, Term


def terms_by_slug(scheme: str) -> dict[str, Term]:
    """All terms of a vocabulary by code, in display order, retired ones too (one query)."""
    return {term.slug: term for term in Term.objects.filter(scheme=scheme)}


def public_practices(locale: str) -> QuerySet[PracticePage]:
    """The practices that everybody may see in a language."""
    return PracticePage.objects.live().public().filter(locale__language_code=locale)
