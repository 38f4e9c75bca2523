"""Load `terms.toml` into the table of terms."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.db import transaction

from core.state import bump
from practices.models import Scheme, Term

TERMS_FILE = Path(__file__).with_name("terms.toml")
FILLED = (
    "label_nl",
    "label_en",
    "label_be",
    "difference_nl",
    "difference_en",
    "definition_nl",
    "definition_en",
    "synonyms",
    "url",
)


@dataclass(frozen=True, slots=True)
class Result:
    """What a load did, in rows: new, existing with an empty field filled, and left as they were."""

    created: int
    filled: int
    unchanged: int

    def __str__(self) -> str:
        return f"{self.created} created, {self.filled} filled in, {self.unchanged} unchanged"


@dataclass(frozen=True, slots=True)
class TermRow:
    """One term as the file has it; `parent` is a slug of the same scheme or "". `order` counts from 1 within the scheme."""

    scheme: Scheme
    slug: str
    label_nl: str
    label_en: str
    label_be: str
    difference_nl: str
    difference_en: str
    definition_nl: str
    definition_en: str
    synonyms: tuple[str, ...]
    url: str
    parent: str
    order: int

    def build(self, parent: Term | None) -> Term:
        """An unsaved term with these values."""
        return Term(
            scheme=self.scheme,
            slug=self.slug,
            label_nl=self.label_nl,
            label_en=self.label_en,
            label_be=self.label_be,
            difference_nl=self.difference_nl,
            difference_en=self.difference_en,
            definition_nl=self.definition_nl,
            definition_en=self.definition_en,
            synonyms=list(self.synonyms),
            url=self.url,
            order=self.order,
            parent=parent,
        )


def read_terms(path: Path = TERMS_FILE) -> Iterator[TermRow]:
    """The rows of the file, in display order. A scheme that does not exist is a ValueError, a term without a label a KeyError."""
    schemes = tomllib.loads(path.read_text(encoding="utf-8"))
    for scheme, terms in schemes.items():
        for order, (slug, term) in enumerate(terms.items(), start=1):
            yield TermRow(
                scheme=Scheme(scheme),
                slug=slug,
                label_nl=term["nl"],
                label_en=term["en"],
                label_be=term.get("be", ""),
                difference_nl=term.get("difference_nl", ""),
                difference_en=term.get("difference_en", ""),
                definition_nl=term.get("definition_nl", ""),
                definition_en=term.get("definition_en", ""),
                synonyms=tuple(term.get("synonyms", ())),
                url=term.get("url", ""),
                parent=term.get("parent", ""),
                order=order,
            )


def load_terms() -> Result:
    """Create the terms that are missing; on existing ones fill empty texts only, so that an editor's words stay.

    Order, parent and "retired" of an existing term belong to the editor and are left alone. The number of queries is constant.
    """
    rows = list(read_terms())
    with transaction.atomic():
        known = {(term.scheme, term.slug): term for term in Term.objects.all()}
        missing = [row for row in rows if (row.scheme, row.slug) not in known]
        filled = [term for row in rows if (term := known.get((row.scheme, row.slug))) and _fill(term, row)]
        # Parents first: a child needs the id of its parent.
        for level in ([row for row in missing if not row.parent], [row for row in missing if row.parent]):
            for term in Term.objects.bulk_create([row.build(known.get((row.scheme, row.parent))) for row in level]):
                known[(term.scheme, term.slug)] = term
        if filled:
            Term.objects.bulk_update(filled, FILLED)
        if missing or filled:
            # Bulk writes send no signal, so the loader says itself that the vocabulary changed.
            bump("vocabulary")
    return Result(len(missing), len(filled), len(rows) - len(missing) - len(filled))


def _fill(term: Term, row: TermRow) -> bool:
    """Give the empty texts of a term the file's value; says whether anything changed."""
    changed = False
    for name in FILLED:
        value = getattr(row, name)
        if value and not getattr(term, name):
            setattr(term, name, list(value) if name == "synonyms" else value)
            changed = True
    return changed
