"""Tables that every room uses."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition, Image


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


class PortalImage(AbstractImage):
    """An image with the credit and licence that the portal shows beside it."""

    credit = models.CharField(_("fotocredit"), max_length=255, blank=True)
    licence = models.CharField(_("licentie"), max_length=120, blank=True)

    admin_form_fields = (*Image.admin_form_fields, "credit", "licence")


class PortalRendition(AbstractRendition):
    """A size of an image."""

    image = models.ForeignKey(PortalImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)


class PortalDocument(AbstractDocument):
    """A file to download."""

    admin_form_fields = Document.admin_form_fields
