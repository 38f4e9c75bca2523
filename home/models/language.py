"""What stands on every page of a language, so at most once per language."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel


class OncePerLanguage(ClusterableModel):
    """A piece of the site of which every language has one or none."""

    language = models.CharField(
        _("taal"), max_length=10, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE, unique=True
    )

    class Meta:
        abstract = True
        ordering = ("language",)
