"""What a page about the portal shows: its text in sections, the contents, and the accessibility statement."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.utils.text import slugify
from django.utils.translation import get_language, gettext
from wagtail.blocks.stream_block import StreamValue

from home.models.accessibility import AccessibilityStatement

if TYPE_CHECKING:
    from home.models.standard import StandardPage

STATEMENT = "verklaring"
"""The place of the statement within its page."""


@dataclass(slots=True)
class Section:
    """A heading with the blocks under it; what stands above the first heading has none."""

    anchor: str
    title: str
    blocks: list[StreamValue.StreamChild] = field(default_factory=list)


def standard_contents(page: StandardPage) -> dict[str, Any]:
    """The context of a page about the portal; two queries where it shows the statement, else none."""
    parts = sections(page.body)
    contents = [(part.anchor, part.title) for part in parts if part.title]
    statement = _statement() if page.show_accessibility else None
    if page.show_accessibility:
        contents.append((STATEMENT, gettext("Toegankelijkheidsverklaring")))
    return {
        "parts": parts,
        "contents": contents,
        "statement": statement,
        "problems": list(statement.problems.all()) if statement else [],
    }


def sections(body: StreamValue) -> list[Section]:
    """The blocks of a text, apart per heading. Headings with the same words get different anchors."""
    parts: list[Section] = []
    taken = {STATEMENT}
    for block in body:
        if block.block_type == "heading":
            name = slugify(block.value) or "deel"
            anchor = name if name not in taken else f"{name}-{len(parts)}"
            taken.add(anchor)
            parts.append(Section(anchor, str(block.value)))
            continue
        if not parts:
            parts.append(Section("", ""))
        parts[-1].blocks.append(block)
    return parts


def _statement() -> AccessibilityStatement | None:
    return AccessibilityStatement.objects.filter(language=get_language()).first()
