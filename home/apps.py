"""The home room."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    """Pages that compose the rest. Tells `search` which of them can be found, and by what names."""

    name = "home"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register document builders and names, and connect what follows from publishing."""
        from home import documents, signals, words
        from home.models import ArticlePage, ConceptPage, EventPage, PublicationPage, StandardPage, ThemePage
        from search.registry import Builder, register_builder, register_facet

        register_builder(Builder("article", ArticlePage, documents.build_articles, "cards/article.html", _("Artikel")))
        register_builder(Builder("theme", ThemePage, documents.build_themes, "cards/theme.html", _("Thema")))
        register_builder(Builder("concept", ConceptPage, documents.build_concepts, "cards/concept.html", _("Begrip")))
        register_builder(Builder("event", EventPage, documents.build_events, "cards/event.html", _("Agenda")))
        register_builder(
            Builder(
                "publication", PublicationPage, documents.build_publications, "cards/publication.html", _("Publicatie")
            )
        )
        register_builder(Builder("page", StandardPage, documents.build_pages, "cards/page.html", _("Over dit portaal")))
        register_facet(words.FACET)
        signals.connect()
