"""A column of a list of pages in the admin: how the other language stands."""

from __future__ import annotations

from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils.translation import gettext as _
from wagtail.models import Page

from core.models import TranslationStatus


def with_translation(pages: QuerySet[Any]) -> QuerySet[Any]:
    """The pages with what `translation_words` reads, in the same query."""
    same = Page.objects.filter(translation_key=OuterRef("translation_key"), alias_of=None).exclude(pk=OuterRef("pk"))
    statuses = TranslationStatus.objects.filter(page__translation_key=OuterRef("translation_key"))
    return pages.annotate(
        translation_live=Subquery(same.values("live")[:1]), translation_changed=Subquery(statuses.values("changed")[:1])
    )


def translation_words(page: Any) -> str:
    """How the page stands beside its translation, in a word or two, with the number of changed texts."""
    if page.translation_live is None:
        return _("geen vertaling")
    if page.translation_changed:
        return _("verouderd (%(number)s)") % {"number": page.translation_changed}
    return _("in de pas") if page.translation_live else _("andere taal is concept")
