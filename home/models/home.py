"""The front page."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.url_routing import RouteResult

from home.blocks import SectionsBlock, usual_sections
from home.linked_data import site_data
from home.sections import sections
from search.page_languages import InOtherLanguages


class HomePage(InOtherLanguages, Page):
    """The first page of a language."""

    heading = models.CharField(_("grote kop"), max_length=120, blank=True)
    lead = models.CharField(_("inleiding"), max_length=300, blank=True)
    example_questions = models.TextField(
        _("voorbeeldvragen"),
        blank=True,
        help_text=_("Eén per regel. Iedere regel wordt een link naar de zoekresultaten."),
    )

    sections = StreamField(
        SectionsBlock(),
        verbose_name=_("onderdelen onder de zoekvraag"),
        blank=True,
        default=usual_sections,
        help_text=_("Wat erin staat wordt gevonden: het nieuwste, of wat kort geleden is nagekeken."),
    )

    content_panels: ClassVar[list] = [
        *Page.content_panels,
        FieldPanel("heading"),
        FieldPanel("lead"),
        FieldPanel("example_questions"),
        FieldPanel("sections"),
    ]
    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    template = "pages/home/home_page.html"

    class Meta:
        verbose_name = _("startpagina")

    @property
    def questions(self) -> list[str]:
        """The example questions, one per line of the field."""
        return [line.strip() for line in self.example_questions.splitlines() if line.strip()]

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Find a page by its whole address: two statements however deep it lies, where Wagtail asks two for each part of the address.

        An address that no page has goes Wagtail's way, which also knows pages with addresses of their own below them.
        """
        if len(path_components) > 1:
            address = f"{self.url_path}{'/'.join(path_components)}/"
            # The slug has an index, the address has none.
            page = Page.objects.filter(slug=path_components[-1], url_path=address).first()
            if page is not None:
                return page.specific.route(request, [])
        return super().route(request, path_components)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add what the sections show."""
        found = sections(self.sections, request.LANGUAGE_CODE)
        return super().get_context(request, *args, **kwargs) | {"sections": found, "linked": site_data(request)}
