"""What the style guide is made of: a component, its states, and the arguments that its template documents."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.functional import Promise
from django.utils.safestring import SafeString

TEMPLATES = Path(settings.BASE_DIR) / "templates"

_DOCUMENTATION = re.compile(r"{% comment %}(.*?){% endcomment %}", re.DOTALL)
_ARGUMENT = re.compile(r"([a-z_]+(?:, [a-z_]+)*): (.+)")

Words = str | Promise


@dataclass(frozen=True, slots=True)
class Documentation:
    """What a template says about itself: a sentence, and its arguments with their meaning, in the order of the template."""

    sentence: str
    arguments: tuple[tuple[str, str], ...]


@cache
def documentation(template: str) -> Documentation:
    """The documentation in the first comment of a template; empty where there is none. A line that begins with `name:` or
    `name, name:` tells of an argument, other lines go on where the line before stopped."""
    found = _DOCUMENTATION.match((TEMPLATES / template).read_text().lstrip())
    sentences: list[str] = []
    arguments: list[tuple[str, str]] = []
    for line in found[1].strip().splitlines() if found else []:
        if argument := _ARGUMENT.fullmatch(line):
            arguments.append((argument[1], argument[2]))
        elif arguments:
            arguments[-1] = (arguments[-1][0], f"{arguments[-1][1]} {line}")
        else:
            sentences.append(line)
    return Documentation(" ".join(sentences), tuple(arguments))


@dataclass(frozen=True, slots=True)
class State:
    """One way to call a component: what is special about it in words, and the arguments."""

    label: Words
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Entry:
    """A component in the guide.

    `inert` shows it without letting anybody use it, for what may stand on a page only once, such as the header.
    `ground` is the class of a ground that it needs ("band--night").
    """

    template: str
    states: tuple[State, ...]
    inert: bool = False
    ground: str = ""

    @property
    def name(self) -> str:
        """The name of the template without its ending: "button", "cards/practice"."""
        return self.template.removeprefix("components/").removesuffix(".html")

    @property
    def documentation(self) -> Documentation:
        """What the template says about itself."""
        return documentation(self.template)

    def shown(self, request: HttpRequest) -> list[tuple[Words, SafeString]]:
        """Each state in words, with the component as the page would render it."""
        return [
            (state.label, render_to_string(self.template, {"request": request, **state.arguments}))
            for state in self.states
        ]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the guide with its own heading and address (`#slug`)."""

    slug: str
    title: Words
    entries: tuple[Entry, ...]
