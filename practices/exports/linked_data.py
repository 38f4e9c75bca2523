"""Practices, advice and organisations as JSON-LD in the words of schema.org.

A practice is an article and a learning resource at once: Edurep and search engines look for the latter. Facts that schema.org has no
word for (roles, staffing, evidence) are named values (`PropertyValue`) with the address of the term; what is unknown is left out.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any

from django.urls import reverse
from django.utils.translation import get_language
from wagtail.models import Page

from core.licences import licence_address
from core.linked_data import PUBLISHER
from core.templatetags.components import age_words
from practices import catalogue
from practices.models import AdvicePage, Organisation, PartnerLine, Place, PracticePage, Scheme, Source, Term
from practices.wording import staffing_in_words

AUTHORITIES = {"nl": "https://identifier.overheid.nl/tooi/id/gemeente/"}
"""Where municipalities have addresses of their own: TOOI for the Netherlands, by CBS code in lower case."""
NAMED = (Scheme.KIND, Scheme.FORM, Scheme.SETTING, Scheme.PHASE, Scheme.EVIDENCE, Scheme.COST, Scheme.INTENSITY)


@cache
def _vocabularies() -> str:
    return reverse("vocabulary:all")


def concept_address(value: Term) -> str:
    """The lasting address of a term. Put together by hand: a page of a practice has twenty of them."""
    return f"{_vocabularies()}{value.scheme}/{value.slug}/"


def term(value: Term) -> dict[str, Any]:
    """A term of a vocabulary, with its lasting address."""
    return {
        "@type": "DefinedTerm",
        "@id": concept_address(value),
        "name": value.label_for(get_language() or "nl"),
        "termCode": value.slug,
        "inDefinedTermSet": {"@id": f"{_vocabularies()}{value.scheme}/"},
    }


def source(value: Source) -> dict[str, Any]:
    """A source as a work."""
    return {
        "@type": "CreativeWork",
        "name": value.title,
        "author": {"@type": "Person", "name": value.author} if value.author else None,
        "isPartOf": {"@type": "CreativeWork", "name": value.medium} if value.medium else None,
        "url": value.url,
        "temporal": value.published,
    }


def organisation_reference(value: Organisation) -> dict[str, Any]:
    """An organisation by name and page."""
    return {
        "@type": "Organization",
        "name": value.name,
        "url": reverse("practices:organisation", args=[value.slug]),
        "sameAs": value.website,
    }


def place(value: Place, locality: str = "") -> dict[str, Any]:
    """A place with what it lies in."""
    official = value.kind == Place.Kind.MUNICIPALITY and value.code.startswith("GM")
    locale = get_language() or "nl"
    return {
        "@type": "AdministrativeArea",
        "@id": f"{AUTHORITIES['nl']}{value.code.lower()}" if official else None,
        "name": f"{value.label_for(locale)} ({locality})" if locality else value.label_for(locale),
        "containedInPlace": place(value.parent) if value.parent else None,
    }


def practice_data(page: PracticePage, address: str) -> dict[str, Any]:
    """The facts about a practice. Makes no query where its rows are in memory; `address` is that of its page, with the host."""
    partners = [_partner(line) for line in page.partners.all()]
    named = [_named(value) for value in page.terms(*NAMED)]
    ages = age_words({"from": page.age_from, "to": page.age_to, "all": page.all_ages})
    for name, value in (("age", ages), ("staffing", staffing_in_words(page))):
        named += [{"@type": "PropertyValue", "propertyID": name, "value": value}] if value else []
    return {
        "@type": ["Article", "LearningResource"],
        "@id": address,
        "url": address,
        "headline": page.title[:110],
        "name": page.title,
        "description": page.summary,
        "inLanguage": get_language() or "nl",
        "isAccessibleForFree": True,
        "license": licence_address(page.text_licence) or page.get_text_licence_display(),
        "publisher": PUBLISHER,
        "author": PUBLISHER,
        **dates(page),
        "lastReviewed": page.checked_on.isoformat() if page.checked_on else None,
        "learningResourceType": "practice example",
        "about": [term(value) for value in page.terms(Scheme.THEME, Scheme.CONTEXT)],
        "audience": [
            {"@type": "Audience", "audienceType": value.label_for(get_language() or "nl")}
            for value in page.terms(Scheme.TARGET)
        ],
        "contributor": partners,
        "spatialCoverage": [place(line.place, line.locality) for line in page.places.all() if line.place],
        "additionalProperty": named,
        "citation": [source(line.source) for line in page.sources.all() if line.source],
    }


def _named(value: Term) -> dict[str, Any]:
    return {
        "@type": "PropertyValue",
        "propertyID": value.scheme,
        "name": catalogue_name(value.scheme),
        "value": value.label_for(get_language() or "nl"),
        "valueReference": {"@id": concept_address(value)},
    }


def catalogue_name(scheme: str) -> str:
    """What a vocabulary is called."""
    return str(Scheme(scheme).label)


def _partner(line: PartnerLine) -> dict[str, Any]:
    """A partner with its roles: "who does what" is what this portal is for."""
    locale = get_language() or "nl"
    who: dict[str, Any] = (
        organisation_reference(line.organisation)
        if line.organisation
        else {"@type": "Organization", "name": line.display_name}
    )
    return {
        "@type": "Role",
        "roleName": [catalogue.label(Scheme.ROLE, role, locale) for role in line.roles],
        "contributor": who | {"knowsAbout": line.sector.label_for(locale) if line.sector else None},
        "description": line.brings,
    }


def dates(page: Page) -> dict[str, str | None]:
    """When a page was first and last published, as JSON-LD has it."""

    def day(moment: dt.datetime | None) -> str | None:
        return moment.date().isoformat() if moment else None

    return {"datePublished": day(page.first_published_at), "dateModified": day(page.last_published_at)}


def advice_data(page: AdvicePage, address: str) -> dict[str, Any]:
    """The facts about an advice: a text with recommendations, no practice."""
    return {
        "@type": "Article",
        "@id": address,
        "url": address,
        "headline": page.title[:110],
        "name": page.title,
        "description": page.summary,
        "inLanguage": get_language() or "nl",
        "isAccessibleForFree": True,
        "license": licence_address(page.text_licence) or page.get_text_licence_display(),
        "publisher": PUBLISHER,
        **dates(page),
        "creator": [
            organisation_reference(line.organisation) for line in page.organisations.all() if line.organisation
        ],
        "about": [
            term(line.term)
            for line in page.advice_terms.select_related("term")
            if line.term.scheme in (Scheme.THEME, Scheme.CONTEXT)
        ],
    }


def organisation_data(value: Organisation, address: str) -> dict[str, Any]:
    """The facts about an organisation."""
    return {
        "@type": "Organization",
        "@id": address,
        "url": address,
        "name": value.name,
        "description": value.description_for(get_language() or "nl"),
        "sameAs": value.website,
        "address": {"@type": "PostalAddress", "addressLocality": value.place.name} if value.place else None,
        "parentOrganization": organisation_reference(value.parent) if value.parent else None,
        "member": [organisation_reference(member) for member in value.members.all()],
    }
