"""Reads of the domain that more than one module needs."""

from __future__ import annotations

from practices.models import Term


def terms_by_slug(scheme: str) -> dict[str, Term]:
    """All terms of a vocabulary by code, in display order, retired ones too (one query)."""
    return {term.slug: term for term in Term.objects.filter(scheme=scheme)}
