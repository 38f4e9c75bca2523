"""The words by which a practice is found: its text, and what stands beside it."""

from __future__ import annotations

from django.utils.html import strip_tags

from practices.models import PracticePage

# Rows whose words can be found, with the fields that hold them.
SEARCHED_ROWS: dict[str, tuple[str, ...]] = {
    "partners": ("name", "brings"),
    "relations": ("note",),
    "steps": ("title", "who", "text", "when", "tool"),
    "elements": ("text",),
    "staffing": ("function_note", "partner", "note"),
    "preconditions": ("text",),
    "results": ("statement", "for_whom"),
    "plans": ("statement", "who"),
    "milestones": ("text",),
    "studies": ("citation", "finding"),
    "recognitions": ("register", "level"),
    "transfer": ("text",),
    "adoptions": ("who", "where", "change"),
    "quotes": ("text", "speaker", "function"),
    "documents": ("title",),
    "links": ("title",),
}
SEARCHED_FIELDS = (
    "context", "goal", "outcome", "children", "parents", "reach", "initiative", "meetings", "agreement", "data_sharing",
    "daily_practice", "training", "space", "materials", "lead_time", "payer", "funding", "barriers", "solutions", "unintended",
    "did_not_work", "adopted_by", "adaptations", "manual", "support", "learning_goals", "competences", "reflection",
)  # fmt: skip


def plain(html: str) -> str:
    """Text without markup, words kept apart."""
    return " ".join(strip_tags(str(html).replace("<", " <")).split())


def practice_body(page: PracticePage) -> str:
    """The text of a practice, one field or row a line."""
    parts = [plain(getattr(page, name)) for name in SEARCHED_FIELDS]
    for name, fields in SEARCHED_ROWS.items():
        parts += [plain(getattr(row, field)) for row in getattr(page, name).all() for field in fields]
    parts += [plain(block.value) for block in page.story if block.block_type in ("heading", "paragraph")]
    return "\n".join(part for part in parts if part)


def practice_keywords(page: PracticePage) -> str:
    """What a practice is found by beside its text: organisations, places, sources and the hidden words of the editor."""
    parts = [plain(page.search_words)]
    for line in page.partners.all():
        if line.organisation:
            parts.append(line.organisation.name)
            parts.append(line.organisation.parent.name if line.organisation.parent else "")
    for place_line in page.places.all():
        parts += [place_line.locality, place_line.place.name if place_line.place else ""]
    parts += [str(line.source) for line in page.sources.all() if line.source]
    return "\n".join(part for part in parts if part)
