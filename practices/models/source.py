"""Where facts come from."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable, TranslatableMixin

from practices.models.organisation import Organisation


class Source(models.Model):
    """A text, study or register. One source feeds several practices, results and quotes."""

    title = models.CharField(_("titel"), max_length=255)
    author = models.CharField(
        _("auteur"), max_length=160, blank=True, help_text=_("Leeg betekent: niet vermeld in de bron.")
    )
    medium = models.CharField(
        _("medium"), max_length=160, blank=True, help_text=_("Bijvoorbeeld een tijdschrift of website.")
    )
    published = models.CharField(
        _("datum"), max_length=40, blank=True, help_text=_("Zoals de bron hem geeft, bijvoorbeeld: maart 2024.")
    )
    url = models.URLField(_("adres"), max_length=500, blank=True)
    previously = models.CharField(_("eerder verschenen op"), max_length=255, blank=True)
    publisher = models.ForeignKey(
        Organisation,
        verbose_name=_("uitgever"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="sources",
    )

    class Meta:
        verbose_name = _("bron")
        verbose_name_plural = _("bronnen")
        ordering = ["title"]

    def __str__(self) -> str:
        return ", ".join(part for part in (self.author, self.title, self.medium, self.published) if part)


class PracticeSource(TranslatableMixin, Orderable):
    """A source of a practice, with what it was used for."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="sources")
    source = models.ForeignKey(
        Source, verbose_name=_("bron"), null=True, on_delete=models.PROTECT, related_name="practice_lines"
    )
    note = models.CharField(_("waarvoor gebruikt"), max_length=255, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("bron")

    def __str__(self) -> str:
        return str(self.source)
