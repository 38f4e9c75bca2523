"""What a comparison of two places is made of: what is known there, what was answered here, and the verdict."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum

from django.db import models
from django.utils.translation import gettext_lazy as _

from practices.models import TransferLine

Need, Confidence = TransferLine.Need, TransferLine.Confidence

Here = Mapping[str, tuple[str, ...]]
"""The visitor's answers by the name of the question; no value is no answer."""


class Outcome(models.TextChoices):
    """What a comparison comes to."""

    FITS = "past", _("Past")
    ATTENTION = "aandacht", _("Aandacht")
    UNFIT = "past-niet", _("Past niet")
    UNKNOWN = "onbekend", _("Onbekend")


class Degree(Enum):
    """How much the two places are alike. `DISCUSS`: both are known, but only people can compare them."""

    SAME = "same"
    PARTLY = "partly"
    OTHER = "other"
    DISCUSS = "discuss"


@dataclass(frozen=True, slots=True)
class There:
    """What is known of one criterion where the practice runs.

    `text` is the editors' line, `facts` are fields of the practice in words. The rest is what rules compare: `codes` are terms, with their
    `names`; `hours` is paid work a week, of everybody if `whole`.
    """

    text: str = ""
    facts: tuple[str, ...] = ()
    need: str = Need.UNKNOWN.value
    confidence: str = Confidence.UNKNOWN.value
    codes: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)
    hours: Decimal | None = None
    whole: bool = False
    volunteers: bool = False

    @property
    def told(self) -> bool:
        """Whether the source says anything."""
        return bool(self.text.strip() or self.facts)

    @property
    def known(self) -> bool:
        """Whether it may be compared: it says something, and it is known where that comes from."""
        return self.told and self.confidence != Confidence.UNKNOWN


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome for one criterion with the reason in words. `ask_there`, `ask_here`: on which side something is still unknown."""

    outcome: Outcome
    reason: str
    ask_there: bool = False
    ask_here: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """How alike both places are, in words."""

    degree: Degree
    words: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """Why a rule cannot compare, and which side must say more."""

    words: str
    there: bool = True


Compared = Comparison | Unknown


@dataclass(frozen=True, slots=True)
class Rule:
    """The questions that must be answered, and how the answers are compared."""

    asks: tuple[str, ...]
    compare: Callable[[There, Here], Compared]
