"""Names of terms, places and organisations, kept per process under the version "vocabulary".

One query each when the version has changed, none otherwise. Whatever shows a label takes it from here, so renaming a term touches no page
and no document.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.utils import translation
from django.utils.translation import gettext as _

from core import flemish
from core.state import Versioned, known
from practices.models import Organisation, Place, Scheme, Term
from search.registry import Value

# Parts of the place tree that are facets of their own. A region (Vlaanderen) stands among the provinces, as their parent.
PLACE_FACETS: Mapping[str, tuple[str, ...]] = {
    "country": (Place.Kind.COUNTRY,),
    "province": (Place.Kind.REGION, Place.Kind.PROVINCE),
    "municipality": (Place.Kind.MUNICIPALITY,),
}

NO_MUNICIPALITY = "zonder-gemeente"
"""Value of the facet municipality for a practice that names none: it is national, or its place is a province or unknown."""


def _load_terms(locale: str) -> dict[str, tuple[Value, ...]]:
    """All terms of all schemes; children follow their parent. Retired terms stay: old pages still carry them."""
    values: dict[str, list[Value]] = {scheme: [] for scheme in Scheme.values}
    terms = list(Term.objects.order_by("scheme", "order", "slug"))
    children: dict[int, list[Term]] = {}
    for term in terms:
        if term.parent_id:
            children.setdefault(term.parent_id, []).append(term)
    slugs = {term.pk: term.slug for term in terms}
    for parent in (term for term in terms if not term.parent_id):
        for term in (parent, *children.get(parent.pk, ())):
            other = term.label_nl if locale.startswith("en") else term.label_en
            values[term.scheme].append(
                Value(
                    slug=term.slug,
                    label=term.label_for(locale),
                    parent=slugs.get(term.parent_id) if term.parent_id else None,
                    synonyms=tuple(dict.fromkeys(word for word in (other, term.label_be, *term.synonyms) if word)),
                    flemish=term.label_be,
                )
            )
    return {scheme: tuple(found) for scheme, found in values.items()}


def _load_places(locale: str) -> dict[str, tuple[Value, ...]]:
    by_kind: dict[str, list[Value]] = {}
    for place in Place.objects.select_related("parent").order_by("sort_name", "slug"):
        parent = place.region.slug if place.region else None
        by_kind.setdefault(place.kind, []).append(Value(place.slug, place.label_for(locale), parent))
    found = {
        facet: _under_parents(tuple(value for kind in kinds for value in by_kind.get(kind, ())))
        for facet, kinds in PLACE_FACETS.items()
    }
    with translation.override(locale):
        none = Value(NO_MUNICIPALITY, _("Landelijk, of gemeente niet vermeld"))
    return found | {"municipality": (*found["municipality"], none)}


def _under_parents(values: tuple[Value, ...]) -> tuple[Value, ...]:
    """The same values with each child right after its parent; a parent outside the list is forgotten."""
    slugs = {value.slug for value in values}
    children: dict[str, list[Value]] = {}
    for value in values:
        if value.parent in slugs and value.parent:
            children.setdefault(value.parent, []).append(value)
    roots = (Value(v.slug, v.label) for v in values if v.parent not in slugs)
    return tuple(value for root in roots for value in (root, *children.get(root.slug, ())))


def _load_organisations(_key: str) -> tuple[Value, ...]:
    return tuple(Value(slug, name) for slug, name in Organisation.objects.order_by("name").values_list("slug", "name"))


_terms: Versioned[dict[str, tuple[Value, ...]]] = Versioned(_load_terms)
_places: Versioned[dict[str, tuple[Value, ...]]] = Versioned(_load_places)
_organisations: Versioned[tuple[Value, ...]] = Versioned(_load_organisations)
_by_slug: Versioned[dict[tuple[str, str], Value]] = Versioned(
    lambda locale: {(scheme, v.slug): v for scheme, values in _load_terms(locale).items() for v in values}
)


def terms(scheme: str, locale: str) -> tuple[Value, ...]:
    """The values of a vocabulary in display order."""
    return _terms.get(known().vocabulary, locale)[scheme]


def places(facet: str, locale: str) -> tuple[Value, ...]:
    """The values of a place facet (country, province, municipality) in alphabetical order, provinces under their region. The last
    municipality is `NO_MUNICIPALITY`."""
    return _places.get(known().vocabulary, locale)[facet]


def organisations() -> tuple[Value, ...]:
    """All organisations in alphabetical order."""
    return _organisations.get(known().vocabulary)


def label(scheme: str, slug: str, locale: str) -> str:
    """The name of one term; the slug itself for a term that does not exist."""
    return _value(scheme, slug, locale).label


def shown(scheme: str, slug: str, locale: str) -> str:
    """The name of one term in the words that the reader wants first. What is kept with it in it has `core.flemish.chosen` in its key."""
    return _value(scheme, slug, locale).shown(locale)


def shown_in_line(scheme: str, slug: str, locale: str) -> str:
    """The same as it stands inside a sentence or a list."""
    value = _value(scheme, slug, locale)
    return flemish.first_in_line(value.label, value.flemish, locale)


def _value(scheme: str, slug: str, locale: str) -> Value:
    return _by_slug.get(known().vocabulary, locale).get((scheme, slug)) or Value(slug, slug)


def parents(scheme: str) -> dict[str, str]:
    """The parent's slug of each term that has one."""
    return {value.slug: value.parent for value in terms(scheme, "nl") if value.parent}
