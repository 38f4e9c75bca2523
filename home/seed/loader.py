"""Puts the demo content into the database, once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from django.db import models, transaction
from django.utils.text import slugify
from wagtail.models import Page, ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

from home.models import AccessibilityStatement, Footer, HomePage, SeedRecord
from home.seed import house_build, reading
from home.seed.agenda import EVENTS, PUBLICATIONS
from home.seed.articles import ARTICLES
from home.seed.build import References, advice_page, practice_page, scalars
from home.seed.concepts import CONCEPTS
from home.seed.course_build import course_page, ensure_course_index
from home.seed.courses import COURSES
from home.seed.english import translate_all
from home.seed.house import HOUSE_PAGES
from home.seed.house.accessibility import STATEMENT
from home.seed.house.accessibility_en import STATEMENT_EN
from home.seed.house.foot import FOOT
from home.seed.house.foot_en import FOOT_EN
from home.seed.organisations import ORGANISATIONS
from home.seed.people import CONTACTS, PEOPLE
from home.seed.practices import ADVICE, PRACTICES
from home.seed.reading_schema import ContactSeed, PersonSeed
from home.seed.schema import OrganisationSeed, SourceSeed
from home.seed.site_tree import ensure_overviews, ensure_tree
from home.seed.sources import SOURCES
from practices.models import Contact, Organisation, Person, PracticeIndexPage, Scheme, Source, Term


@dataclass(slots=True)
class Loaded:
    """What a run did: labels of new things, and of pages that an editor already had under the same address."""

    created: list[str] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)


def load(*, english: bool = True) -> Loaded:
    """Make what is missing of the demo content; what exists stays untouched, so a second run does nothing. Without `english` in Dutch only.

    Needs the vocabularies and places. Each page is published in a transaction of its own; one that breaks the rules of
    `practices.rules` is a ValidationError.
    """
    index = ensure_tree()
    done = Loaded()
    with transaction.atomic():
        references = References({}, index.locale)
        for organisation in ORGANISATIONS:
            _ensure_organisation(organisation, references, done)
        sources = {source.key: _ensure_source(source, references, done) for source in SOURCES}
        for contact in CONTACTS:
            _ensure_contact(contact, done)
    references = References(sources, index.locale)
    for practice in PRACTICES:
        _ensure_page(practice.slug, partial(practice_page, practice, references, index.locale), index, done)
    for advice in ADVICE:
        _ensure_page(advice.slug, partial(advice_page, advice, references, index.locale), index, done)
    _load_reading(references, index, done)
    _load_house(index, done)
    if english:
        _load_english(done)
    return done


def _load_english(done: Loaded) -> None:
    """The same pages in English, and the foot and statement that go with them."""

    def record(dutch: Page, english: Page) -> None:
        # The site's own pages have no record: they stay when the demo content goes.
        made = SeedRecord.objects.filter(kind=SeedRecord.Kind.PAGE, object_id=dutch.pk).first()
        if made:
            _record(SeedRecord.Kind.PAGE, f"en-{made.key}", english, done)

    translate_all(record)
    home = HomePage.objects.filter(locale__language_code="en").first()
    if home:
        with transaction.atomic():
            _ensure_once(SeedRecord.Kind.STATEMENT, house_build.statement(STATEMENT_EN), done)
            _ensure_once(SeedRecord.Kind.FOOTER, house_build.foot(FOOT_EN, home), done)


def _load_reading(references: References, index: PracticeIndexPage, done: Loaded) -> None:
    """People, themes, words and articles: what points at practices comes after them."""
    locale = index.locale
    above = ensure_overviews(index)
    with transaction.atomic():
        for person in PEOPLE:
            _ensure_person(person, references, done)
    for term in Term.objects.filter(scheme=Scheme.THEME, parent=None, retired=False).order_by("order"):
        key = f"thema-{term.slug}"
        _ensure_page(term.slug, partial(reading.theme_page, term, locale), above["theme"], done, key)
    for concept in CONCEPTS:
        make = partial(reading.concept_page, concept, references, locale)
        _ensure_page(concept.slug, make, above["concept"], done, f"begrip-{concept.slug}")
    for article in ARTICLES:
        make_article = partial(reading.article_page, article, references, locale)
        _ensure_page(article.slug, make_article, above["article"], done, f"artikel-{article.slug}")
    courses = ensure_course_index(index)
    for course in COURSES:
        make_course = partial(course_page, course, references, index, locale)
        _ensure_page(course.slug, make_course, courses, done, f"les-{course.slug}")
    for event in EVENTS:
        make_event = partial(reading.event_page, event, references, locale)
        _ensure_page(event.slug, make_event, above["event"], done, f"evenement-{event.slug}")
    for publication in PUBLICATIONS:
        make_publication = partial(reading.publication_page, publication, references, locale)
        _ensure_page(publication.slug, make_publication, above["publication"], done, f"publicatie-{publication.slug}")


def _load_house(index: PracticeIndexPage, done: Loaded) -> None:
    """Pages about the portal, and the foot that leads to them."""
    home = index.get_parent()
    for seed in HOUSE_PAGES:
        make = partial(house_build.standard_page, seed, index.locale)
        _ensure_page(seed.slug, make, home, done, f"pagina-{seed.slug}")
    with transaction.atomic():
        _ensure_once(SeedRecord.Kind.STATEMENT, house_build.statement(STATEMENT), done)
        _ensure_once(SeedRecord.Kind.FOOTER, house_build.foot(FOOT, home), done)


def _ensure_once(kind: SeedRecord.Kind, made: AccessibilityStatement | Footer, done: Loaded) -> None:
    if not type(made)._default_manager.filter(language=made.language).exists():
        made.save()
        _record(kind, made.language, made, done)


def _recorded(kind: SeedRecord.Kind, key: str, model: type[models.Model]) -> bool:
    """Whether this was made before and is still there."""
    record = SeedRecord.objects.filter(kind=kind, key=key).first()
    return record is not None and model._default_manager.filter(pk=record.object_id).exists()


def _record(kind: SeedRecord.Kind, key: str, made: models.Model, done: Loaded) -> None:
    SeedRecord.objects.update_or_create(kind=kind, key=key, defaults={"object_id": made.pk})
    done.created.append(f"{kind}: {key}")


def _ensure_organisation(seed: OrganisationSeed, references: References, done: Loaded) -> None:
    if Organisation.objects.filter(slug=seed.slug).exists():
        return
    made = Organisation.objects.create(**scalars(seed, Organisation, references))
    made.members.set(Organisation.objects.filter(slug__in=seed.members))
    _record(SeedRecord.Kind.ORGANISATION, seed.slug, made, done)


def _ensure_source(seed: SourceSeed, references: References, done: Loaded) -> Source:
    record = SeedRecord.objects.filter(kind=SeedRecord.Kind.SOURCE, key=seed.key).first()
    found = Source.objects.filter(pk=record.object_id).first() if record else None
    found = found or Source.objects.filter(title=seed.title, author=seed.author).first()
    if found:
        return found
    publisher = Organisation.objects.filter(slug=seed.publisher).first()
    made = Source.objects.create(
        title=seed.title,
        author=seed.author,
        medium=seed.medium,
        published=seed.published,
        url=seed.url,
        previously=seed.previously,
        publisher=publisher,
    )
    _record(SeedRecord.Kind.SOURCE, seed.key, made, done)
    return made


def _ensure_person(seed: PersonSeed, references: References, done: Loaded) -> None:
    if Person.objects.filter(slug=seed.slug).exists():
        return
    made = reading.person(seed, references)
    made.save()
    _record(SeedRecord.Kind.PERSON, seed.slug, made, done)


def _ensure_contact(seed: ContactSeed, done: Loaded) -> None:
    if Contact.objects.filter(name=seed.name, function=seed.function).exists():
        return
    made = Contact.objects.create(name=seed.name, function=seed.function, valid_until=seed.valid_until)
    _record(SeedRecord.Kind.CONTACT, slugify(seed.name), made, done)


def _ensure_page(slug: str, build: Callable[[], Page], index: Page, done: Loaded, key: str = "") -> None:
    """Make and publish a page; `key` is what the record is kept under, the slug by default."""
    if _recorded(SeedRecord.Kind.PAGE, key or slug, Page):
        return
    if Page.objects.child_of(index).filter(slug=slug).exists():
        done.taken.append(slug)
        return
    page = build()
    # Wagtail renews its index of references after every stored row; one page has dozens, and once at the end is enough.
    with transaction.atomic(), disable_reference_index_auto_update():
        # Read anew for every page: the tree keeps the number of children in the database.
        Page.objects.get(pk=index.pk).add_child(instance=page)
        page.save_revision().publish()
        ReferenceIndex.create_or_update_for_object(page)
        _record(SeedRecord.Kind.PAGE, key or slug, page, done)
