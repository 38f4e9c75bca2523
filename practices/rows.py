"""All rows of stored practices in one statement, instead of one statement for each of their twenty tables.

A practice page reads all of them at once, and most tables hold a few rows, so the statements themselves were what cost time; many pages
that are written to the index are read in two thirds of the time that prefetching takes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from django.apps import apps
from django.db import connection, models
from wagtail.models import Page

from practices.models import PracticePage

# The rows of a practice, with what each brings along.
ROWS: dict[str, tuple[str, ...]] = {
    "practice_terms": ("term",),
    "places": ("place", "place__parent", "place__parent__parent", "place__parent__parent__parent"),
    "partners": ("organisation", "organisation__parent", "sector"),
    "relations": ("kind",),
    "staffing": ("function",),
    "preconditions": ("term",),
    "sources": ("source",),
    "quotes": ("source",),
    "adoptions": ("source",),
    "documents": ("document",),
    "contacts": ("contact", "contact__organisation", "contact__organisation__sector"),
    "related_lines": (),
    "steps": (),
    "elements": (),
    "results": (),
    "plans": (),
    "milestones": (),
    "studies": (),
    "recognitions": (),
    "transfer": (),
    "links": (),
}


def read_rows(page: PracticePage) -> None:
    """Fill all rows of a stored practice, as the database has them, replacing what was in memory. One query."""
    read_rows_of(page, ROWS)


def read_rows_of(page: Page, rows: Mapping[str, tuple[str, ...]]) -> None:
    """Fill these rows of a stored page of any kind, each with what it brings along (paths as for `select_related`). One query."""
    read_rows_of_all([page], rows)


def read_rows_of_all(pages: Sequence[Page], rows: Mapping[str, tuple[str, ...]] = ROWS) -> None:
    """Fill these rows of stored pages of one kind, all rows of a practice by default. One query however many pages, none for no pages."""
    if not pages:
        return
    kinds = _kinds(pages[0]._meta.label, tuple(rows.items()))
    by_name = {kind.name: kind for kind in kinds}
    shared: dict[tuple[type[models.Model], Any], models.Model] = {}
    found: dict[int, dict[str, list[models.Model]]] = {page.pk: {kind.name: [] for kind in kinds} for page in pages}
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(kind.select for kind in kinds), {"pages": list(found)})
        for name, page_id, texts in cursor.fetchall():
            found[page_id][name].append(_row(by_name[name], json.loads(texts, parse_float=Decimal), shared))
    for page in pages:
        for name, lines in found[page.pk].items():
            # The statement gives them in any order; those with an order of their own are put in it by `set`.
            getattr(page, name).set(sorted(lines, key=lambda row: row.pk))


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of row. `keys` are the paths of what it brings along, with the path before the last step and the foreign key of that step;
    `select` gives its name, the page, and an array of the row and of what it brings along, as JSON."""

    name: str
    model: Any
    keys: tuple[tuple[str, str, Any], ...]
    select: str


@cache
def _kinds(label: str, rows: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[_Kind, ...]:
    found, page = [], apps.get_model(label)
    for name, paths in rows:
        model: Any = page._meta.get_field(name).related_model
        keys = _keys(model, paths)
        found.append(_Kind(name, model, keys, _select(name, model, keys)))
    return tuple(found)


def _select(name: str, model: Any, keys: tuple[tuple[str, str, Any], ...]) -> str:
    quote = connection.ops.quote_name
    joins, aliases = [], {"": "t"}
    for number, (path, above, field) in enumerate(keys, start=1):
        alias = aliases[path] = f"j{number}"
        table, target = quote(field.related_model._meta.db_table), quote(field.target_field.attname)
        joins.append(f"LEFT JOIN {table} {alias} ON {alias}.{target} = {aliases[above]}.{quote(field.attname)}")
    values = ", ".join(f"row_to_json({alias})" for alias in aliases.values())
    return (
        f"SELECT '{name}', t.page_id, json_build_array({values})::text"  # noqa: S608 - names of tables and columns from the models
        f" FROM {quote(model._meta.db_table)} t {' '.join(joins)} WHERE t.page_id = ANY(%(pages)s)"
    )


def _keys(model: Any, paths: tuple[str, ...]) -> tuple[tuple[str, str, Any], ...]:
    found = []
    for path in paths:
        holder = model
        above, _sep, last = path.rpartition("__")
        for step in above.split("__") if above else ():
            holder = holder._meta.get_field(step).related_model
        found.append((path, above, holder._meta.get_field(last)))
    return tuple(found)


def _row(
    kind: _Kind, values: list[dict[str, Any] | None], shared: dict[tuple[type[models.Model], Any], models.Model]
) -> models.Model:
    """The row with its related objects in place, as `select_related` would leave it; rows that refer to the same object share it."""
    row = _instance(kind.model, values[0] or {})
    objects: dict[str, models.Model | None] = {"": row}
    for (path, above, field), value in zip(kind.keys, values[1:], strict=True):
        objects[path] = _related(field.related_model, value, shared) if value else None
        holder = objects[above]
        if holder is not None:
            field.set_cached_value(holder, objects[path])
    return row


def _related(
    model: type[models.Model], values: dict[str, Any], shared: dict[tuple[type[models.Model], Any], models.Model]
) -> models.Model:
    key = (model, values[model._meta.pk.attname])
    if key not in shared:
        shared[key] = _instance(model, values)
    return shared[key]


def _instance(model: type[models.Model], values: dict[str, Any]) -> models.Model:
    """A model instance, as loaded from the database, from its columns as JSON gives them."""
    names, readers = _columns(model)
    return model.from_db(connection.alias, names, [read(values[name]) for name, read in readers])


@cache
def _columns(model: type[models.Model]) -> tuple[list[str], list[tuple[str, Any]]]:
    """The names of the columns of a model, each with what makes its value out of JSON."""
    fields = model._meta.concrete_fields
    return [field.attname for field in fields], [(field.attname, field.to_python) for field in fields]
