"""Recognition by a register, and studies."""

from __future__ import annotations

import datetime as dt

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable, TranslatableMixin
from wagtail_localize.fields import SynchronizedField


class Recognition(Orderable):
    """An entry in a register of effective interventions. After `valid_until` the badge turns grey by itself."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="recognitions")
    register = models.CharField(_("register"), max_length=160)
    level = models.CharField(_("niveau in het register"), max_length=120)
    date = models.DateField(_("datum"), null=True, blank=True)
    valid_until = models.DateField(_("geldig tot"), null=True, blank=True)
    url = models.URLField(_("adres in het register"), max_length=500, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("erkenning")
        verbose_name_plural = _("erkenningen")

    def __str__(self) -> str:
        return f"{self.register}: {self.level}"

    def is_valid_on(self, day: dt.date) -> bool:
        """Whether the recognition still holds on `day`; an entry without an end date holds."""
        return self.valid_until is None or day <= self.valid_until


class Study(TranslatableMixin, Orderable):
    """A study about this practice, cited."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="studies")
    citation = models.TextField(_("verwijzing"))
    finding = models.TextField(_("wat het onderzoek vond"), blank=True)
    url = models.URLField(_("adres of DOI"), max_length=500, blank=True)

    override_translatable_fields = [SynchronizedField("citation", overridable=False)]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("onderzoek")
        verbose_name_plural = _("onderzoeken")

    def __str__(self) -> str:
        return self.citation[:60]
