"""A theme: what it is, and everything on the portal that is about it."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Orderable, Page, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from home import linked_data
from home.theme_contents import theme_contents
from practices.models import Scheme, Term
from search.page_languages import InOtherLanguages


class ThemePage(InOtherLanguages, Page):
    """The page of one term of the vocabulary of themes. The list of practices, the counts and the other pages are found, not chosen."""

    term = models.ForeignKey(
        Term,
        verbose_name=_("thema"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to={"scheme": Scheme.THEME},
    )
    summary = models.CharField(_("wat dit thema is"), max_length=300)

    content_panels: ClassVar[list] = [
        *Page.content_panels,
        FieldPanel("term"),
        FieldPanel("summary"),
        InlinePanel("points", heading=_("Wat steeds terugkomt"), label=_("punt"), max_num=4),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.OverviewPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "pages/home/theme_page.html"
    override_translatable_fields: ClassVar[list] = [
        SynchronizedField("slug", overridable=False),
        SynchronizedField("term", overridable=False),
    ]

    class Meta:
        verbose_name = _("themapagina")
        verbose_name_plural = _("themapagina's")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the practices with counts, and the other pages about the theme."""
        slug = self.term.slug if self.term else ""
        contents = theme_contents(slug)
        found = contents["practices"]
        hits, total = (found.hits, found.total) if found else ((), 0)
        facts = linked_data.theme(self, request.build_absolute_uri(request.path), hits, total, self.term)
        return super().get_context(request, *args, **kwargs) | contents | {"linked": facts}


class ThemePoint(TranslatableMixin, Orderable):
    """Something that comes back in the practices of a theme."""

    page = ParentalKey(ThemePage, on_delete=models.CASCADE, related_name="points")
    title = models.CharField(_("in een paar woorden"), max_length=120)
    text = models.CharField(_("toelichting"), max_length=400, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("punt")
        verbose_name_plural = _("punten")

    def __str__(self) -> str:
        return self.title
