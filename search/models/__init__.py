"""The tables of the search room. Nothing here knows a content type."""

from search.models.engines import SearchPush, SearchTarget
from search.models.index import FacetValue, SearchDocument, SearchLexeme, SearchText, SearchWord
from search.models.query_log import QueryLog
from search.models.wording import CompoundRule, Synonym
from search.models.work import Reanalysis, SearchRebuild

__all__ = [
    "CompoundRule",
    "FacetValue",
    "QueryLog",
    "Reanalysis",
    "SearchDocument",
    "SearchLexeme",
    "SearchPush",
    "SearchRebuild",
    "SearchTarget",
    "SearchText",
    "SearchWord",
    "Synonym",
]
