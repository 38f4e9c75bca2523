"""Can it work elsewhere: the twelve transfer criteria, as the source's context states them."""

from __future__ import annotations

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable, TranslatableMixin

from practices.models.source import Source


class Criterion(models.TextChoices):
    """Twelve criteria, after PIET-T (population, intervention, environment, transfer) and ASTAIRE; order as shown."""

    POPULATION = "doelgroep", _("Kinderen en gezinnen")
    SCALE = "schaal", _("Schaal")
    CORE = "kern", _("Kern van de aanpak")
    MATERIALS = "materiaal", _("Materiaal en handleiding")
    TRAINING = "scholing", _("Scholing en coaching")
    STAFFING = "inzet", _("Mensen en uren")
    COST = "kosten", _("Kosten en wie betaalt")
    LEGAL = "wet", _("Wet en gegevens delen")
    LEADERSHIP = "steun", _("Steun van de organisatie")
    PARTNERS = "partners", _("Partners die elkaar kennen")
    SETTING = "omgeving", _("Buurt en plek")
    SUPPORT = "hulp", _("Hulp bij overnemen")


class TransferLine(TranslatableMixin, Orderable):
    """One criterion filled in for the place where the practice runs. No line, or a line without text, means unknown."""

    class Need(models.TextChoices):
        """How strictly an adopter must meet it."""

        MUST = "moet", _("Moet")
        SHOULD = "liefst", _("Liefst")
        FREE = "vrij", _("Vrij")
        UNKNOWN = "onbekend", _("Onbekend")

    class Confidence(models.TextChoices):
        """Where the statement comes from."""

        SOURCE = "bron", _("Staat in de bron")
        EDITOR = "redactie", _("Lezing van de redactie")
        UNKNOWN = "onbekend", _("Onbekend")

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="transfer")
    criterion = models.CharField(_("criterium"), max_length=12, choices=Criterion.choices)
    text = models.CharField(_("hoe het hier is"), max_length=300, blank=True)
    need = models.CharField(_("moet dit bij overnemen"), max_length=10, choices=Need.choices, default=Need.UNKNOWN)
    confidence = models.CharField(_("zekerheid"), max_length=10, choices=Confidence.choices, default=Confidence.UNKNOWN)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("overdrachtscriterium")
        verbose_name_plural = _("overdrachtscriteria")

    def __str__(self) -> str:
        return self.get_criterion_display()


class AdoptionLine(TranslatableMixin, Orderable):
    """Who took the practice over, where and when, and what they changed, as a source tells it."""

    class Changed(models.TextChoices):
        """What the change touched; empty when the source does not say."""

        NOTHING = "niets", _("niets")
        ADAPTABLE = "aanpasbaar", _("wat aangepast mag worden")
        CORE = "kern", _("de kern")

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="adoptions")
    who = models.CharField(_("wie"), max_length=160)
    where = models.CharField(_("waar"), max_length=160, blank=True)
    year = models.PositiveSmallIntegerField(
        _("jaar"), null=True, blank=True, validators=[MinValueValidator(1900), MaxValueValidator(2100)]
    )
    change = models.CharField(_("wat is er veranderd"), max_length=300, blank=True)
    touched = models.CharField(_("wat raakte dat"), max_length=10, choices=Changed.choices, blank=True)
    source = models.ForeignKey(
        Source, verbose_name=_("bron"), null=True, blank=True, on_delete=models.PROTECT, related_name="adoption_lines"
    )

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("overname")
        verbose_name_plural = _("overnames")

    def __str__(self) -> str:
        return self.who
