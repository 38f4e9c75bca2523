"""The controlled vocabularies: one table of terms, and the lines that hang terms on a practice."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey


class Scheme(models.TextChoices):
    """The vocabularies. The value is part of addresses and of index lexemes: it never changes."""

    KIND = "kind", _("Soort")
    SECTOR = "sector", _("Sector")
    AGE = "age", _("Leeftijd")
    TARGET = "target", _("Voor wie")
    THEME = "theme", _("Thema")
    FORM = "form", _("Samenwerkingsvorm")
    INTENSITY = "intensity", _("Intensiteit")
    SETTING = "setting", _("Setting")
    ROLE = "role", _("Rol van een partner")
    RELATION = "relation", _("Relatie tussen partners")
    FUNCTION = "function", _("Functie")
    STAFFING = "staffing", _("Inzet")
    PHASE = "phase", _("Fase")
    EVIDENCE = "evidence", _("Bewijs")
    COST = "cost", _("Kosten")
    PRECONDITION = "precondition", _("Randvoorwaarde")
    CONTEXT = "context", _("Wet en beleid")
    AUDIENCE = "audience", _("Bedoeld voor")
    LEVEL = "level", _("Niveau")
    DURATION = "duration", _("Duur")
    COMPETENCE = "competence", _("Competentie")


class Term(models.Model):
    """One value of a vocabulary, with its Dutch and English words.

    `scheme` and `slug` are the public identity (addresses, API, index) and are read-only once saved. A term in use cannot be
    deleted: retire it, so that it stays on old pages and is no longer offered.
    """

    scheme = models.CharField(_("vocabulaire"), max_length=20, choices=Scheme.choices)
    slug = models.SlugField(_("code"), max_length=60)
    label_nl = models.CharField(_("naam (Nederlands)"), max_length=120)
    label_en = models.CharField(_("naam (Engels)"), max_length=120)
    label_be = models.CharField(
        _("naam in Vlaanderen"),
        max_length=120,
        blank=True,
        help_text=_(
            "Alleen als het in Vlaanderen anders heet. Wie op deze naam zoekt, vindt de term. Een lezer die Vlaamse woorden"
            " eerst wil, ziet deze naam vooraan."
        ),
    )
    difference_nl = models.CharField(
        _("verschil met Vlaanderen (Nederlands)"),
        max_length=255,
        blank=True,
        help_text=_("Eén zin, als het in Vlaanderen niet precies hetzelfde is."),
    )
    difference_en = models.CharField(_("verschil met Vlaanderen (Engels)"), max_length=255, blank=True)
    definition_nl = models.TextField(_("omschrijving (Nederlands)"), blank=True)
    definition_en = models.TextField(_("omschrijving (Engels)"), blank=True)
    synonyms = ArrayField(
        models.CharField(max_length=80),
        verbose_name=_("andere woorden"),
        default=list,
        blank=True,
        help_text=_(
            "Woorden waarmee iemand dit ook zoekt, gescheiden door komma's. Nederlands, Vlaams en Engels door elkaar mag."
        ),
    )
    url = models.URLField(
        _("adres met uitleg"), blank=True, max_length=300, help_text=_("Bijvoorbeeld waar de tekst van een wet staat.")
    )
    order = models.PositiveSmallIntegerField(_("volgorde"), default=0)
    parent = models.ForeignKey(
        "self", verbose_name=_("valt onder"), null=True, blank=True, on_delete=models.PROTECT, related_name="children"
    )
    retired = models.BooleanField(
        _("niet meer kiezen"),
        default=False,
        help_text=_("Blijft staan waar het al gekozen is, maar is niet meer te kiezen."),
    )

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("termen")
        ordering = ["scheme", "order", "slug"]
        constraints = [models.UniqueConstraint(fields=["scheme", "slug"], name="practices_term_scheme_slug")]

    def __str__(self) -> str:
        return self.label

    def save(self, *args: object, **kwargs: object) -> None:
        """Store the term. Raises ValidationError when scheme or slug differ from what is stored."""
        self._check_identity()
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def clean(self) -> None:
        """Scheme and slug stay as stored; a parent is of the same vocabulary, and there is one level of parents."""
        super().clean()
        self._check_identity()
        if self.parent is None:
            return
        if self.parent.pk == self.pk:
            raise ValidationError({"parent": _("Een term valt niet onder zichzelf.")})
        if self.parent.scheme != self.scheme:
            raise ValidationError({"parent": _("Kies een term uit hetzelfde vocabulaire.")})
        if self.parent.parent_id is not None:
            raise ValidationError({"parent": _("Kies een term die zelf nergens onder valt. Er is maar één niveau.")})
        if self.pk is not None and Term.objects.filter(parent_id=self.pk).exists():
            raise ValidationError({"parent": _("Onder deze term vallen andere termen. Er is maar één niveau.")})

    def _check_identity(self) -> None:
        """Refuse a change of scheme or slug: addresses, the index and partner lines hold them."""
        if self.pk is None:
            return
        stored = Term.objects.filter(pk=self.pk).values_list("scheme", "slug").first()
        if stored is not None and stored != (self.scheme, self.slug):
            raise ValidationError(
                _("De code van een term verandert nooit. Maak een nieuwe term en kies deze niet meer.")
            )

    @property
    def label(self) -> str:
        """The name in the language of the reader."""
        return self.label_for(get_language() or "nl")

    def label_for(self, locale: str) -> str:
        """The name in `locale` ("nl" or "en")."""
        return self.label_en if locale.startswith("en") and self.label_en else self.label_nl


class PracticeTerm(models.Model):
    """A term on a practice. Not translatable on purpose: one id in both languages is one facet value."""

    page = ParentalKey("practices.PracticePage", on_delete=models.CASCADE, related_name="practice_terms")
    term = models.ForeignKey(Term, on_delete=models.PROTECT, related_name="+")
    scheme = models.CharField(max_length=20, choices=Scheme.choices, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["page", "term"], name="practices_practiceterm_once")]

    def __str__(self) -> str:
        return f"{self.scheme}: {self.term_id}"

    def save(self, *args: object, **kwargs: object) -> None:
        """Keep the scheme equal to the term's."""
        self.scheme = self.term.scheme
        super().save(*args, **kwargs)  # type: ignore[arg-type]
