"""Course material: what a trainer uses in a lesson, built on practices."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField

from core.translation.publishing import CheckedPublishing
from practices.models import Organisation
from search.page_languages import InOtherLanguages
from training.contents import course_contents


class CourseIndexPage(CheckedPublishing, Page):
    """Parent of all course material. Its address is the listing itself, which `search` serves."""

    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["training.CoursePage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("overzicht van lesmateriaal")

    def serve(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        """The listing has its own view; the page's address leads there when they differ."""
        return redirect(reverse("search:courses"))


class CoursePage(InOtherLanguages, Page):
    """A lesson or course: here in full, or elsewhere with its address, provider and licence. `minutes` is how long it takes."""

    summary = models.CharField(_("korte samenvatting"), max_length=300)
    provider = models.ForeignKey(
        Organisation,
        verbose_name=_("aanbieder"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="courses",
        help_text=_("Leeg betekent: gemaakt door de redactie."),
    )
    url_elsewhere = models.URLField(
        _("adres elders"), blank=True, max_length=500, help_text=_("Als het materiaal op een andere site staat.")
    )
    licence = models.CharField(_("licentie"), max_length=120, blank=True, default="CC BY 4.0")
    minutes = models.PositiveIntegerField(
        _("duur in minuten"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    group_size = models.CharField(_("grootte van de groep"), max_length=80, blank=True)
    body = RichTextField(_("voor de opleider"), blank=True, features=["bold", "link", "ol", "ul"])
    checked_on = models.DateField(_("laatst gecontroleerd op"), null=True, blank=True)

    content_panels: ClassVar[list] = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldRowPanel([FieldPanel("minutes"), FieldPanel("group_size"), FieldPanel("checked_on")]),
        MultiFieldPanel(
            [FieldPanel("provider"), FieldPanel("url_elsewhere"), FieldPanel("licence")], heading=_("Van wie")
        ),
        InlinePanel("course_terms", heading=_("Niveau, thema's, sectoren, functies, competenties"), label=_("term")),
        InlinePanel("goals", heading=_("Wat studenten leren"), label=_("leerdoel")),
        FieldPanel("body"),
        InlinePanel("pins", heading=_("Praktijken en teksten bij deze les"), label=_("koppeling")),
        InlinePanel("parts", heading=_("Zo gaat de les"), label=_("onderdeel")),
        InlinePanel("files", heading=_("Bestanden en links"), label=_("bestand")),
        InlinePanel("accreditations", heading=_("Accreditatie"), label=_("accreditatie")),
        InlinePanel("sources", heading=_("Bronnen"), label=_("bron")),
    ]
    parent_page_types: ClassVar[list[str]] = ["training.CourseIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "pages/training/course_page.html"
    override_translatable_fields: ClassVar[list] = [SynchronizedField("slug", overridable=False)]

    class Meta:
        verbose_name = _("lesmateriaal")
        verbose_name_plural = _("lesmateriaal")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the linked pages with their state, the lesson, files and terms."""
        address = request.build_absolute_uri(request.path)
        stored = bool(self.pk) and self.live and not getattr(request, "is_preview", False)
        return super().get_context(request, *args, **kwargs) | course_contents(self, address, stored)
