"""Tables that every room uses."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition, Image, get_upload_to

from core.photo_file import CleanImageField


class PortalState(models.Model):
    """One row: version numbers of what processes cache. See `core.state`."""

    vocabulary = models.PositiveBigIntegerField(default=1)
    synonyms = models.PositiveBigIntegerField(default=1)
    settings = models.PositiveBigIntegerField(default=1)
    menu = models.PositiveBigIntegerField(default=1)
    index = models.PositiveBigIntegerField(default=1)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(pk=1), name="core_portalstate_one_row")]

    def __str__(self) -> str:
        return f"index {self.index}, vocabulary {self.vocabulary}"


class TranslationStatus(models.Model):
    """How far a page in another language is behind the page that it translates. See `core.translation`."""

    page = models.OneToOneField("wagtailcore.Page", on_delete=models.CASCADE, related_name="translation_status")
    shown = models.JSONField(default=dict, editable=False)
    """The texts of the source that the public page is a translation of: their fingerprints by path."""
    changed = models.PositiveIntegerField(_("veranderde teksten"), default=0, editable=False)
    since = models.DateTimeField(_("verouderd sinds"), null=True, editable=False)
    problem = models.TextField(_("wat er misging"), blank=True, editable=False)

    class Meta:
        verbose_name = _("stand van een vertaling")
        verbose_name_plural = _("stand van vertalingen")

    def __str__(self) -> str:
        return f"{self.page_id}: {self.changed}"


class Licence(models.TextChoices):
    """Under what terms an image may be shown."""

    CC0 = "cc0", _("CC0, vrij te gebruiken")
    CC_BY = "cc-by-4.0", "CC BY 4.0"
    CC_BY_SA = "cc-by-sa-4.0", "CC BY-SA 4.0"
    PERMISSION = "toestemming", _("met toestemming van de maker")
    OWN_WORK = "eigen-werk", _("eigen werk")


class PortalImage(AbstractImage):
    """An image with its text alternative, and the credit and licence that the portal shows beside it."""

    file = CleanImageField(
        verbose_name=_("bestand"), upload_to=get_upload_to, width_field="width", height_field="height"
    )
    description = models.CharField(
        _("alternatieve tekst"),
        max_length=255,
        blank=True,
        default="",
        help_text=_("Wat is er te zien? Voor wie het beeld niet ziet. Eén zin, zonder “foto van”."),
    )
    # Wagtail keeps the name `decorative` for an image in its place: it sets that to False on every instance.
    is_decorative = models.BooleanField(
        _("alleen versiering"),
        default=False,
        help_text=_("Vink dit aan als het beeld niets toevoegt aan de tekst. Dan is er geen alternatieve tekst nodig."),
    )
    credit = models.CharField(
        _("fotocredit"), max_length=255, blank=True, help_text=_("Wie maakte het? Dit staat bij het beeld.")
    )
    licence = models.CharField(_("licentie"), max_length=120, choices=Licence)
    source_link = models.URLField(
        _("bron van het beeld"), blank=True, help_text=_("Het adres van de pagina waar het beeld vandaan komt.")
    )

    admin_form_fields = (
        "title",
        "file",
        "description",
        "is_decorative",
        "credit",
        "licence",
        "source_link",
        *(name for name in Image.admin_form_fields if name not in ("title", "file", "description")),
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("afbeelding")
        verbose_name_plural = _("afbeeldingen")

    @property
    def default_alt_text(self) -> str:
        """The text alternative outside a place that gives another one; "" for decoration."""
        return "" if self.is_decorative else self.description or self.title


class PortalRendition(AbstractRendition):
    """A size of an image."""

    image = models.ForeignKey(PortalImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)


class PortalDocument(AbstractDocument):
    """A file to download, with the terms under which it may be used."""

    licence = models.CharField(
        _("licentie"),
        max_length=20,
        choices=Licence,
        blank=True,
        default="",
        help_text=_("Leeg: niet vermeld. Lezers zien dit bij het bestand."),
    )

    admin_form_fields = (*Document.admin_form_fields, "licence")
