"""The practices room in the Wagtail admin: snippets and listings."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from practices.models import Organisation, Place, Source, Term


class TermViewSet(SnippetViewSet):
    """All vocabularies in one list with a filter, so that an editor sees where a word is used."""

    model = Term
    icon = "tag"
    list_display = ["label_nl", "label_en", "scheme", "slug", "retired"]
    list_filter = ["scheme", "retired"]
    search_fields = ["label_nl", "label_en", "slug"]
    list_per_page = 50
    panels = [
        FieldPanel("scheme"),
        FieldPanel("slug"),
        FieldPanel("label_nl"),
        FieldPanel("label_en"),
        FieldPanel("synonyms"),
        FieldPanel("definition_nl"),
        FieldPanel("definition_en"),
        FieldPanel("parent"),
        FieldPanel("order"),
        FieldPanel("retired"),
    ]


class PlaceViewSet(SnippetViewSet):
    """Places; filled by a command, seldom edited."""

    model = Place
    icon = "site"
    list_display = ["name", "kind", "code", "parent"]
    list_filter = ["kind"]


class OrganisationViewSet(SnippetViewSet):
    """Organisations."""

    model = Organisation
    icon = "group"
    list_display = ["name", "type", "sector", "place"]
    list_filter = ["type", "sector"]
    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("type"),
        FieldPanel("sector"),
        FieldPanel("place"),
        FieldPanel("website"),
        FieldPanel("description_nl"),
        FieldPanel("description_en"),
        MultiFieldPanel([FieldPanel("parent"), FieldPanel("members")], heading=_("Hoort bij")),
    ]


class SourceViewSet(SnippetViewSet):
    """Sources."""

    model = Source
    icon = "openquote"
    list_display = ["title", "author", "medium", "published"]
    list_filter = ["medium"]


class KnowledgeGroup(SnippetViewSetGroup):
    """The menu item that holds them."""

    menu_label = _("Gegevens")
    menu_icon = "list-ul"
    items = (OrganisationViewSet, SourceViewSet, TermViewSet, PlaceViewSet)


register_snippet(KnowledgeGroup)
