"""What the roles and the kinds of relation mean for the picture: place, line style, order."""

from __future__ import annotations

from practices.drawing.data import FAMILY, DiagramData, DiagramPartner

ROLE_ORDER = (
    "initiatiefnemer",
    "signaleert",
    "uitvoerder",
    "host",
    "expertise",
    "regisseur",
    "verbinder",
    "financier",
    "opleider",
    "onderzoeker",
    "vertegenwoordiger",
    "werkgever",
)
TOUCHING = ("signaleert", "uitvoerder", "host", "expertise", "opleider", "onderzoeker", "vertegenwoordiger")
"""Roles drawn as a line between the partner and the family."""

DIRECTING = ("regisseur", "verbinder", "financier")
"""Roles drawn as a beam over all partners, from the one partner that stands on top."""

DOING = ("uitvoerder", "host", "expertise", "opleider", "onderzoeker")
"""Roles that put a partner on the right."""

RELATION_STYLES = {
    "signaleert-bij": "signaal",
    "verwijst-naar": "verwijst",
    "draagt-over-aan": "overdracht",
    "ondersteunt": "steun",
    "begeleidt": "steun",
    "coacht": "steun",
    "financiert": "betaling",
}
STYLE_ORDER = ("verwijst", "signaal", "overdracht", "steun", "betaling")

ENDS = {
    "signaleert": "ring",
    "regisseur": "diamond",
    "verbinder": "diamond-open",
    "financier": "diamond",
    "signaal": "ring",
    "verwijst": "arrow",
    "overdracht": "arrow",
    "steun": "disc",
    "betaling": "diamond",
}
"""What a line ends in; the other styles end in nothing. The lines of relations are red, those of roles are ink."""


def relation_style(kind: str) -> str:
    """Line style of a kind of relation; an unknown kind is drawn as a referral."""
    return RELATION_STYLES.get(kind, "verwijst")


def ordered_roles(partner: DiagramPartner) -> tuple[tuple[str, str], ...]:
    """The roles (slug, words) in the fixed order of the legend, unknown ones last."""
    return tuple(sorted(partner.roles, key=lambda role: _rank(role[0])))


def in_a_list(label: str) -> str:
    """A label as it stands in a list of words: its first letter small, unless it is an abbreviation such as JGZ."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def lines_of(partner: DiagramPartner, *, directing: bool) -> tuple[str, ...]:
    """Roles drawn as lines to the family; `directing` adds those that are a beam for the partner on top."""
    wanted = TOUCHING + DIRECTING if directing else TOUCHING
    return tuple(dict.fromkeys(slug for slug, _ in ordered_roles(partner) if slug in wanted))


def bundle(partner: DiagramPartner, data: DiagramData, *, directing: bool) -> tuple[tuple[str, bool], ...]:
    """All lines from a partner to the family as (style, is a relation); a role that signals shows the signal."""
    relations = (
        relation_style(relation.kind)
        for relation in data.relations
        if relation.source == partner.key and relation.target == FAMILY
    )
    told = "signaal" if partner.has("signaleert") else ""
    return (
        *((slug, False) for slug in lines_of(partner, directing=directing)),
        *((style, True) for style in dict.fromkeys(relations) if style != told),
    )


def _rank(slug: str) -> int:
    return ROLE_ORDER.index(slug) if slug in ROLE_ORDER else len(ROLE_ORDER)
