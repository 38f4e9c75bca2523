"""What the page of a publication shows: its parts with their practices, whose it is, its files and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from practices.presentation.sections import file_lines, source_lines
from search.cards import cards_by_page
from search.contract import Hit

if TYPE_CHECKING:
    from home.models.publication import PublicationPage


def publication_contents(page: PublicationPage) -> dict[str, Any]:
    """The context of a publication. `parts` are steps; `whole` the practices of no part in particular. One query
    for all cards."""
    lines = list(page.practices.all())
    cards = cards_by_page([line.practice_id for line in lines])

    def practices(number: int | None) -> list[Hit]:
        return [cards[line.practice_id] for line in lines if line.part_number == number and line.practice_id in cards]

    return {
        "parts": [
            {
                "anchor": f"deel-{number}",
                "title": part.title or _("Deel %(number)d") % {"number": number},
                "text": part.text or ("" if part.title else _("De bron noemt van dit deel alleen het nummer.")),
                "links": [(hit.title, hit.url) for hit in practices(number)],
            }
            for number, part in enumerate(page.parts.all(), start=1)
        ],
        "whole": practices(None),
        "organisations_behind": [line.organisation for line in page.organisations.select_related("organisation")],
        "file_lines": file_lines(page.files.select_related("document")),
        "source_lines": source_lines(page.sources.select_related("source")),
    }
