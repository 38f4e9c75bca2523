"""Reports for editors on what visitors look for: often, without results, and without opening any.

A query is shown only after it was asked on `SHOWN_FROM_DAYS` different days, so that no report shows what one person typed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar

import django_filters
from django.conf import settings
from django.db.models import Count, Exists, FloatField, Max, OuterRef, Q, QuerySet, Sum
from django.db.models.functions import Cast, NullIf
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView

from search.exports.tables import FORMULA
from search.models import QueryLog
from search.query_log import KEPT_DAYS, SHOWN_FROM_DAYS
from search.scopes import NAMES

PERIODS = ((7, _("de afgelopen 7 dagen")), (30, _("de afgelopen 30 dagen")))


class QueryLogFilterSet(WagtailFilterSet):
    """Which days, which language, and where was searched."""

    period = django_filters.TypedChoiceFilter(label=_("Periode"), choices=PERIODS, coerce=int, method="in_period")
    locale = django_filters.ChoiceFilter(label=_("Taal"), choices=settings.LANGUAGES)
    scope = django_filters.ChoiceFilter(label=_("Gezocht in"), choices=tuple(NAMES.items()))

    class Meta:
        model = QueryLog
        fields: ClassVar[list[str]] = []

    def in_period(self, queryset: QuerySet[QueryLog], name: str, days: int) -> QuerySet[QueryLog]:
        """Only the last `days` days, today among them."""
        return queryset.filter(day__gt=timezone.localdate() - dt.timedelta(days=days))


def _scope(row: Mapping[str, Any]) -> str:
    return str(NAMES.get(row["scope"], row["scope"]))


def _language(row: Mapping[str, Any]) -> str:
    return str(dict(settings.LANGUAGES).get(row["locale"], row["locale"]))


def _rank(row: Mapping[str, Any]) -> str:
    return "–" if row["rank"] is None else number_format(row["rank"], 1)


def _no_formula(query: str) -> str:
    """In CSV a query that a spreadsheet would take for a formula gets an apostrophe before it."""
    return f"'{query}" if query.startswith(FORMULA) else query


class QueryReport(ReportView):
    """All queries that may be shown, the most frequent first. The other reports are a part of it."""

    template_name = "search/admin/query_report.html"
    model = QueryLog
    permission_required = "view"
    page_title = _("Zoekvragen")
    header_icon = "search"
    index_url_name = "query_reports:frequent"
    index_results_url_name = "query_reports:frequent_results"
    is_searchable = True
    search_fields: ClassVar[list[str]] = ["query"]
    filterset_class = QueryLogFilterSet
    default_ordering = ("-asked", "query")
    explanation = _("Wat bezoekers het meest zoeken. Een lage plaats van de klik zegt: wat men zoekt, staat bovenaan.")
    columns: ClassVar[list[Column]] = [
        Column("query", label=_("Zoekvraag"), sort_key="query"),
        Column("scope", label=_("Gezocht in"), accessor=_scope),
        Column("locale", label=_("Taal"), accessor=_language),
        Column("asked", label=_("Keren gezocht"), sort_key="asked"),
        Column("filtered", label=_("Waarvan met filters"), sort_key="filtered"),
        Column("most", label=_("Resultaten, hoogstens"), sort_key="most"),
        Column("opened", label=_("Keren doorgeklikt"), sort_key="opened"),
        Column("rank", label=_("Plaats van de klik, gemiddeld"), accessor=_rank, sort_key="rank"),
    ]
    list_export: ClassVar[list[str]] = [
        "query",
        "scope",
        "locale",
        "asked",
        "filtered",
        "most",
        "opened",
        "rank",
    ]
    export_headings: ClassVar[dict[str, str | Promise]] = {column.name: column.label for column in columns}
    custom_field_preprocess: ClassVar[dict[str, Any]] = {
        "query": {"csv": _no_formula},
        "scope": dict.fromkeys(("csv", "xlsx"), lambda scope: str(NAMES.get(scope, scope))),
        "rank": dict.fromkeys(("csv", "xlsx"), lambda rank: None if rank is None else round(rank, 1)),
    }
    export_filename = "zoekvragen"

    def get_base_queryset(self) -> QuerySet[Any]:
        """One row per query, place and language, with its counts added up; of the rows that `only` lets through."""
        same = QueryLog.objects.filter(locale=OuterRef("locale"), query=OuterRef("query")).order_by()
        often = same.values("locale", "query").annotate(days=Count("day", distinct=True))
        rows = self.only(QueryLog.objects.filter(Exists(often.filter(days__gte=SHOWN_FROM_DAYS))))
        return self.having(
            rows.values("query", "scope", "locale").annotate(
                asked=Sum("times"),
                filtered=Sum("times", filter=~Q(filters=""), default=0),
                most=Max("results"),
                opened=Sum("clicks"),
                rank=Cast(Sum("ranks"), FloatField()) / NullIf(Sum("clicks"), 0),
            )
        )

    def only(self, rows: QuerySet[QueryLog]) -> QuerySet[QueryLog]:
        """The rows that count for this report."""
        return rows

    def having(self, queries: QuerySet[Any]) -> QuerySet[Any]:
        """The queries that stand in this report."""
        return queries

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Also what the report is for, and what is kept."""
        return super().get_context_data(*args, **kwargs) | {
            "explanation": self.explanation,
            "kept_days": KEPT_DAYS,
            "shown_from_days": SHOWN_FROM_DAYS,
        }


class WithoutResultsReport(QueryReport):
    """Queries that found nothing."""

    page_title = _("Zoekvragen zonder resultaat")
    index_url_name = "query_reports:without_results"
    index_results_url_name = "query_reports:without_results_results"
    explanation = _(
        "Wat bezoekers zoeken en niet vinden. Ontbreekt er een tekst, of heet iets bij ons anders? Dan helpt een regel synoniemen."
    )
    export_filename = "zoekvragen-zonder-resultaat"

    def only(self, rows: QuerySet[QueryLog]) -> QuerySet[QueryLog]:
        """Without any result."""
        return rows.filter(results=0)


class WithoutClicksReport(QueryReport):
    """Queries that found something that nobody opened."""

    page_title = _("Zoekvragen zonder klik")
    index_url_name = "query_reports:without_clicks"
    index_results_url_name = "query_reports:without_clicks_results"
    explanation = _(
        "Wat bezoekers zoeken, waarna ze niets openen: misschien staat het goede resultaat te laag, of zegt de titel te weinig."
        " Wie geen scripts toelaat, telt niet mee als klik."
    )
    export_filename = "zoekvragen-zonder-klik"

    def only(self, rows: QuerySet[QueryLog]) -> QuerySet[QueryLog]:
        """With results."""
        return rows.filter(results__gt=0)

    def having(self, queries: QuerySet[Any]) -> QuerySet[Any]:
        """None of which was opened."""
        return queries.filter(opened=0)


REPORTS: Mapping[str, type[QueryReport]] = {
    "frequent": QueryReport,
    "without_results": WithoutResultsReport,
    "without_clicks": WithoutClicksReport,
}
"""The reports by the name of their address, in the order of the menu."""
