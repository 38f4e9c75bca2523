"""Make docs/diagrams.html: a contact sheet of the collaboration diagram, to look at after a change of the drawing.

    python scripts/build_diagram_sheet.py

The sheet holds the style sheets and the font of the portal, so it needs nothing else, and it follows the system: look
at it in the light, in the dark, with forced colours and in print. The same code gives the same file; a test compares
the two.
"""

from __future__ import annotations

import base64
import re
import sys
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from practices.diagram import legend, rail, wide  # noqa: E402
from scripts.diagram_examples import EXAMPLES, Example  # noqa: E402

OUTPUT = ROOT / "docs" / "diagrams.html"
STATIC = ROOT / "core" / "static" / "core"
FONT = "hanken-grotesk-latin-var.woff2"
PAGE = """
body { margin: 0; padding: 32px; background: var(--paper); color: var(--ink); font: 400 16px/1.5 var(--sans); }
h1, h2 { margin: 0 0 16px; font-size: 20px; }
section { margin-bottom: 24px; padding: 24px; background: var(--mist); }
section > div { display: flex; flex-wrap: wrap; gap: 32px; align-items: start; }
.dg-wide { display: block; flex: 0 1 auto; min-width: 0; }
.dg-narrow { display: block; flex: 0 0 343px; }
ul { display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 24px 0 0; padding: 0; list-style: none; font-size: 15px; }
li { display: inline-flex; gap: 10px; align-items: center; }
@media print { section { break-inside: avoid; } .dg-narrow { display: block; } }
"""


def _styles() -> str:
    tokens = (STATIC / "css" / "tokens.css").read_text()
    font = base64.b64encode((STATIC / "fonts" / FONT).read_bytes()).decode()
    tokens = re.sub(r'@font-face \{ font-family: "Literata".*\n', "", tokens)
    tokens = tokens.replace(f"../fonts/{FONT}", f"data:font/woff2;base64,{font}")
    return tokens + (STATIC / "css" / "components" / "diagram.css").read_text() + PAGE


def _section(number: int, example: Example) -> str:
    entries = "".join(f"<li>{entry.swatch}{escape(entry.words)}</li>" for entry in legend(example.data))
    prefix = f"d{number}"
    return (
        f"<section>\n<h2>{number}. {escape(example.heading)}</h2>\n"
        f"<div>{wide(example.data, prefix)}\n{rail(example.data, prefix)}</div>\n<ul>{entries}</ul>\n</section>\n"
    )


def sheet() -> str:
    """The whole page, the same on every call."""
    sections = "".join(_section(number, example) for number, example in enumerate(EXAMPLES, start=1))
    return (
        '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Samenwerkingsschema’s</title>\n'
        f"<style>\n{_styles()}</style>\n</head>\n<body>\n<h1>Samenwerkingsschema’s</h1>\n{sections}</body>\n</html>\n"
    )


if __name__ == "__main__":
    OUTPUT.write_text(sheet(), encoding="utf-8")
    print(f"{OUTPUT.relative_to(ROOT)}: {len(EXAMPLES)} diagrams, {OUTPUT.stat().st_size / 1000:.0f} kB")
