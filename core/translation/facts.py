"""What is one for all languages: terms, places, organisations, ages, numbers, images. Only prose is translated.

wagtail-localize copies these when somebody updates a translation, and forgets some: a page that was taken out of its hands keeps
what it had. Here they follow the source whoever translates.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.fields import StreamField
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.fields import SynchronizedField, get_translatable_fields
from wagtail_localize.models import SegmentOverride
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

# The address of a page is its own business: it follows through wagtail-localize, which makes it unique.
LEFT_OUT = {"slug"}


def take_over(source: Page, target: Page) -> list[str]:
    """Give `target`, a translation of `source` in memory, the facts of `source`; the names of what differed.

    A text that is empty in the source becomes empty. A row that is gone goes. A new row comes along when it has no words of its own;
    one with words comes with its translation. What an editor chose for this language alone (a link, an image) stays.
    """
    chosen = set(
        SegmentOverride.objects.filter(
            locale_id=target.locale_id, context__object_id=source.translation_key
        ).values_list("context__path", flat=True)
    )
    names = []
    for translatable in get_translatable_fields(type(source)):
        field = translatable.get_field(type(source))
        if field.name in LEFT_OUT or field.name in chosen:
            continue
        if isinstance(field, models.ManyToOneRel) and isinstance(field.remote_field, ParentalKey):
            differs = _take_rows(source, target, field, chosen)
        else:
            differs = _take_value(source, target, field, isinstance(translatable, SynchronizedField))
        if differs:
            names.append(field.name)
    return names


def _take_value(source: models.Model, target: models.Model, field: Any, is_fact: bool) -> bool:
    """Copy one field; whether it differed. Of a text only its absence is a fact."""
    value = getattr(source, field.attname)
    if isinstance(field, StreamField) or not (is_fact or value == "") or getattr(target, field.attname) == value:
        return False
    setattr(target, field.attname, value)
    return True


def _take_rows(source: Page, target: Page, relation: models.ManyToOneRel, chosen: Container[str]) -> bool:
    """Bring the rows of one kind in step; whether anything differed."""
    name = relation.get_accessor_name() or relation.name
    model: Any = relation.related_model
    if issubclass(model, ClusterableModel):
        return False
    if not issubclass(model, TranslatableMixin):
        if _plain(source, name, model) == _plain(target, name, model):
            return False
        source.copy_child_relation(relation.name, target)
        return True
    theirs = {row.translation_key: row for row in getattr(target, name).all()}
    kept, differs = [], False
    for row in getattr(source, name).all():
        mine = theirs.get(row.translation_key)
        if mine is not None:
            differs |= _take_row(row, mine, f"{relation.name}.{row.translation_key}", chosen)
            kept.append(mine)
        elif not _has_words(row):
            kept.append(_copy(row, target))
            differs = True
    if differs or len(kept) != len(theirs):
        getattr(target, name).set(kept, bulk=True)
        return True
    return False


def _take_row(row: models.Model, mine: models.Model, path: str, chosen: Container[str]) -> bool:
    """Copy the facts of one row."""
    differs = False
    for translatable in get_translatable_fields(type(row)):
        field = translatable.get_field(type(row))
        if f"{path}.{field.name}" not in chosen:
            differs |= _take_value(row, mine, field, isinstance(translatable, SynchronizedField))
    return differs


def _plain(page: Page, name: str, model: Any) -> list[tuple[Any, ...]]:
    """The rows of a kind without their keys, in an order of their own: where the order is a fact, it is one of the fields."""
    fields = [field.attname for field in model._meta.concrete_fields if not field.primary_key]
    own = next(field.attname for field in model._meta.concrete_fields if isinstance(field, ParentalKey))
    rows = [tuple(getattr(row, field) for field in fields if field != own) for row in getattr(page, name).all()]
    return sorted(rows, key=repr)


def _has_words(row: models.Model) -> bool:
    return any(isinstance(segment, StringSegmentValue) for segment in extract_segments(row))


def _copy(row: Any, target: Page) -> Any:
    """A row for another language, that goes by the same key."""
    fields = {
        field.attname: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if not field.primary_key and not isinstance(field, ParentalKey)
    }
    return type(row)(**fields | {"locale_id": target.locale_id})
