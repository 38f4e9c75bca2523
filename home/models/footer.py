"""The foot of every page, as editors fill it."""

from __future__ import annotations

import re
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel, PageChooserPanel
from wagtail.models import Orderable, Page

from home.models.language import OncePerLanguage

# An address within the site, or a whole one; never "//elsewhere" or another scheme.
ADDRESS = re.compile(r"(/(?!/)|https?://)\S*")


class Footer(OncePerLanguage):
    """Columns of links, and a sentence below them."""

    closing = models.CharField(_("slotzin"), max_length=200, blank=True)

    panels: ClassVar[list] = [
        FieldPanel("language"),
        InlinePanel("columns", heading=_("Kolommen"), label=_("kolom"), max_num=4),
        FieldPanel("closing"),
    ]

    class Meta(OncePerLanguage.Meta):
        verbose_name = _("voettekst")
        verbose_name_plural = _("voetteksten")

    def __str__(self) -> str:
        return str(self.get_language_display())


class FooterColumn(Orderable, ClusterableModel):
    """A heading with links under it."""

    footer = ParentalKey(Footer, on_delete=models.CASCADE, related_name="columns")
    heading = models.CharField(_("kop"), max_length=60)

    panels: ClassVar[list] = [
        FieldPanel("heading"),
        InlinePanel("links", heading=_("Links"), label=_("link"), min_num=1),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("kolom")
        verbose_name_plural = _("kolommen")

    def __str__(self) -> str:
        return self.heading


class FooterLink(Orderable):
    """A link to a page of the portal, or to an address. A page that is not public is left out."""

    column = ParentalKey(FooterColumn, on_delete=models.CASCADE, related_name="links")
    label = models.CharField(
        _("woorden"), max_length=80, blank=True, help_text=_("Leeg bij een pagina: de titel van die pagina.")
    )
    page = models.ForeignKey(
        Page, verbose_name=_("pagina"), null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    address = models.CharField(
        _("of een adres"), max_length=300, blank=True, help_text=_("Begint met / voor een adres op dit portaal.")
    )

    panels: ClassVar[list] = [FieldPanel("label"), PageChooserPanel("page"), FieldPanel("address")]

    class Meta(Orderable.Meta):
        verbose_name = _("link")
        verbose_name_plural = _("links")

    def __str__(self) -> str:
        return self.label or str(self.page or self.address)

    def clean(self) -> None:
        """A page or an address, and words for an address."""
        super().clean()
        if bool(self.page_id) == bool(self.address):
            raise ValidationError({"page": _("Kies een pagina, of vul een adres in. Niet allebei.")})
        if self.address and not ADDRESS.fullmatch(self.address):
            raise ValidationError({"address": _("Begin het adres met / of met https://.")})
        if self.address and not self.label:
            raise ValidationError({"label": _("Schrijf op wat er als link staat.")})
