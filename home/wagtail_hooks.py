"""What editors manage around the pages: the foot of every page and the accessibility statement.

Also: a page is served in its own language only."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from core.state import known
from home.models import AccessibilityStatement, Footer
from search.addresses import Addresses


class FooterViewSet(SnippetViewSet):
    """The foot of every page, one per language."""

    model = Footer
    icon = "list-ul"
    list_display = ["language", "closing"]


class StatementViewSet(SnippetViewSet):
    """The accessibility statement, one per language."""

    model = AccessibilityStatement
    icon = "check"
    list_display = ["language", "status", "stated_on"]


class PortalGroup(SnippetViewSetGroup):
    """The menu item that holds them."""

    menu_label = _("Portaal")
    menu_icon = "site"
    items = (FooterViewSet, StatementViewSet)


register_snippet(PortalGroup)


@hooks.register("before_serve_page", order=-1)
def only_in_its_own_language(page: Page, request: HttpRequest, args: list[Any], kwargs: dict[str, Any]) -> None:
    """Under the addresses of a language without a front page Wagtail serves the pages of the main language, as if they were in that one.
    They are not: 404, so that the reader is told and shown the way."""
    language = Addresses(known()).language_of(page.url_path)
    if language and language != get_language():
        raise Http404
