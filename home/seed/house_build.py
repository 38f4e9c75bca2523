"""Turns the pages about the portal, the accessibility statement and the foot of the demo content into unsaved rows."""

from __future__ import annotations

from wagtail.models import Locale, Page

from home.models import (
    AccessibilityProblem,
    AccessibilityStatement,
    Footer,
    FooterColumn,
    FooterLink,
    StandardPage,
)
from home.seed.house_schema import FooterSeed, HousePageSeed, LinkSeed, StatementSeed


def standard_page(seed: HousePageSeed, locale: Locale) -> StandardPage:
    """An unsaved page about the portal."""
    return StandardPage(
        title=seed.title,
        slug=seed.slug,
        summary=seed.summary,
        body=list(seed.body),
        show_accessibility=seed.show_accessibility,
        locale=locale,
        live=False,
    )


def statement(seed: StatementSeed) -> AccessibilityStatement:
    """An unsaved accessibility statement with its problems."""
    made = AccessibilityStatement(
        language=seed.language,
        status=seed.status,
        stated_on=seed.stated_on,
        tested=seed.tested,
        contact=seed.contact,
        complaints=seed.complaints,
    )
    made.problems = [
        AccessibilityProblem(
            what=problem.what,
            for_whom=problem.for_whom,
            cause=problem.cause,
            action=problem.action,
            by_when=problem.by_when,
            sort_order=number,
        )
        for number, problem in enumerate(seed.problems)
    ]
    return made


def foot(seed: FooterSeed, home: Page) -> Footer:
    """An unsaved foot. A link to a page that is not there is left out."""
    pages = {page.slug: page for page in Page.objects.child_of(home)}

    def links(lines: tuple[LinkSeed, ...]) -> list[FooterLink]:
        kept = [line for line in lines if line.address or line.page in pages]
        return [
            FooterLink(label=line.label, page=pages.get(line.page), address=line.address, sort_order=number)
            for number, line in enumerate(kept)
        ]

    made = Footer(language=seed.language, closing=seed.closing)
    columns = []
    for number, (heading, lines) in enumerate(seed.columns):
        column = FooterColumn(heading=heading, sort_order=number)
        column.links = links(lines)
        columns.append(column)
    made.columns = columns
    return made
