"""The typical roles of a pattern: which sector does what in most practices, as a diagram."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from core.templatetags.components import sentence
from practices import catalogue, diagram
from practices.models import FAMILY, PracticePage, Scheme
from practices.patterns.counting import LEAST, holders
from practices.presentation.partners import block_slug


def sector_roles(page: PracticePage) -> Iterator[str]:
    """ "sector:role" of every partner of a practice; a part of a sector counts as the whole."""
    for line in page.partners.all():
        if line.sector:
            yield from (f"{block_slug(line.sector.slug)}:{role}" for role in line.roles)


def typical_roles(pages: Sequence[PracticePage]) -> diagram.DiagramData | None:
    """What the diagram is drawn from: sectors with the roles, and relations with the ends, that at least half of the practices have and more
    than one. None where no role comes back."""
    locale = get_language() or "nl"
    roles = _most(pages, sector_roles)
    by_sector: dict[str, list[str]] = {}
    for value in roles:
        sector, _sep, role = value.partition(":")
        by_sector.setdefault(sector, []).append(role)
    if not by_sector:
        return None
    order = [value.slug for value in catalogue.terms(Scheme.ROLE, locale)]
    return diagram.DiagramData(
        partners=tuple(
            diagram.DiagramPartner(
                key=sector,
                name=sentence(catalogue.label(Scheme.SECTOR, sector, locale)),
                sector=sector,
                sector_label=_in(max(len(roles[f"{sector}:{role}"]) for role in having), len(pages)),
                roles=tuple(
                    (role, catalogue.label(Scheme.ROLE, role, locale))
                    for role in sorted(having, key=lambda role: order.index(role) if role in order else len(order))
                ),
            )
            for sector, having in by_sector.items()
        ),
        relations=tuple(
            diagram.DiagramRelation(source, target, kind, "", catalogue.label(Scheme.RELATION, kind, locale))
            for source, kind, target in (value.split(":") for value in _most(pages, _relations))
            if source in by_sector and (target in by_sector or target == diagram.FAMILY)
        ),
        age_from_months=None,
        age_to_months=None,
        title=_("Schema: de rollen die het vaakst terugkomen. Dezelfde inhoud staat eronder in woorden."),
        family_label=_("Kind en gezin"),
        starter=None,
    )


def _most(
    pages: Sequence[PracticePage], values: Callable[[PracticePage], Iterator[str]]
) -> dict[str, list[PracticePage]]:
    return {
        value: having
        for value, having in holders(pages, values).items()
        if len(having) >= LEAST and 2 * len(having) >= len(pages)
    }


def _relations(page: PracticePage) -> Iterator[str]:
    """ "sector:kind:sector" of every relation; to the family it is "sector:kind:family"."""
    sectors = {line.reference: block_slug(line.sector.slug) for line in page.partners.all() if line.sector}
    sectors[FAMILY] = diagram.FAMILY
    for line in page.relations.all():
        source, target = sectors.get(line.source), sectors.get(line.target)
        if line.kind and source and target and source != target and source != diagram.FAMILY:
            yield f"{source}:{line.kind.slug}:{target}"


def _in(count: int, of: int) -> str:
    return ngettext("bij %(count)s van %(of)s praktijk", "bij %(count)s van %(of)s praktijken", of) % {
        "count": count,
        "of": of,
    }
