"""Articles whose words or picture come from elsewhere: what must be indexed anew when that changes."""

from __future__ import annotations

from django.db.models import Model

from home.models import ArticlePerson, ArticlePractice, ArticleSource
from practices.models import Organisation, Person, PracticePage, Source


def articles_naming(instance: Model) -> list[int]:
    """The ids of articles that are found by the name of this person, organisation or source, or have the picture of this practice."""
    if isinstance(instance, Person):
        rows = ArticlePerson.objects.filter(person=instance)
    elif isinstance(instance, Organisation):
        rows = ArticlePerson.objects.filter(person__organisation=instance)
    elif isinstance(instance, Source):
        rows = ArticleSource.objects.filter(source=instance)
    elif isinstance(instance, PracticePage):
        rows = ArticlePractice.objects.filter(practice=instance)
    else:
        raise TypeError(f"articles do not take words from {instance._meta.label}")
    return sorted(set(rows.values_list("page_id", flat=True)))
