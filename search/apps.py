"""The search room."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """See docs/architecture.md."""

    name = "search"
    default_auto_field = "django.db.models.BigAutoField"
