"""What the page of a course shows: goals, the lesson with the pages that belong to each part, files, and whether those pages changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from practices.models import Scheme, Term
from practices.page_cover import address as address_of
from practices.page_cover import of_card
from practices.presentation.sections import file_lines, source_lines
from practices.rows import read_rows_of
from search.cards import cards_by_page
from search.contract import Hit
from training.linked_data import course_data

if TYPE_CHECKING:
    from training.models import CoursePage, CoursePin


ROWS: dict[str, tuple[str, ...]] = {
    "course_terms": ("term",),
    "goals": (),
    "parts": (),
    "pins": ("target",),
    "files": ("document",),
    "accreditations": (),
    "sources": ("source",),
}


@dataclass(frozen=True, slots=True)
class Pinned:
    """A linked page as the course shows it. `hit` is None for one that is not public any more; `changed` since it was linked."""

    number: int
    title: str
    part: str
    goal: str
    use: str
    pinned_on: Any
    changed: bool
    hit: Hit | None
    anchor: str
    cover: str

    @property
    def url(self) -> str:
        """The address of the part that is meant, "" for a page that is gone."""
        if self.hit is None:
            return ""
        return f"{self.hit.url}#{self.anchor}" if self.anchor else self.hit.url


def course_contents(page: CoursePage, address: str, stored: bool) -> dict[str, Any]:
    """The context of a course; `address` is that of its page, with the host. Where the page is `stored` as it is in hand, its rows are read
    in one query; those of a draft are in memory. One query for all cards."""
    locale = get_language() or "nl"
    if stored:
        read_rows_of(page, ROWS)
    pins = list(page.pins.all())
    cards = cards_by_page([pin.target_id for pin in pins if pin.target_id])
    pinned = [_pinned(number, pin, cards) for number, pin in enumerate(pins, start=1)]
    by_number = {item.number: item for item in pinned}
    terms = [line.term for line in page.course_terms.all()]
    parts = list(page.parts.all())
    goals = [goal.text for goal in page.goals.all()]
    named = {part.pin_number for part in parts}
    today = timezone.localdate()
    return {
        "goals": goals,
        "lesson": [
            {
                "time": _("%(minutes)d min") % {"minutes": part.minutes} if part.minutes else "",
                "how": part.grouping,
                "kind": "" if part.kind == part.Kind.TASK else part.get_kind_display(),
                "title": part.title,
                "text": part.text,
                "pin": by_number.get(part.pin_number or 0),
            }
            for part in parts
        ],
        "other_pins": [item for item in pinned if item.number not in named],
        "pinned": pinned,
        "cover": next((item.cover for item in pinned if item.cover), ""),
        "facts": _facts(page, terms, pinned, locale),
        "competences": [(term.label_for(locale), term.url) for term in _of(terms, Scheme.COMPETENCE)],
        "laws": [(term.label_for(locale), term.url) for term in _of(terms, Scheme.CONTEXT)],
        "themes": [(term.slug, term.label_for(locale)) for term in _of(terms, Scheme.THEME)],
        "file_lines": file_lines(page.files.all()),
        "accreditations": [
            (line, line.valid_until is not None and line.valid_until < today) for line in page.accreditations.all()
        ],
        "source_lines": source_lines(page.sources.all()),
        "linked": course_data(page, address, terms, goals, [item.hit for item in pinned if item.hit]),
    }


def _of(terms: list[Term], *schemes: Scheme) -> list[Term]:
    return sorted((term for term in terms if term.scheme in schemes), key=lambda term: (term.order, term.slug))


def _pinned(number: int, pin: CoursePin, cards: dict[int, Hit]) -> Pinned:
    hit = cards.get(pin.target_id or 0)
    part = pin.get_part_display() if pin.part else ""
    title = str(hit.card.get("title", "")) if hit else pin.title
    changed = hit is not None and pin.has_changed
    return Pinned(number, title, part, pin.goal, pin.use, pin.pinned_on, changed, hit, pin.part, _cover(hit))


def _cover(hit: Hit | None) -> str:
    """The address of the drawing on the card of a page; "" for one without."""
    data = of_card(hit.card) if hit else None
    return address_of(hit.page_id, data) if hit and data else ""


def duration_in_words(minutes: int | None) -> str:
    """How long it takes: "90 minuten", "4 uur"; "" where that is not known."""
    if not minutes:
        return ""
    if minutes % 60 == 0 and minutes > 120:
        return _("%(hours)d uur") % {"hours": minutes // 60}
    return ngettext("%(minutes)d minuut", "%(minutes)d minuten", minutes) % {"minutes": minutes}


def _facts(page: CoursePage, terms: list[Term], pinned: list[Pinned], locale: str) -> list[dict[str, str]]:
    """The strip under the head."""

    def labels(scheme: Scheme) -> str:
        return ", ".join(term.label_for(locale) for term in _of(terms, scheme))

    number = len(pinned)
    texts = ngettext("%(number)d tekst", "%(number)d teksten", number) % {"number": number} if number else ""
    rows = [
        ("clock", _("Tijd"), duration_in_words(page.minutes), _("Niet vermeld")),
        ("user-round", _("Groep"), page.group_size, _("Elke grootte")),
        ("graduation-cap", _("Niveau"), labels(Scheme.LEVEL), _("Niet vermeld")),
        ("file-text", _("Gebouwd op"), texts, _("Nog geen praktijk")),
        ("copy", _("Licentie"), page.licence, _("Niet vermeld")),
        ("handshake", _("Sectoren"), labels(Scheme.SECTOR), _("Alle sectoren")),
    ]
    return [
        {"icon": icon, "label": label, "value": value[:1].upper() + value[1:], "gap": gap}
        for icon, label, value, gap in rows
    ]
