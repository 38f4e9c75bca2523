"""What editors tell the search about words."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from search import compound_checks
from search.analysis import fold
from search.synonym_rules import complaints, tidied

LONGEST_NAME = 80
"""Characters of a word or phrase in a line of synonyms."""


class Synonym(models.Model):
    """Words that mean the same. An edit works for the next question in every process: see `search.signals`."""

    words = ArrayField(
        models.CharField(max_length=LONGEST_NAME),
        verbose_name=_("woorden"),
        help_text=_(
            "Gescheiden door komma's. Nederlands, Vlaams en Engels door elkaar mag. Elk woord vindt alle andere."
        ),
    )
    one_way = models.CharField(
        _("alleen wie dit typt"),
        max_length=LONGEST_NAME,
        blank=True,
        help_text=_(
            "Vul dit alleen in als het één kant op werkt: wie dit typt, vindt ook de woorden hierboven. Wie die typt, vindt dit niet."
        ),
    )
    note = models.CharField(_("waarom"), max_length=255, blank=True)

    class Meta:
        verbose_name = _("synoniemen")
        verbose_name_plural = _("synoniemen")
        ordering = ["pk"]

    def __str__(self) -> str:
        words = ", ".join(self.words)
        return f"{self.one_way} → {words}" if self.one_way else words

    def clean(self) -> None:
        """Words that can be found, few and short enough, and no two one-way lines that turn in a circle."""
        super().clean()
        self.words, self.one_way = tidied(self.words or ()), " ".join(self.one_way.split())
        others = Synonym.objects.exclude(one_way="").exclude(pk=self.pk).filter(words__contains=[self.one_way])
        leading_here = list(others.values_list("one_way", flat=True)) if self.one_way else []
        if found := complaints(self.words, self.one_way, leading_here):
            raise ValidationError(found)


class CompoundRule(models.Model):
    """How one Dutch word is split, or that it is not. A change works for the next question, and in the texts that have the word once they
    are analysed anew: see `search.signals`."""

    word = models.CharField(
        _("woord"),
        max_length=compound_checks.LONGEST,
        unique=True,
        help_text=_(
            "Eén woord, zoals het in teksten staat. De regel geldt ook in langere woorden daarmee. Een meervoud is een eigen regel."
        ),
    )
    parts = ArrayField(
        models.CharField(max_length=255),
        verbose_name=_("delen"),
        blank=True,
        default=list,
        help_text=_("Bijvoorbeeld: regie + rol. Leeg: dit woord wordt nooit gesplitst."),
    )
    note = models.CharField(_("waarom"), max_length=255, blank=True)

    before: tuple[str, list[str]] | None = None
    """Word and parts as they were before the last save; kept by `search.signals`."""

    class Meta:
        verbose_name = _("samenstelling")
        verbose_name_plural = _("samenstellingen")
        ordering = ["word"]

    def __str__(self) -> str:
        if not self.parts:
            return gettext("%(word)s: nooit splitsen") % {"word": self.word}
        return f"{self.word} = {' + '.join(self.parts)}"

    def clean(self) -> None:
        """One word, and parts that spell it; no second rule for the same word written otherwise."""
        super().clean()
        self.word, self.parts = self.word.strip().lower(), compound_checks.tidied(self.parts or ())
        if found := compound_checks.complaints(self.word, self.parts):
            raise ValidationError(found)
        others = CompoundRule.objects.exclude(pk=self.pk).values_list("word", flat=True)
        if same := [other for other in others if fold(other) == fold(self.word)]:
            raise ValidationError({"word": _("Voor ‘%(word)s’ is er al een regel. Pas die aan.") % {"word": same[0]}})
