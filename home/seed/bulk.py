"""Puts generated practices into the database for load tests, and takes them out again.

The way through Wagtail's own `add_child` costs some 50 milliseconds a page. Here the rows of the page tree and of all other tables are
written directly, which no signal announces, so the search index is brought up to date by hand. Generated pages have no revision until
somebody edits them, and stand neither in Wagtail's reference index nor in the admin's own search.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from django.db import models, router, transaction
from django.db.models import F, sql
from modelcluster.models import get_all_child_relations
from wagtail.models import Page

from home.seed.bulk_practice import MARK, SLUG, Generated, Material, generate
from home.seed.site_tree import ensure_tree
from practices.models import PracticeIndexPage, PracticePage, PracticeSource, Source
from search import indexing

BATCH = 250
"""Pages per transaction: few enough for the parameters of one INSERT (65,535), so many that a statement's own cost does not count."""

SOURCE_TITLE = "Proefdata voor belastingtests"


class NothingToBuildWithError(LookupError):
    """There are no terms or no municipalities yet."""


def create(number: int, seed: int) -> Iterator[int]:
    """See to it that the practices 1 to `number` are there; yields how many were made, after each batch of them.

    A practice that is there already stays as it is, whatever its seed. Raises NothingToBuildWithError before anything is written.
    """
    index = ensure_tree()
    source, _made = Source.objects.get_or_create(title=SOURCE_TITLE, defaults={"author": MARK})
    material = Material.collect(source, index.locale)
    if not material.complete:
        raise NothingToBuildWithError
    there = set(_pages().values_list("slug", flat=True))
    missing = [item for item in range(1, number + 1) if f"{SLUG}-{item}" not in there]
    for start in range(0, len(missing), BATCH):
        batch = [generate(item, seed, material) for item in missing[start : start + BATCH]]
        with transaction.atomic():
            indexing.refresh(_insert(index, batch))
        yield len(batch)


def delete() -> Iterator[int]:
    """Delete every generated practice, by its mark; yields how many are gone, after each batch of them."""
    while ids := list(_pages().order_by("pk").values_list("pk", flat=True)[:BATCH]):
        with transaction.atomic():
            _remove(ids)
        yield len(ids)
    source = Source.objects.filter(title=SOURCE_TITLE, author=MARK).first()
    if source and not PracticeSource.objects.filter(source=source).exists():
        source.delete()


def _pages() -> models.QuerySet[PracticePage]:
    return PracticePage.objects.filter(submitter=MARK, slug__startswith=f"{SLUG}-")


def _insert(index: PracticeIndexPage, batch: Sequence[Generated]) -> list[int]:
    """Write pages as the last children of the overview, with their rows; returns the ids. Needs a transaction."""
    parent = Page.objects.select_for_update().get(pk=index.pk)
    _place(parent, [item.page for item in batch])
    pages = Page.objects.bulk_create([_page_row(item.page) for item in batch])
    for item, page in zip(batch, pages, strict=True):
        item.page.pk = item.page.page_ptr_id = page.pk
    _insert_rows_of_subclass([item.page for item in batch])
    by_model: defaultdict[type[models.Model], list[Any]] = defaultdict(list)
    for item in batch:
        for row in item.rows:
            row.page_id = item.page.pk
            by_model[type(row)].append(row)
    for model, rows in by_model.items():
        model._default_manager.bulk_create(rows)
    Page.objects.filter(pk=parent.pk).update(numchild=F("numchild") + len(batch))
    return [page.pk for page in pages]


def _place(parent: Page, pages: Sequence[PracticePage]) -> None:
    """Give pages their place in the tree: behind the last child of `parent`."""
    last = Page.objects.child_of(parent).order_by("path").values_list("path", flat=True).last()
    before = Page._str2int(last[-Page.steplen :]) if last else 0
    for step, page in enumerate(pages, start=before + 1):
        page.depth = parent.depth + 1
        page.path = Page._get_path(parent.path, page.depth, step)
        page.numchild = 0
        page.url_path = f"{parent.url_path}{page.slug}/"


def _page_row(page: PracticePage) -> Page:
    """The part of a practice that stands in the table of all pages."""
    fields = [field for field in Page._meta.concrete_fields if not field.primary_key]
    return Page(**{field.attname: getattr(page, field.attname) for field in fields})


def _insert_rows_of_subclass(pages: Sequence[PracticePage]) -> None:
    """Write the part that stands in the practices' own table; Django's `bulk_create` refuses a model that has two tables."""
    insert = sql.InsertQuery(PracticePage)
    insert.insert_values(PracticePage._meta.local_concrete_fields, list(pages), raw=True)
    insert.get_compiler(using=router.db_for_write(PracticePage)).execute_sql()


def _remove(ids: Sequence[int]) -> None:
    """Delete pages with all that hangs on them. Needs a transaction.

    The index forgets the batch as a whole, which is much cheaper than page by page. The rows go without signals; the pages go with
    them, for whoever keeps something about a page. The tree's own `delete` would save the parent once per page.
    """
    parents = Page.objects.filter(pk__in=PracticeIndexPage.objects.values("pk")).select_for_update()
    counts = {parent.pk: PracticePage.objects.child_of(parent).filter(pk__in=ids).count() for parent in parents}
    indexing.bury(ids)
    for relation in get_all_child_relations(PracticePage):
        rows = relation.related_model._default_manager.filter(**{f"{relation.field.name}__in": ids})
        rows._raw_delete(rows.db)
    models.QuerySet(PracticePage).filter(pk__in=ids).delete()
    for pk, count in counts.items():
        Page.objects.filter(pk=pk).update(numchild=F("numchild") - count)
