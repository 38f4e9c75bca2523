"""A course as JSON-LD: a learning resource, based on the pages that it links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from django.utils.translation import get_language

from core.licences import licence_address
from core.linked_data import PUBLISHER
from practices.exports.linked_data import organisation_reference
from practices.exports.linked_data import term as defined_term
from practices.models import Scheme, Term
from search.contract import Hit

if TYPE_CHECKING:
    from training.models import CoursePage


def course_data(
    page: CoursePage, address: str, terms: Sequence[Term], goals: Sequence[str], based_on: Sequence[Hit]
) -> dict[str, Any]:
    """The facts about a course. `typicalAgeRange` is left out: it would be the age of the students."""
    locale = get_language() or "nl"
    return {
        "@type": "LearningResource",
        "@id": address,
        "url": page.url_elsewhere or address,
        "name": page.title,
        "description": page.summary,
        "inLanguage": locale,
        "isAccessibleForFree": True if not page.url_elsewhere else None,
        "license": licence_address(page.licence) or page.licence,
        "publisher": organisation_reference(page.provider) if page.provider else PUBLISHER,
        "timeRequired": f"PT{page.minutes}M" if page.minutes else None,
        "teaches": list(goals),
        "educationalLevel": [defined_term(term) for term in terms if term.scheme == Scheme.LEVEL],
        "about": [defined_term(term) for term in terms if term.scheme in (Scheme.THEME, Scheme.CONTEXT)],
        "educationalAlignment": [
            {
                "@type": "AlignmentObject",
                "alignmentType": "teaches",
                "targetName": term.label_for(locale),
                "targetUrl": term.url,
            }
            for term in terms
            if term.scheme == Scheme.COMPETENCE
        ],
        "audience": {"@type": "EducationalAudience", "educationalRole": "student"},
        "isBasedOn": [
            {"@type": "CreativeWork", "name": str(hit.card.get("title", "")), "url": hit.url} for hit in based_on
        ],
        "dateModified": page.last_published_at.date().isoformat() if page.last_published_at else None,
    }
