"""Where a practice takes place: country, region, province, municipality."""

from __future__ import annotations

import re
import unicodedata

from django.db import models
from django.utils.translation import gettext_lazy as _


def sort_name(name: str) -> str:
    """The name as it is put in alphabetical order: lower case, without accents, and without a leading 's- or 't."""
    folded = unicodedata.normalize("NFKD", name)
    plain = "".join(char for char in folded if not unicodedata.combining(char)).casefold()
    return re.sub(r"^['’](s-|s |t )", "", plain)


class Place(models.Model):
    """A node of the place tree.

    `code` is the official one: CBS for Dutch municipalities (GM0268), REFNIS within Belgium, ISO 3166 for countries and Dutch provinces.
    """

    class Kind(models.TextChoices):
        """Levels of the tree, from large to small."""

        COUNTRY = "land", _("land")
        REGION = "gewest", _("gewest")
        PROVINCE = "provincie", _("provincie")
        MUNICIPALITY = "gemeente", _("gemeente")

    kind = models.CharField(_("soort"), max_length=10, choices=Kind.choices)
    code = models.CharField(_("officiële code"), max_length=12)
    slug = models.SlugField(_("adresnaam"), max_length=80, unique=True)
    name = models.CharField(_("naam"), max_length=120)
    name_en = models.CharField(_("naam in het Engels"), max_length=120, blank=True)
    parent = models.ForeignKey(
        "self", verbose_name=_("ligt in"), null=True, blank=True, on_delete=models.PROTECT, related_name="children"
    )
    latitude = models.DecimalField(_("breedtegraad"), max_digits=8, decimal_places=5, null=True, blank=True)
    longitude = models.DecimalField(_("lengtegraad"), max_digits=8, decimal_places=5, null=True, blank=True)
    sort_name = models.CharField(max_length=120, editable=False)

    class Meta:
        verbose_name = _("plaats")
        verbose_name_plural = _("plaatsen")
        ordering = ["sort_name"]
        constraints = [models.UniqueConstraint(fields=["kind", "code"], name="practices_place_kind_code")]

    def __str__(self) -> str:
        return f"{self.name} ({self.get_kind_display()} {self.code})"

    def save(self, *args: object, **kwargs: object) -> None:
        """Keep the sorting name in step with the name."""
        self.sort_name = sort_name(self.name)
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    @property
    def region(self) -> Place | None:
        """What it lies in, when that is smaller than a country. Reads the parent."""
        return self.parent if self.parent and self.parent.kind != self.Kind.COUNTRY else None

    def label_for(self, locale: str) -> str:
        """The name in `locale`."""
        return self.name_en if locale.startswith("en") and self.name_en else self.name
