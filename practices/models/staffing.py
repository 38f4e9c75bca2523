"""What it takes: people and their hours, and what must be in place."""

from __future__ import annotations

from decimal import Decimal

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable, TranslatableMixin

from practices.models.term import Scheme, Term


def hours_per_daypart() -> Decimal:
    """A "dagdeel" (part of a day) in hours, as the portal counts it; shown beside every figure that was derived with it."""
    return Decimal(settings.HOURS_PER_DAYPART)


class StaffingLine(TranslatableMixin, Orderable):
    """Who works on it and how much. An empty amount means that the source does not say."""

    class Unit(models.TextChoices):
        """The unit of `amount`, as the source states it."""

        HOURS_DAY = "uur-dag", _("uur per dag")
        HOURS_WEEK = "uur-week", _("uur per week")
        HALF_DAYS_WEEK = "dagdeel-week", _("dagdelen per week")
        FTE = "fte", _("fte")

    class Per(models.TextChoices):
        """What the amount is for."""

        GROUP = "groep", _("per groep")
        SITE = "locatie", _("per locatie")
        FAMILY = "gezin", _("per gezin")
        TOTAL = "totaal", _("in totaal")

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="staffing")
    function = models.ForeignKey(
        Term,
        verbose_name=_("functie"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to={"scheme": Scheme.FUNCTION},
    )
    function_note = models.CharField(_("functie in de woorden van de bron"), max_length=120, blank=True)
    partner = models.CharField(_("bij welke partner"), max_length=120, blank=True)
    amount = models.DecimalField(_("hoeveel"), max_digits=6, decimal_places=2, null=True, blank=True)
    unit = models.CharField(_("eenheid"), max_length=14, choices=Unit.choices, blank=True)
    per = models.CharField(_("waarvoor"), max_length=8, choices=Per.choices, blank=True)
    headcount = models.PositiveSmallIntegerField(_("aantal mensen"), null=True, blank=True)
    volunteer = models.BooleanField(_("vrijwilligers"), default=False)
    note = models.CharField(_("toelichting"), max_length=255, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("inzet")
        verbose_name_plural = _("inzet")

    def __str__(self) -> str:
        return self.function_note or (str(self.function) if self.function else "")

    @property
    def hours_per_week(self) -> Decimal | None:
        """Hours a week where the stated unit gives them (a half-day as the settings count it); None for hours a day, fte and unknown."""
        if self.amount is None:
            return None
        if self.unit == self.Unit.HOURS_WEEK:
            return self.amount
        if self.unit == self.Unit.HALF_DAYS_WEEK:
            return self.amount * hours_per_daypart()
        return None


class PreconditionLine(TranslatableMixin, Orderable):
    """A precondition from the vocabulary, explained for this practice."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="preconditions")
    term = models.ForeignKey(
        Term,
        verbose_name=_("randvoorwaarde"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to={"scheme": Scheme.PRECONDITION},
    )
    text = models.CharField(_("toelichting"), max_length=300, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("randvoorwaarde")
        verbose_name_plural = _("randvoorwaarden")

    def __str__(self) -> str:
        return str(self.term)
