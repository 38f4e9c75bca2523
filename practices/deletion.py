"""What keeps reference data from being deleted."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import router
from django.db.models import Model, ProtectedError
from django.db.models.deletion import Collector

from practices.models import PartnerLine, Scheme, Term


def lines_with_roles(terms: Sequence[Model]) -> set[Model]:
    """The partner lines that have one of these roles. They hold codes, so no foreign key protects a role; other objects are ignored."""
    slugs = [term.slug for term in terms if isinstance(term, Term) and term.scheme == Scheme.ROLE]
    return set(PartnerLine.objects.filter(roles__overlap=slugs)) if slugs else set()


def in_use_by(instances: Sequence[Model]) -> set[Model]:
    """The rows that keep these objects, all of one model, from being deleted: protected foreign keys and roles of partners."""
    if not instances:
        return set()
    collector = Collector(using=router.db_for_write(type(instances[0])))
    try:
        collector.collect(list(instances))
    except ProtectedError as refused:
        return set(refused.protected_objects) | lines_with_roles(instances)
    return lines_with_roles(instances)
