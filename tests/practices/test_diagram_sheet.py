"""The contact sheet in the documentation shows the diagram as it is drawn now."""

from __future__ import annotations

from scripts.build_diagram_sheet import OUTPUT, sheet
from scripts.diagram_examples import EXAMPLES


def test_the_sheet_is_what_the_script_makes():
    assert OUTPUT.read_text(encoding="utf-8") == sheet(), "run: python scripts/build_diagram_sheet.py"


def test_the_sheet_holds_twelve_diagrams_and_needs_no_other_file():
    page = sheet()
    assert len(EXAMPLES) == 12
    assert page.count('role="img"') == 24
    assert "url(" not in page.replace("url(data:", "").replace('url("data:', "")
    assert len(page.encode()) < 200_000
