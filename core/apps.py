"""The lowest room."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """Base page, image, components, versions; no domain."""

    name = "core"
    default_auto_field = "django.db.models.BigAutoField"
