"""The collaboration diagram: who stands where, readable and safe words, a true legend, the same picture every time."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from xml.etree import ElementTree

import pytest

from practices.diagram import FAMILY, DiagramData, DiagramPartner, layout, legend, rail, rail_layout, wide
from practices.drawing.lettering import LABEL, NAME
from practices.drawing.seating import crossings, seat
from tests.practices.diagrams import KINDS, LONG, SVG, UNBROKEN, crowd, diagram, partner, relation


def test_partners_stand_so_that_referrals_do_not_cross():
    data = diagram(
        partner("opvang", "signaleert"),
        partner("wijkteam", "signaleert"),
        partner("school", "uitvoerder"),
        partner("jeugdhulp", "uitvoerder"),
        relations=[relation("opvang", "jeugdhulp"), relation("wijkteam", "school")],
    )
    assert crossings(seat(data), data.relations) == 0


def test_who_notices_stands_left_who_does_right_and_who_directs_on_top():
    data = diagram(partner("doet", "uitvoerder"), partner("ziet", "signaleert"), partner("leidt", "regisseur"))
    nodes = layout(data).nodes
    assert (nodes["ziet"].side, nodes["doet"].side, nodes["leidt"].side) == (-1, 1, 0)
    assert nodes["leidt"].y < min(nodes["ziet"].y, nodes["doet"].y)


def test_columns_differ_by_one_at_most_and_a_host_moves_first():
    data = diagram(partner("a", "uitvoerder"), partner("b", "expertise"), partner("c", "host"))
    seats = seat(data)
    assert [each.key for each in seats.left] == ["c"]
    assert len(seats.right) == 2


def test_of_twelve_partners_the_eight_with_most_roles_are_drawn():
    busy = [partner(f"druk{number}", "uitvoerder", "host") for number in range(8)]
    quiet = [partner(f"stil{number}", "signaleert") for number in range(4)]
    data = diagram(*quiet, *busy, relations=[relation("stil0", "druk0"), relation("druk0", "druk1")])
    for picture in (wide(data, "x"), rail(data, "x")):
        assert picture.count("Partner druk") == 8
        assert "Partner stil" not in picture
    assert len(layout(data).nodes) == 8


def test_a_name_of_sixty_letters_is_wrapped_and_kept_whole():
    root = ElementTree.fromstring(wide(diagram(partner("a", "host", name=LONG)), "x"))
    lines = [text.text for text in root.iter(f"{SVG}text") if text.get("class") == "dg-name"]
    assert len(lines) > 1
    assert " ".join(lines).replace("- ", "-").replace("kwar-tier", "kwartier") == LONG


def test_a_word_that_is_too_long_is_cut_with_a_hyphen():
    lines = NAME.wrap(UNBROKEN, 200)
    assert all(NAME.width(line) <= 200 for line in lines)
    assert "".join(line.removesuffix("-") for line in lines) == UNBROKEN
    assert len(lines[-1]) >= 4


@pytest.mark.parametrize("draw", [wide, rail])
def test_the_picture_has_a_name_and_ids_of_its_own(draw):
    data = diagram(partner("a", "host"))
    root = ElementTree.fromstring(draw(data, "praktijk-7"))
    title = root.find(f"{SVG}title")
    assert root.get("role") == "img"
    assert title.text == "Wie doet wat"
    assert root.get("aria-labelledby") == title.get("id")
    assert title.get("id").startswith("praktijk-7")


def test_both_pictures_in_one_page_have_different_ids():
    data = diagram(partner("a", "host"))
    ids = re.findall(r' id="([^"]+)"', wide(data, "x") + rail(data, "x"))
    assert len(ids) == len(set(ids)) == 2


@pytest.mark.parametrize("draw", [wide, rail])
def test_words_of_editors_cannot_become_markup(draw):
    wicked = "<script>\"&'</script>"
    data = DiagramData(
        (DiagramPartner("a", wicked, wicked, wicked, ((wicked, wicked), ("host", wicked))), partner("b", "signaleert")),
        (relation("a", "b", wicked, wicked), relation("b", FAMILY, wicked, wicked)),
        None,
        None,
        wicked,
        wicked,
        wicked,
        wicked,
    )
    svg = draw(data, '"><script>')
    assert "<script" not in svg
    assert "".join(ElementTree.fromstring(svg).itertext()).count("<script>") >= 3
    assert all("<script" not in entry.swatch for entry in legend(data))


@pytest.mark.parametrize("draw", [wide, rail])
def test_pictures_carry_no_style_and_are_the_same_every_time(draw):
    svg = draw(crowd(8, 3), "x")
    assert "style" not in svg
    assert svg == draw(crowd(8, 3), "x")


def test_the_legend_names_only_what_is_used_and_joins_one_line_style():
    data = diagram(
        partner("a", "host", "werkgever", "initiatiefnemer"),
        partner("b", "signaleert"),
        relations=[relation("a", "b", "coacht"), relation("a", "b", "begeleidt"), relation("b", "a")],
    )
    assert [(entry.style, entry.words) for entry in legend(data)] == [
        ("begin", "begon ermee"),
        ("signaleert", "signaleert"),
        ("host", "geeft de plek"),
        ("verwijst", "verwijst naar"),
        ("steun", "coacht, begeleidt"),
    ]


def test_labels_of_the_vocabulary_read_as_one_sentence():
    roles = (("uitvoerder", "Voert uit"), ("host", "Biedt de plek"), ("expertise", "JGZ-kennis"))
    data = diagram(DiagramPartner("a", "Kion", "kinderopvang", "Kinderopvang", roles))
    assert "voert uit, biedt de plek, JGZ-kennis" in " ".join(ElementTree.fromstring(wide(data, "x")).itertext())
    assert [entry.words for entry in legend(data)] == ["voert uit", "biedt de plek", "JGZ-kennis"]


@pytest.mark.parametrize("draw", [wide, rail])
def test_the_legend_holds_exactly_the_lines_of_the_picture(draw):
    for count, seed in itertools.product((1, 3, 8, 12), range(6)):
        data = crowd(count, seed)
        drawn = set(re.findall(r'"dg-line dg-([a-z]+)[" ]', draw(data, "x")))
        if "dg-start" in draw(data, "x"):
            drawn.add("begin")
        assert drawn == {entry.style for entry in legend(data)}, (count, seed)


def test_who_began_is_marked_by_key_or_by_role():
    assert wide(diagram(partner("a", "host"), starter="a"), "x").count("dg-start") == 1
    assert wide(diagram(partner("a", "initiatiefnemer")), "x").count("dg-start") == 1
    assert "dg-start" not in wide(diagram(partner("a", "host")), "x")


def test_only_a_referral_or_a_handover_has_an_arrowhead():
    pair = (partner("a", "signaleert"), partner("b", "uitvoerder"))
    for kind in KINDS:
        svg = wide(diagram(*pair, relations=[relation("a", "b", kind)]), "x")
        assert ("dg-mark-arrow" in svg) == (kind in ("verwijst-naar", "draagt-over-aan"))


def test_the_relation_points_at_its_target():
    pair = (partner("links", "signaleert"), partner("rechts", "uitvoerder"))
    there = wide(diagram(*pair, relations=[relation("links", "rechts")]), "x")
    back = wide(diagram(*pair, relations=[relation("rechts", "links")]), "x")
    assert re.search(r"translate\(204\.0 -\d+\.0\) rotate\(0\)", there)
    assert re.search(r"translate\(-204\.0 -\d+\.0\) rotate\(180\)", back)


def test_the_child_grows_with_the_ages_and_before_birth_there_is_one_person():
    def people(*ages):
        root = ElementTree.fromstring(wide(diagram(partner("a", "host"), ages=ages), "x"))
        return [path.get("d") for path in root.findall(f"{SVG}path") if path.get("fill")]

    heights = [
        float(re.search(r"V([-\d.]+)A", people(*ages)[1])[1]) for ages in ((0, 24), (24, 48), (48, 144), (144, 216))
    ]
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 4
    assert len(people(None, None)) == 2
    assert len(people(-9, 0)) == 1


def test_a_phone_gets_its_own_picture_with_stops_under_each_other():
    plan = rail_layout(crowd(5, 1))
    assert len(plan.stops) == 5
    assert all(lower.y - upper.y >= 112 for upper, lower in itertools.pairwise(plan.stops))
    assert 'viewBox="0 0 343 ' in rail(crowd(5, 1), "x")


def test_related_partners_are_neighbours_on_the_phone():
    data = diagram(
        partner("a", "signaleert"),
        partner("b", "signaleert"),
        partner("c", "uitvoerder"),
        partner("d", "uitvoerder"),
        relations=[relation("a", "c"), relation("b", "d")],
    )
    assert rail_layout(data).lanes == ()


@pytest.mark.parametrize("draw", [wide, rail])
def test_both_pictures_tell_names_roles_and_the_words_of_relations(draw):
    for count, seed in itertools.product((1, 2, 5, 8), range(6)):
        data = crowd(count, seed)
        told = re.sub(r"\W", "", "".join(ElementTree.fromstring(draw(data, "x")).itertext()))
        for each in data.partners:
            for words in (each.name, *(label for _, label in each.roles)):
                assert re.sub(r"\W", "", words) in told
        wanted = Counter(re.sub(r"\W", "", relation.label) for relation in set(data.relations) if relation.label)
        assert {words: told.count(words) for words in wanted} == wanted


def test_words_without_room_beside_their_line_stand_with_the_partner_it_leaves():
    """Of three partners under each other who all refer to each other, two are no neighbours."""
    data = diagram(
        *(partner(key, "uitvoerder") for key in "abcdef"),
        relations=[
            relation("a", FAMILY, "begeleidt", "elke week"),
            *(relation(source, target, label=f"van {source} naar {target}") for source, target in ("de", "ef", "df")),
        ],
    )
    blocks = [
        {node.partner.key: node.words for node in layout(data).nodes.values()},
        {stop.partner.key: stop.words for stop in rail_layout(data).stops},
    ]
    for words in blocks:
        told = {key: " ".join(line for face, line in block.lines if face is LABEL) for key, block in words.items()}
        assert told.pop("a") == "elke week"
        (far,) = (f"{key}: {line}" for key, line in told.items() if line)
        assert re.fullmatch(r"(.): Partner (.): van \1 naar \2", far)
