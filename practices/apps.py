"""The practices room."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PracticesConfig(AppConfig):
    """The domain: vocabularies, organisations, practices. Tells `search` what can be found and by which filters."""

    name = "practices"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register document builders and facets, and connect the signals of reference data."""
        from practices import signals
        from practices.documents import build_advice, build_practices
        from practices.facets import all_facets
        from practices.models import AdvicePage, PracticePage
        from search.registry import Builder, register_builder, register_facet

        signals.connect()
        for facet in all_facets():
            register_facet(facet)
        register_builder(Builder("practice", PracticePage, build_practices, "cards/practice.html", _("Praktijk")))
        register_builder(Builder("advice", AdvicePage, build_advice, "cards/advice.html", _("Advies")))
