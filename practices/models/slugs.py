"""Addresses of things that are no pages, and those that a page cannot have."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext as _

TAKEN = ("deel", "kaart", "vergelijken")
"""What stands at these addresses under the overview of practices: a part of the listing, the map, and practices side by side."""


def refuse_taken(slug: str) -> None:
    """Raise ValidationError for the address of a page under the overview that something else has: nobody could ever see the page."""
    if slug in TAKEN:
        raise ValidationError({"slug": _("Dit adres is al van een ander deel van het portaal. Kies een ander.")})


def free_slug(model: type[models.Model], name: str, otherwise: str) -> str:
    """An address from a name that no row of `model` has, numbered where needed; from `otherwise` for a name without letters."""
    base = slugify(name)[:70] or otherwise
    taken = set(model._default_manager.filter(slug__startswith=base).values_list("slug", flat=True))
    number, slug = 1, base
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug
