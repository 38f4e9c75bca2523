"""Makes search documents out of practices and advice, in a constant number of queries however many pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.db.models import Prefetch
from django.utils import translation
from wagtail.models import Page

from core.pictures import finished_picture
from practices import catalogue
from practices.age import bands
from practices.capacity import capacity_values
from practices.found_by import plain, practice_body, practice_keywords
from practices.models import (
    AdoptionLine,
    AdvicePage,
    ContactLine,
    DocumentLine,
    PartnerLine,
    Place,
    PlaceLine,
    PracticePage,
    PracticeSource,
    PracticeTerm,
    PreconditionLine,
    Quote,
    RelatedLine,
    RelationLine,
    Scheme,
    StaffingLine,
)
from practices.page_cover import cover_data, stored
from practices.rows import read_rows_of_all
from practices.rules import RECOGNISED
from practices.staffing_bands import staffing_bands
from practices.wording import staffing_in_words
from search.contract import Document

# How long a practice carries the mark "nieuw".
NEW = dt.timedelta(days=30)


def row_lookups() -> tuple[str | Prefetch, ...]:
    """What to prefetch for a page whose rows are not all in the database, or that is checked with many: one query a kind of row."""
    return (
        Prefetch("practice_terms", PracticeTerm.objects.select_related("term").order_by("pk")),
        Prefetch("places", PlaceLine.objects.select_related("place__parent__parent__parent")),
        Prefetch("partners", PartnerLine.objects.select_related("organisation__parent", "sector")),
        Prefetch("relations", RelationLine.objects.select_related("kind")),
        Prefetch("staffing", StaffingLine.objects.select_related("function")),
        Prefetch("preconditions", PreconditionLine.objects.select_related("term")),
        Prefetch("sources", PracticeSource.objects.select_related("source")),
        Prefetch("quotes", Quote.objects.select_related("source")),
        Prefetch("adoptions", AdoptionLine.objects.select_related("source")),
        Prefetch("documents", DocumentLine.objects.select_related("document")),
        Prefetch("related_lines", RelatedLine.objects.select_related("practice")),
        Prefetch("contacts", ContactLine.objects.select_related("contact__organisation__sector")),
        "steps",
        "elements",
        "results",
        "plans",
        "milestones",
        "studies",
        "recognitions",
        "transfer",
        "links",
    )


def partner_slugs(sector: str, roles: Iterable[str]) -> Iterator[str]:
    """What a partner line answers to: its sector, the sector above it, and each with each of the line's roles."""
    parent = catalogue.parents(Scheme.SECTOR).get(sector)
    for slug in filter(None, (sector, parent)):
        yield slug
        for role in roles:
            yield f"{slug}:{role}"


def with_parents(slugs: Iterable[str], scheme: Scheme) -> tuple[str, ...]:
    """The slugs, each followed by that of the term above it; each once."""
    above = catalogue.parents(scheme)
    return tuple(dict.fromkeys(found for slug in slugs for found in (slug, above.get(slug)) if found))


def _place_slugs(page: PracticePage) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {facet: {} for facet in catalogue.PLACE_FACETS}
    for line in page.places.all():
        place: Place | None = line.place
        while place is not None:
            for facet, kinds in catalogue.PLACE_FACETS.items():
                if place.kind in kinds:
                    found[facet][place.slug] = None
            place = place.parent
    return {facet: tuple(slugs) for facet, slugs in found.items()}


def practice_facets(page: PracticePage) -> dict[str, tuple[str, ...]]:
    """All facet values of a practice. What is unknown has no value, except of filters whose gap can be asked for."""
    partners = list(page.partners.all())
    sectors = [line.sector.slug for line in partners if line.sector]
    organisations = {line.organisation.slug: None for line in partners if line.organisation}
    organisations |= {
        line.organisation.parent.slug: None for line in partners if line.organisation and line.organisation.parent
    }
    places = _place_slugs(page)
    return {
        "kind": page.slugs(Scheme.KIND),
        "age": bands(page.age_from, page.age_to, page.all_ages),
        "sector": with_parents(dict.fromkeys(sectors), Scheme.SECTOR),
        "partner": tuple(
            dict.fromkeys(
                slug for line in partners if line.sector for slug in partner_slugs(line.sector.slug, line.roles)
            )
        ),
        "theme": with_parents(page.slugs(Scheme.THEME), Scheme.THEME),
        "form": page.slugs(Scheme.FORM),
        "target": page.slugs(Scheme.TARGET),
        "context": with_parents(page.slugs(Scheme.CONTEXT), Scheme.CONTEXT),
        "setting": page.slugs(Scheme.SETTING),
        "function": tuple(dict.fromkeys(line.function.slug for line in page.staffing.all() if line.function)),
        "staffing": staffing_bands(page.staffing.all()),
        **capacity_values(page),
        "phase": page.slugs(Scheme.PHASE),
        "evidence": page.slugs(Scheme.EVIDENCE),
        "cost": page.slugs(Scheme.COST),
        **places,
        "municipality": places["municipality"] or (catalogue.NO_MUNICIPALITY,),
        "organisation": tuple(organisations),
    }


def _photo(page: PracticePage) -> dict[str, Any] | None:
    """The photo of a card, in the words of this page; None for a page without one, or as long as its files are not made."""
    if page.image is None:
        return None
    found, share = finished_picture(page.image, "card"), finished_picture(page.image, "share")
    if found is None or share is None:
        return None
    return found | {"alt": page.image_alt or found["alt"], "share": share["src"]}


