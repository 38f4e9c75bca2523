"""Make docs/covers.html: a contact sheet of drawn covers, to look at after a change of the drawing.

    python scripts/build_cover_sheet.py

The sheet needs nothing else and follows the system: look at it in the light and in the dark. The same code gives the same file; a test
compares the two.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from core.drawing.blocks import BLOCKS  # noqa: E402
from practices.cover import CoverData, cover  # noqa: E402
from practices.drawing.arrangements import ARRANGEMENTS  # noqa: E402
from practices.drawing.scenery import GROUNDS, SUNS  # noqa: E402

OUTPUT = ROOT / "docs" / "covers.html"
AGES = (
    ("2-4",),
    ("0-2", "ouders"),
    ("4-12",),
    ("12-18", "18-23"),
    ("zwangerschap", "0-2"),
    ("0-4", "4-12", "ouders"),
    (),
)
STYLE = """
:root { color-scheme: light dark; }
body { margin: 0; padding: 32px; background: #FFFFFF; color: #1B2547; font: 400 15px/1.4 system-ui, sans-serif; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(232px, 1fr)); gap: 32px 24px; }
figure { margin: 0; }
svg { display: block; width: 100%; height: auto; }
figcaption { margin-top: 8px; }
@media (prefers-color-scheme: dark) { body { background: #111629; color: #EEF1F8; } svg { filter: brightness(0.92); } }
"""


def examples() -> Iterator[tuple[str, CoverData]]:
    """Twenty-four: every form with one to eight partners of every sector, then single sectors, no data at all, and four places."""
    sectors, grounds, suns, ages = (itertools.cycle(source) for source in (BLOCKS, GROUNDS, SUNS, AGES))
    for order, form in enumerate(ARRANGEMENTS):
        partners = tuple(itertools.islice(sectors, 1 + (order + 1) % 8))
        words = f"{form}, {len(partners)} {'partner' if len(partners) == 1 else 'partners'}"
        yield words, CoverData(f"voorbeeld-{order}", partners, form, next(ages), next(grounds), next(suns))
    for sector in ("kinderen-en-jongeren", "ouders", "eerstelijnszorg", "vrijwilligers", "ocmw"):
        yield f"alleen {sector}", CoverData(sector, (sector,), "", ("4-12",), next(grounds), next(suns))
    yield "geen gegevens", CoverData("leeg", (), "", (), "organisatie", "")
    hosted = ("kinderopvang", "jeugdhulp")
    yield (
        "vier plaatsen",
        CoverData("plaatsen", hosted, "plaatsing-met-ondersteuning", ("2-4",), "inclusie", "geborgd", 4),
    )
    yield (
        "alle leeftijden",
        CoverData("leeftijden", hosted, "netwerk", ("alle-leeftijden", "ouders"), "wijk", "gestart"),
    )
    yield (
        "zes sectoren in het dorp",
        CoverData("dorp", tuple(BLOCKS)[:6], "gedeelde-locatie", ("0-4",), "gezin", "afgerond"),
    )


def sheet() -> str:
    """The whole page, the same on every call."""
    figures = "".join(
        f"<figure>\n{cover(data)}\n<figcaption>{number}. {escape(words)}</figcaption>\n</figure>\n"
        for number, (words, data) in enumerate(examples(), start=1)
    )
    return (
        '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Omslagen</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n<h1>Omslagen</h1>\n<main>\n{figures}</main>\n</body>\n</html>\n"
    )


if __name__ == "__main__":
    OUTPUT.write_text(sheet(), encoding="utf-8")
    print(f"{OUTPUT.relative_to(ROOT)}: {OUTPUT.stat().st_size / 1000:.0f} kB")
