"""Who takes part, in which role, and what goes from one partner to another."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from practices.models.organisation import Organisation
from practices.models.place import Place
from practices.models.term import Scheme, Term

FAMILY = "gezin"


def role_choices() -> list[tuple[str, str]]:
    """The roles to choose from."""
    return [(term.slug, term.label) for term in Term.objects.filter(scheme=Scheme.ROLE)]


class RolesField(ArrayField):
    """Slugs of roles, chosen from the vocabulary with checkboxes.

    An array and not a relation, because a row of a page cannot hold a many-to-many that wagtail-localize would copy.
    """

    def formfield(self, **kwargs: Any) -> forms.Field:
        """A field of checkboxes."""
        return forms.MultipleChoiceField(
            choices=role_choices,
            required=not self.blank,
            label=self.verbose_name,
            widget=kwargs.get("widget") or forms.CheckboxSelectMultiple,
        )


class PartnerLine(TranslatableMixin, Orderable):
    """A partner with its sector and roles. A generic name ("het consultatiebureau") is enough; the organisation is optional.

    `key` names the line within its page, for the relation lines; it is made from the name when left empty. `roles` holds slugs of the
    vocabulary "role".
    """

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="partners")
    key = models.SlugField(
        _("korte code"),
        max_length=40,
        blank=True,
        help_text=_("Voor de relaties hieronder. Mag leeg: dan maken wij hem uit de naam."),
    )
    name = models.CharField(
        _("naam"),
        max_length=120,
        blank=True,
        help_text=_("Bijvoorbeeld: het consultatiebureau. Mag leeg als je een organisatie kiest."),
    )
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisatie"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="partner_lines",
    )
    sector = models.ForeignKey(
        Term,
        verbose_name=_("sector"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to={"scheme": Scheme.SECTOR},
    )
    roles = RolesField(models.SlugField(max_length=60), verbose_name=_("rollen"), default=list, blank=True)
    brings = models.TextField(_("wat brengt deze partner in"), blank=True)
    formal_agreement = models.BooleanField(_("formele afspraak"), null=True, blank=True)

    override_translatable_fields = [SynchronizedField("key", overridable=False)]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("partner")
        verbose_name_plural = _("partners")

    def __str__(self) -> str:
        return self.display_name

    @property
    def display_name(self) -> str:
        """The name to show: the line's own name, else the organisation's."""
        return self.name or (self.organisation.name if self.organisation else "")

    @property
    def reference(self) -> str:
        """The key that relation lines use, made from the name where none was given."""
        return self.key or slugify(self.display_name)[:40]


class RelationLine(TranslatableMixin, Orderable):
    """What one partner does towards another partner or the family, in that direction. `source` and `target` are partner keys or "gezin"."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="relations")
    source = models.SlugField(_("van"), max_length=40, help_text=_("De korte code van een partner."))
    kind = models.ForeignKey(
        Term,
        verbose_name=_("wat gebeurt er"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to={"scheme": Scheme.RELATION},
    )
    target = models.SlugField(_("naar"), max_length=40, help_text=_("De korte code van een partner, of: gezin."))
    note = models.CharField(_("toelichting"), max_length=120, blank=True, help_text=_("In een paar woorden."))

    override_translatable_fields = [
        SynchronizedField("source", overridable=False),
        SynchronizedField("target", overridable=False),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("relatie")
        verbose_name_plural = _("relaties")

    def __str__(self) -> str:
        return f"{self.source} → {self.target}"


class PlaceLine(Orderable):
    """A place of a practice, with the village or neighbourhood in words. Never a home address."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="places")
    place = models.ForeignKey(
        Place, verbose_name=_("plaats"), null=True, on_delete=models.PROTECT, related_name="practice_lines"
    )
    locality = models.CharField(_("dorp of wijk"), max_length=120, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("plaats")

    def __str__(self) -> str:
        return f"{self.locality}, {self.place}" if self.locality else str(self.place)
