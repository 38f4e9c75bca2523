"""What keeps a practice alive: contact, files, links and related practices."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable, TranslatableMixin

from practices.models.contact import Contact


class ContactLine(TranslatableMixin, Orderable):
    """Who answers questions about a practice."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="contacts")
    contact = models.ForeignKey(
        Contact, verbose_name=_("contactpersoon"), null=True, on_delete=models.PROTECT, related_name="lines"
    )

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("contact")
        verbose_name_plural = _("contacten")

    def __str__(self) -> str:
        return str(self.contact)


class DocumentLine(TranslatableMixin, Orderable):
    """A file that belongs to the practice."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="documents")
    title = models.CharField(_("titel"), max_length=160)
    document = models.ForeignKey(
        settings.WAGTAILDOCS_DOCUMENT_MODEL,
        verbose_name=_("bestand"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    accessible = models.BooleanField(_("toegankelijk bestand"), null=True, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("bestand")
        verbose_name_plural = _("bestanden")

    def __str__(self) -> str:
        return self.title


class LinkLine(TranslatableMixin, Orderable):
    """An outside address, or a film with its captions."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="links")
    title = models.CharField(_("titel"), max_length=160)
    url = models.URLField(_("adres"), max_length=500)
    captions = models.BooleanField(_("film met ondertiteling"), null=True, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("link")
        verbose_name_plural = _("links")

    def __str__(self) -> str:
        return self.title


class RelatedLine(TranslatableMixin, Orderable):
    """A practice that the editor puts beside this one, with the reason."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="related_lines")
    practice = models.ForeignKey(
        "practices.PracticePage", verbose_name=_("praktijk"), null=True, on_delete=models.CASCADE, related_name="+"
    )
    reason = models.CharField(_("waarom"), max_length=160, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("verwante praktijk")
        verbose_name_plural = _("verwante praktijken")

    def __str__(self) -> str:
        return str(self.practice)
