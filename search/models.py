"""The tables of the search room. Rows are written by `search.store` only; nothing here knows a content type.

`SearchDocument` is wide and read for every match (facets, counters), `SearchText` is narrow and only scanned through its index:
one table for both was measured to be twice as slow.
"""

from __future__ import annotations

import uuid

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from search import compound_checks
from search.analysis import fold
from search.fields import LaneSumField
from search.synonym_rules import complaints, tidied

LONGEST_NAME = 80
"""Characters of a word or phrase in a line of synonyms."""
LONGEST_QUERY, LONGEST_FILTERS = 200, 500
"""Characters of a query and of its filters in the log of queries: longer ones are not kept, and the index could not hold them."""


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


class SearchPush(models.Model):
    """The version of a document that another engine has: pending is what has a higher `seq` in its document."""

    document = models.ForeignKey(SearchDocument, on_delete=models.CASCADE, related_name="pushes")
    target = models.CharField(max_length=40)
    seq = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "target"], name="search_push_once")]

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


class CompoundRule(models.Model):
    """How one Dutch word is split, or that it is not. A change works for the next question, and in the texts that have the word once they
    are analysed anew: see `search.signals`."""

    word = models.CharField(
        _("woord"),
        max_length=compound_checks.LONGEST,
        unique=True,
        help_text=_(
            "Eén woord, zoals het in teksten staat. De regel geldt ook in langere woorden daarmee. Een meervoud is een eigen regel."
        ),
    )
    parts = ArrayField(
        models.CharField(max_length=255),
        verbose_name=_("delen"),
        blank=True,
        default=list,
        help_text=_("Bijvoorbeeld: regie + rol. Leeg: dit woord wordt nooit gesplitst."),
    )
    note = models.CharField(_("waarom"), max_length=255, blank=True)

    before: tuple[str, list[str]] | None = None
    """Word and parts as they were before the last save; kept by `search.signals`."""

    class Meta:
        verbose_name = _("samenstelling")
        verbose_name_plural = _("samenstellingen")
        ordering = ["word"]

    def __str__(self) -> str:
        if not self.parts:
            return gettext("%(word)s: nooit splitsen") % {"word": self.word}
        return f"{self.word} = {' + '.join(self.parts)}"

    def clean(self) -> None:
        """One word, and parts that spell it; no second rule for the same word written otherwise."""
        super().clean()
        self.word, self.parts = self.word.strip().lower(), compound_checks.tidied(self.parts or ())
        if found := compound_checks.complaints(self.word, self.parts):
            raise ValidationError(found)
        others = CompoundRule.objects.exclude(pk=self.pk).values_list("word", flat=True)
        if same := [other for other in others if fold(other) == fold(self.word)]:
            raise ValidationError({"word": _("Voor ‘%(word)s’ is er al een regel. Pas die aan.") % {"word": same[0]}})


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


class SearchRebuild(models.Model):
    """How far the last rebuild came, so that an interrupted one can go on."""

    last_page = models.IntegerField(default=0)
    done = models.IntegerField(default=0)
    started = models.DateTimeField()
    finished = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"rebuild, {self.done} done"
