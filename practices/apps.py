"""The practices room."""

from django.apps import AppConfig


class PracticesConfig(AppConfig):
    """See docs/architecture.md."""

    name = "practices"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Connect the signals of reference data."""
        from practices import signals

        signals.connect()
