"""Which organisations are active in a municipality and around it, counted out of public practices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from django.db.models import Q
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from core.state import Versions
from core.templatetags.components import sentence
from practices import catalogue
from practices.models import Organisation, PartnerLine, Place, PracticePage, Scheme
from practices.presentation.partners import block_slug
from practices.selectors import public_practices
from search import service
from search.addresses import Addresses
from search.contract import SearchPage, SearchRequest

MOST = 50
"""The newest so many practices of a municipality and of its region are looked into; there is a link to all of them."""
Where = Literal["here", "around"]


@dataclass(frozen=True, slots=True)
class PartIn:
    """A practice that an organisation takes part in, with its roles there in words, or ""."""

    title: str
    url: str
    roles: str


@dataclass(frozen=True, slots=True)
class Active:
    """An organisation with the practices it takes part in. `place` is where it has its seat, or "" where nobody says so."""

    name: str
    slug: str
    place: str
    practices: tuple[PartIn, ...]


@dataclass(frozen=True, slots=True)
class SectorGroup:
    """The organisations of a sector in the municipality itself, and elsewhere in its region.

    `sector` is the slug of the whole sector, `wanted` the roles that a practice at hand asks of it, in words, or "".
    """

    sector: str
    label: str
    here: tuple[Active, ...]
    around: tuple[Active, ...]
    wanted: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """All there is to tell about a municipality. `practices_here` and `practices_around` (elsewhere in the region) count public practices;
    `elsewhere` those that name no municipality at all; `cut` tells that there are more than were looked into.
    """

    groups: tuple[SectorGroup, ...]
    practices_here: int
    practices_around: int
    elsewhere: int
    cut: bool


def activity(place: Place, locale: str, versions: Versions, asked: PracticePage | None = None) -> Activity:
    """Who is active in and around a municipality, by sector; the sectors that the practice `asked` works with stand first.

    `place.parent` must have been read, and the rows of `asked`. One query, and those of two searches.
    """
    here = _practices(locale, "municipality", place.slug, versions)
    region = place.region
    around = _practices(locale, "province", region.slug, versions) if region else None
    ids_here = {hit.page_id for hit in here.hits}
    ids = ids_here | ({hit.page_id for hit in around.hits} if around else set())
    seat = Q(organisation__place=place) | (Q(organisation__place__parent=region) if region else Q())
    found = (
        PartnerLine.objects.filter(
            Q(page__in=ids) | seat, page__in=public_practices(locale), organisation__isnull=False
        )
        .select_related("organisation__sector", "organisation__place", "sector", "page")
        .order_by("organisation__name", "organisation_id", "page__title", "sort_order")
    )
    near: dict[Where, dict[str, dict[Organisation, list[PartnerLine]]]] = {"here": {}, "around": {}}
    places: dict[int, Where] = {}
    lines = list(found[: 20 * MOST])
    for line in lines:
        if line.page_id in ids_here or line.organisation.place_id == place.pk:
            places[line.organisation_id] = "here"
    for line in lines:
        where = places.get(line.organisation_id, "around")
        near[where].setdefault(_sector(line), {}).setdefault(line.organisation, []).append(line)
    wanted = _wanted(asked, locale) if asked else {}
    addresses = Addresses(versions)
    return Activity(
        groups=tuple(
            SectorGroup(
                sector,
                sentence(catalogue.label(Scheme.SECTOR, sector, locale)),
                _active(near["here"].get(sector, {}), addresses, locale),
                _active(near["around"].get(sector, {}), addresses, locale),
                wanted.get(sector, ""),
            )
            for sector in _order({*near["here"], *near["around"]}, wanted, locale)
        ),
        practices_here=here.total,
        practices_around=around.total - here.total if around else 0,
        elsewhere=_without_municipality(here),
        cut=here.total > MOST or bool(around and around.total > MOST),
    )


def _practices(locale: str, facet: str, slug: str, versions: Versions) -> SearchPage:
    asked = SearchRequest(locale, kinds=("practice",), filters=((facet, (slug,)),), page_size=MOST)
    return service.search(asked, versions, long_facets=("municipality",))


def _without_municipality(page: SearchPage) -> int:
    options = page.options("municipality")
    return next((option.results for option in options if option.value == catalogue.NO_MUNICIPALITY), 0)


def _sector(line: PartnerLine) -> str:
    """The whole sector of the organisation, or where nobody says so that of its part in this practice."""
    sector = (line.organisation and line.organisation.sector) or line.sector
    return block_slug(sector.slug) if sector else ""


def _wanted(page: PracticePage, locale: str) -> Mapping[str, str]:
    """The roles that a practice asks of each whole sector, in words."""
    roles: dict[str, list[str]] = {}
    for line in page.partners.all():
        if line.sector:
            roles.setdefault(block_slug(line.sector.slug), []).extend(line.roles)
    return {sector: _roles(slugs, locale) for sector, slugs in roles.items()}


def _roles(slugs: Iterable[str], locale: str) -> str:
    """Roles in words, each once, in the order of the vocabulary."""
    known = dict.fromkeys(slugs)
    named = [value.label.lower() for value in catalogue.terms(Scheme.ROLE, locale) if value.slug in known]
    return get_text_list(named, _("en"))


def _order(found: set[str], wanted: Mapping[str, str], locale: str) -> Sequence[str]:
    """The sectors to show: those that are asked for first, then those that have somebody."""
    known = [value.slug for value in catalogue.terms(Scheme.SECTOR, locale)]
    others = [slug for slug in known if slug in found and slug not in wanted]
    return [*(slug for slug in known if slug in wanted), *others]


def _active(
    found: Mapping[Organisation, Sequence[PartnerLine]], addresses: Addresses, locale: str
) -> tuple[Active, ...]:
    return tuple(
        Active(
            organisation.name,
            organisation.slug,
            organisation.place.label_for(locale) if organisation.place else "",
            tuple(_parts(lines, addresses, locale)),
        )
        for organisation, lines in found.items()
    )


def _parts(lines: Sequence[PartnerLine], addresses: Addresses, locale: str) -> Iterable[PartIn]:
    by_page: dict[int, list[PartnerLine]] = {}
    for line in lines:
        by_page.setdefault(line.page_id, []).append(line)
    for of_page in by_page.values():
        page = of_page[0].page
        roles = _roles([role for line in of_page for role in line.roles], locale)
        yield PartIn(page.title, addresses.of(page.url_path) or "", roles)
