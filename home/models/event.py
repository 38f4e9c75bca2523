"""Events: what comes, and what has been."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page
from wagtail_localize.fields import SynchronizedField

from home import linked_data
from practices.models import Organisation, PracticePage, Scheme, Source, Term
from search.cards import cards_of
from search.page_languages import InOtherLanguages


class EventPage(InOtherLanguages, Page):
    """A meeting of one or more days. Where the source gives no date the editor says whether it is still to come; then there is nothing to
    put in a calendar."""

    class WithoutDate(models.TextChoices):
        """What is known of an event without a date."""

        UNKNOWN = "", _("er is een datum")
        ANNOUNCED = "aangekondigd", _("aangekondigd, datum niet vermeld in de bron")
        PAST = "geweest", _("geweest, datum niet vermeld in de bron")

    summary = models.CharField(_("korte samenvatting"), max_length=300)
    starts_on = models.DateField(_("eerste dag"), null=True, blank=True)
    ends_on = models.DateField(_("laatste dag"), null=True, blank=True, help_text=_("Leeg bij één dag."))
    without_date = models.CharField(
        _("zonder datum"), max_length=12, choices=WithoutDate.choices, blank=True, default=WithoutDate.UNKNOWN
    )
    venue = models.CharField(_("locatie"), max_length=120, blank=True)
    place = models.CharField(_("plaats"), max_length=120, blank=True)
    organiser = models.ForeignKey(
        Organisation,
        verbose_name=_("organisator"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="events",
    )
    website = models.URLField(_("aanmelden en meer weten"), blank=True, max_length=300)
    body = RichTextField(_("meer over het evenement"), blank=True, features=["bold", "link", "ol", "ul"])
    source = models.ForeignKey(
        Source, verbose_name=_("bron"), null=True, blank=True, on_delete=models.PROTECT, related_name="events"
    )

    content_panels: ClassVar[list] = [
        *Page.content_panels,
        FieldPanel("summary"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]), FieldPanel("without_date")],
            heading=_("Wanneer"),
        ),
        MultiFieldPanel([FieldRowPanel([FieldPanel("venue"), FieldPanel("place")])], heading=_("Waar")),
        FieldPanel("organiser"),
        FieldPanel("website"),
        FieldPanel("body"),
        FieldPanel("source"),
        InlinePanel("practices", heading=_("Praktijken die erbij horen"), label=_("praktijk")),
        InlinePanel("event_terms", heading=_("Thema's en sectoren"), label=_("term")),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.OverviewPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "pages/home/event_page.html"
    override_translatable_fields: ClassVar[list] = [
        SynchronizedField("slug", overridable=False),
        SynchronizedField("starts_on", overridable=False),
        SynchronizedField("ends_on", overridable=False),
    ]

    class Meta:
        verbose_name = _("evenement")
        verbose_name_plural = _("evenementen")

    @property
    def last_day(self) -> dt.date | None:
        """The day on which it ends; None without a date."""
        return self.ends_on or self.starts_on

    def is_past(self, today: dt.date) -> bool:
        """Whether it is over."""
        return self.last_day < today if self.last_day else self.without_date == self.WithoutDate.PAST

    def clean(self) -> None:
        """A date, or what is known without one; days in their order."""
        super().clean()
        if self.starts_on is None and not self.without_date:
            raise ValidationError(
                {"starts_on": _("Vul een datum in, of kies hieronder wat er zonder datum bekend is.")}
            )
        if self.starts_on is None and self.ends_on is not None:
            raise ValidationError({"starts_on": _("Vul ook de eerste dag in.")})
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": _("De laatste dag ligt voor de eerste. Draai ze om.")})
        if self.starts_on and self.without_date:
            raise ValidationError({"without_date": _("Er is een datum. Kies hier: er is een datum.")})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add whether it is over, and its practices."""
        told = cards_of([line.practice_id for line in self.practices.all()])
        return super().get_context(request, *args, **kwargs) | {
            "past": self.is_past(timezone.localdate()),
            "told": told,
            "linked": linked_data.event(self, request.build_absolute_uri(request.path), told),
        }


class EventPractice(Orderable):
    """A practice that an event belongs to."""

    page = ParentalKey(EventPage, on_delete=models.CASCADE, related_name="practices")
    practice = models.ForeignKey(
        PracticePage, verbose_name=_("praktijk"), on_delete=models.CASCADE, related_name="event_lines"
    )

    panels: ClassVar[list] = [PageChooserPanel("practice")]

    class Meta(Orderable.Meta):
        verbose_name = _("praktijk")
        verbose_name_plural = _("praktijken")

    def __str__(self) -> str:
        return str(self.practice)


class EventTerm(models.Model):
    """A theme or sector of an event; one for both languages."""

    page = ParentalKey(EventPage, on_delete=models.CASCADE, related_name="event_terms")
    term = models.ForeignKey(
        Term,
        verbose_name=_("term"),
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to={"scheme__in": (Scheme.THEME, Scheme.SECTOR)},
    )

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("termen")
        constraints = [models.UniqueConstraint(fields=["page", "term"], name="home_eventterm_once")]

    def __str__(self) -> str:
        return str(self.term)
