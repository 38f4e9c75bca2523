"""Make the drawings that are served as files, in core/static/core/drawings/.

    python scripts/build_drawings.py

The same code gives the same files; a test compares the two.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import resvg_py  # noqa: E402

from core.drawing import town  # noqa: E402

SHARE_WIDTH, SHARE_HEIGHT = 1200, 630
FOLDER = ROOT / "core" / "static" / "core" / "drawings"


def drawings() -> dict[str, str]:
    """File name: the SVG that belongs in it."""
    return {"frieze.svg": town.frieze(), "frieze-night.svg": town.frieze(night=True), "gap.svg": town.gap()}


def share_image() -> bytes:
    """The picture of the site for links on other sites, as PNG."""
    svg = town.poster(SHARE_WIDTH, SHARE_HEIGHT)
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=SHARE_WIDTH, height=SHARE_HEIGHT))


def main() -> None:
    """Write the files."""
    (FOLDER / "share.png").write_bytes(share_image())
    FOLDER.mkdir(exist_ok=True)
    for name, drawn in drawings().items():
        (FOLDER / name).write_text(f"{drawn}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
