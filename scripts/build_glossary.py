"""Make docs/glossary.md: the words of the portal in Dutch and English, for translators.

    python scripts/build_glossary.py

Words of the interface come from `glossary_words.py`, those of the vocabularies from `practices/vocabulary/terms.toml`. The same sources
give the same file; a test compares the two.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.glossary_words import COUNTRIES, INTERFACE, KEPT  # noqa: E402

OUTPUT = ROOT / "docs" / "glossary.md"
TERMS = ROOT / "practices" / "vocabulary" / "terms.toml"
HEAD = """# Glossary

For translators, Dutch to English. Made by `scripts/build_glossary.py`: change the words there, or in `practices/vocabulary/terms.toml`
for the vocabularies (labels are also edited in the admin, where they win).
Plain words, at B1 level in both languages. Dutch says je and jullie, English says you. British spelling. No exclamation marks.
"""
SCHEMES = {
    "kind": "Kind of practice (soort)",
    "sector": "Sector (sector)",
    "age": "Age (leeftijd)",
    "target": "For whom (voor wie)",
    "theme": "Theme (thema)",
    "form": "Form of collaboration (samenwerkingsvorm)",
    "intensity": "Intensity (intensiteit)",
    "setting": "Setting (setting)",
    "role": "Role of a partner (rol)",
    "relation": "Relation between partners (relatie)",
    "function": "Function (functie)",
    "staffing": "Staffing (inzet)",
    "phase": "Phase (fase)",
    "evidence": "Evidence (bewijs)",
    "cost": "Cost (kosten)",
    "precondition": "Precondition (randvoorwaarde)",
    "context": "Law and policy (wet en beleid)",
    "audience": "Intended readers (bedoeld voor)",
    "level": "Level of education (niveau)",
    "duration": "Duration (duur)",
    "competence": "Competence (competentie)",
}


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table."""
    heads = list(heads)
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(
        f"| {' | '.join(cell.replace('|', '/') for cell in line)} |".replace("|  |", "| |") for line in lines
    )


def glossary() -> str:
    """The whole page, the same on every call."""
    with TERMS.open("rb") as file:
        schemes = tomllib.load(file)
    parts = [
        HEAD,
        "## The interface\n\n" + table(("Dutch", "English", "Note"), INTERFACE) + "\n",
        "## Two countries\n\n" + table(("Dutch", "English", "Note"), COUNTRIES) + "\n",
        "## Not translated\n\n" + table(("What", "How"), KEPT) + "\n",
    ]
    for scheme, heading in SCHEMES.items():
        rows = [(term["nl"], term["en"], term.get("definition_en", "")) for term in schemes[scheme].values()]
        parts.append(f"## {heading}\n\n{table(('Dutch', 'English', 'Meaning'), rows)}\n")
    return "\n".join(parts)


if __name__ == "__main__":
    OUTPUT.write_text(glossary(), encoding="utf-8")
    print(f"{OUTPUT.relative_to(ROOT)}: {OUTPUT.stat().st_size / 1000:.0f} kB")
