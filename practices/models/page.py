"""The practice: a structured, sourced example of collaboration around children and families."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField

from core.blocks.story import StoryBlock
from core.licences import licence_field
from practices.forms import PracticeForm
from practices.models.groups import gap_field
from practices.models.slugs import refuse_taken
from practices.models.term import Scheme, Term
from practices.panels import practice_tabs
from practices.rules import problems
from search.page_languages import InOtherLanguages

PROSE = ["bold", "link", "ol", "ul"]
FIRST_MONTH, LAST_MONTH = -9, 276


class PracticePage(InOtherLanguages, Page):
    """All fields of a practice. Drafts may be incomplete in any way; `practices.rules` says what publishing needs.

    Ages are months, from -9 (pregnancy) to 276 (23 years). Money is in euros.
    """

    class Scale(models.TextChoices):
        """How large the practice is."""

        GROUP = "groep", _("groep")
        SITE = "locatie", _("locatie")
        NEIGHBOURHOOD = "wijk", _("wijk")
        MUNICIPALITY = "gemeente", _("gemeente")
        REGION = "regio", _("regio")
        COUNTRY = "land", _("land")

    class Precision(models.TextChoices):
        """How exactly the source gives a date."""

        DAY = "dag", _("dag")
        MONTH = "maand", _("maand")
        YEAR = "jaar", _("jaar")

    # Kern
    summary = models.CharField(_("korte samenvatting"), max_length=300, blank=True)
    image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("beeld"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    image_alt = models.CharField(_("beschrijving van het beeld"), max_length=255, blank=True)
    image_caption = models.CharField(_("bijschrift"), max_length=255, blank=True)
    context = RichTextField(_("aanleiding"), features=PROSE, blank=True)
    goal = RichTextField(_("doel"), features=PROSE, blank=True)
    outcome = RichTextField(_("gewenste uitkomst"), features=PROSE, blank=True)

    # Voor wie en waar
    children = models.TextField(_("welke kinderen"), blank=True)
    parents = models.TextField(_("welke ouders"), blank=True)
    age_from = models.SmallIntegerField(
        _("leeftijd vanaf (maanden)"),
        null=True,
        blank=True,
        validators=[MinValueValidator(FIRST_MONTH), MaxValueValidator(LAST_MONTH)],
        help_text=_("In maanden. Zwangerschap is -9, 2 jaar is 24."),
    )
    age_to = models.SmallIntegerField(
        _("leeftijd tot (maanden)"),
        null=True,
        blank=True,
        validators=[MinValueValidator(FIRST_MONTH), MaxValueValidator(LAST_MONTH)],
        help_text=_("In maanden. 4 jaar is 48, 12 jaar is 144, 23 jaar is 276."),
    )
    all_ages = models.BooleanField(_("alle leeftijden"), default=False)
    reach = models.CharField(
        _("bereik"), max_length=255, blank=True, help_text=_("Hoeveel kinderen of gezinnen, en wanneer dat geteld is.")
    )
    national = models.BooleanField(_("landelijk"), default=False)
    scale = models.CharField(_("schaal"), max_length=10, choices=Scale.choices, blank=True)
    sites = models.PositiveSmallIntegerField(_("aantal locaties"), null=True, blank=True)
    child_places = models.PositiveSmallIntegerField(
        _("aantal plekken voor kinderen"),
        null=True,
        blank=True,
        help_text=_("Van één groep of locatie, nooit vermenigvuldigd."),
    )
    where_gap = gap_field()

    # Samenwerking
    partners_gap = gap_field()
    initiative = models.CharField(_("wie neemt initiatief"), max_length=255, blank=True)
    meetings = models.CharField(_("overleg: hoe vaak"), max_length=255, blank=True)
    agreement = models.TextField(_("afspraken of convenant"), blank=True)
    data_sharing = models.TextField(_("gegevens delen en toestemming"), blank=True)
    daily_practice = RichTextField(_("dagelijkse praktijk"), features=PROSE, blank=True)
    steps_gap = gap_field()

    # Wat het vraagt
    staffing_gap = gap_field()
    training = models.TextField(_("scholing"), blank=True)
    space = models.TextField(_("ruimte"), blank=True)
    materials = models.TextField(_("materialen"), blank=True)
    lead_time = models.CharField(_("tijd tot de start"), max_length=255, blank=True)
    cost_gap = gap_field()
    cost_amount = models.DecimalField(_("bedrag in euro"), max_digits=11, decimal_places=2, null=True, blank=True)
    cost_unit = models.CharField(
        _("bedrag per"), max_length=120, blank=True, help_text=_("Bijvoorbeeld: per locatie per jaar.")
    )
    cost_year = models.PositiveSmallIntegerField(_("peiljaar"), null=True, blank=True)
    payer = models.CharField(_("wie betaalt"), max_length=255, blank=True)
    funding = models.CharField(_("financieringsbron of wet"), max_length=255, blank=True)
    preconditions_gap = gap_field()
    barriers = RichTextField(_("belemmeringen"), features=PROSE, blank=True)
    solutions = RichTextField(_("hoe opgelost"), features=PROSE, blank=True)

    # Resultaten en bewijs
    results_gap = gap_field()
    unintended = models.TextField(_("onbedoelde effecten"), blank=True)
    did_not_work = models.TextField(_("wat werkte niet"), blank=True)

    # Overdracht
    transfer_gap = gap_field()
    adopted_by = models.TextField(_("eerder overgenomen door"), blank=True)
    adaptations = models.TextField(_("aanpassingen elders"), blank=True)
    manual = models.CharField(_("handleiding"), max_length=255, blank=True)
    support = models.CharField(_("begeleiding te krijgen"), max_length=255, blank=True)
    licence = models.CharField(_("licentie van de materialen"), max_length=120, blank=True)

    # Leren
    learning_goals = RichTextField(_("leerdoelen"), features=PROSE, blank=True)
    competences = RichTextField(_("beroepstaken en competenties"), features=PROSE, blank=True)
    reflection = RichTextField(_("reflectievragen"), features=PROSE, blank=True)

    # Verhaal
    story = StreamField(StoryBlock(), verbose_name=_("verhaal"), blank=True)

    # Beheer
    start_date = models.DateField(_("begonnen op"), null=True, blank=True)
    start_precision = models.CharField(_("zo precies"), max_length=5, choices=Precision.choices, default=Precision.DAY)
    end_date = models.DateField(_("geëindigd op"), null=True, blank=True)
    end_precision = models.CharField(_("zo precies"), max_length=5, choices=Precision.choices, default=Precision.DAY)
    editor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("redacteur"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    submitter = models.CharField(_("inzender"), max_length=160, blank=True)
    checked_on = models.DateField(_("laatst gecontroleerd op"), null=True, blank=True)
    next_check = models.DateField(_("volgende controle"), null=True, blank=True)
    text_licence = licence_field()
    edited_by_editors = models.BooleanField(_("door de redactie bewerkt"), default=True)
    search_words = models.TextField(_("verborgen zoekwoorden"), blank=True)
    change_note = models.CharField(_("wat is er veranderd"), max_length=255, blank=True)
    change_substantial = models.BooleanField(_("inhoudelijke wijziging: toon dit aan lezers"), default=False)

    parent_page_types = ["practices.PracticeIndexPage"]
    subpage_types: list[str] = []
    template = "pages/practices/practice_page.html"
    base_form_class = PracticeForm
    edit_handler = practice_tabs()

    override_translatable_fields = [
        SynchronizedField("slug", overridable=False),
        SynchronizedField("submitter", overridable=False),
    ]

    class Meta:
        verbose_name = _("praktijk")
        verbose_name_plural = _("praktijken")

    def terms(self, *schemes: Scheme) -> list[Term]:
        """The terms of these vocabularies on this page (saved or not), in vocabulary order. Uses prefetched rows where there are."""
        wanted = set(schemes)
        lines = [line for line in self.practice_terms.all() if line.scheme in wanted]
        return sorted((line.term for line in lines), key=lambda term: (term.scheme, term.order, term.slug))

    def slugs(self, *schemes: Scheme) -> tuple[str, ...]:
        """The codes of these vocabularies on this page."""
        return tuple(term.slug for term in self.terms(*schemes))

    def set_terms(self, scheme: Scheme, terms: Iterable[Term]) -> None:
        """Replace the terms of one vocabulary; stored when the page is saved."""
        chosen = list(terms)
        kept = {line.term_id: line for line in self.practice_terms.all() if line.scheme == scheme}
        others = [line for line in self.practice_terms.all() if line.scheme != scheme]
        line_class = self.practice_terms.model
        self.practice_terms.set(
            others + [kept.get(term.pk) or line_class(term=term, scheme=scheme) for term in chosen], bulk=True
        )

    def clean(self) -> None:
        """Refuse an address that a view has."""
        super().clean()
        refuse_taken(self.slug)

    def refusals(self, proposed: Page) -> list[str]:
        """Every problem that keeps the practice from being public: it is not complete, whatever way it came, or not translated."""
        return [*super().refusals(proposed), *(str(problem.message) for problem in problems(proposed))]
