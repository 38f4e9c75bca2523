"""The project itself, as an app: commands, checks, the last-resort error pages."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    """The top of the house; nothing imports it."""

    name = "portal"

    def ready(self) -> None:
        """Register the system checks."""
        from portal import checks  # noqa: F401
