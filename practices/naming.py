"""Pages whose words come from reference data: what must be indexed anew when an organisation, place or source gets another name.

Terms are not here: documents hold their codes, and labels come from `practices.catalogue`.
"""

from __future__ import annotations

from django.db.models import Model, Q

from practices.models import (
    AdoptionLine,
    AdviceOrganisation,
    AdviceSource,
    ContactLine,
    Organisation,
    PartnerLine,
    Place,
    PlaceLine,
    PlanLine,
    PracticeSource,
    Quote,
    ResultLine,
    Source,
)


def pages_naming(instance: Model) -> list[int]:
    """The ids of pages that show or are found by the name of this organisation (or one of its parts), place (or one below it) or source."""
    if isinstance(instance, Organisation):
        wanted = Q(organisation=instance) | Q(organisation__parent=instance)
        answers = Q(contact__organisation=instance) | Q(contact__organisation__parent=instance)
        rows = [PartnerLine.objects.filter(wanted), AdviceOrganisation.objects.filter(wanted)]
        rows.append(ContactLine.objects.filter(answers))
    elif isinstance(instance, Place):
        rows = [PlaceLine.objects.filter(_below(instance))]
    elif isinstance(instance, Source):
        sourced = (PracticeSource, ResultLine, PlanLine, Quote, AdoptionLine, AdviceSource)
        rows = [model.objects.filter(source=instance) for model in sourced]
    else:
        raise TypeError(f"pages do not take their words from {instance._meta.label}")
    return sorted({page for found in rows for page in found.values_list("page_id", flat=True)})


def _below(place: Place) -> Q:
    """Lines of the place itself and of the three levels that may lie in it."""
    return (
        Q(place=place)
        | Q(place__parent=place)
        | Q(place__parent__parent=place)
        | Q(place__parent__parent__parent=place)
    )
