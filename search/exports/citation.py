"""How a page is cited: in words (APA, 7th edition), as RIS and as BibTeX."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import rispy
from django.utils.translation import gettext as _

PORTAL = "Praktijkportaal"
# What BibTeX reads as a command, or as the end of a value. (A backslash first: the others bring one.)
_BIBTEX = {"\\": r"\textbackslash{}", **{char: f"\\{char}" for char in "{}$%&#_"}, "~": r"\~{}", "^": r"\^{}"}


@dataclass(frozen=True, slots=True)
class Citation:
    """What a citation is made of. `day` is when the page last changed, None where that is not known; `address` has the host."""

    title: str
    authors: tuple[str, ...]
    day: dt.date | None
    address: str
    language: str

    @property
    def year(self) -> str:
        """The year, or what stands for one in the language of the reader."""
        return str(self.day.year) if self.day else _("z.d.")

    @property
    def byline(self) -> str:
        """The authors in a row: "Visser, N. & Jansen, J." is left to the reader's own tool, names stand as they are."""
        return f" {_('en')} ".join(filter(None, (", ".join(self.authors[:-1]), self.authors[-1])))

    def ris(self) -> str:
        """For Zotero, EndNote and Mendeley."""
        entry: dict[str, Any] = {
            "type_of_reference": "ELEC",
            "title": self.title,
            "authors": list(self.authors),
            "year": str(self.day.year) if self.day else "",
            "date": self.day.strftime("%Y/%m/%d/") if self.day else "",
            "publisher": PORTAL,
            "language": self.language,
            "urls": [self.address],
        }
        return str(rispy.dumps([{name: value for name, value in entry.items() if value}]))

    def bibtex(self) -> str:
        """For LaTeX."""
        fields = {
            "title": f"{{{_escaped(self.title)}}}",
            "author": " and ".join(f"{{{_escaped(author)}}}" for author in self.authors),
            "year": str(self.day.year) if self.day else "",
            "publisher": PORTAL,
            "language": self.language,
            "url": self.address,
        }
        lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
        return f"@misc{{{_key(self)},\n{lines}\n}}\n"


def _escaped(text: str) -> str:
    return "".join(_BIBTEX.get(character, character) for character in text)


def _key(citation: Citation) -> str:
    slug = citation.address.rstrip("/").rpartition("/")[2]
    return re.sub(r"[^a-z0-9-]", "", f"praktijkportaal-{slug}") + (f"-{citation.day.year}" if citation.day else "")


def of_card(
    card: Mapping[str, Any], *, published: dt.date | None, checked: dt.date | None, address: str, language: str
) -> Citation:
    """The citation of a page out of its card in the index; the editors wrote what names nobody."""
    authors = tuple(card.get("authors") or ()) or (_("Redactie Praktijkportaal"),)
    return Citation(str(card.get("title", "")), authors, checked or published, address, language)
