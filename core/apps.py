"""The lowest room."""

from django.apps import AppConfig
from django.core.signals import request_finished, request_started


class CoreConfig(AppConfig):
    """Base page, image, components, versions; no domain."""

    name = "core"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Keep versions for the length of a request, and files free of what they need not tell."""
        from core import signals, state

        signals.connect()
        request_started.connect(state.begin_request, dispatch_uid="core.state.begin")
        request_finished.connect(state.end_request, dispatch_uid="core.state.end")
