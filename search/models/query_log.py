"""What was asked, added up."""

from __future__ import annotations

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

LONGEST_QUERY, LONGEST_FILTERS = 200, 500
"""Characters of a query and of its filters in the log of queries: longer ones are not kept, and the index could not hold them."""


class QueryLog(models.Model):
    """How often something was asked on a day, and which results were then opened; added up, so that nothing tells who asked or what else
    that person asked. Written and forgotten by `search.query_log` only.

    Rows have a random key: numbers would keep the order in which things were asked.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    day = models.DateField(_("dag"))
    locale = models.CharField(_("taal"), max_length=20)
    scope = models.CharField(_("gezocht in"), max_length=20)
    query = models.CharField(_("zoekvraag"), max_length=LONGEST_QUERY)
    filters = models.CharField(_("filters"), max_length=LONGEST_FILTERS, blank=True)
    results = models.PositiveIntegerField(_("resultaten"))
    corrected = models.BooleanField(_("spelling verbeterd"))
    times = models.PositiveIntegerField(_("keren gezocht"), default=1)
    clicks = models.PositiveIntegerField(_("keren doorgeklikt"), default=0)
    ranks = models.PositiveBigIntegerField(_("plaatsen van de kliks, opgeteld"), default=0)

    class Meta:
        verbose_name = _("zoekvraag")
        verbose_name_plural = _("zoekvragen")
        default_permissions = ["view"]
        constraints = [
            models.UniqueConstraint(fields=["day", "locale", "scope", "query", "filters"], name="search_query_log_once")
        ]

    def __str__(self) -> str:
        return f"{self.query} ({self.day})"
