"""Results as a table: one row a result, a column a facet. As CSV for any program, and as a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence

import xlsxwriter
from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from core.licences import licence_address, licence_words
from search import registry
from search.contract import SearchRequest
from search.exports.everything import Row
from search.options import value_label

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What spreadsheets take for the beginning of a formula. In CSV such a text gets an apostrophe before it (OWASP, CSV injection)."""
BOM = "\ufeff"
"""Without it Excel reads CSV in another encoding."""


def head(request: SearchRequest) -> list[str]:
    """The names of the columns, in the language of the request."""
    facets = [str(facet.label()) for facet in registry.public_facets(request.kinds)]
    return [
        _("Soort pagina"),
        _("Titel"),
        _("Samenvatting"),
        _("Adres"),
        *facets,
        _("Verschenen"),
        _("Nagekeken"),
        _("Licentie"),
    ]


def cells(row: Row, request: SearchRequest, whole: Callable[[str], str]) -> list[str]:
    """The cells of a row, under those names; `whole` makes an address with the host of it."""
    card = row.hit.card
    facets = [
        "; ".join(
            slug if facet.number is not None and slug.isdecimal() else value_label(request.locale, facet.name, (slug,))
            for slug in row.facets.get(facet.name, ())
        )
        for facet in registry.public_facets(request.kinds)
    ]
    texts = [strip_tags(str(card.get(name, ""))) for name in ("title", "summary")]
    return [
        row.hit.kind,
        *texts,
        whole(row.hit.url),
        *facets,
        row.published,
        row.checked,
        _licence(str(card.get("licence", ""))),
    ]


def _licence(licence: str) -> str:
    return licence_address(licence) or licence_words(licence)


def csv_lines(lines: Iterable[Sequence[str]]) -> Iterator[str]:
    """CSV line by line (RFC 4180)."""
    yield BOM
    for line in lines:
        out = io.StringIO()
        csv.writer(out).writerow([f"'{cell}" if cell.startswith(FORMULA) else cell for cell in line])
        yield out.getvalue()


def spreadsheet(lines: Iterable[Sequence[str]]) -> bytes:
    """An Office Open XML file with one sheet. Every cell is a text: nothing in it is run."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_urls": False, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("Praktijkportaal")
        bold = book.add_format({"bold": True})
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, 0, 14)
        sheet.set_column(1, 3, 40)
        sheet.set_column(4, 40, 24)
        for number, line in enumerate(lines):
            for column, cell in enumerate(line):
                sheet.write_string(number, column, cell, bold if number == 0 else None)
    return out.getvalue()
