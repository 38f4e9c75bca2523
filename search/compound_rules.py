"""The compound rules of the editors (`search.models.CompoundRule`) as the analysis takes them.

The analysis itself knows no database: whoever analyses words of a reader or a page passes these rules on.
"""

from __future__ import annotations

from core.state import Versioned, Versions, known
from search.analysis import Rules
from search.models import CompoundRule


def _read(_key: str) -> Rules:
    rows = CompoundRule.objects.order_by("word").values_list("word", "parts")
    return tuple((word, tuple(parts) or (word,)) for word, parts in rows)


# A change of a rule raises the version of the synonyms, which is in the key of every kept answer.
_kept: Versioned[Rules] = Versioned(_read)


def compound_rules(versions: Versions | None = None) -> Rules:
    """The rules as of these versions (default: those of the request at hand). One query when the version has changed, none otherwise.

    Outside a request the versions themselves take a query; a long run reads them once in `core.state.kept`.
    """
    return _kept.get((versions or known()).synonyms)
