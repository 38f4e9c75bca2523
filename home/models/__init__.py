"""The tables of the home room, one noun per module."""

from home.models.accessibility import AccessibilityProblem, AccessibilityStatement
from home.models.article import (
    ArticleOrganisation,
    ArticlePage,
    ArticlePerson,
    ArticlePractice,
    ArticleSource,
    ArticleTerm,
    FurtherReading,
)
from home.models.concept import ConceptPage, ConceptTerm
from home.models.event import EventPage, EventPractice, EventTerm
from home.models.footer import Footer, FooterColumn, FooterLink
from home.models.home import HomePage
from home.models.overview import OverviewPage
from home.models.publication import (
    PublicationFile,
    PublicationOrganisation,
    PublicationPage,
    PublicationPart,
    PublicationPractice,
    PublicationSource,
    PublicationTerm,
)
from home.models.seed_record import SeedRecord
from home.models.standard import StandardPage
from home.models.theme import ThemePage, ThemePoint

__all__ = [
    "AccessibilityProblem",
    "AccessibilityStatement",
    "ArticleOrganisation",
    "ArticlePage",
    "ArticlePerson",
    "ArticlePractice",
    "ArticleSource",
    "ArticleTerm",
    "ConceptPage",
    "ConceptTerm",
    "EventPage",
    "EventPractice",
    "EventTerm",
    "Footer",
    "FooterColumn",
    "FooterLink",
    "FurtherReading",
    "HomePage",
    "OverviewPage",
    "PublicationFile",
    "PublicationOrganisation",
    "PublicationPage",
    "PublicationPart",
    "PublicationPractice",
    "PublicationSource",
    "PublicationTerm",
    "SeedRecord",
    "StandardPage",
    "ThemePage",
    "ThemePoint",
]
