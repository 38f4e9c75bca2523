"""The list of practices in the admin, with the filters by which editors look after them."""

from __future__ import annotations

from typing import Any

import django_filters
from django import forms
from django.db.models import Exists, F, Func, OuterRef, Q, QuerySet, TextField, Value
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet

from core.translation.column import translation_words, with_translation
from practices.models import PartnerLine, PracticePage, PracticeTerm, Scheme, Term
from practices.models.groups import GROUPS
from practices.rules import MINIMUM_PARTNERS, MINIMUM_STEPS, completeness

# What completeness and the columns read: one query each, however many pages.
COLUMN_ROWS = (
    "practice_terms__term",
    "places",
    "partners",
    "steps",
    "staffing",
    "preconditions",
    "results",
    "transfer",
)


class TermFilter(django_filters.ModelMultipleChoiceFilter):
    """Practices with any of the chosen terms of one vocabulary."""

    def __init__(self, scheme: Scheme) -> None:
        super().__init__(
            label=scheme.label,
            queryset=Term.objects.filter(scheme=scheme).order_by("order", "slug"),
            widget=forms.CheckboxSelectMultiple,
        )

    def filter(self, qs: QuerySet[PracticePage], value: list[Term]) -> QuerySet[PracticePage]:
        """Narrow the list; nothing chosen narrows nothing. A parent stands for its children too."""
        if not value:
            return qs
        return qs.filter(pk__in=self.pages(Q(term__in=value) | Q(term__parent__in=value)))

    def pages(self, chosen: Q) -> QuerySet[Any, Any]:
        """The ids of the pages that carry a term."""
        return PracticeTerm.objects.filter(chosen).values("page")


class SectorFilter(TermFilter):
    """Practices with a partner of any of the chosen sectors."""

    def filter(self, qs: QuerySet[PracticePage], value: list[Term]) -> QuerySet[PracticePage]:
        """Narrow the list by the sectors of the partner lines."""
        if not value:
            return qs
        lines = PartnerLine.objects.filter(Q(sector__in=value) | Q(sector__parent__in=value))
        return qs.filter(pk__in=lines.values("page"))


class IncompleteFilter(django_filters.ChoiceFilter):
    """Practices by whether a group is still empty without a reason."""

    def filter(self, qs: QuerySet[PracticePage], value: str) -> QuerySet[PracticePage]:
        """Narrow the list to "ja" (incomplete) or "nee"."""
        if value not in ("ja", "nee"):
            return qs
        pages = with_words(qs)
        return pages.filter(unsettled()) if value == "ja" else pages.exclude(unsettled())


class _Words(Func):
    """Rich text without tags and spaces: empty when there are no words in it."""

    function = "regexp_replace"

    def __init__(self, field: str) -> None:
        super().__init__(F(field), Value(r"<[^>]*>|&nbsp;|\s|\u00a0"), Value(""), Value("g"), output_field=TextField())


def _has(rows: str, minimum: int = 1, condition: Q | None = None) -> Q:
    """Whether a page has at least `minimum` rows of a kind that meet the condition."""
    model = PracticePage._meta.get_field(rows).related_model
    found = model._default_manager.filter(condition or Q(), page=OuterRef("pk"))
    return Q(Exists(found[minimum - 1 : minimum]) if minimum > 1 else Exists(found))


def _has_term(scheme: Scheme, without: str = "") -> Q:
    return _has("practice_terms", condition=Q(scheme=scheme) & ~Q(term__slug=without))


def _stated() -> dict[str, Q]:
    """The tests of `practices.rules.completeness` as the database can make them, by group. A test holds the two together."""
    return {
        "aanleiding": ~Q(context_words="") & ~Q(goal_words=""),
        "voor-wie": Q(all_ages=True) | Q(age_from__isnull=False) | Q(age_to__isnull=False),
        "waar": Q(national=True) | _has("places", condition=Q(place__isnull=False)),
        "partners": _has("partners", MINIMUM_PARTNERS),
        "samenwerking": _has_term(Scheme.FORM),
        "stappen": _has("steps", MINIMUM_STEPS),
        "inzet": _has("staffing"),
        "kosten": _has_term(Scheme.COST, without="onbekend"),
        "randvoorwaarden": _has("preconditions"),
        "resultaten": _has("results"),
        "bewijs": _has_term(Scheme.EVIDENCE),
        "overdracht": _has("transfer", condition=Q(text__regex=r"\S")),
    }


