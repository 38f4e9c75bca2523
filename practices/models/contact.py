"""Who answers questions about practices, and the questions that readers asked."""

from __future__ import annotations

import datetime as dt

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from practices.models.organisation import Organisation


class Contact(models.Model):
    """Somebody who answers questions, for any number of practices. The e-mail address is never shown; after `valid_until` the
    organisation is shown and asked instead."""

    name = models.CharField(_("naam"), max_length=120)
    function = models.CharField(_("functie"), max_length=160, blank=True)
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisatie"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="contacts",
        help_text=_("Leeg betekent: niet vermeld in de bron."),
    )
    email = models.EmailField(
        _("e-mailadres (wordt niet getoond)"), blank=True, help_text=_("Leeg: vragen gaan naar de organisatie.")
    )
    valid_until = models.DateField(
        _("opnieuw nakijken op"),
        null=True,
        blank=True,
        help_text=_("Na deze dag noemen we deze persoon niet meer, en gaat een vraag naar de organisatie."),
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("function"),
        FieldPanel("organisation"),
        FieldPanel("email"),
        FieldPanel("valid_until"),
    ]

    class Meta:
        verbose_name = _("contactpersoon")
        verbose_name_plural = _("contactpersonen")
        ordering = ["name"]

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.name, self.function, str(self.organisation or ""))))

    def is_valid_on(self, day: dt.date) -> bool:
        """Whether the person may still be named on `day`."""
        return self.valid_until is None or day <= self.valid_until


@register_setting(icon="mail")
class ContactSettings(BaseGenericSetting):
    """Where questions go that nobody else answers."""

    editors_email = models.EmailField(
        _("e-mailadres van de redactie"),
        blank=True,
        help_text=_("Leeg: vragen aan de redactie staan alleen in de lijst “Vragen van lezers”."),
    )

    panels = [FieldPanel("editors_email")]

    class Meta:
        verbose_name = _("vragen van lezers")

    def __str__(self) -> str:
        return self.editors_email


class Question(models.Model):
    """A question of a reader. Stored before it is sent, so that nothing is lost when the mail is down."""

    class To(models.TextChoices):
        """Who gets it."""

        PERSON = "persoon", _("contactpersoon")
        ORGANISATION = "organisatie", _("organisatie")
        EDITORS = "redactie", _("redactie")

    practice = models.ForeignKey(
        "practices.PracticePage",
        verbose_name=_("over praktijk"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="questions",
    )
    to = models.CharField(_("gaat naar"), max_length=12, choices=To.choices, default=To.EDITORS)
    recipient = models.CharField(_("ontvanger"), max_length=160, blank=True)
    address = models.EmailField(_("verstuurd aan"), blank=True)
    name = models.CharField(_("naam van de lezer"), max_length=120)
    email = models.EmailField(_("e-mailadres van de lezer"))
    text = models.TextField(_("vraag"))
    asked_at = models.DateTimeField(_("gesteld op"), auto_now_add=True)
    sent_at = models.DateTimeField(_("verstuurd op"), null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(_("pogingen"), default=0)
    problem = models.CharField(_("waarom niet verstuurd"), max_length=255, blank=True)

    class Meta:
        verbose_name = _("vraag van een lezer")
        verbose_name_plural = _("vragen van lezers")
        ordering = ["-asked_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.name}: {self.text[:60]}"
