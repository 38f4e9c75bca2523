"""What came of it, what is planned, and who said so."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable, TranslatableMixin

from practices.models.source import Source


class ResultLine(TranslatableMixin, Orderable):
    """A result with its kind and its source."""

    class Kind(models.TextChoices):
        """How the result is known."""

        EXPERIENCE = "ervaring", _("ervaring")
        COUNT = "telling", _("telling")
        MEASUREMENT = "meting", _("meting")
        STUDY = "onderzoek", _("onderzoek")

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="results")
    statement = models.TextField(_("resultaat"))
    kind = models.CharField(_("soort"), max_length=10, choices=Kind.choices, blank=True)
    for_whom = models.CharField(_("voor wie"), max_length=120, blank=True)
    source = models.ForeignKey(
        Source, verbose_name=_("bron"), null=True, blank=True, on_delete=models.PROTECT, related_name="result_lines"
    )
    as_of = models.CharField(_("peildatum"), max_length=40, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("resultaat")
        verbose_name_plural = _("resultaten")

    def __str__(self) -> str:
        return self.statement[:60]


class PlanLine(TranslatableMixin, Orderable):
    """A plan, wish or expectation, with who said it. Never shown among results."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="plans")
    statement = models.TextField(_("plan of verwachting"))
    who = models.CharField(_("wie zegt dit"), max_length=160, blank=True)
    source = models.ForeignKey(
        Source, verbose_name=_("bron"), null=True, blank=True, on_delete=models.PROTECT, related_name="plan_lines"
    )

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("plan of verwachting")
        verbose_name_plural = _("plannen en verwachtingen")

    def __str__(self) -> str:
        return self.statement[:60]


class Milestone(TranslatableMixin, Orderable):
    """Something that happened at a moment, in the precision of the source."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="milestones")
    when = models.CharField(_("wanneer"), max_length=60)
    text = models.CharField(_("wat"), max_length=255)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("mijlpaal")
        verbose_name_plural = _("mijlpalen")

    def __str__(self) -> str:
        return f"{self.when}: {self.text}"


class Quote(TranslatableMixin, Orderable):
    """What someone said, with function, source and consent."""

    class Perspective(models.TextChoices):
        """From whose side the quote speaks."""

        PARENT = "ouder", _("ouder")
        CHILD = "kind", _("kind of jongere")
        PROFESSIONAL = "professional", _("professional")
        DIRECTOR = "bestuurder", _("bestuurder of beleidsmaker")

    class Consent(models.TextChoices):
        """Why the quote may stand here."""

        PUBLIC = "openbaar", _("stond al met naam in een openbare bron")
        GIVEN = "toestemming", _("toestemming gegeven")
        PSEUDONYM = "schuilnaam", _("schuilnaam: naam weggelaten of veranderd")

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="quotes")
    text = models.TextField(_("citaat"))
    speaker = models.CharField(_("wie"), max_length=120)
    function = models.CharField(_("functie of relatie"), max_length=160, blank=True)
    perspective = models.CharField(_("perspectief"), max_length=14, choices=Perspective.choices, blank=True)
    source = models.ForeignKey(
        Source, verbose_name=_("bron"), null=True, blank=True, on_delete=models.PROTECT, related_name="quotes"
    )
    consent = models.CharField(_("toestemming"), max_length=14, choices=Consent.choices, blank=True)
    consent_until = models.DateField(_("toestemming geldig tot"), null=True, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("citaat")
        verbose_name_plural = _("citaten")

    def __str__(self) -> str:
        return f"{self.speaker}: {self.text[:40]}"