def unsettled() -> Q:
    """A condition on practices (annotated by `with_words`): some group is empty and nobody said why."""
    stated = _stated()
    found = Q()
    for group in GROUPS:
        found |= ~stated[group.slug] & (Q(**{group.gap: ""}) if group.gap else Q())
    return found


def with_words(pages: QuerySet[PracticePage]) -> QuerySet[PracticePage]:
    """The pages with what `unsettled` needs to know."""
    return pages.alias(context_words=_Words("context"), goal_words=_Words("goal"))


class PracticeFilterSet(WagtailFilterSet):
    """The filters beside the list."""

    incomplete = IncompleteFilter(
        label=_("Onvolledig"),
        empty_label=_("Alles"),
        choices=[("ja", _("Onvolledig: een groep is leeg zonder reden")), ("nee", _("Volledig"))],
        widget=forms.RadioSelect,
    )
    sector = SectorFilter(Scheme.SECTOR)
    theme = TermFilter(Scheme.THEME)
    phase = TermFilter(Scheme.PHASE)
    evidence = TermFilter(Scheme.EVIDENCE)

    class Meta:
        model = PracticePage
        fields: list[str] = []


def _terms(scheme: Scheme) -> Any:
    def words(page: PracticePage) -> str:
        return ", ".join(term.label for term in page.terms(scheme))

    return words


def _day(field: str) -> Any:
    """Wagtail's own column of dates says how long ago it was, which tells nothing about a day to come."""

    def words(page: PracticePage) -> str:
        day = getattr(page, field)
        return date_format(day, "j M Y") if day else ""

    return words


def _completeness(page: PracticePage) -> str:
    states = completeness(page)
    return _("%(stated)s van %(all)s") % {"stated": sum(state.stated for state in states), "all": len(states)}


class PracticeListView(IndexView):
    """The list itself."""

    default_ordering = "title"
    columns = [
        BulkActionsColumn("bulk_actions"),
        # Wagtail's own column of titles asks wagtail-localize two questions a row, for a button that the form has too.
        TitleColumn("title", label=_("Titel"), sort_key="title", classname="title", url_name="wagtailadmin_pages:edit"),
        Column("kind", label=_("Soort"), accessor=_terms(Scheme.KIND)),
        Column("phase", label=_("Fase"), accessor=_terms(Scheme.PHASE)),
        Column("evidence", label=_("Bewijs"), accessor=_terms(Scheme.EVIDENCE)),
        Column("completeness", label=_("Groepen vermeld"), accessor=_completeness),
        Column("checked_on", label=_("Gecontroleerd"), accessor=_day("checked_on"), sort_key="checked_on"),
        Column("next_check", label=_("Volgende controle"), accessor=_day("next_check"), sort_key="next_check"),
        Column("translation", label=_("Vertaling"), accessor=translation_words),
        PageStatusColumn("status", label=_("Status"), sort_key="live"),
    ]

    def annotate_queryset(self, pages: QuerySet[PracticePage]) -> QuerySet[PracticePage]:
        """Fetch the rows that the columns read together."""
        return with_translation(super().annotate_queryset(pages)).prefetch_related(*COLUMN_ROWS)

    def search_queryset(self, queryset: QuerySet[PracticePage]) -> QuerySet[PracticePage]:
        """Practices whose title holds every word that was typed; asks the table, which is never behind."""
        for word in self.search_query.split() if self.is_searching else ():
            queryset = queryset.filter(Q(title__icontains=word) | Q(draft_title__icontains=word))
        return queryset


class PracticeListingViewSet(PageListingViewSet):
    """The menu item "Praktijken"."""

    model = PracticePage
    name = "praktijken"
    icon = "doc-full-inverse"
    menu_label = _("Praktijken")
    menu_order = 90
    add_to_admin_menu = True
    index_view_class = PracticeListView
    columns = PracticeListView.columns
    filterset_class = PracticeFilterSet
