"""Rules of docs/architecture.md that import-linter cannot see."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LAYERS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"][0]["layers"]
# Rooms beside each other ("members | training") have the same rank, and do not know each other.
RANK = {room.strip(): rank for rank, layer in enumerate(reversed(LAYERS)) for room in re.split("[|:]", layer)}
MODULES = [path for room in RANK for path in sorted((ROOT / room).rglob("*.py")) if "migrations" not in path.parts]
TEMPLATES = sorted(
    {*(ROOT / "templates").rglob("*.html"), *(path for room in RANK for path in (ROOT / room).rglob("*.html"))}
)
# Whose template it is, by its folder in templates/. The frame of every page stands at the top: it may use any room's
# tags, and is only extended.
OWNERS = {"components": "core", "cards": "practices", "search": "search", "account": "members"}
FRAMES = {
    "base.html",
    "page.html",
    "error.html",
    "400.html",
    "403.html",
    "404.html",
    "500.html",
    "503.html",
    "untranslated.html",
}
BULK_UPDATE = re.compile(r"\b(?:Term|Organisation)\.objects\b(?:[^\n]|\n\s*(?=\.))*?\.update\(")
INLINE = {
    "inline style": re.compile(r"<[a-z][^>]*\sstyle\s*=", re.IGNORECASE),
    "inline event handler": re.compile(r"<[a-z][^>]*\son[a-z]+\s*=", re.IGNORECASE),
    "style element": re.compile(r"<style\b", re.IGNORECASE),
    "inline script": re.compile(r"<script\b(?![^>]*\b(?:src=|type=\"application/(?:ld\+)?json\"))", re.IGNORECASE),
    "address of another site": re.compile(
        r"<(?:script|link|img|iframe)\b[^>]*(?:src|href)=[\"']?(?:https?:)?//", re.IGNORECASE
    ),
}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def room_of(template: str) -> str:
    """The room that a template (named by its path in the repository) belongs to."""
    parts = Path(template).parts
    if parts[0] != "templates":
        return parts[0]
    if parts[-1] in FRAMES:
        return "portal"
    if parts[1] == "pages" and parts[2] in RANK:
        return parts[2]
    if parts[1] in ("cards", "email"):
        # Chosen by name at run time, never included from below; every content room has some.
        return "home"
    return OWNERS.get(parts[1], parts[1])


def loads_and_includes(source: str) -> list[tuple[str, str]]:
    found = []
    for words in re.findall(r"{%-?\s*load\s+(.+?)\s*-?%}", source):
        names = words.split()
        found += [("library", names[-1])] if "from" in names else [("library", word) for word in names]
    found += [("template", target) for target in re.findall(r"{%-?\s*include\s+[\"']([^\"']+)[\"']", source)]
    return found


def owner_of(kind: str, target: str) -> str | None:
    """The room that a tag library or included template belongs to; None for those of Django, Wagtail and other
    packages."""
    if kind == "library":
        return next((room for room in RANK if (ROOT / room / "templatetags" / f"{target}.py").exists()), None)
    if (ROOT / "templates" / target).exists():
        return room_of(f"templates/{target}")
    return next((room for room in RANK if (ROOT / room / "templates" / target).exists()), None)


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_template_uses_only_its_own_room_and_lower_ones(path):
    own = room_of(name(path))
    assert own in RANK, f"whose template is {name(path)}? Say so in OWNERS"
    for kind, target in loads_and_includes(path.read_text()):
        other = owner_of(kind, target)
        if other and other != own:
            assert RANK[other] < RANK[own], f"{name(path)} ({own}) uses {kind} {target} of {other}"


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_template_obeys_the_strict_security_policy(path):
    assert [what for what, pattern in INLINE.items() if pattern.search(path.read_text())] == []


@pytest.mark.parametrize(
    ("what", "source"),
    [
        ("inline style", '<p class="a" style="color: red">'),
        ("inline event handler", '<button onclick="go()">'),
        ("style element", "<style>p {}</style>"),
        ("inline script", "<script>go()</script>"),
        ("address of another site", '<script src="https://cdn.example.org/a.js"></script>'),
    ],
)
def test_the_policy_patterns_find_what_they_look_for(what, source):
    assert INLINE[what].search(source)


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_terms_and_organisations_are_saved_one_by_one(path):
    """`QuerySet.update()` sends no signal, so search would keep the old names."""
    assert not BULK_UPDATE.search(path.read_text())


@pytest.mark.parametrize(
    "source", ["Term.objects.filter(slug=a).update(x=1)", "Organisation.objects\n    .all()\n    .update(x=1)"]
)
def test_the_bulk_update_pattern_finds_what_it_looks_for(source):
    assert BULK_UPDATE.search(source)


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_is_small_and_named_after_what_it_holds(path):
    assert path.stem not in ("utils", "helpers", "common", "misc")
    assert len(path.read_text().splitlines()) <= 350


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_imports_stand_at_the_top(path):
    """An import inside a function hides a dependency; only `AppConfig.ready` must import late."""
    inside = [
        f"{function.name}: line {node.lineno}"
        for function in ast.walk(ast.parse(path.read_text()))
        if isinstance(function, ast.FunctionDef) and not (path.name == "apps.py" and function.name == "ready")
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert inside == []


# These make rules or show what the language alone gives: the rules of editors have no say in them.
WITHOUT_RULES = {
    "search/language.py",
    "search/compound_checks.py",
    "search/synonym_rules.py",
    "search/management/commands/search_analyse.py",
}


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_words_are_analysed_by_the_rules_of_editors(path):
    """Whoever took the bare analyser would split words otherwise than the index does."""
    if name(path) not in WITHOUT_RULES and not name(path).startswith("search/analysis/"):
        imports = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom)]
        bare = [
            node.lineno
            for node in imports
            if (node.module or "").startswith("search.analysis")
            and any(alias.name == "analyser_for" for alias in node.names)
        ]
        assert bare == []
