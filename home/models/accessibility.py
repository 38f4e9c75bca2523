"""The accessibility statement, after the Dutch model ("toegankelijkheidsverklaring")."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable

from home.models.language import OncePerLanguage

PROSE = ["bold", "link", "ol", "ul"]


class AccessibilityStatement(OncePerLanguage):
    """How accessible the portal is according to its editors, what was tested, what is wrong, and where to complain."""

    class Status(models.TextChoices):
        """The three outcomes of the model statement."""

        FULL = "voldoet", _("voldoet")
        PARTIAL = "gedeeltelijk", _("voldoet gedeeltelijk")
        NONE = "voldoet-niet", _("voldoet niet")

    status = models.CharField(_("status"), max_length=15, choices=Status.choices, default=Status.PARTIAL)
    stated_on = models.DateField(_("datum van de verklaring"))
    tested = RichTextField(_("wat is getest, en hoe"), features=PROSE)
    contact = RichTextField(
        _("iets niet toegankelijk gevonden"),
        features=PROSE,
        help_text=_("Waar een lezer dit meldt, en wanneer er antwoord komt."),
    )
    complaints = RichTextField(
        _("een klacht indienen"),
        features=PROSE,
        help_text=_("In Nederland bij de Nationale ombudsman, in Vlaanderen bij de Vlaamse Ombudsdienst."),
    )

    panels: ClassVar[list] = [
        FieldPanel("language"),
        FieldPanel("status"),
        FieldPanel("stated_on"),
        FieldPanel("tested"),
        InlinePanel("problems", heading=_("Wat nog niet goed is"), label=_("probleem")),
        FieldPanel("contact"),
        FieldPanel("complaints"),
    ]

    class Meta(OncePerLanguage.Meta):
        verbose_name = _("toegankelijkheidsverklaring")
        verbose_name_plural = _("toegankelijkheidsverklaringen")

    def __str__(self) -> str:
        return f"{self.get_language_display()}: {self.get_status_display()}"

    @property
    def verdict(self) -> str:
        """The status as a sentence."""
        return {
            self.Status.FULL: gettext("Dit portaal voldoet aan WCAG 2.2, niveau AA."),
            self.Status.PARTIAL: gettext(
                "Dit portaal voldoet gedeeltelijk aan WCAG 2.2, niveau AA. Wat nog niet goed is, staat hieronder."
            ),
            self.Status.NONE: gettext("Dit portaal voldoet niet aan WCAG 2.2, niveau AA."),
        }[self.Status(self.status)]


class AccessibilityProblem(Orderable):
    """Something that is known to be wrong, and what is done about it."""

    statement = ParentalKey(AccessibilityStatement, on_delete=models.CASCADE, related_name="problems")
    what = models.CharField(_("wat"), max_length=160)
    for_whom = models.CharField(_("wie merkt het"), max_length=255)
    cause = models.CharField(_("oorzaak"), max_length=400)
    action = models.CharField(_("wat we eraan doen"), max_length=400)
    by_when = models.CharField(
        _("wanneer klaar"), max_length=120, blank=True, help_text=_("Leeg betekent: nog niet gepland.")
    )

    class Meta(Orderable.Meta):
        verbose_name = _("probleem")
        verbose_name_plural = _("problemen")

    def __str__(self) -> str:
        return self.what
