"""Articles: stories and interviews, retold in our own words with their source."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from core.blocks.article import ArticleBlock
from core.licences import licence_field
from home import linked_data
from home.article_contents import article_contents
from practices.models import Organisation, Person, PracticePage, Scheme, Source, Term
from search.page_languages import InOtherLanguages


class ArticlePage(InOtherLanguages, Page):
    """A text to read: lead, story, who wrote it and who speaks in it, where it comes from, and the practices that it tells of."""

    class Kind(models.TextChoices):
        """What sort of text it is."""

        STORY = "verhaal", _("verhaal")
        INTERVIEW = "interview", _("interview")
        BACKGROUND = "achtergrond", _("achtergrond")

    kind = models.CharField(_("soort"), max_length=12, choices=Kind.choices, default=Kind.STORY)
    summary = models.CharField(_("lead"), max_length=300)
    place = models.CharField(_("plaats"), max_length=120, blank=True)
    retold = models.BooleanField(
        _("naverteld door de redactie"), default=True, help_text=_("Uit: de genoemde auteurs schreven deze tekst zelf.")
    )
    text_licence = licence_field()
    image = models.ForeignKey(
        "core.PortalImage", verbose_name=_("beeld"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    image_caption = models.CharField(_("bijschrift"), max_length=255, blank=True)
    body = StreamField(ArticleBlock(), verbose_name=_("verhaal"))
    checked_on = models.DateField(_("laatst gecontroleerd op"), null=True, blank=True)

    content_panels: ClassVar[list] = [
        *Page.content_panels,
        FieldRowPanel([FieldPanel("kind"), FieldPanel("place"), FieldPanel("checked_on")]),
        FieldRowPanel([FieldPanel("retold"), FieldPanel("text_licence")]),
        FieldPanel("summary"),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_caption")], heading=_("Beeld")),
        InlinePanel("people", heading=_("Schrijvers en geïnterviewden"), label=_("persoon")),
        FieldPanel("body"),
        InlinePanel("practices", heading=_("Praktijken in dit verhaal"), label=_("praktijk")),
        InlinePanel("organisations", heading=_("Organisaties waar het over gaat"), label=_("organisatie")),
        InlinePanel("article_terms", heading=_("Thema's, sectoren, wet en beleid, bedoeld voor"), label=_("term")),
        InlinePanel("sources", heading=_("Bronnen"), label=_("bron")),
        InlinePanel("further", heading=_("Lees ook"), label=_("tekst")),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.OverviewPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "pages/home/article_page.html"
    override_translatable_fields: ClassVar[list] = [SynchronizedField("slug", overridable=False)]

    class Meta:
        verbose_name = _("artikel")
        verbose_name_plural = _("artikelen")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add people, sources, practices and what to read next."""
        contents = article_contents(self)
        facts = linked_data.article(self, request.build_absolute_uri(request.path), contents)
        return super().get_context(request, *args, **kwargs) | contents | {"linked": facts}


class ArticlePerson(Orderable):
    """Somebody who wrote an article or speaks in it."""

    class Part(models.TextChoices):
        """What the person did."""

        AUTHOR = "auteur", _("auteur")
        INTERVIEWEE = "geinterviewde", _("geïnterviewde")

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="people")
    person = models.ForeignKey(
        Person, verbose_name=_("persoon"), on_delete=models.PROTECT, related_name="article_lines"
    )
    part = models.CharField(_("rol"), max_length=15, choices=Part.choices, default=Part.AUTHOR)

    class Meta(Orderable.Meta):
        verbose_name = _("persoon")
        verbose_name_plural = _("personen")

    def __str__(self) -> str:
        return f"{self.person} ({self.get_part_display()})"


class ArticlePractice(Orderable):
    """A practice that an article tells of."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="practices")
    practice = models.ForeignKey(
        PracticePage, verbose_name=_("praktijk"), on_delete=models.CASCADE, related_name="article_lines"
    )

    panels: ClassVar[list] = [PageChooserPanel("practice")]

    class Meta(Orderable.Meta):
        verbose_name = _("praktijk")
        verbose_name_plural = _("praktijken")

    def __str__(self) -> str:
        return str(self.practice)


class ArticleOrganisation(Orderable):
    """An organisation that an article is about, beside those of the people in it."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="organisations")
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisatie"), on_delete=models.PROTECT, related_name="article_lines"
    )

    class Meta(Orderable.Meta):
        verbose_name = _("organisatie")
        verbose_name_plural = _("organisaties")

    def __str__(self) -> str:
        return str(self.organisation)


class ArticleTerm(models.Model):
    """A theme, sector, law or intended reader of an article; one for both languages."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="article_terms")
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
        constraints = [models.UniqueConstraint(fields=["page", "term"], name="home_articleterm_once")]

    def __str__(self) -> str:
        return str(self.term)


class ArticleSource(TranslatableMixin, Orderable):
    """Where an article comes from; medium, date and "eerder verschenen op" stand with the source."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="sources")
    source = models.ForeignKey(
        Source, verbose_name=_("bron"), null=True, on_delete=models.PROTECT, related_name="article_lines"
    )
    note = models.CharField(_("waarvoor gebruikt"), max_length=255, blank=True)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("bron")
        verbose_name_plural = _("bronnen")

    def __str__(self) -> str:
        return str(self.source)


class FurtherReading(TranslatableMixin, Orderable):
    """A text to read next, on this portal or elsewhere."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="further")
    title = models.CharField(_("titel"), max_length=160)
    sentence = models.CharField(_("in één zin"), max_length=255, blank=True)
    source = models.CharField(_("van wie of waar"), max_length=160, blank=True)
    url = models.URLField(_("adres elders"), blank=True, max_length=500)
    target = models.ForeignKey(
        Page,
        verbose_name=_("pagina van dit portaal"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("lees ook")
        verbose_name_plural = _("lees ook")

    def __str__(self) -> str:
        return self.title
