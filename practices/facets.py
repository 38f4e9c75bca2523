"""The filters on practices: which there are and what their values are called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from django.utils.translation import gettext as _

from practices import catalogue
from practices.models import Scheme
from search.registry import Facet, FacetKind, Value


def _terms(scheme: Scheme) -> Callable[[str], Sequence[Value]]:
    return partial(catalogue.terms, scheme.value)


def _place(facet: str) -> Callable[[str], Sequence[Value]]:
    return partial(catalogue.places, facet)


def _organisations(_locale: str) -> Sequence[Value]:
    return catalogue.organisations()


def term_facet(
    name: str,
    label: Callable[[], str],
    scheme: Scheme,
    kind: FacetKind = "choice",
    recognise: bool = True,
    kinds: tuple[str, ...] = (),
    suggested: Callable[[], str] | None = None,
) -> Facet:
    """A facet of the terms of a vocabulary, by their labels in the language of the reader."""
    scheme_name = scheme.value if recognise else None
    return Facet(name, label, _terms(scheme), kind, term_scheme=scheme_name, kinds=kinds, suggested=suggested)


def _places_heading() -> str:
    return _("Plaatsen")


def terms_heading() -> str:
    """What terms are called among suggestions."""
    return _("Vaktermen")


PRACTICE = ("practice",)
WRITTEN_FOR_SOMEBODY = ("advice", "article", "publication", "course")
"""The kinds of pages that say for whom they are written."""


def all_facets() -> tuple[Facet, ...]:
    """The facets in the order of the page. `recognise` says whether a label typed in a query finds what carries the term."""
    return (
        term_facet("kind", lambda: _("Soort"), Scheme.KIND, recognise=False, kinds=PRACTICE),
        term_facet("age", lambda: _("Leeftijd"), Scheme.AGE, recognise=False, kinds=PRACTICE),
        term_facet("sector", lambda: _("Sector"), Scheme.SECTOR, suggested=terms_heading),
        Facet(
            "partner",
            lambda: _("Werkt samen met"),
            _terms(Scheme.SECTOR),
            "requirement",
            pair=("sector", "role"),
            kinds=PRACTICE,
        ),
        Facet("role", lambda: _("Rol"), _terms(Scheme.ROLE), hidden=True),
        term_facet("theme", lambda: _("Thema"), Scheme.THEME, suggested=lambda: _("Thema's")),
        term_facet("form", lambda: _("Samenwerkingsvorm"), Scheme.FORM, kinds=PRACTICE, suggested=terms_heading),
        term_facet(
            "target", lambda: _("Voor wie"), Scheme.TARGET, recognise=False, kinds=PRACTICE, suggested=terms_heading
        ),
        term_facet("context", lambda: _("Wet en beleid"), Scheme.CONTEXT, suggested=terms_heading),
        term_facet("audience", lambda: _("Bedoeld voor"), Scheme.AUDIENCE, recognise=False, kinds=WRITTEN_FOR_SOMEBODY),
        term_facet("setting", lambda: _("Setting"), Scheme.SETTING, kinds=PRACTICE, suggested=terms_heading),
        term_facet("function", lambda: _("Functie"), Scheme.FUNCTION, suggested=terms_heading),
        term_facet("staffing", lambda: _("Inzet van mensen"), Scheme.STAFFING, recognise=False, kinds=PRACTICE),
        term_facet("phase", lambda: _("Fase"), Scheme.PHASE, recognise=False, kinds=PRACTICE),
        term_facet("evidence", lambda: _("Bewijs"), Scheme.EVIDENCE, recognise=False, kinds=PRACTICE),
        term_facet("cost", lambda: _("Kosten"), Scheme.COST, recognise=False, kinds=PRACTICE),
        Facet(
            "country",
            lambda: _("Land"),
            _place("country"),
            term_scheme="country",
            kinds=PRACTICE,
            suggested=_places_heading,
        ),
        Facet(
            "province",
            lambda: _("Provincie of gewest"),
            _place("province"),
            term_scheme="province",
            kinds=PRACTICE,
            suggested=_places_heading,
        ),
        Facet(
            "municipality",
            lambda: _("Gemeente"),
            _place("municipality"),
            "long",
            term_scheme="municipality",
            kinds=PRACTICE,
            suggested=_places_heading,
        ),
        Facet("organisation", lambda: _("Organisatie"), _organisations, "long", suggested=lambda: _("Organisaties")),
    )
