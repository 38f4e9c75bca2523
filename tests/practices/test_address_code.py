"""The code on paper."""

from xml.etree import ElementTree

import segno

from practices.address_code import BORDER, address_code

ADDRESS = "https://praktijken.example.org/praktijken/dak-jeugdformaat/"


def test_the_code_holds_the_address_and_fits_its_frame():
    root = ElementTree.fromstring(address_code(ADDRESS))
    expected = segno.make(ADDRESS, error="m", micro=False)
    assert root.get("viewBox") == "0 0 {0} {0}".format(expected.symbol_size(border=BORDER)[0])
    assert root.get("width") is None
    dark = sum(sum(row) for row in expected.matrix)
    drawn = ElementTree.tostring(root).decode()
    assert drawn.count("h") > 100
    assert dark > 300


def test_another_address_gives_another_code_and_no_style_or_script():
    assert address_code(ADDRESS) != address_code(f"{ADDRESS}?")
    assert "style" not in address_code(ADDRESS)


def test_an_address_cannot_break_out_of_the_drawing():
    assert "<script" not in address_code("https://example.org/<script>")
