"""What another engine has of the index."""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from search.models.index import SearchDocument

LONGEST_TARGET = 120
"""Characters of the name of an index in another engine."""


class SearchTarget(models.Model):
    """One index of another engine, and how far it is. Questions go to the live one of an alias, `<prefix>-<locale>`.

    `complete` is the version of the index (`core.state`) of which everything has arrived and can be found; 0 for none. `fingerprint` is
    that of the shape in which documents were sent: another one means that the index has to be built anew.
    """

    BUILDING, LIVE, OLD = "building", "live", "old"

    name = models.CharField(max_length=LONGEST_TARGET, unique=True)
    alias = models.CharField(max_length=LONGEST_TARGET)
    locale = models.CharField(max_length=20)
    state = models.CharField(max_length=10)
    fingerprint = models.CharField(max_length=64)
    complete = models.BigIntegerField(default=0)
    created = models.DateTimeField(db_default=Now())
    replaced = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["alias"], condition=models.Q(state="live"), name="search_target_one_live_per_alias"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.state})"


class SearchPush(models.Model):
    """The version of a document that a target has: pending is what has a higher `seq` in its document.

    With a `reason` the target refused that version, and it waits for another one.
    """

    document = models.ForeignKey(SearchDocument, on_delete=models.CASCADE, related_name="pushes")
    target = models.CharField(max_length=LONGEST_TARGET)
    seq = models.BigIntegerField()
    reason = models.TextField(default="")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "target"], name="search_push_once")]
        indexes = [models.Index(fields=["target"], condition=~models.Q(reason=""), name="search_push_set_aside")]

    def __str__(self) -> str:
        return f"{self.document_id} to {self.target} at {self.seq}"
