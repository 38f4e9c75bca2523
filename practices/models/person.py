"""People who write, are interviewed or are quoted."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from practices.models.organisation import Organisation
from practices.models.slugs import free_slug


class Person(models.Model):
    """A person, one for both languages, with a public page of what they wrote and what was written about them."""

    name = models.CharField(_("naam"), max_length=120)
    slug = models.SlugField(_("adresnaam"), max_length=80, unique=True, blank=True)
    function = models.CharField(
        _("functie"), max_length=160, blank=True, help_text=_("Leeg betekent: niet vermeld in de bron.")
    )
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisatie"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="people",
    )
    biography_nl = models.TextField(_("over deze persoon (Nederlands)"), blank=True, max_length=600)
    biography_en = models.TextField(_("over deze persoon (Engels)"), blank=True, max_length=600)

    class Meta:
        verbose_name = _("persoon")
        verbose_name_plural = _("personen")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: object, **kwargs: object) -> None:
        """Give a new person an address from the name."""
        if not self.slug:
            self.slug = free_slug(Person, self.name, "persoon")
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def biography_for(self, locale: str) -> str:
        """The biography in `locale`, in Dutch where there is no translation."""
        return self.biography_en if locale.startswith("en") and self.biography_en else self.biography_nl
