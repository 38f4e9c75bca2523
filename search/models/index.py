"""What is found: documents, their words, and the numbers of facet values. Rows are written by `search.store` and `search.lanes` only.

`SearchDocument` is wide and read for every match (facets, counters), `SearchText` is narrow and only scanned through its index:
one table for both was measured to be twice as slow.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models.functions import Now

from search.fields import LaneSumField


class SearchDocument(models.Model):
    """One page that can be found, live or not. A deleted page keeps its row as a tombstone (`visible` false, no text).

    The key is the page's id, on purpose not a foreign key: a tombstone outlives its page.
    """

    page_id = models.IntegerField(primary_key=True)
    locale = models.CharField(max_length=20)
    kind = models.CharField(max_length=40)
    visible = models.BooleanField()
    url_path = models.TextField()
    published = models.DateField(null=True)
    checked = models.DateField(null=True)
    sort_title = models.TextField()
    facets = ArrayField(models.IntegerField())
    counters = LaneSumField()
    links = ArrayField(models.TextField())
    card = models.JSONField()
    seq = models.BigIntegerField()
    analysis = models.SmallIntegerField(default=0)
    """The version of the analysis (`search.impact.VERSION`) that the row was made by."""
    changed = models.DateTimeField(db_default=Now())

    class Meta:
        indexes = [
            GinIndex(fields=["links"], name="search_document_links"),
            models.Index(fields=["seq"], name="search_document_seq"),
            # The newest of a kind, for related pages: without it they would cost more the more pages there are.
            models.Index(
                "locale",
                "kind",
                models.F("published").desc(nulls_last=True),
                "page_id",
                condition=models.Q(visible=True),
                name="search_document_newest",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.page_id} {self.url_path}"


class SearchText(models.Model):
    """The words of one document: lexemes with a plus sign per impact tier, the order of its words, and the text (`search.impact`).

    Searches scan `lexemes` only; `sequence` is read for candidates of a phrase, `body` for the hits on a page.
    """

    document = models.OneToOneField(
        SearchDocument, on_delete=models.CASCADE, primary_key=True, related_name="text", db_column="page_id"
    )
    lexemes = SearchVectorField()
    sequence = models.TextField(default="")
    body = models.TextField(default="")

    class Meta:
        indexes = [GinIndex(fields=["lexemes"], name="search_text_lexemes", fastupdate=False)]

    def __str__(self) -> str:
        return f"text of {self.document_id}"


class FacetValue(models.Model):
    """The number that stands for a facet value in documents. Never changed or reused; see `search.lanes`."""

    facet = models.CharField(max_length=40)
    slug = models.CharField(max_length=200)
    lane = models.IntegerField(unique=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["facet", "slug"], name="search_facet_value_once")]

    def __str__(self) -> str:
        return f"{self.facet}:{self.slug} = {self.lane}"


class SearchLexeme(models.Model):
    """In how many documents of a locale a lexeme occurs. The empty lexeme counts the documents themselves."""

    locale = models.CharField(max_length=20)
    lexeme = models.TextField()
    df = models.IntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["locale", "lexeme"], name="search_lexeme_once")]

    def __str__(self) -> str:
        return f"{self.lexeme} in {self.df} ({self.locale})"


class SearchWord(models.Model):
    """A word as it stands in documents (folded), with its lexeme: where spelling corrections come from."""

    locale = models.CharField(max_length=20)
    form = models.TextField()
    lexeme = models.TextField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["locale", "form"], name="search_word_once")]
        indexes = [GinIndex(fields=["form"], opclasses=["gin_trgm_ops"], name="search_word_trigrams")]

    def __str__(self) -> str:
        return f"{self.form} ({self.locale})"
