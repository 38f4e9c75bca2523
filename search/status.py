"""How the index is doing, in numbers, for editors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Count, Q
from django.utils.translation import gettext as _

from search import indexing, registry, sync
from search.engines import health
from search.impact import VERSION
from search.models import Reanalysis, SearchDocument, SearchRebuild
from search.reanalysis import has_stopped

SHOWN_RUNS = 5

# A tombstone has an empty card.
_DOCUMENTS = SearchDocument.objects.exclude(card={})


@dataclass(frozen=True, slots=True)
class KindCount:
    """Documents of one kind in one language, in words: those that visitors can find, and all others (drafts, restricted pages)."""

    language: str
    kind: str
    public: int
    hidden: int


@dataclass(frozen=True, slots=True)
class Differences:
    """How many pages have no row, rows have no page, and rows were made by an older analysis."""

    missing: int
    superfluous: int
    old: int

    def __bool__(self) -> bool:
        return bool(self.missing or self.superfluous or self.old)


@dataclass(frozen=True, slots=True)
class EngineState:
    """The engine that answers questions, whether it works, and what to know about it."""

    name: str
    works: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Pages that are analysed anew after a change, and whether that waits for somebody to go on with it."""

    row: Reanalysis
    stopped: bool


def kind_counts() -> list[KindCount]:
    """The documents per language and kind, in the order of languages and kinds. One query."""
    names = {builder.kind: str(builder.model._meta.verbose_name_plural) for builder in registry.builders()}
    languages = {code: str(_(name)) for code, name in settings.LANGUAGES}
    rows = _DOCUMENTS.values_list("locale", "kind").annotate(
        public=Count("pk", filter=Q(visible=True)), hidden=Count("pk", filter=Q(visible=False))
    )
    found = {(locale, kind): (public, hidden) for locale, kind, public, hidden in rows}
    order = sorted(found, key=lambda key: (_place(languages, key[0]), _place(names, key[1]), key))
    return [KindCount(languages.get(key[0], key[0]), names.get(key[1], key[1]), *found[key]) for key in order]


def _place(names: dict[str, str], name: str) -> int:
    return list(names).index(name) if name in names else len(names)


def differences() -> Differences:
    """Pages against rows, by their ids only: `manage.py search_check` compares what is in them."""
    pages = set(indexing.indexable())
    rows = set(_DOCUMENTS.values_list("pk", flat=True))
    old = SearchDocument.objects.filter(pk__in=rows & pages, analysis__lt=VERSION).count()
    return Differences(len(pages - rows), len(rows - pages), old)


def engine_state() -> EngineState:
    """The engine that is meant to answer, as editors are told of it."""
    found = health.status()
    if not found.indexes:
        return EngineState("PostgreSQL", works=True)
    notes = []
    if found.answering != found.engine:
        notes.append(_("PostgreSQL antwoordt nu. Bezoekers merken daar niets van."))
    if not found.fingerprint_ok:
        notes.append(
            _("De index is van een andere versie. Vraag je beheerder om: %(command)s") % {"command": sync.REMEDY}
        )
    if found.lag:
        notes.append(
            _("De laatste wijzigingen staan er nog niet in, sinds %(seconds)d seconden.") % {"seconds": found.lag}
        )
    if found.set_aside:
        notes.append(_("Pagina's die Elasticsearch weigerde: %(number)d.") % {"number": found.set_aside})
    return EngineState("Elasticsearch", found.answering == found.engine, " ".join(notes))


def last_rebuild() -> SearchRebuild | None:
    """The last time that all documents were built, finished or not; None when that never happened."""
    return SearchRebuild.objects.last()


def runs() -> Sequence[Run]:
    """The last runs that analyse pages anew, newest first; those that are not finished always among them."""
    unfinished = list(Reanalysis.objects.filter(finished=None).defer("pages"))
    finished = list(Reanalysis.objects.exclude(finished=None).defer("pages")[:SHOWN_RUNS])
    return [Run(row, has_stopped(row)) for row in (*unfinished, *finished)]
