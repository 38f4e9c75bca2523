"""A practice or text that a course is built on, as it was when it was linked."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.models import Orderable, Page, Revision, TranslatableMixin

from training.models.course import CoursePage

PINNED = ["practices.PracticePage", "practices.AdvicePage", "home.ArticlePage", "home.PublicationPage"]


class CoursePin(TranslatableMixin, Orderable):
    """A link with its reason. It keeps the revision of the moment, so that a trainer sees when the page has changed since; the title
    stays when the page is gone."""

    class Part(models.TextChoices):
        """A part of a practice; the value is the anchor on its page."""

        WHOLE = "", _("de hele tekst")
        WHO = "wie-doet-wat", _("wie doet wat")
        HOW = "hoe-het-gaat", _("hoe het gaat")
        DEMANDS = "wat-het-vraagt", _("wat het vraagt")
        CONDITIONS = "wat-het-laat-slagen", _("wat het laat slagen")
        RESULTS = "wat-het-opleverde", _("wat het opleverde")
        UNKNOWN = "wat-we-niet-weten", _("wat we niet weten")
        TRANSFER = "past-het-bij-jullie", _("past het bij jullie?")

    page = ParentalKey(CoursePage, on_delete=models.CASCADE, related_name="pins")
    target = models.ForeignKey(
        Page,
        verbose_name=_("praktijk of tekst"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="course_pins",
    )
    title = models.CharField(_("titel bij het koppelen"), max_length=255, blank=True, editable=False)
    part = models.CharField(_("welk deel"), max_length=24, choices=Part.choices, blank=True, default=Part.WHOLE)
    goal = models.CharField(_("bij welk leerdoel"), max_length=255, blank=True)
    use = models.CharField(_("hoe je het gebruikt"), max_length=400, blank=True)
    revision = models.ForeignKey(Revision, null=True, on_delete=models.SET_NULL, related_name="+", editable=False)
    pinned_on = models.DateField(_("gekoppeld op"), null=True, editable=False)
    renew = models.BooleanField(
        _("koppel aan de versie van nu"),
        default=False,
        help_text=_("Vink aan als je de nieuwe versie hebt gelezen en de les er nog bij past."),
    )

    panels: ClassVar[list] = [
        PageChooserPanel("target", PINNED),
        FieldPanel("part"),
        FieldPanel("goal"),
        FieldPanel("use"),
        FieldPanel("renew"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("koppeling")
        verbose_name_plural = _("koppelingen")

    def __str__(self) -> str:
        return self.title or str(self.target)

    def clean(self) -> None:
        """Fix the version: of a new link, of one that got another page, and where the trainer asks for it."""
        super().clean()
        if self.target is None:
            return
        other = self.revision is not None and str(self.target.pk) != self.revision.object_id
        if self.renew or other or self.pinned_on is None:
            self.revision, self.title = self.target.live_revision, self.target.title
            self.pinned_on = timezone.localdate()
        self.renew = False

    @property
    def has_changed(self) -> bool:
        """Whether the page was published again since it was linked."""
        return self.target is not None and self.target.live_revision_id != self.revision_id
