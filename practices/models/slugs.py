"""Addresses of things that are no pages."""

from __future__ import annotations

from django.db import models
from django.utils.text import slugify


def free_slug(model: type[models.Model], name: str, otherwise: str) -> str:
    """An address from a name that no row of `model` has, numbered where needed; from `otherwise` for a name without letters."""
    base = slugify(name)[:70] or otherwise
    taken = set(model._default_manager.filter(slug__startswith=base).values_list("slug", flat=True))
    number, slug = 1, base
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug
