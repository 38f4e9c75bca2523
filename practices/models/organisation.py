"""Organisations that take part in practices."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from practices.models.place import Place
from practices.models.slugs import free_slug
from practices.models.term import Scheme, Term


class Organisation(models.Model):
    """An organisation, one for both languages, with a public page of everything it takes part in."""

    class Type(models.TextChoices):
        """What the organisation is, apart from its sector."""

        PROVIDER = "aanbieder", _("aanbieder of instelling")
        MUNICIPALITY = "gemeente", _("gemeente of lokaal bestuur")
        BRANCH = "branche", _("branche- of beroepsvereniging")
        NETWORK = "netwerk", _("netwerk of samenwerkingsverband")
        EDUCATION = "onderwijs", _("school, hogeschool of onderzoekscentrum")
        MEDIUM = "medium", _("medium of uitgever")
        VOLUNTEERS = "vrijwilligers", _("vrijwilligersorganisatie")
        OTHER = "anders", _("anders")

    name = models.CharField(_("naam"), max_length=160)
    slug = models.SlugField(_("adresnaam"), max_length=80, unique=True, blank=True)
    type = models.CharField(_("soort organisatie"), max_length=20, choices=Type.choices, default=Type.PROVIDER)
    sector = models.ForeignKey(
        Term,
        verbose_name=_("sector"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to={"scheme": Scheme.SECTOR},
    )
    place = models.ForeignKey(
        Place, verbose_name=_("plaats"), null=True, blank=True, on_delete=models.PROTECT, related_name="organisations"
    )
    website = models.URLField(_("website"), blank=True)
    email = models.EmailField(
        _("e-mailadres voor vragen (wordt niet getoond)"),
        blank=True,
        help_text=_("Hierheen gaan vragen over praktijken zonder geldige contactpersoon."),
    )
    description_nl = models.TextField(_("omschrijving (Nederlands)"), blank=True)
    description_en = models.TextField(_("omschrijving (Engels)"), blank=True)
    parent = models.ForeignKey(
        "self", verbose_name=_("onderdeel van"), null=True, blank=True, on_delete=models.PROTECT, related_name="parts"
    )
    members = models.ManyToManyField(
        "self",
        verbose_name=_("leden"),
        symmetrical=False,
        blank=True,
        related_name="member_of",
        help_text=_("Alleen voor een netwerk of samenwerkingsverband."),
    )

    class Meta:
        verbose_name = _("organisatie")
        verbose_name_plural = _("organisaties")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: object, **kwargs: object) -> None:
        """Give a new organisation an address from its name."""
        if not self.slug:
            self.slug = free_slug(Organisation, self.name, "organisatie")
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def description_for(self, locale: str) -> str:
        """The description in `locale`, in Dutch where there is no translation."""
        return self.description_en if locale.startswith("en") and self.description_en else self.description_nl
