"""The labels of all terms, kept per process for as long as the vocabulary stays the same."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from core.state import Versioned, current
from practices.models import Term


def _load_labels(locale: str) -> Mapping[tuple[str, str], str]:
    """Read all labels in `locale` (one query)."""
    terms = Term.objects.only("scheme", "slug", "label_nl", "label_en")
    return MappingProxyType({(term.scheme, term.slug): term.label_for(locale) for term in terms})


_labels: Versioned[Mapping[tuple[str, str], str]] = Versioned(_load_labels)


def labels(locale: str, version: int | None = None) -> Mapping[tuple[str, str], str]:
    """The label of each (scheme, slug) in `locale` ("nl" or "en"), in display order, retired terms too.

    `version` is the number of the vocabulary (`core.state.for_request(request).vocabulary`); without it, it is read here (one query).
    """
    return _labels.get(current().vocabulary if version is None else version, locale)
