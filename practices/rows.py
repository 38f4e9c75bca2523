"""All rows of one stored practice in one statement, instead of one statement for each of its twenty tables.

A practice page reads all of them at once, and most tables hold a few rows, so the statements themselves were what cost time. For many
pages at once `practices.documents.row_lookups` is the better way.
"""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from typing import Any

from django.db import connection, models

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
    """Fill all rows of a stored page, as the database has them, replacing what was in memory. One query."""
    found: dict[str, list[models.Model]] = {name: [] for name in ROWS}
    with connection.cursor() as cursor:
        cursor.execute(_statement(), {"page": page.pk})
        for name, texts in cursor.fetchall():
            found[name].append(_row(name, json.loads(texts, parse_float=Decimal)))
    for name, rows in found.items():
        getattr(page, name).set(rows)


@cache
def _statement() -> str:
    """One SELECT per kind of row: its name, and an array of the row and of what it brings along, as JSON."""
    return " UNION ALL ".join(_select(name) for name in ROWS)


def _select(name: str) -> str:
    quote = connection.ops.quote_name
    model = _model(name)
    joins, aliases = [], {"": "t"}
    for number, (path, above, field) in enumerate(_keys(name), start=1):
        alias = aliases[path] = f"j{number}"
        table, target = quote(field.related_model._meta.db_table), quote(field.target_field.attname)
        joins.append(f"LEFT JOIN {table} {alias} ON {alias}.{target} = {aliases[above]}.{quote(field.attname)}")
    values = ", ".join(f"row_to_json({alias})" for alias in aliases.values())
    return (
        f"SELECT '{name}', json_build_array({values})::text"  # noqa: S608 - names of tables and columns from the models
        f" FROM {quote(model._meta.db_table)} t {' '.join(joins)} WHERE t.page_id = %(page)s"
    )


def _model(name: str) -> Any:
    return PracticePage._meta.get_field(name).related_model


@cache
def _keys(name: str) -> tuple[tuple[str, str, Any], ...]:
    """Each path of `ROWS`, the path before its last step, and the foreign key of that step."""
    found = []
    for path in ROWS[name]:
        model = _model(name)
        above, _sep, last = path.rpartition("__")
        for step in above.split("__") if above else ():
            model = model._meta.get_field(step).related_model
        found.append((path, above, model._meta.get_field(last)))
    return tuple(found)


def _row(name: str, values: list[dict[str, Any] | None]) -> models.Model:
    """The row with its related objects in place, as `select_related` would leave it."""
    row = _instance(_model(name), values[0] or {})
    objects: dict[str, models.Model | None] = {"": row}
    for (path, above, field), value in zip(_keys(name), values[1:], strict=True):
        objects[path] = _instance(field.related_model, value) if value else None
        holder = objects[above]
        if holder is not None:
            field.set_cached_value(holder, objects[path])
    return row


def _instance(model: type[models.Model], values: dict[str, Any]) -> models.Model:
    """A model instance, as loaded from the database, from its columns as JSON gives them."""
    fields = model._meta.concrete_fields
    return model.from_db(
        connection.alias, [f.attname for f in fields], [f.to_python(values[f.attname]) for f in fields]
    )
