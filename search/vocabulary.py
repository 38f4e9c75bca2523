"""All names that the planner knows in a language, kept per process under the versions of synonyms and vocabulary."""

from __future__ import annotations

from core.state import Versioned, Versions
from search import registry
from search.compound_rules import compound_rules
from search.plan import Vocabulary
from search.synonyms import compounds, index, written
from search.terms import groups, names, terms


def _load(locale: str) -> Vocabulary:
    lines, one_way = written()
    rules = compound_rules()
    same = [*lines, *groups(locale)]
    known = [phrase for group in same for phrase in group] + [name for name, _lexeme in names(locale)]
    known += [phrase for word, others in one_way for phrase in (word, *others)]
    return Vocabulary(
        index(locale, same, one_way, rules), terms(locale, rules), compounds(locale, known, rules), rules=rules
    )


_kept: Versioned[Vocabulary] = Versioned(_load)


def vocabulary(locale: str, versions: Versions) -> Vocabulary:
    """Synonyms, terms and parts of compound names in a language, as of these versions."""
    return _kept.get((versions.synonyms, versions.vocabulary, len(registry.facets())), locale)
