"""How it goes: ordered steps and the elements that make it work."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable, TranslatableMixin


class Step(TranslatableMixin, Orderable):
    """One step of the practice, in order."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="steps")
    title = models.CharField(_("stap"), max_length=120)
    who = models.CharField(_("wie"), max_length=160, blank=True)
    text = models.TextField(_("wat gebeurt er"), blank=True)
    when = models.CharField(_("wanneer"), max_length=120, blank=True)
    duration = models.CharField(_("hoe lang"), max_length=120, blank=True)
    tool = models.CharField(_("hulpmiddel"), max_length=160, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("stap")
        verbose_name_plural = _("stappen")

    def __str__(self) -> str:
        return self.title


class CoreElement(TranslatableMixin, Orderable):
    """What makes the practice work, and whether it may be adapted."""

    class Need(models.TextChoices):
        """Whether an adopter may change it."""

        CORE = "kern", _("kern: niet veranderen")
        ADAPTABLE = "aanpasbaar", _("aanpasbaar")

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="elements")
    text = models.CharField(_("werkzaam element"), max_length=255)
    need = models.CharField(_("kern of aanpasbaar"), max_length=12, choices=Need.choices, default=Need.CORE)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("werkzaam element")
        verbose_name_plural = _("werkzame elementen")

    def __str__(self) -> str:
        return self.text
