"""The pages to read as JSON-LD in the words of schema.org. What a source does not say is left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language
from wagtail.models import Page

from core.licences import licence_address
from core.linked_data import PUBLISHER, item_list
from practices.exports.linked_data import dates, organisation_reference, term
from practices.models import Organisation, Person, Term
from search.contract import Hit

if TYPE_CHECKING:
    from home.models import ArticlePage, ConceptPage, EventPage, PublicationPage, ThemePage


def _page(page: Page, kind: str | Sequence[str], address: str) -> dict[str, Any]:
    """What every page has."""
    return {
        "@type": kind,
        "@id": address,
        "url": address,
        "name": page.title,
        "description": page.summary,
        "inLanguage": get_language() or "nl",
        **dates(page),
    }


def person(value: Person) -> dict[str, Any]:
    """Somebody by name, with function and organisation."""
    return {
        "@type": "Person",
        "name": value.name,
        "jobTitle": value.function,
        "description": value.biography_for(get_language() or "nl"),
        "worksFor": organisation_reference(value.organisation) if value.organisation else None,
    }


def about(hits: Iterable[Hit]) -> list[dict[str, str]]:
    """Found pages by name and address."""
    return [{"@type": "CreativeWork", "name": str(hit.card.get("title", "")), "url": hit.url} for hit in hits]


def article(page: ArticlePage, address: str, contents: dict[str, Any]) -> dict[str, Any]:
    """An article: by its author where we only retell it, from the sources that it names."""
    retold = [{"@type": "CreativeWork", "name": line["title"], "url": line["url"]} for line in contents["source_lines"]]
    return _page(page, "Article", address) | {
        "headline": page.title[:110],
        "author": [person(value) for value in contents["authors"]] if not page.retold else PUBLISHER,
        "publisher": PUBLISHER,
        "license": licence_address(page.text_licence) or page.get_text_licence_display(),
        "isAccessibleForFree": True,
        "isBasedOn": retold,
        "mentions": [*about(contents["told"]), *map(person, contents["interviewees"])],
    }


def event(page: EventPage, address: str, told: Sequence[Hit]) -> dict[str, Any]:
    """An event; without dates where the source gives none."""
    return _page(page, "Event", address) | {
        "startDate": page.starts_on.isoformat() if page.starts_on else None,
        "endDate": page.last_day.isoformat() if page.last_day else None,
        "eventStatus": "https://schema.org/EventScheduled" if page.starts_on else None,
        "location": {"@type": "Place", "name": page.venue or page.place, "address": page.place} if page.place else None,
        "organizer": organisation_reference(page.organiser) if page.organiser else None,
        "sameAs": page.website,
        "about": about(told),
    }


def publication(page: PublicationPage, address: str, contents: dict[str, Any]) -> dict[str, Any]:
    """A publication of others, with its parts in order."""
    parts = [
        {"@type": "CreativeWork", "position": number, "name": part["title"]}
        for number, part in enumerate(contents["parts"], start=1)
    ]
    authors: Iterable[Organisation] = contents["organisations_behind"]
    return _page(page, "CreativeWork", address) | {
        "author": [organisation_reference(value) for value in authors],
        "hasPart": parts,
        "about": about(contents["whole"]),
    }


def concept(page: ConceptPage, address: str) -> dict[str, Any]:
    """A word with its other names."""
    return _page(page, "DefinedTerm", address) | {
        "alternateName": list(page.synonyms),
        "sameAs": term(page.term)["@id"] if page.term else None,
    }


def theme(page: ThemePage, address: str, hits: Sequence[Hit], total: int, value: Term | None) -> dict[str, Any]:
    """A theme with its practices."""
    return _page(page, "CollectionPage", address) | {
        "about": term(value) if value else None,
        "mainEntity": item_list([(str(hit.card.get("title", "")), hit.url) for hit in hits], total),
    }


def overview(page: Page, address: str, hits: Sequence[Hit], total: int) -> dict[str, Any]:
    """A list of pages."""
    return _page(page, "CollectionPage", address) | {
        "mainEntity": item_list([(str(hit.card.get("title", "")), hit.url) for hit in hits], total)
    }


def person_page(value: Person, address: str) -> dict[str, Any]:
    """The page of a person."""
    return {"@type": "ProfilePage", "@id": address, "url": address, "mainEntity": person(value)}


def site_data(request: HttpRequest) -> dict[str, Any]:
    """The portal itself, with the way to search it."""
    home = request.build_absolute_uri("/")
    return {
        "@type": "WebSite",
        "@id": home,
        "url": home,
        "name": "Praktijkportaal",
        "inLanguage": get_language() or "nl",
        "publisher": PUBLISHER,
        "potentialAction": {
            "@type": "SearchAction",
            "target": request.build_absolute_uri(reverse("search:practices")) + "?q={search_term_string}",
            "query-input": "required name=search_term_string",
        },
    }
