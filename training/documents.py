"""Makes search documents out of course material. One query a kind of row, however many pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from practices.documents import with_parents
from practices.found_by import plain
from practices.models import PracticePage
from practices.page_cover import cover_data, stored
from search.contract import Document
from training.duration import band
from training.models import CoursePage
from training.models.rows import COURSE_SCHEMES


def build_courses(page_ids: Sequence[int]) -> Iterator[Document]:
    """A document for each course among these pages, live or not. Its picture is the cover of the first practice that it is built on."""
    pages = list(
        CoursePage.objects.filter(pk__in=page_ids)
        .select_related("locale", "provider")
        .prefetch_related("course_terms__term", "goals", "parts", "pins__target", "sources__source", "files")
    )
    targets = {pin.target_id for page in pages for pin in page.pins.all() if pin.target_id}
    practices = {
        practice.pk: practice
        for practice in PracticePage.objects.filter(pk__in=targets).prefetch_related(
            "practice_terms__term", "partners__sector"
        )
    }
    for page in pages:
        terms = [line.term for line in page.course_terms.all()]
        pins = [pin for pin in page.pins.all() if pin.target]
        shown = next((practices[pin.target_id] for pin in pins if pin.target_id in practices), None)
        body = [plain(page.body), page.group_size]
        body += [goal.text for goal in page.goals.all()]
        body += [text for part in page.parts.all() for text in (part.title, part.text)]
        # Not the words about linked pages: who looks for those wants the pages themselves, and goals stand among the goals already.
        keywords = [page.provider.name if page.provider else "", *(file.title for file in page.files.all())]
        keywords += [str(line.source) for line in page.sources.all() if line.source]
        facets = {
            scheme.value: with_parents((term.slug for term in terms if term.scheme == scheme), scheme)
            for scheme in COURSE_SCHEMES
        }
        yield Document(
            page_id=page.pk,
            kind="course",
            locale=page.locale.language_code,
            title=page.title,
            summary=page.summary,
            body="\n".join(text for text in body if text),
            keywords="\n".join(text for text in keywords if text),
            card={
                "slug": page.slug,
                "title": page.title,
                "summary": page.summary,
                "minutes": page.minutes,
                "licence": page.licence,
                "levels": list(facets["level"]),
                "provider": page.provider.name if page.provider else "",
                "cover": stored(cover_data(shown)) if shown else None,
            },
            facets=facets
            | {"duration": band(page.minutes), "organisation": (page.provider.slug,) if page.provider else ()},
            links=tuple(str(pin.target.translation_key) for pin in pins),
            published=page.first_published_at.date() if page.first_published_at else None,
            checked=page.checked_on,
        )
