"""Reads of the domain that more than one module needs."""

from __future__ import annotations

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.utils.translation import get_language

from practices.models import PracticePage, Term


def terms_by_slug(scheme: str) -> dict[str, Term]:
    """All terms of a vocabulary by code, in display order, retired ones too (one query)."""
    return {term.slug: term for term in Term.objects.filter(scheme=scheme)}


def public_practices(locale: str) -> QuerySet[PracticePage]:
    """The practices that everybody may see in a language."""
    return PracticePage.objects.live().public().filter(locale__language_code=locale)


def public_practice(slug: str) -> PracticePage:
    """The practice with this address that everybody may see in the language at hand. Raises Http404 for any other."""
    found: PracticePage = get_object_or_404(public_practices(get_language() or "nl"), slug=slug)
    return found
