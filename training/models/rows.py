"""The rows of course material."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, TranslatableMixin

from practices.models import Scheme, Source, Term
from training.models.course import CoursePage

COURSE_SCHEMES = (
    Scheme.LEVEL,
    Scheme.THEME,
    Scheme.SECTOR,
    Scheme.FUNCTION,
    Scheme.COMPETENCE,
    Scheme.CONTEXT,
    Scheme.AUDIENCE,
)


class CourseTerm(models.Model):
    """A level, theme, sector, function, competence, law or intended reader; one for both languages."""

    page = ParentalKey(CoursePage, on_delete=models.CASCADE, related_name="course_terms")
    term = models.ForeignKey(
        Term,
        verbose_name=_("term"),
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to={"scheme__in": COURSE_SCHEMES},
    )

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("termen")
        constraints = [models.UniqueConstraint(fields=["page", "term"], name="training_courseterm_once")]

    def __str__(self) -> str:
        return str(self.term)


class CourseGoal(TranslatableMixin, Orderable):
    """Something that students can do afterwards."""

    page = ParentalKey(CoursePage, on_delete=models.CASCADE, related_name="goals")
    text = models.CharField(_("leerdoel"), max_length=255)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("leerdoel")
        verbose_name_plural = _("leerdoelen")

    def __str__(self) -> str:
        return self.text


class LessonPart(TranslatableMixin, Orderable):
    """A part of the lesson, in order."""

    class Kind(models.TextChoices):
        """What happens in it."""

        EXPLANATION = "uitleg", _("uitleg")
        TASK = "opdracht", _("opdracht")
        REFLECTION = "reflectie", _("reflectievraag")

    page = ParentalKey(CoursePage, on_delete=models.CASCADE, related_name="parts")
    kind = models.CharField(_("soort"), max_length=10, choices=Kind.choices, default=Kind.TASK)
    minutes = models.PositiveSmallIntegerField(_("minuten"), null=True, blank=True)
    grouping = models.CharField(
        _("hoe"), max_length=60, blank=True, help_text=_("Bijvoorbeeld: samen, alleen, in drietallen.")
    )
    title = models.CharField(_("titel"), max_length=160)
    text = models.TextField(_("wat je doet"), blank=True)
    pin_number = models.PositiveSmallIntegerField(
        _("nummer van de koppeling"),
        null=True,
        blank=True,
        help_text=_("De hoeveelste praktijk of tekst hierboven erbij hoort. Leeg: geen."),
    )

    panels: ClassVar[list] = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("minutes"), FieldPanel("grouping")]),
        FieldPanel("title"),
        FieldPanel("text"),
        FieldPanel("pin_number"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("onderdeel van de les")
        verbose_name_plural = _("onderdelen van de les")

    def __str__(self) -> str:
        return self.title


class CourseFile(TranslatableMixin, Orderable):
    """A file of the course here, or its address elsewhere."""

    page = ParentalKey(CoursePage, on_delete=models.CASCADE, related_name="files")
    title = models.CharField(_("titel"), max_length=160)
    document = models.ForeignKey(
        settings.WAGTAILDOCS_DOCUMENT_MODEL,
        verbose_name=_("bestand"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    url = models.URLField(_("adres elders"), blank=True, max_length=500)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("bestand")
        verbose_name_plural = _("bestanden")

    def __str__(self) -> str:
        return self.title


class Accreditation(Orderable):
    """What a register says about the course. Shown as it is: points of courses are never added up."""

    page = ParentalKey(CoursePage, on_delete=models.CASCADE, related_name="accreditations")
    body = models.CharField(_("register"), max_length=120, help_text=_("Bijvoorbeeld: Registerplein, SKJ."))
    number = models.CharField(_("nummer"), max_length=60, blank=True)
    points = models.CharField(_("punten, zoals het register ze noemt"), max_length=120, blank=True)
    valid_until = models.DateField(_("geldig tot en met"), null=True, blank=True)
    url = models.URLField(_("adres in het register"), blank=True, max_length=500)

    class Meta(Orderable.Meta):
        verbose_name = _("accreditatie")
        verbose_name_plural = _("accreditaties")

    def __str__(self) -> str:
        return " ".join(filter(None, (self.body, self.number)))


class CourseSource(TranslatableMixin, Orderable):
    """Where facts in the course come from."""

    page = ParentalKey(CoursePage, on_delete=models.CASCADE, related_name="sources")
    source = models.ForeignKey(
        Source, verbose_name=_("bron"), null=True, on_delete=models.PROTECT, related_name="course_lines"
    )
    note = models.CharField(_("waarvoor gebruikt"), max_length=255, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("bron")
        verbose_name_plural = _("bronnen")

    def __str__(self) -> str:
        return str(self.source)
