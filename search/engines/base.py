"""What every engine does: it answers a `Question` with an `Answer`. No text of a user, no label, no template reaches an engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from search.contract import Sort
from search.scoring import Scored


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition: a document has at least one of these values of the facet. A document may miss it and still count for it.

    A requirement makes one filter a value; a choice or long facet makes one for all its chosen values.
    """

    facet: str
    values: tuple[str, ...]
    requirement: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """What a document must have (or, `absent`, must not have) whatever else: all these lexemes, as a `phrase` right after each other.

    A phrase of one lexeme is met by that word on its own, not by a part of a compound.
    """

    lexemes: tuple[str, ...]
    phrase: bool = False
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One page of results. `scored` None: no words were asked for. `kinds` empty: every kind.

    `conditions` are met by every document that is counted or shown. `long` names the long facets to count, `pairs` the (facet, pair)
    values of requirements to count.
    """

    locale: str
    scored: Scored | None = None
    kinds: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()
    sort: Sort = "newest"
    offset: int = 0
    limit: int = 10
    long: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """What is stored of a hit for its template. Asked with texts: `text` is `Document.text`, `facets` its values as `facet:slug`."""

    page_id: int
    kind: str
    url_path: str
    card: Mapping[str, Any]
    text: str = ""
    facets: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found. `matches` is the number of documents before filters, `total` after.

    `counts` holds per facet and value how many results there are with the *other* filters applied (for a requirement: if this value is
    added); values with nothing are absent. `without` holds per filter, in the question's order, the total without it. `cards` are those
    of `ids` where the engine brings them along in the same trip, texts included; None where they are asked for apart.
    """

    total: int
    matches: int
    ids: tuple[int, ...]
    relaxed: bool = False
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    without: tuple[int, ...] = ()
    cards: tuple[Card, ...] | None = field(default=None, compare=False)


class Engine(Protocol):
    """Finds, orders and counts."""

    def search(self, question: Question) -> Answer:
        """Answer a question: strict first, and with half of the words when that gives fewer than three documents."""
        ...

    def cards(self, ids: Sequence[int], *, texts: bool = False) -> list[Card]:
        """The cards of visible documents, in the order of `ids`, on request with texts and facets; those no longer visible are left out."""
        ...

    def titles(self, locale: str, kinds: Sequence[str], prefixes: Sequence[str], limit: int) -> list[Card]:
        """Visible documents in whose title each prefix (folded letters and digits) begins a word, newest first; without kinds all kinds."""
        ...
