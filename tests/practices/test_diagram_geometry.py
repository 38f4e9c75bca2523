"""The geometry of the collaboration diagram: no boxes over each other, no lines through words or each other."""

from __future__ import annotations

import itertools
import math
import re
from xml.etree import ElementTree

import pytest

from practices.diagram import layout, rail, rail_layout, wide
from practices.drawing import wide_layout
from practices.drawing.geometry import Box
from practices.drawing.seating import Seats, balanced, crossings, seat
from practices.drawing.wide_parts import RADIUS
from tests.practices.diagrams import SVG, crowd, diagram, partner, relation


def curves(svg):
    """Every line as (classes, points), curves followed in steps; the inside of a double line is no line."""
    return [
        (path.get("class").split(), follow(path.get("d")))
        for path in ElementTree.fromstring(svg).iter(f"{SVG}path")
        if "dg-line" in path.get("class", "") and "dg-host-in" not in path.get("class")
    ]


def follow(data):
    """The points of path data, at most about 8 units apart."""
    points, handle = [], None
    for command, text in re.findall(r"([MHVLCS])([^A-Z]*)", data):
        values = [float(value) for value in re.findall(r"-?[\d.]+", text)]
        here = points[-1] if points else tuple(values)
        if command in "CS":
            first = [] if command == "C" else [2 * here[0] - handle[0], 2 * here[1] - handle[1]]
            values = first + values
            ends = [here, *zip(values[::2], values[1::2], strict=True)]
            handle = ends[2]
        else:
            end = {"H": lambda v, h: (v[0], h[1]), "V": lambda v, h: (h[0], v[0])}.get(command, lambda v, h: tuple(v))
            ends = [here, end(values, here)]
        points += along(ends)
    return points


def along(ends):
    """Points on the straight line or cubic curve with these two or four control points."""
    degree = len(ends) - 1
    steps = max(1, int(sum(abs(b[0] - a[0]) + abs(b[1] - a[1]) for a, b in itertools.pairwise(ends)) / 8))
    for step in range(steps + 1):
        t = step / steps
        weights = [math.comb(degree, k) * (1 - t) ** (degree - k) * t**k for k in range(degree + 1)]
        yield tuple(sum(weight * end[axis] for weight, end in zip(weights, ends, strict=True)) for axis in (0, 1))


def cross(one, other):
    def side(a, b, c):
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    return any(
        side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
        for a, b in itertools.pairwise(one)
        for c, d in itertools.pairwise(other)
    )


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("count", range(1, 13))
@pytest.mark.parametrize("plan", [layout, rail_layout])
def test_no_box_lies_over_another(plan, count, seed):
    boxes = plan(crowd(count, seed)).boxes
    assert [(a, b) for a, b in itertools.combinations(boxes, 2) if a.meets(b)] == []


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("count", range(1, 13))
def test_everything_lies_inside_the_picture(count, seed):
    data = crowd(count, seed)
    plan, stops = layout(data), rail_layout(data)
    for view, boxes, svg in (
        (plan.view, plan.boxes, wide(data, "x")),
        (Box("phone", 0, 0, 343, stops.height), stops.boxes, rail(data, "x")),
    ):
        assert [box for box in boxes if not box.inside(view)] == []
        assert [at for _, line in curves(svg) for at in line if not Box("", *at, *at).inside(view)] == []


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("count", [2, 5, 8])
@pytest.mark.parametrize(("plan", "draw"), [(layout, wide), (rail_layout, rail)])
def test_every_line_runs_from_one_thing_to_another(plan, draw, count, seed):
    """Both ends of a line lie at a plate, the family or the rail: no further off than its end mark is long."""
    data = crowd(count, seed)
    places = [box for box in plan(data).boxes if box.what.startswith(("tile", "rail"))]
    lines = curves(draw(data, "x"))
    assert lines
    for css, line in lines:
        ends = [{box.what for box in places if off(box, end) <= 17} for end in (line[0], line[-1])]
        if draw is wide:
            for near, end in zip(ends, (line[0], line[-1]), strict=True):
                near |= {"family"} if math.hypot(*end) <= RADIUS + 20 else set()
        assert all(ends), (css, line[0], line[-1])
        assert len(set.union(*ends)) > 1, (css, line[0], line[-1])


def off(box, point):
    """How far a point lies outside of a box."""
    x, y = point
    return math.hypot(max(box.left - x, 0, x - box.right), max(box.top - y, 0, y - box.bottom))


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("count", range(2, 9))
def test_no_order_of_the_editor_is_made_worse(count, seed):
    data = crowd(count, seed)
    assert crossings(seat(data), data.relations) <= crossings(balanced(data.partners), data.relations)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("count", [6, 8])
def test_hardly_any_order_would_cross_less(count, seed):
    """The order found is the best of all orders, or at most one crossing worse."""
    data = crowd(count, seed)
    seats = balanced(data.partners)
    best = min(
        crossings(Seats(seats.top, left, right), data.relations)
        for left in itertools.permutations(seats.left)
        for right in itertools.permutations(seats.right)
    )
    assert crossings(seat(data), data.relations) <= best + (count == 8)


def test_drawn_lines_cross_far_less_than_in_the_order_of_the_editor(monkeypatch):
    drawn = sum(crossed(wide(crowd(8, seed), "x")) for seed in range(24))
    monkeypatch.setattr(wide_layout, "seat", lambda data: balanced(data.partners))
    as_given = sum(crossed(wide(crowd(8, seed), "x")) for seed in range(24))
    assert drawn < 0.6 * as_given


def crossed(svg):
    """How many pairs of lines cross, where at least one is a relation."""
    return sum(
        cross(line, other)
        for (css, line), (more, other) in itertools.combinations(curves(svg), 2)
        if "dg-relation" in (*css, *more)
    )


@pytest.mark.parametrize("seed", range(12))
def test_lines_to_the_family_never_cross(seed):
    lines = [points for css, points in curves(wide(crowd(8, seed), "x")) if "dg-relation" not in css]
    sides = [[line for line in lines if line[0][0] * way > 0 and abs(line[0][0]) > 200] for way in (-1, 1)]
    assert sides[0]
    assert sides[1]
    assert [1 for side in sides for one, other in itertools.combinations(side, 2) if cross(one, other)] == []


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize(("plan", "draw"), [(layout, wide), (rail_layout, rail)])
def test_no_line_runs_through_the_words_of_a_partner(plan, draw, seed):
    data = crowd(8, seed)
    words = [box for box in plan(data).boxes if box.what.startswith("text")]
    lines = [points for _, points in curves(draw(data, "x"))]
    assert len(words) == 8
    assert lines
    assert [box for box in words for line in lines for x, y in line if Box("", x, y, x, y).meets(box)] == []


def test_words_beside_a_referral_keep_clear_of_the_lines_of_the_partner_on_top():
    data = diagram(
        partner("boven", "regisseur", "uitvoerder", "host"),
        partner("ziet", "signaleert"),
        partner("doet", "uitvoerder"),
        relations=[relation("ziet", "doet", label="draagt het kind warm over")],
    )
    (caption,) = layout(data).captions
    lines = [points for css, points in curves(wide(data, "x")) if "dg-relation" not in css]
    assert [1 for line in lines for x, y in line if Box("", x, y, x, y).meets(caption.box)] == []
