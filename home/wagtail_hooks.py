"""What editors manage around the pages: the foot of every page and the accessibility statement."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from home.models import AccessibilityStatement, Footer


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
