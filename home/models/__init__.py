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
from home.models.home import HomePage
from home.models.overview import OverviewPage
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
    "FurtherReading",
    "HomePage",
    "OverviewPage",
    "SeedRecord",
    "ThemePage",
    "ThemePoint",
]
