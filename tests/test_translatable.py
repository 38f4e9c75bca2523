"""Every text that a person reads can be translated: it stands in gettext, in templates and in code."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from django.conf import settings

from tests.html_words import Words

ROOT = Path(settings.BASE_DIR)
APPS = ("core", "search", "practices", "training", "home", "portal")
TEMPLATES = sorted([*(ROOT / "templates").rglob("*.html"), *(ROOT / "portal" / "templates").rglob("*.html")])
# What is the same in every language: names, and the letters that show what a font looks like.
NAMES = ("Praktijkportaal", "Aa", "CC BY 4.0", "CSV", "(XLSX)", "(RSS)", "Turtle", "JSON-LD", "RIS", "BibTeX", "PDF")
READ_ALOUD = {"alt", "title", "placeholder", "aria-label", "aria-description", "data-l"}

# A keyword argument or attribute that a person reads, in forms, models, blocks, panels and the admin.
SHOWN = {
    "verbose_name",
    "verbose_name_plural",
    "help_text",
    "label",
    "heading",
    "classnames_label",
    "empty_label",
    "menu_label",
}
# The argument of these calls that is read: of an error, and of the messages after an action (the first is the request).
SAYS = {"ValidationError": 0, "success": 1, "error": 1, "warning": 1, "info": 1}


def bare_words(template: str) -> list[str]:
    """The words of a template that stand outside `translate` and `blocktranslate`, without names."""
    text = re.sub(r"{% comment %}.*?{% endcomment %}|{#.*?#}", " ", template, flags=re.DOTALL)
    text = re.sub(r"{% blocktranslate.*?{% endblocktranslate %}", " ", text, flags=re.DOTALL)
    # Words between tags inside an attribute or a sentence stay; the tags themselves go, whatever quotes they hold.
    text = re.sub(r"{%.*?%}|{{.*?}}", " ", text, flags=re.DOTALL)
    parser = Words(READ_ALOUD)
    parser.feed(text)
    words = [" ".join(part.split()) for part in parser.found]
    for name in NAMES:
        words = [word.replace(name, "") for word in words]
    return [word for word in words if re.search(r"[^\W\d_]{2,}", word)]


def bare_strings(source: str) -> list[str]:
    """The texts in Python code that a person reads and that are not inside a call of gettext."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        shown = [keyword.value for keyword in node.keywords if keyword.arg in SHOWN]
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        on_messages = isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) == "messages"
        if name in SAYS and (name == "ValidationError" or on_messages):
            shown += node.args[SAYS[name] :][:1]
        for value in shown:
            if isinstance(value, ast.JoinedStr) or (
                isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value.strip()
            ):
                found.append(ast.unparse(value))
    return found


def test_the_check_of_templates_sees_bare_words_and_attributes():
    assert bare_words("<p>Zoek {{ word }}</p>") == ["Zoek"]
    assert bare_words('<img alt="Een boom">') == ["Een boom"]
    assert (
        bare_words('<p title="{% translate "Sluit" %}">{% translate "Zoek" %}: {{ x }}, 12 · Praktijkportaal</p>') == []
    )
    assert bare_words("{% blocktranslate %}Zoek{% endblocktranslate %}{# niets #}<style>p { color: red }</style>") == []


def test_the_check_of_code_sees_bare_labels_and_errors():
    assert bare_strings('CharField("x", help_text="Vul in")') == ["'Vul in'"]
    assert bare_strings('raise ValidationError(f"{x} mag niet")') == ["f'{x} mag niet'"]
    assert bare_strings('messages.error(request, "Mislukt")') == ["'Mislukt'"]
    assert bare_strings('CharField(help_text=_("Vul in"))\nlogger.error("kapot")') == []


def found_in(paths, check):
    """{file: what it says outside gettext}, only of files that say something."""
    found = {str(path.relative_to(ROOT)): check(path.read_text(encoding="utf-8")) for path in paths}
    return {name: words for name, words in found.items() if words}


def test_templates_have_no_words_outside_translation():
    assert len(TEMPLATES) > 60
    assert found_in(TEMPLATES, bare_words) == {}


def test_code_has_no_texts_outside_translation():
    # Demo content and what commands tell an operator are not the interface.
    left_out = {"migrations", "seed", "management"}
    modules = [path for app in APPS for path in (ROOT / app).rglob("*.py") if not left_out & set(path.parts)]
    assert len(modules) > 150
    assert found_in(modules, bare_strings) == {}
