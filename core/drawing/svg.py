"""Writing SVG text: numbers, attributes, elements and whole documents.

Every attribute value and every text passes through `escape`, so what comes out of `document` is safe to put in a page.
Nothing here writes a `style` attribute or element: inline drawings are styled by classes, files by `fill` and `stroke`.
"""

from __future__ import annotations

from html import escape

from django.utils.safestring import SafeString

Value = str | float


def number(value: float) -> str:
    """A length in user units with at most one decimal and no needless zeros: 12, 12.5."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def points(*values: Value) -> str:
    """Path data from commands and numbers in turn: `points("M", 1, 2.5, "H", 3)` gives `M1 2.5H3`."""
    data = ""
    for value in values:
        if isinstance(value, str):
            data += value
        else:
            data += f"{'' if not data or data[-1].isalpha() else ' '}{number(value)}"
    return data


def element(name: str, content: str = "", /, **attributes: Value | None) -> str:
    """One element around finished SVG; attributes are escaped, `class_` is `class`, `_` is `-`, None is left out."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value) if isinstance(value, str) else number(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>"


def dotted(data: str, stroke: str) -> str:
    """A line of round dots along path data: a ball that is thrown, a way that is walked."""
    return element(
        "path",
        d=data,
        fill="none",
        stroke=stroke,
        stroke_width=5,
        stroke_linecap="round",
        stroke_linejoin="round",
        stroke_dasharray="0.1 12",
    )


def text(x: float, y: float, words: str, css: str) -> str:
    """A line of text with its baseline on y; the class decides its size and anchor."""
    return element("text", escape(words), class_=css, x=x, y=y)


def document(view: tuple[float, float, float, float], content: str, **attributes: Value | None) -> SafeString:
    """A whole SVG document with the view box (left, top, width, height), safe to show in a template."""
    box = " ".join(number(part) for part in view)
    attributes = {"xmlns": "http://www.w3.org/2000/svg", "viewBox": box, **attributes}
    return SafeString(element("svg", content, **attributes))
