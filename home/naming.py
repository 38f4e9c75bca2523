"""Pages to read whose words or picture come from elsewhere: what must be indexed anew when that changes."""

from __future__ import annotations

from django.db.models import Model

from home.models import (
    ArticleOrganisation,
    ArticlePerson,
    ArticlePractice,
    ArticleSource,
    EventPage,
    PublicationOrganisation,
    PublicationSource,
)
from practices.models import Organisation, Person, PracticePage, Source


def pages_naming(instance: Model) -> list[int]:
    """The ids of pages of this room that are found by the name of this person, organisation or source, or have the picture
    of this practice."""
    if isinstance(instance, Person):
        found = [ArticlePerson.objects.filter(person=instance)]
    elif isinstance(instance, Organisation):
        found = [
            ArticlePerson.objects.filter(person__organisation=instance),
            ArticleOrganisation.objects.filter(organisation=instance),
            PublicationOrganisation.objects.filter(organisation=instance),
        ]
    elif isinstance(instance, Source):
        found = [model.objects.filter(source=instance) for model in (ArticleSource, PublicationSource)]
    elif isinstance(instance, PracticePage):
        found = [ArticlePractice.objects.filter(practice=instance)]
    else:
        raise TypeError(f"pages do not take words from {instance._meta.label}")
    pages = {page for rows in found for page in rows.values_list("page_id", flat=True)}
    if isinstance(instance, Organisation):
        pages |= set(EventPage.objects.filter(organiser=instance).values_list("pk", flat=True))
    return sorted(pages)
