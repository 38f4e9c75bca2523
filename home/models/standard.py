"""A page about the portal itself: privacy, house rules, how practices are described."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField

from core.blocks.house import HouseBlock
from home.standard_contents import standard_contents
from search.page_languages import InOtherLanguages


class StandardPage(InOtherLanguages, Page):
    """A text in sections with its contents beside it, and the accessibility statement under it where that belongs."""

    summary = models.CharField(_("lead"), max_length=300)
    body = StreamField(HouseBlock(), verbose_name=_("tekst"), blank=True)
    show_accessibility = models.BooleanField(
        _("toegankelijkheidsverklaring onder de tekst"),
        default=False,
        help_text=_("De verklaring zelf staat in het menu bij Portaal."),
    )

    content_panels: ClassVar[list] = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("body"),
        FieldPanel("show_accessibility"),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = []
    template = "pages/home/standard_page.html"
    override_translatable_fields: ClassVar[list] = [SynchronizedField("slug", overridable=False)]

    class Meta:
        verbose_name = _("vaste pagina")
        verbose_name_plural = _("vaste pagina's")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the sections, the contents and the accessibility statement."""
        return super().get_context(request, *args, **kwargs) | standard_contents(self)
