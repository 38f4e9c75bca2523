"""The practices room in the Wagtail admin: snippets and listings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from practices.admin_listing import PracticeListingViewSet
from practices.choosers import NameChooserViewSet
from practices.deletion import in_use_by, lines_with_roles
from practices.models import Contact, Organisation, Person, Place, Question, Source, Term


class TermViewSet(SnippetViewSet):
    """All vocabularies in one list with a filter, so that an editor sees where a word is used."""

    model = Term
    chooser_viewset_class = NameChooserViewSet
    icon = "tag"
    list_display = ["label_nl", "label_en", "scheme", "slug", "retired"]
    list_filter = ["scheme", "retired"]
    search_fields = ["label_nl", "label_en", "label_be", "slug"]
    list_per_page = 50
    panels = [
        FieldPanel("scheme"),
        FieldPanel("slug"),
        FieldPanel("label_nl"),
        FieldPanel("label_en"),
        MultiFieldPanel(
            [FieldPanel("label_be"), FieldPanel("difference_nl"), FieldPanel("difference_en")],
            heading=_("Nederland en Vlaanderen"),
        ),
        FieldPanel("synonyms"),
        FieldPanel("definition_nl"),
        FieldPanel("definition_en"),
        FieldPanel("url"),
        FieldPanel("parent"),
        FieldPanel("order"),
        FieldPanel("retired"),
    ]


class PlaceViewSet(SnippetViewSet):
    """Places; filled by a command, seldom edited."""

    model = Place
    chooser_viewset_class = NameChooserViewSet
    icon = "site"
    list_display = ["name", "kind", "code", "parent"]
    list_filter = ["kind"]
    search_fields = ["name", "name_en", "sort_name", "code"]


class OrganisationViewSet(SnippetViewSet):
    """Organisations."""

    model = Organisation
    chooser_viewset_class = NameChooserViewSet
    icon = "group"
    list_display = ["name", "type", "sector", "place"]
    list_filter = ["type"]
    search_fields = ["name"]
    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("type"),
        FieldPanel("sector"),
        FieldPanel("place"),
        FieldPanel("website"),
        FieldPanel("email"),
        FieldPanel("description_nl"),
        FieldPanel("description_en"),
        MultiFieldPanel([FieldPanel("parent"), FieldPanel("members")], heading=_("Hoort bij")),
    ]


class SourceViewSet(SnippetViewSet):
    """Sources."""

    model = Source
    chooser_viewset_class = NameChooserViewSet
    icon = "openquote"
    list_display = ["title", "author", "medium", "published"]
    search_fields = ["title", "author"]


class PersonViewSet(SnippetViewSet):
    """People."""

    model = Person
    chooser_viewset_class = NameChooserViewSet
    icon = "user"
    list_display = ["name", "function", "organisation"]
    search_fields = ["name", "function"]


class ContactViewSet(SnippetViewSet):
    """People who answer questions; those whose day has come stand on top."""

    model = Contact
    chooser_viewset_class = NameChooserViewSet
    icon = "mail"
    list_display = ["name", "function", "organisation", "valid_until"]
    ordering = ["valid_until", "name"]
    search_fields = ["name", "function"]


class QuestionPolicy(ModelPermissionPolicy):
    """Questions come from readers and are what they are: they can be read and deleted."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Nobody adds or changes one."""
        return action not in ("add", "change") and super().user_has_permission(user, action)


register_permission_policy(Question, QuestionPolicy(Question))


class QuestionViewSet(SnippetViewSet):
    """What readers asked, and whether it was sent."""

    model = Question
    icon = "help"
    inspect_view_enabled = True
    list_display = ["name", "practice", "to", "asked_at", "sent_at", "problem"]
    list_filter = ["to", "sent_at"]
    search_fields = ["name", "email", "text"]


class KnowledgeGroup(SnippetViewSetGroup):
    """The menu item that holds them."""

    menu_label = _("Gegevens")
    menu_icon = "list-ul"
    items = (
        OrganisationViewSet,
        PersonViewSet,
        ContactViewSet,
        QuestionViewSet,
        SourceViewSet,
        TermViewSet,
        PlaceViewSet,
    )


register_snippet(KnowledgeGroup)


@hooks.register("register_admin_viewset")
def practice_listing() -> PracticeListingViewSet:
    """The list of practices with its filters."""
    return PracticeListingViewSet()


@hooks.register("before_delete_snippet")
def keep_what_is_in_use(request: HttpRequest, instances: Sequence[Any]) -> HttpResponse | None:
    """Refuse to delete what a page needs, with a message instead of an error.

    Wagtail's own confirmation shows what points here, but not who has a role, and it deletes several at once without looking.
    """
    rows = in_use_by(instances) if request.method == "POST" else lines_with_roles(instances)
    if not rows:
        return None
    messages.error(
        request,
        ngettext(
            "Niet verwijderd: nog %(count)s keer in gebruik. Een term kun je wel op “niet meer kiezen” zetten.",
            "Niet verwijderd: nog %(count)s keer in gebruik. Een term kun je wel op “niet meer kiezen” zetten.",
            len(rows),
        )
        % {"count": len(rows)},
    )
    return redirect(instances[0].snippet_viewset.get_url_name("list"))
