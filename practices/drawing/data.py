"""What a diagram is drawn from: plain values, so a drawing needs no database."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

FAMILY = "family"
"""Target of a relation that goes to the child and the family instead of to a partner."""

MOST = 8
"""More partners than this are not drawn; the list beside the picture holds them all."""


@dataclass(frozen=True, slots=True)
class DiagramPartner:
    """An organisation or group: its key in this diagram, name, sector (slug and words) and roles (slug, words)."""

    key: str
    name: str
    sector: str
    sector_label: str
    roles: tuple[tuple[str, str], ...]

    def has(self, *slugs: str) -> bool:
        """Whether the partner has one of these roles."""
        return any(slug in slugs for slug, _ in self.roles)


@dataclass(frozen=True, slots=True)
class DiagramRelation:
    """A directed relation from a partner key to a partner key or `FAMILY`.

    `label` is what stands beside the line, one to four words or empty; `kind_label` names the kind of line in the
    legend, where `label` stands in when it is empty.
    """

    source: str
    target: str
    kind: str
    label: str
    kind_label: str = ""


@dataclass(frozen=True, slots=True)
class DiagramData:
    """A whole diagram. Ages are months, None when the source names none; `starter` is the key of who began."""

    partners: tuple[DiagramPartner, ...]
    relations: tuple[DiagramRelation, ...]
    age_from_months: int | None
    age_to_months: int | None
    title: str
    family_label: str
    starter: str | None
    starter_label: str = ""

    def drawn(self) -> DiagramData:
        """The same with at most `MOST` partners, those with most roles, and only the relations between these."""
        by_roles = sorted(self.partners, key=lambda partner: -len(partner.roles))
        kept = {partner.key for partner in by_roles[:MOST]}
        return replace(
            self,
            partners=tuple(partner for partner in self.partners if partner.key in kept),
            relations=tuple(
                relation
                for relation in dict.fromkeys(self.relations)
                if relation.source in kept and relation.target in kept | {FAMILY} and relation.source != relation.target
            ),
        )

    def between(self, one: str, other: str) -> tuple[DiagramRelation, ...]:
        """The relations between two partners, in either direction."""
        pair = {one, other}
        return tuple(relation for relation in self.relations if {relation.source, relation.target} == pair)

    def told(self, partner: DiagramPartner, far: Collection[DiagramRelation]) -> tuple[tuple[str, ...], ...]:
        """What stands in red under the roles: the words of relations that have no room beside their own line.

        These are the relations to the family, and of those in `far` the ones that leave here, with whom they go to. Each
        is given as one or two phrases.
        """
        names = {each.key: each.name for each in self.partners}
        return tuple(
            (relation.label,) if relation.target == FAMILY else (f"{names[relation.target]}:", relation.label)
            for relation in self.relations
            if relation.source == partner.key and relation.label and (relation.target == FAMILY or relation in far)
        )

    def starts(self, partner: DiagramPartner) -> bool:
        """Whether the partner began the collaboration."""
        return partner.key == self.starter or partner.has("initiatiefnemer")
