"""The training room."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TrainingConfig(AppConfig):
    """Course material on practices. Tells `search` how it is found, and which practices have some."""

    name = "training"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the document builder and facets, and connect what follows from publishing."""
        from search.registry import Addition, Builder, register_addition, register_builder, register_facet
        from training import facets, signals
        from training.documents import build_courses
        from training.models import CoursePage

        for facet in facets.course_facets():
            register_facet(facet)
        register_facet(facets.material_facet())
        register_addition(Addition("practice", facets.MATERIAL, facets.with_material))
        register_builder(Builder("course", CoursePage, build_courses, "cards/course.html", _("Lesmateriaal")))
        signals.connect()
