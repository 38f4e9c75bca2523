"""Turns people, themes, words and articles of the demo content into rows and unsaved pages."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale

from home.models import (
    ArticleOrganisation,
    ArticlePage,
    ArticlePerson,
    ArticlePractice,
    ArticleSource,
    ArticleTerm,
    ConceptPage,
    ConceptTerm,
    EventPage,
    EventPractice,
    EventTerm,
    FurtherReading,
    PublicationOrganisation,
    PublicationPage,
    PublicationPart,
    PublicationPractice,
    PublicationSource,
    PublicationTerm,
    ThemePage,
    ThemePoint,
)
from home.seed.build import References, rows, scalars
from home.seed.reading_schema import ArticleSeed, ConceptSeed, EventSeed, PersonSeed, PublicationSeed
from home.seed.themes import POINTS
from practices.models import Organisation, Person, PracticePage, Term


def person(seed: PersonSeed, references: References) -> Person:
    """An unsaved person."""
    return Person(**scalars(seed, Person, references))


def theme_page(term: Term, locale: Locale) -> ThemePage:
    """An unsaved page of a theme, with the words of its term."""
    page = ThemePage(
        title=term.label_nl,
        slug=term.slug,
        summary=term.definition_nl or term.label_nl,
        term=term,
        locale=locale,
        live=False,
    )
    page.points = [
        ThemePoint(title=point.title, text=point.text, sort_order=number, locale=locale)
        for number, point in enumerate(POINTS.get(term.slug, ()))
    ]
    return page


def _terms(model: type[Any], terms: tuple[tuple[str, tuple[str, ...]], ...], references: References) -> list[Any]:
    return [model(term=references.term(scheme, slug)) for scheme, slugs in terms for slug in slugs]


def concept_page(seed: ConceptSeed, references: References, locale: Locale) -> ConceptPage:
    """An unsaved page of a word. The word across the border must be there already."""
    page = ConceptPage(
        title=seed.title,
        slug=seed.slug,
        summary=seed.summary,
        synonyms=list(seed.synonyms),
        related_words=list(seed.related_words),
        country=seed.country,
        counterpart=ConceptPage.objects.filter(slug=seed.counterpart, locale=locale).first()
        if seed.counterpart
        else None,
        counterpart_note=seed.counterpart_note,
        term=references.term(*seed.term) if seed.term else None,
        locale=locale,
        live=False,
    )
    page.concept_terms = _terms(ConceptTerm, seed.terms, references)
    return page


def article_page(seed: ArticleSeed, references: References, locale: Locale) -> ArticlePage:
    """An unsaved article with all its rows. People and practices must be there already."""
    page = ArticlePage(
        title=seed.title,
        slug=seed.slug,
        kind=seed.kind,
        summary=seed.summary,
        place=seed.place,
        body=list(seed.body),
        checked_on=seed.checked_on,
        locale=locale,
        live=False,
    )
    parts = [(slug, ArticlePerson.Part.AUTHOR) for slug in seed.authors]
    parts += [(slug, ArticlePerson.Part.INTERVIEWEE) for slug in seed.interviewees]
    page.people = [
        ArticlePerson(person=Person.objects.get(slug=slug), part=part, sort_order=number)
        for number, (slug, part) in enumerate(parts)
    ]
    page.practices = [
        ArticlePractice(practice=PracticePage.objects.get(slug=slug, locale=locale), sort_order=number)
        for number, slug in enumerate(seed.practices)
    ]
    page.organisations = [
        ArticleOrganisation(organisation=Organisation.objects.get(slug=slug), sort_order=number)
        for number, slug in enumerate(seed.organisations)
    ]
    page.article_terms = _terms(ArticleTerm, seed.terms, references)
    page.sources = rows(seed.sources, ArticleSource, references)
    page.further = rows(seed.further, FurtherReading, references)
    for row in (*page.sources.all(), *page.further.all()):
        row.locale = locale
    return page


def event_page(seed: EventSeed, references: References, locale: Locale) -> EventPage:
    """An unsaved event. Its practices must be there already."""
    page = EventPage(locale=locale, live=False)
    for name in ("slug", "title", "summary", "starts_on", "ends_on", "without_date", "venue", "place", "website"):
        setattr(page, name, getattr(seed, name))
    for name in ("organiser", "source"):
        setattr(page, name, references.find(EventPage._meta.get_field(name), getattr(seed, name)))
    page.practices = [
        EventPractice(practice=PracticePage.objects.get(slug=slug, locale=locale), sort_order=number)
        for number, slug in enumerate(seed.practices)
    ]
    page.event_terms = _terms(EventTerm, seed.terms, references)
    return page


def publication_page(seed: PublicationSeed, references: References, locale: Locale) -> PublicationPage:
    """An unsaved publication with its parts. Its practices must be there already."""
    page = PublicationPage(locale=locale, live=False)
    for name in ("slug", "title", "summary", "body", "published", "research_from", "research_to"):
        setattr(page, name, getattr(seed, name))
    page.organisations = [
        PublicationOrganisation(organisation=Organisation.objects.get(slug=slug), sort_order=number)
        for number, slug in enumerate(seed.organisations)
    ]
    page.parts = [
        PublicationPart(title=part.title, text=part.text, sort_order=number, locale=locale)
        for number, part in enumerate(seed.parts)
    ]
    page.practices = [
        PublicationPractice(
            practice=PracticePage.objects.get(slug=slug, locale=locale), part_number=part_number, sort_order=number
        )
        for number, (slug, part_number) in enumerate(seed.practices)
    ]
    page.publication_terms = _terms(PublicationTerm, seed.terms, references)
    page.sources = rows(seed.sources, PublicationSource, references)
    for row in page.sources.all():
        row.locale = locale
    return page
