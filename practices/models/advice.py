"""Advice: a vision or recommendation that nobody practises yet. Never listed or counted as a practice."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from core.licences import licence_field
from practices.models.organisation import Organisation
from practices.models.page import PROSE
from practices.models.slugs import refuse_taken
from practices.models.source import Source
from practices.models.term import Scheme, Term
from search.page_languages import InOtherLanguages

ADVICE_SCHEMES = (Scheme.THEME, Scheme.SECTOR, Scheme.CONTEXT, Scheme.AUDIENCE)


class AdvicePage(InOtherLanguages, Page):
    """What an organisation or group advises, with its reasons and recommendations."""

    summary = models.CharField(_("korte samenvatting"), max_length=300, blank=True)
    published_on = models.CharField(_("verschenen"), max_length=40, blank=True, help_text=_("Zoals de bron hem geeft."))
    reason = RichTextField(_("waarom dit advies"), features=PROSE, blank=True)
    text_licence = licence_field()
    checked_on = models.DateField(_("laatst gecontroleerd op"), null=True, blank=True)
    next_check = models.DateField(_("volgende controle"), null=True, blank=True)

    content_panels: ClassVar[list] = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("published_on"),
        InlinePanel("organisations", heading=_("Van wie"), label=_("organisatie")),
        FieldPanel("reason"),
        InlinePanel("recommendations", heading=_("Wat ze adviseren"), label=_("aanbeveling")),
        InlinePanel("advice_terms", heading=_("Thema's, sectoren, wet en beleid, bedoeld voor"), label=_("term")),
        InlinePanel("sources", heading=_("Bronnen"), label=_("bron")),
        FieldRowPanel([FieldPanel("checked_on"), FieldPanel("next_check"), FieldPanel("text_licence")]),
    ]
    parent_page_types = ["practices.PracticeIndexPage"]
    subpage_types: list[str] = []
    template = "pages/practices/advice_page.html"
    override_translatable_fields = [SynchronizedField("slug", overridable=False)]

    class Meta:
        verbose_name = _("advies")
        verbose_name_plural = _("adviezen")

    def clean(self) -> None:
        """Refuse an address that a view has."""
        super().clean()
        refuse_taken(self.slug)

    @property
    def theme_slugs(self) -> list[str]:
        """Its themes, as slugs of the facet."""
        lines = self.advice_terms.select_related("term")
        return [line.term.slug for line in lines if line.term.scheme == Scheme.THEME]


class AdviceTerm(models.Model):
    """A theme, sector, law or intended reader of an advice."""

    page = ParentalKey(AdvicePage, on_delete=models.CASCADE, related_name="advice_terms")
    term = models.ForeignKey(
        Term, on_delete=models.PROTECT, related_name="+", limit_choices_to={"scheme__in": ADVICE_SCHEMES}
    )

    class Meta:
        verbose_name = _("term")
        constraints = [models.UniqueConstraint(fields=["page", "term"], name="practices_adviceterm_once")]

    def __str__(self) -> str:
        return str(self.term)


class Recommendation(TranslatableMixin, Orderable):
    """One thing that is advised."""

    page = ParentalKey(AdvicePage, on_delete=models.CASCADE, related_name="recommendations")
    title = models.CharField(_("advies"), max_length=160)
    text = models.TextField(_("toelichting"), blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("aanbeveling")
        verbose_name_plural = _("aanbevelingen")

    def __str__(self) -> str:
        return self.title


class AdviceOrganisation(Orderable):
    """An organisation behind the advice."""

    page = ParentalKey(AdvicePage, on_delete=models.CASCADE, related_name="organisations")
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisatie"), null=True, on_delete=models.PROTECT, related_name="advice_lines"
    )

    class Meta(Orderable.Meta):
        verbose_name = _("organisatie")

    def __str__(self) -> str:
        return str(self.organisation)


class AdviceSource(TranslatableMixin, Orderable):
    """A source of the advice."""

    page = ParentalKey(AdvicePage, on_delete=models.CASCADE, related_name="sources")
    source = models.ForeignKey(
        Source, verbose_name=_("bron"), null=True, on_delete=models.PROTECT, related_name="advice_lines"
    )
    note = models.CharField(_("waarvoor gebruikt"), max_length=255, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("bron")

    def __str__(self) -> str:
        return str(self.source)
