"""Publications: brochures and reports, in parts."""

from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from home import linked_data
from home.publication_contents import publication_contents
from practices.models import Organisation, PracticePage, Scheme, Source, Term
from search.page_languages import InOtherLanguages


class PublicationPage(InOtherLanguages, Page):
    """A text that others published, with what it is about, its parts in order, its files, and the practices that belong to a part."""

    summary = models.CharField(_("korte samenvatting"), max_length=300)
    published = models.CharField(_("verschenen"), max_length=40, blank=True, help_text=_("Zoals de bron het geeft."))
    research_from = models.DateField(_("onderzoek begon op"), null=True, blank=True)
    research_to = models.DateField(_("onderzoek eindigde op"), null=True, blank=True)
    body = RichTextField(_("waar het over gaat"), blank=True, features=["bold", "link", "ol", "ul"])

    content_panels: ClassVar[list] = [
        *Page.content_panels,
        FieldPanel("summary"),
        MultiFieldPanel(
            [FieldPanel("published"), FieldRowPanel([FieldPanel("research_from"), FieldPanel("research_to")])],
            heading=_("Wanneer"),
        ),
        FieldPanel("body"),
        InlinePanel("organisations", heading=_("Van wie"), label=_("organisatie")),
        InlinePanel("parts", heading=_("Delen, in hun volgorde"), label=_("deel")),
        InlinePanel("practices", heading=_("Praktijken die bij een deel horen"), label=_("praktijk")),
        InlinePanel("files", heading=_("Bestanden en links"), label=_("bestand")),
        InlinePanel("publication_terms", heading=_("Thema's, sectoren, wet en beleid, bedoeld voor"), label=_("term")),
        InlinePanel("sources", heading=_("Bronnen"), label=_("bron")),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.OverviewPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "pages/home/publication_page.html"
    override_translatable_fields: ClassVar[list] = [SynchronizedField("slug", overridable=False)]

    class Meta:
        verbose_name = _("publicatie")
        verbose_name_plural = _("publicaties")

    def clean(self) -> None:
        """The period of the research in its order."""
        super().clean()
        if self.research_from and self.research_to and self.research_to < self.research_from:
            raise ValidationError({"research_to": _("Het einde ligt voor het begin. Draai ze om.")})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the parts with their practices, the files and the sources."""
        contents = publication_contents(self)
        facts = linked_data.publication(self, request.build_absolute_uri(request.path), contents)
        return super().get_context(request, *args, **kwargs) | contents | {"linked": facts}


class PublicationOrganisation(Orderable):
    """An organisation behind a publication."""

    page = ParentalKey(PublicationPage, on_delete=models.CASCADE, related_name="organisations")
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisatie"), on_delete=models.PROTECT, related_name="publication_lines"
    )

    class Meta(Orderable.Meta):
        verbose_name = _("organisatie")
        verbose_name_plural = _("organisaties")

    def __str__(self) -> str:
        return str(self.organisation)


class PublicationPart(TranslatableMixin, Orderable):
    """A part. Its number is its place in the list; a part that the source does not name has nothing but that number."""

    page = ParentalKey(PublicationPage, on_delete=models.CASCADE, related_name="parts")
    title = models.CharField(
        _("titel"), max_length=160, blank=True, help_text=_("Leeg betekent: niet vermeld in de bron.")
    )
    text = models.TextField(_("waar dit deel over gaat"), blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("deel")
        verbose_name_plural = _("delen")

    def __str__(self) -> str:
        return self.title or str(self.sort_order)


class PublicationPractice(Orderable):
    """A practice that belongs to a part, or to the whole."""

    page = ParentalKey(PublicationPage, on_delete=models.CASCADE, related_name="practices")
    practice = models.ForeignKey(
        PracticePage, verbose_name=_("praktijk"), on_delete=models.CASCADE, related_name="publication_lines"
    )
    part_number = models.PositiveSmallIntegerField(
        _("nummer van het deel"), null=True, blank=True, help_text=_("Leeg betekent: de hele publicatie.")
    )

    panels: ClassVar[list] = [PageChooserPanel("practice"), FieldPanel("part_number")]

    class Meta(Orderable.Meta):
        verbose_name = _("praktijk")
        verbose_name_plural = _("praktijken")

    def __str__(self) -> str:
        return str(self.practice)


class PublicationFile(TranslatableMixin, Orderable):
    """A file of a publication here, or its address elsewhere."""

    page = ParentalKey(PublicationPage, on_delete=models.CASCADE, related_name="files")
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


class PublicationTerm(models.Model):
    """A theme, sector, law or intended reader of a publication; one for both languages."""

    page = ParentalKey(PublicationPage, on_delete=models.CASCADE, related_name="publication_terms")
    term = models.ForeignKey(
        Term,
        verbose_name=_("term"),
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to={"scheme__in": (Scheme.THEME, Scheme.SECTOR, Scheme.CONTEXT, Scheme.AUDIENCE)},
    )

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("termen")
        constraints = [models.UniqueConstraint(fields=["page", "term"], name="home_publicationterm_once")]

    def __str__(self) -> str:
        return str(self.term)


class PublicationSource(TranslatableMixin, Orderable):
    """Where the facts about a publication come from."""

    page = ParentalKey(PublicationPage, on_delete=models.CASCADE, related_name="sources")
    source = models.ForeignKey(
        Source, verbose_name=_("bron"), null=True, on_delete=models.PROTECT, related_name="publication_lines"
    )
    note = models.CharField(_("waarvoor gebruikt"), max_length=255, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("bron")
        verbose_name_plural = _("bronnen")

    def __str__(self) -> str:
        return str(self.source)