def _named_partners(page: PracticePage) -> list[list[Any]]:
    """[name, what the line answers to] of each partner with a name and a sector: the reason of a result shows them."""
    lines = [line for line in page.partners.all() if line.sector and (line.organisation or line.name)]
    return [
        [
            line.organisation.name if line.organisation else line.name,
            list(partner_slugs(line.sector.slug, line.roles)) if line.sector else [],
        ]
        for line in lines
    ]


def practice_card(page: PracticePage) -> dict[str, Any]:
    """What a result shows: JSON with slugs of terms, never labels."""
    recognised = any(slug in RECOGNISED for slug in page.slugs(Scheme.EVIDENCE))
    until = [line.valid_until.isoformat() for line in page.recognitions.all() if line.valid_until]
    return {
        "slug": page.slug,
        "title": page.title,
        "summary": page.summary,
        "places": [
            {"name": line.place.label_for(translation.get_language() or "nl"), "locality": line.locality}
            for line in page.places.all()
            if line.place
        ],
        "national": page.national,
        "country": next(iter(_place_slugs(page)["country"]), ""),
        "ages": {"from": page.age_from, "to": page.age_to, "all": page.all_ages},
        "parents": "ouders" in page.slugs(Scheme.TARGET),
        "sectors": list(
            dict.fromkeys(
                catalogue.parents(Scheme.SECTOR).get(line.sector.slug, line.sector.slug)
                for line in page.partners.all()
                if line.sector
            )
        ),
        "forms": list(page.slugs(Scheme.FORM)),
        "themes": list(page.slugs(Scheme.THEME)),
        "kind": next(iter(page.slugs(Scheme.KIND)), ""),
        "evidence": next(iter(page.slugs(Scheme.EVIDENCE)), ""),
        "evidence_until": max(until) if recognised and until else None,
        "phase": next(iter(page.slugs(Scheme.PHASE)), ""),
        "staffing": staffing_in_words(page),
        "adoptions": len(page.adoptions.all()),
        "named": {"partner": _named_partners(page)},
        "checked": page.checked_on.isoformat() if page.checked_on else None,
        "photo": _photo(page),
        "cover": stored(cover_data(page)),
        "licence": page.text_licence,
        "new_until": (page.first_published_at.date() + NEW).isoformat() if page.first_published_at else None,
    }


def build_practices(page_ids: Sequence[int]) -> Iterator[Document]:
    """A document for each practice among these pages, live or not."""
    found = PracticePage.objects.filter(pk__in=page_ids).select_related("locale", "image")
    pages = list(found.prefetch_related("image__renditions"))
    read_rows_of_all(pages)
    related = {line.practice_id for page in pages for line in page.related_lines.all()}
    keys = dict(Page.objects.filter(pk__in=related).values_list("pk", "translation_key"))
    for page in pages:
        language = page.locale.language_code
        # The card holds figures in words, in the language of the page and not of whoever publishes it.
        with translation.override(language):
            card = practice_card(page)
        yield Document(
            page_id=page.pk,
            kind="practice",
            locale=language,
            title=page.title,
            summary=page.summary,
            body=practice_body(page),
            keywords=practice_keywords(page),
            card=card,
            facets=practice_facets(page),
            links=tuple(str(keys[line.practice_id]) for line in page.related_lines.all() if line.practice_id in keys),
            published=page.first_published_at.date() if page.first_published_at else None,
            checked=page.checked_on,
        )


def build_advice(page_ids: Sequence[int]) -> Iterator[Document]:
    """A document for each advice among these pages, live or not."""
    pages = AdvicePage.objects.filter(pk__in=page_ids).select_related("locale")
    for page in pages.prefetch_related(
        "advice_terms__term", "recommendations", "organisations__organisation", "sources__source"
    ):
        terms = [line.term for line in page.advice_terms.all()]
        organisations = [line.organisation for line in page.organisations.all() if line.organisation]
        body = [plain(page.reason)]
        body += [text for row in page.recommendations.all() for text in (row.title, row.text)]
        keywords = [organisation.name for organisation in organisations]
        keywords += [str(line.source) for line in page.sources.all() if line.source]
        sectors = tuple(term.slug for term in terms if term.scheme == Scheme.SECTOR)
        yield Document(
            page_id=page.pk,
            kind="advice",
            locale=page.locale.language_code,
            title=page.title,
            summary=page.summary,
            body="\n".join(part for part in body if part),
            keywords="\n".join(keywords),
            card={
                "slug": page.slug,
                "title": page.title,
                "summary": page.summary,
                "organisations": [organisation.name for organisation in organisations],
                "published_on": page.published_on,
                "sectors": list(sectors),
                "licence": page.text_licence,
                "checked": page.checked_on.isoformat() if page.checked_on else None,
            },
            facets={
                "sector": with_parents(sectors, Scheme.SECTOR),
                "theme": tuple(term.slug for term in terms if term.scheme == Scheme.THEME),
                "context": with_parents((term.slug for term in terms if term.scheme == Scheme.CONTEXT), Scheme.CONTEXT),
                "audience": tuple(term.slug for term in terms if term.scheme == Scheme.AUDIENCE),
                "organisation": tuple(organisation.slug for organisation in organisations),
            },
            published=page.first_published_at.date() if page.first_published_at else None,
            checked=page.checked_on,
        )
