"""Renews and compiles the English catalogue, locale/en/LC_MESSAGES: `make messages`.

In plain Python, so that it needs no GNU gettext: the same strings as `manage.py makemessages` finds, without line numbers, which would
change with every edit of a file. What was translated stays; what the code no longer says goes; what is new stands there empty.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "locale" / "en" / "LC_MESSAGES" / "django.po"
FOLDERS = ("core", "search", "practices", "training", "home", "portal", "templates")

# What each function of gettext takes: the positions of context, singular and plural; None where it has no such argument.
_ARGUMENTS: dict[str, tuple[int | None, int, int | None]] = {
    "gettext": (None, 0, None),
    "ngettext": (None, 0, 1),
    "pgettext": (0, 1, None),
    "npgettext": (0, 1, 2),
}
_CALLS = {
    "_": _ARGUMENTS["gettext"],
    "gettext_noop": _ARGUMENTS["gettext"],
    **{f"{name}{lazy}": places for name, places in _ARGUMENTS.items() for lazy in ("", "_lazy")},
}
_STRING = r"""u?(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")"""
_CALL_IN_TEMPLATE = re.compile(rf"(?<![\w.])(_|n?p?gettext)\(\s*({_STRING}(?:\s*,\s*{_STRING})*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the interface as the code has it."""

    msgid: str
    plural: str = ""
    context: str | None = None


def messages_of_python(source: str) -> list[Message]:
    """The texts that Python code hands to gettext, in order."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    found = []
    for node in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        words = [argument.value if isinstance(argument, ast.Constant) else None for argument in node.args]
        found += _message(name, words)
    return found


def messages_of_template(source: str) -> list[Message]:
    """The texts that a template translates, in order."""
    # Imported here: it reads Django's settings.
    from django.utils.translation.template import templatize

    found = []
    for call in _CALL_IN_TEMPLATE.finditer(templatize(source)):
        words = [ast.literal_eval(text) for text in re.findall(_STRING, call.group(2), re.DOTALL)]
        found += _message(call.group(1), words)
    return found


def _message(function: str, words: list[object]) -> Iterator[Message]:
    if function not in _CALLS:
        return
    context, singular, plural = _CALLS[function]
    taken = [
        words[place] if place is not None and place < len(words) else None for place in (singular, plural, context)
    ]
    if isinstance(taken[0], str) and taken[0]:
        yield Message(taken[0], str(taken[1] or ""), str(taken[2]) if taken[2] else None)


def all_messages() -> dict[Message, list[str]]:
    """Every text of the interface, with the files that have it."""
    found: dict[Message, list[str]] = {}
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix not in (".py", ".html", ".txt"):
                continue
            read = messages_of_python if path.suffix == ".py" else messages_of_template
            for message in read(path.read_text(encoding="utf-8")):
                files = found.setdefault(message, [])
                name = path.relative_to(ROOT).as_posix()
                if name not in files:
                    files.append(name)
    return found


def renewed(before: polib.POFile) -> polib.POFile:
    """A catalogue of what the code says now, with the translations of `before`."""
    kept = {(entry.msgctxt, entry.msgid): entry for entry in before if not entry.obsolete}
    entries: dict[tuple[str | None, str], polib.POEntry] = {}
    for message, files in all_messages().items():
        key = (message.context, message.msgid)
        entry = entries.setdefault(key, polib.POEntry(msgid=message.msgid, msgctxt=message.context))
        entry.occurrences += [(file, "") for file in files if (file, "") not in entry.occurrences]
        # One text may be said with and without a plural; the catalogue has it once.
        entry.msgid_plural = entry.msgid_plural or message.plural
    after = polib.POFile(wrapwidth=120)
    after.metadata = {
        "Language": "en",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
    }
    for key, entry in entries.items():
        old = kept.get(key)
        entry.tcomment = old.tcomment if old else ""
        if entry.msgid_plural:
            single = old.msgstr if old else ""
            entry.msgstr_plural = dict(old.msgstr_plural) if old and old.msgstr_plural else {0: single, 1: ""}
        elif old:
            entry.msgstr = old.msgstr or old.msgstr_plural.get(0, "")
        after.append(entry)
    return after


def main() -> int:
    """Write both files; 1 where something is not translated yet."""
    import django
    from django.conf import settings

    if not settings.configured:
        settings.configure(USE_I18N=True)
    django.setup()
    before = polib.pofile(str(CATALOGUE)) if CATALOGUE.exists() else polib.POFile()
    after = renewed(before)
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    CATALOGUE.write_text(str(after) + "\n", encoding="utf-8", newline="\n")
    CATALOGUE.with_suffix(".mo").write_bytes(after.to_binary())
    waiting = [entry.msgid for entry in after if not entry.translated()]
    for msgid in waiting:
        print(f"not translated: {msgid}")
    print(f"{len(after)} texts, {len(waiting)} not translated yet; {CATALOGUE.relative_to(ROOT)}")
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main())
