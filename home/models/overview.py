"""An overview of all pages of one kind: articles, themes, words."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from home import linked_data
from home.listing import PageBeyondLast, listing
from search.page_languages import InOtherLanguages
from search.request import BadQuery


class OverviewPage(InOtherLanguages, Page):
    """The page above all pages of one kind. What it lists comes out of the index, ten a page."""

    class Kind(models.TextChoices):
        """What is listed; the value is the kind in the index."""

        ARTICLE = "article", _("artikelen")
        THEME = "theme", _("thema's")
        CONCEPT = "concept", _("begrippen")
        EVENT = "event", _("agenda")
        PUBLICATION = "publication", _("publicaties")

    kind = models.CharField(_("soort pagina's"), max_length=20, choices=Kind.choices)
    summary = models.CharField(_("inleiding"), max_length=300, blank=True)

    content_panels: ClassVar[list] = [*Page.content_panels, FieldPanel("kind"), FieldPanel("summary")]
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = [
        "home.ArticlePage",
        "home.ThemePage",
        "home.ConceptPage",
        "home.EventPage",
        "home.PublicationPage",
    ]
    template = "pages/home/overview_page.html"

    class Meta:
        verbose_name = _("overzicht")
        verbose_name_plural = _("overzichten")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The page; a 404 that leads to the last page of the list, or a 400 that says what a page number is."""
        try:
            return super().serve(request, *args, **kwargs)
        except BadQuery as error:
            return render(request, "400.html", {"message": error.message}, status=error.status)
        except PageBeyondLast as beyond:
            return render(request, "404.html", {"last_page": {"number": beyond.last, "url": beyond.url}}, status=404)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add what is listed."""
        contents = listing(request, self.kind)
        found = contents["found"]
        facts = linked_data.overview(self, request.build_absolute_uri(request.path), found.hits, found.total)
        return super().get_context(request, *args, **kwargs) | contents | {"linked": facts}
