"""Search in the Wagtail admin: synonyms, the reports on queries, and changes of pages for which Wagtail has a hook and no signal."""

from __future__ import annotations

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from search import admin_urls, indexing
from search.models import CompoundRule, Synonym
from search.query_reports import REPORTS
from search.status_view import ANY_PERMISSION, SearchStatusView


class SynonymViewSet(SnippetViewSet):
    """Lines of words that mean the same."""

    model = Synonym
    icon = "list-ul"
    list_display = ["__str__", "note"]
    search_fields = ["one_way", "note"]
    list_per_page = 100
    add_to_admin_menu = True
    menu_label = _("Synoniemen")
    panels = [FieldPanel("words"), FieldPanel("one_way"), FieldPanel("note")]


class CompoundRuleViewSet(SnippetViewSet):
    """How words are split."""

    model = CompoundRule
    icon = "cut"
    list_display = ["__str__", "note"]
    search_fields = ["word", "note"]
    list_per_page = 100
    add_to_admin_menu = True
    menu_label = _("Samenstellingen")
    panels = [FieldPanel("word"), FieldPanel("parts"), FieldPanel("note")]


register_snippet(SynonymViewSet)
register_snippet(CompoundRuleViewSet)


@hooks.register("construct_reports_menu")
def hide_search_terms(request: HttpRequest, menu_items: list[MenuItem]) -> None:
    """Take Wagtail's own report of search terms away: it counts the searches that use Wagtail's tag, and ours do not."""
    menu_items[:] = [item for item in menu_items if item.name != "search-terms"]


class SearchStatusMenuItem(MenuItem):
    """The page "Zoeken", for who may see synonyms."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the user may do anything with synonyms."""
        policy = policy_registry.get_by_type(Synonym)
        return bool(policy.user_has_any_permission(request.user, ANY_PERMISSION))


@hooks.register("register_admin_urls")
def search_status_address() -> list[URLPattern]:
    """The address of the page "Zoeken"."""
    return [path("zoeken/", SearchStatusView.as_view(), name="search_status")]


@hooks.register("register_reports_menu_item")
def search_status_item() -> SearchStatusMenuItem:
    """The page "Zoeken" among the reports."""
    return SearchStatusMenuItem(
        _("Zoeken"), reverse("search_status"), name="search-status", icon_name="search", order=1900
    )


@hooks.register("after_convert_alias_page")
def index_converted_alias(request: HttpRequest, page: Page) -> None:
    """An alias that became a page of its own can be found from now on."""
    indexing.refresh([page.pk])


class QueryReportMenuItem(MenuItem):
    """A report on queries, for who may see it."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the user may see the log of queries."""
        return request.user.has_perm("search.view_querylog")


def _menu_item(name: str, order: int) -> QueryReportMenuItem:
    report = REPORTS[name]
    address = reverse(f"query_reports:{name}")
    return QueryReportMenuItem(report.page_title, address, name=f"queries-{name}", icon_name="search", order=order)


@hooks.register("register_admin_urls")
def query_report_addresses() -> list[URLResolver]:
    """The addresses of the reports on queries."""
    return [path("reports/queries/", include(admin_urls))]


@hooks.register("register_reports_menu_item")
def frequent_queries_item() -> QueryReportMenuItem:
    """Queries in the menu of reports."""
    return _menu_item("frequent", 2000)


@hooks.register("register_reports_menu_item")
def queries_without_results_item() -> QueryReportMenuItem:
    """Queries without results in the menu of reports."""
    return _menu_item("without_results", 2010)


@hooks.register("register_reports_menu_item")
def queries_without_clicks_item() -> QueryReportMenuItem:
    """Queries without clicks in the menu of reports."""
    return _menu_item("without_clicks", 2020)


@hooks.register("register_permissions")
def query_log_permission() -> QuerySet[Permission]:
    """The right to see the reports on queries, for the form of a group."""
    return Permission.objects.filter(content_type__app_label="search", codename="view_querylog")
