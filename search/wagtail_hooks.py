"""Search in the Wagtail admin: the words that editors keep, and changes of pages for which Wagtail has a hook and no signal."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from search import indexing
from search.models import Synonym


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


register_snippet(SynonymViewSet)


@hooks.register("construct_reports_menu")
def hide_search_terms(request: HttpRequest, menu_items: list[MenuItem]) -> None:
    """Take Wagtail's own report of search terms away: it counts the searches that use Wagtail's tag, and ours do not."""
    menu_items[:] = [item for item in menu_items if item.name != "search-terms"]


@hooks.register("after_convert_alias_page")
def index_converted_alias(request: HttpRequest, page: Page) -> None:
    """An alias that became a page of its own can be found from now on."""
    indexing.refresh([page.pk])
