"""Translations of a page from a PO file: what fits is taken over, what does not is named, nothing that was there is lost."""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import polib
from bs4 import BeautifulSoup, Tag
from django.utils.translation import gettext as _
from wagtail_localize.models import StringSegment, TemplateSegment, Translation
from wagtail_localize.strings import StringValue

LARGEST = 2 * 1024 * 1024
IDENTITY = "X-WagtailLocalize-TranslationID"
TOOL = "PO"
IN_PROSE = {"b", "i", "em", "strong", "br"}


class UnusableFile(Exception):
    """The file as a whole cannot be used; the text says why, for an editor."""


@dataclass
class Imported:
    """What came of a file."""

    taken: int = 0
    unknown: int = 0
    """Texts that this page does not have (any more)."""
    unsure: int = 0
    """Texts marked as fuzzy."""
    refused: list[tuple[int, str]] = field(default_factory=list)
    """Line in the file, and why."""


def import_file(translation: Translation, content: bytes, user: Any) -> Imported:
    """Take the texts of a PO file over that belong to this translation. Raises UnusableFile, and then nothing is taken over."""
    po = _read(content)
    if po.metadata.get(IDENTITY) != str(translation.uuid):
        raise UnusableFile(
            _("Dit bestand hoort bij een andere pagina of taal. Haal het op bij deze vertaling en vul dat in.")
        )
    segments = StringSegment.objects.filter(source_id=translation.source_id).values_list(
        "context__path", "string__data"
    )
    known = set(segments)
    prose = prose_paths(translation)
    found, fitting = Imported(), polib.POFile()
    fitting.metadata = po.metadata
    for entry in po:
        if entry.obsolete or not entry.msgstr:
            continue
        if (entry.msgctxt, entry.msgid) not in known:
            found.unknown += 1
        elif entry.fuzzy:
            found.unsure += 1
        elif why := wrong_with(entry.msgid, entry.msgstr, entry.msgctxt in prose):
            found.refused.append((entry.linenum, why))
        else:
            fitting.append(entry)
    translation.import_po(fitting, user=user, tool_name=TOOL)
    found.taken = len(fitting)
    return found


def prose_paths(translation: Translation) -> set[str]:
    """Where a page has texts with paragraphs, that can hold emphasis."""
    return set(TemplateSegment.objects.filter(source_id=translation.source_id).values_list("context__path", flat=True))


def wrong_with(source: str, text: str, in_prose: bool) -> str:
    """What is wrong with a translation of a text (HTML with numbered links), in words; "" when nothing is."""
    if any(ord(character) < 32 and character not in "\n\t\r" for character in text):
        return _("Er staat een teken in dat geen tekst is.")
    try:
        StringValue.from_translated_html(text)
    except ValueError as error:
        return str(error)
    ours, theirs = _tags(source), _tags(text)
    # A line break is as good as a new line, and emphasis may differ where a text can have it.
    strange = {name for name, _number in theirs} - {name for name, _number in ours} - (IN_PROSE if in_prose else {"br"})
    if strange:
        return _("Dit hoort niet in deze tekst: %(tags)s.") % {
            "tags": ", ".join(f"<{name}>" for name in sorted(strange))
        }
    links, found = (Counter(number for name, number in tags if name == "a") for tags in (ours, theirs))
    if links != found:
        return _("De links moeten dezelfde zijn als in het origineel, elk één keer: %(links)s.") % {
            "links": ", ".join(f'<a id="{number}">' for number in sorted(links)) or _("geen")
        }
    return ""


def _read(content: bytes) -> polib.POFile:
    if len(content) > LARGEST:
        raise UnusableFile(_("Dit bestand is te groot."))
    # polib takes a text that is the name of a file for that file, so it gets a file of ours.
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "upload.po"
        path.write_bytes(content)
        try:
            return polib.pofile(str(path), encoding="utf-8")
        except (OSError, UnicodeDecodeError, ValueError, IndexError) as error:
            raise UnusableFile(_("Dit is geen leesbaar PO-bestand (UTF-8).")) from error


def _tags(text: str) -> list[tuple[str, str]]:
    """Name and id of each tag."""
    return [
        (tag.name, str(tag.get("id", "")))
        for tag in BeautifulSoup(text, "html.parser").find_all(True)
        if isinstance(tag, Tag)
    ]
