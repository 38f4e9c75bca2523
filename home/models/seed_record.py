"""What the demo content consists of."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class SeedRecord(models.Model):
    """One object that `load_demo` made, so that `load_demo --delete` removes that and nothing an editor made.

    `object_id` is no foreign key: an editor may delete the object, and then the record only says that it was there.
    """

    class Kind(models.TextChoices):
        """The tables that the demo content fills."""

        ORGANISATION = "organisation", _("organisatie")
        SOURCE = "source", _("bron")
        PERSON = "person", _("persoon")
        CONTACT = "contact", _("contactpersoon")
        PAGE = "page", _("pagina")
        FOOTER = "footer", _("voettekst")
        STATEMENT = "statement", _("verklaring")

    kind = models.CharField(max_length=12, choices=Kind.choices)
    key = models.SlugField(max_length=80)
    object_id = models.PositiveBigIntegerField()

    class Meta:
        verbose_name = _("demo-inhoud")
        verbose_name_plural = _("demo-inhoud")
        constraints = [models.UniqueConstraint(fields=["kind", "key"], name="home_seedrecord_kind_key")]

    def __str__(self) -> str:
        return f"{self.kind}: {self.key}"
