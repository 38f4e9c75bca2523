"""The tables of the search room. Rows are written by `search.store` only; nothing here knows a content type.

`SearchDocument` is wide and read for every match (facets, counters), `SearchText` is narrow and only scanned through its index:
one table for both was measured to be twice as slow.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from search.fields import LaneSumField
from search.synonym_rules import complaints, tidied

LONGEST_NAME = 80
"""Characters of a word or phrase in a line of synonyms."""
LONGEST_TARGET = 120
"""Characters of the name of an index in another engine."""


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


class Synonym(models.Model):
    """Words that mean the same. An edit works for the next question in every process: see `search.signals`."""

    words = ArrayField(
        models.CharField(max_length=LONGEST_NAME),
        verbose_name=_("woorden"),
        help_text=_(
            "Gescheiden door komma's. Nederlands, Vlaams en Engels door elkaar mag. Elk woord vindt alle andere."
        ),
    )
    one_way = models.CharField(
        _("alleen wie dit typt"),
        max_length=LONGEST_NAME,
        blank=True,
        help_text=_(
            "Vul dit alleen in als het één kant op werkt: wie dit typt, vindt ook de woorden hierboven. Wie die typt, vindt dit niet."
        ),
    )
    note = models.CharField(_("waarom"), max_length=255, blank=True)

    class Meta:
        verbose_name = _("synoniemen")
        verbose_name_plural = _("synoniemen")
        ordering = ["pk"]

    def __str__(self) -> str:
        words = ", ".join(self.words)
        return f"{self.one_way} → {words}" if self.one_way else words

    def clean(self) -> None:
        """Words that can be found, few and short enough, and no two one-way lines that turn in a circle."""
        super().clean()
        self.words, self.one_way = tidied(self.words or ()), " ".join(self.one_way.split())
        others = Synonym.objects.exclude(one_way="").exclude(pk=self.pk).filter(words__contains=[self.one_way])
        leading_here = list(others.values_list("one_way", flat=True)) if self.one_way else []
        if found := complaints(self.words, self.one_way, leading_here):
            raise ValidationError(found)


class SearchRebuild(models.Model):
    """How far the last rebuild came, so that an interrupted one can go on."""

    last_page = models.IntegerField(default=0)
    done = models.IntegerField(default=0)
    started = models.DateTimeField()
    finished = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"rebuild, {self.done} done"
