"""The language analysis with the compound rules of the editors. Whatever analyses words of a reader or of a page takes its analyser here.

`search.analysis` knows no database: it takes the rules as data. They are read under the version of the synonyms, so that a change of a rule
works for the next question in every process.
"""

from __future__ import annotations

from core import state
from search import analysis
from search.analysis import Analyser
from search.models import CompoundRule


def _rules() -> analysis.Rules:
    rows = CompoundRule.objects.order_by("word").values_list("word", "parts")
    return tuple((word, tuple(parts) or (word,)) for word, parts in rows)


# Equal rules give the same analyser, so a change of a synonym costs one query here and forgets no word.
_kept: state.Versioned[Analyser] = state.Versioned(lambda locale: analysis.analyser_for(locale, _rules()))


def other_language(locale: str) -> str:
    """The other one of the two languages that are analysed."""
    return "nl" if analysis.is_english(locale) else "en"


def analyser_for(locale: str) -> Analyser:
    """The analyser of a language code, with the rules as the request at hand sees them. One query when the version has changed.

    Outside a request the versions take a query each time; a long run reads them once in `core.state.kept`.
    """
    return analysis.analyser_for(locale) if analysis.is_english(locale) else _kept.get(state.known().synonyms, "nl")
