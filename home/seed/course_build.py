"""Turns course material of the demo content into unsaved pages."""

from __future__ import annotations

import dataclasses

from wagtail.models import Locale, Page

from home.models import HomePage
from home.seed.build import References, UnknownReferenceError
from home.seed.reading_schema import CourseSeed
from practices.models import PracticeIndexPage
from training.models import CourseGoal, CourseIndexPage, CoursePage, CoursePin, CourseTerm, LessonPart

SLUG = "lesmateriaal"


def ensure_course_index(index: PracticeIndexPage) -> CourseIndexPage:
    """The overview of course material beside that of practices, made where it is missing and put in the menu."""
    home = HomePage.objects.get(pk=index.get_parent().pk)
    found = CourseIndexPage.objects.child_of(home).first()
    if found is None:
        found = CourseIndexPage(title="Lesmateriaal", slug=SLUG, locale=home.locale, live=False, show_in_menus=True)
        home.add_child(instance=found)
        found.save_revision().publish()
    return found


def course_page(seed: CourseSeed, references: References, index: PracticeIndexPage, locale: Locale) -> CoursePage:
    """An unsaved course with all its rows. A slug that no practice or advice has is an UnknownReferenceError."""
    plain = ("slug", "title", "summary", "minutes", "group_size", "body", "checked_on")
    page = CoursePage(locale=locale, live=False, **{name: getattr(seed, name) for name in plain})
    page.goals.set([CourseGoal(text=text, sort_order=number) for number, text in enumerate(seed.goals)])
    page.parts.set(
        [LessonPart(**dataclasses.asdict(part), sort_order=number) for number, part in enumerate(seed.parts)]
    )
    page.course_terms.set(
        [CourseTerm(term=references.term(scheme, slug)) for scheme, slugs in seed.terms for slug in slugs]
    )
    pins = []
    for number, seeded in enumerate(seed.pins):
        target = Page.objects.child_of(index).filter(slug=seeded.target).first()
        if target is None:
            raise UnknownReferenceError(f"page {seeded.target}")
        pin = CoursePin(target=target, part=seeded.part, goal=seeded.goal, use=seeded.use, sort_order=number)
        pin.clean()
        pins.append(pin)
    page.pins.set(pins)
    return page
