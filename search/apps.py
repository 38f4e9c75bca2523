"""The search room."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Finds things; knows no content type. See docs/architecture.md."""

    name = "search"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Listen to the page tree."""
        from search import signals

        signals.connect()
