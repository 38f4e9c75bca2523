"""The page under which all practices live. Its address is the listing itself, which `search` serves."""

from __future__ import annotations

from typing import ClassVar

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page

from core.translation.publishing import CheckedPublishing


class PracticeIndexPage(CheckedPublishing, Page):
    """Parent of all practices."""

    intro = RichTextField(_("inleiding"), blank=True, features=["bold", "link"])

    content_panels: ClassVar[list] = [*Page.content_panels, FieldPanel("intro")]
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["practices.PracticePage", "practices.AdvicePage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("overzicht van praktijken")

    def serve(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        """The listing has its own view; the page's address leads there when they differ."""
        return redirect(reverse("search:practices"))
