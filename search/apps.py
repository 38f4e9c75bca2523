"""The search room."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Finds things; knows no content type. See docs/architecture.md."""

    name = "search"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Listen to the page tree, and register the system checks."""
        from search import checks, signals  # noqa: F401

        signals.connect()
