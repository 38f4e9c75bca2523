"""The tables of the home room, one noun per module."""

from home.models.article import (
    ArticlePage,
    ArticlePerson,
    ArticlePractice,
    ArticleSource,
    ArticleTerm,
    FurtherReading,
)
from home.models.concept import ConceptPage, ConceptTerm
from home.models.event import EventPage, EventPractice, EventTerm
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
from home.models.theme import ThemePage, ThemePoint

__all__ = [
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
    "ThemePage",
    "ThemePoint",
]
