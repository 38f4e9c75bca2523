"""The filters on practices: which there are and what their values are called."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from django.utils.translation import gettext as _

from practices import catalogue
from practices.age import LAST_MONTH, bands
from practices.capacity import capacity_facets
from practices.models import Scheme
from search.registry import Facet, FacetKind, Value, every_name


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
    offered: Callable[[str], Iterable[tuple[str, str]]] | None = None,
    suggested: Callable[[], str] | None = None,
) -> Facet:
    """A facet of the terms of a vocabulary, by their labels in the language of the reader."""
    recognised = scheme.value if recognise else None
    return Facet(
        name,
        label,
        _terms(scheme),
        kind,
        term_scheme=recognised,
        kinds=kinds,
        offered=offered,
        suggested=suggested,
    )


def _place_facet(name: str, label: Callable[[], str], kind: FacetKind = "choice") -> Facet:
    values = _place(name)
    return Facet(
        name,
        label,
        values,
        kind,
        term_scheme=name,
        kinds=PRACTICE,
        offered=every_name(values),
        suggested=lambda: _("Plaatsen"),
    )


def terms_heading() -> str:
    """What terms are called among suggestions."""
    return _("Vaktermen")


def _ages(locale: str) -> Iterable[tuple[str, str]]:
    """Names of ages in a question: those of the vocabulary, and a number of years ("3 jaar", "3-jarigen") for the band of that age."""
    yield from every_name(_terms(Scheme.AGE))(locale)
    for year in range(LAST_MONTH // 12):
        # Of two bands with this age the narrow one.
        band = next(slug for slug in bands(12 * year, 12 * year, False))
        for name in (f"{year} jaar", f"{year} jarige", f"{year}-jarige", f"{year} years", f"{year} year old"):
            yield name, band


PRACTICE = ("practice",)
WRITTEN_FOR_SOMEBODY = ("advice", "article", "publication", "course")
"""The kinds of pages that say for whom they are written."""


def all_facets() -> tuple[Facet, ...]:
    """The facets in the order of the page. `recognise` says whether a label typed in a query finds what carries the term."""
    return (
        term_facet("kind", lambda: _("Soort"), Scheme.KIND, recognise=False, kinds=PRACTICE),
        term_facet("age", lambda: _("Leeftijd"), Scheme.AGE, recognise=False, kinds=PRACTICE, offered=_ages),
        term_facet(
            "sector",
            lambda: _("Sector"),
            Scheme.SECTOR,
            offered=every_name(_terms(Scheme.SECTOR)),
            suggested=terms_heading,
        ),
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
        *capacity_facets(PRACTICE),
        term_facet("staffing", lambda: _("Inzet van mensen"), Scheme.STAFFING, recognise=False, kinds=PRACTICE),
        term_facet("phase", lambda: _("Fase"), Scheme.PHASE, recognise=False, kinds=PRACTICE),
        term_facet("evidence", lambda: _("Bewijs"), Scheme.EVIDENCE, recognise=False, kinds=PRACTICE),
        term_facet("cost", lambda: _("Kosten"), Scheme.COST, recognise=False, kinds=PRACTICE),
        _place_facet("country", lambda: _("Land")),
        _place_facet("province", lambda: _("Provincie of gewest")),
        _place_facet("municipality", lambda: _("Gemeente"), "long"),
        Facet("organisation", lambda: _("Organisatie"), _organisations, "long", suggested=lambda: _("Organisaties")),
    )
