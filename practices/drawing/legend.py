"""The legend: only the lines a picture uses, in a fixed order."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.safestring import SafeString

from core.drawing.svg import document, element
from practices.drawing.data import DiagramData
from practices.drawing.roles import DIRECTING, ROLE_ORDER, STYLE_ORDER, TOUCHING, in_a_list, relation_style
from practices.drawing.strokes import swatch


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A line style (`begin`, a role slug or a style of relations), its words, and the picture of the line."""

    style: str
    words: str
    swatch: SafeString


def legend(data: DiagramData) -> tuple[LegendEntry, ...]:
    """What the drawn partners and relations use: who began, roles with a line, relations."""
    data = data.drawn()
    words = {slug: in_a_list(label) for partner in reversed(data.partners) for slug, label in partner.roles}
    entries = []
    beginning = words.get("initiatiefnemer") or in_a_list(data.starter_label)
    if beginning and any(data.starts(partner) for partner in data.partners):
        entries.append(
            LegendEntry("begin", beginning, _picture(element("circle", class_="dg-start", cx=24, cy=8, r=6)))
        )
    entries += [
        LegendEntry(slug, words[slug], _picture(swatch(slug, relation=False)))
        for slug in ROLE_ORDER
        if slug in words and slug in TOUCHING + DIRECTING
    ]
    for style in STYLE_ORDER:
        used = [relation for relation in data.relations if relation_style(relation.kind) == style]
        named = dict.fromkeys(in_a_list(relation.kind_label or relation.label) for relation in used)
        if used:
            entries.append(LegendEntry(style, ", ".join(filter(None, named)), _picture(swatch(style, relation=True))))
    return tuple(entries)


def _picture(content: str) -> SafeString:
    return document((0, 0, 48, 16), content, class_="dg dg-swatch", aria_hidden="true", focusable="false")
