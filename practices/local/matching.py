"""From what somebody types to a municipality."""

from __future__ import annotations

from collections.abc import Sequence

from practices import catalogue
from practices.models.place import sort_name
from search.registry import Value

LONGEST = 80
MOST_OFFERED = 12


def municipality_values(locale: str) -> Sequence[Value]:
    """All municipalities in alphabetical order, without the value for "none". No query when warm."""
    return [value for value in catalogue.places("municipality", locale) if value.slug != catalogue.NO_MUNICIPALITY]


def find(typed: str, locale: str) -> tuple[Value | None, list[Value]]:
    """The municipality of this name, or None with those to choose from: names that begin so, then names that have it inside.

    Accents, capitals and a leading 's- or 't make no difference. A name that two municipalities have gives both to choose from.
    """
    wanted = sort_name(" ".join(typed.split())[:LONGEST])
    if not wanted:
        return None, []
    named = [(sort_name(value.label), value) for value in municipality_values(locale)]
    exact = [value for name, value in named if name == wanted]
    if len(exact) == 1:
        return exact[0], []
    starting = [value for name, value in named if name.startswith(wanted)]
    if not exact and len(starting) == 1:
        return starting[0], []
    inside = [value for name, value in named if wanted in name and not name.startswith(wanted)]
    return None, [*starting, *inside][:MOST_OFFERED]
