"""How far work on the index is."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models


class SearchRebuild(models.Model):
    """How far the last rebuild came, so that an interrupted one can go on."""

    last_page = models.IntegerField(default=0)
    done = models.IntegerField(default=0)
    started = models.DateTimeField()
    finished = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"rebuild, {self.done} done"


class Reanalysis(models.Model):
    """Pages whose documents are built anew because something they take their words from changed, and how far that is.

    `pages` are the ids in order, of which the first `done` are finished; they are forgotten at the end.
    """

    reason = models.CharField(max_length=255)
    pages = ArrayField(models.IntegerField())
    total = models.IntegerField()
    done = models.IntegerField(default=0)
    started = models.DateTimeField(auto_now_add=True)
    changed = models.DateTimeField(auto_now=True)
    finished = models.DateTimeField(null=True)
    error = models.TextField(blank=True, default="")

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.reason}: {self.done}/{self.total}"
