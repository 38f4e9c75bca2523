"""A word of the field, explained: CJG, OCMW, vve."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField

from home import linked_data
from home.concept_contents import concept_contents
from practices.models import Scheme, Term
from search.page_languages import InOtherLanguages

NAMED = (Scheme.SECTOR, Scheme.FORM, Scheme.THEME, Scheme.SETTING, Scheme.FUNCTION, Scheme.CONTEXT)
"""The vocabularies by which practices can be filtered, so that what a word names can be found exactly."""


class ConceptPage(InOtherLanguages, Page):
    """A word with its meaning, its other names, and what it is called across the border. Its names enter every search."""

    class Country(models.TextChoices):
        """Where the word is used."""

        BOTH = "", _("Nederland en Vlaanderen")
        NETHERLANDS = "nl", _("Nederland")
        FLANDERS = "be", _("Vlaanderen")

    summary = models.TextField(_("wat het betekent"), max_length=500)
    synonyms = ArrayField(
        models.CharField(max_length=80),
        verbose_name=_("andere namen"),
        default=list,
        blank=True,
        help_text=_(
            "Namen voor precies hetzelfde, gescheiden door komma's. Wie op de ene naam zoekt, vindt ook de andere."
        ),
    )
    related_words = ArrayField(
        models.CharField(max_length=80),
        verbose_name=_("verwante woorden"),
        default=list,
        blank=True,
        help_text=_("Lijkt erop, maar is niet hetzelfde. Telt niet mee bij het zoeken."),
    )
    country = models.CharField(
        _("gebruikt in"), max_length=2, choices=Country.choices, blank=True, default=Country.BOTH
    )
    counterpart = models.ForeignKey(
        "self",
        verbose_name=_("zo heet het aan de andere kant van de grens"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="counterpart_of",
    )
    counterpart_note = models.CharField(_("het verschil in één zin"), max_length=255, blank=True)
    term = models.ForeignKey(
        Term,
        verbose_name=_("term in een vocabulaire"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to={"scheme__in": NAMED},
        help_text=_(
            "De praktijken met deze term staan op de pagina. Zonder term: de praktijken waarin het woord voorkomt."
        ),
    )

    content_panels: ClassVar[list] = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("synonyms"),
        FieldPanel("related_words"),
        MultiFieldPanel(
            [FieldPanel("country"), PageChooserPanel("counterpart"), FieldPanel("counterpart_note")],
            heading=_("Nederland en Vlaanderen"),
        ),
        FieldPanel("term"),
        InlinePanel("concept_terms", heading=_("Thema's, sectoren, wet en beleid"), label=_("term")),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.OverviewPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "pages/home/concept_page.html"
    override_translatable_fields: ClassVar[list] = [
        SynchronizedField("slug", overridable=False),
        SynchronizedField("term", overridable=False),
    ]

    class Meta:
        verbose_name = _("begrip")
        verbose_name_plural = _("begrippen")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the practices that have to do with the word, its counterpart and its laws."""
        facts = linked_data.concept(self, request.build_absolute_uri(request.path))
        return super().get_context(request, *args, **kwargs) | concept_contents(self) | {"linked": facts}


class ConceptTerm(models.Model):
    """A theme, sector, law or policy that a word belongs to; one for both languages."""

    page = ParentalKey(ConceptPage, on_delete=models.CASCADE, related_name="concept_terms")
    term = models.ForeignKey(
        Term,
        verbose_name=_("term"),
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to={"scheme__in": (Scheme.THEME, Scheme.SECTOR, Scheme.CONTEXT)},
    )

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("termen")
        constraints = [models.UniqueConstraint(fields=["page", "term"], name="home_conceptterm_once")]

    def __str__(self) -> str:
        return str(self.term)
