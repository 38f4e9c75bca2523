import math

import pytest

from search import weights
from search.plan import Alternative, Plan, Vocabulary, make_plan, with_corrections
from search.scoring import alive, score
from search.spelling import _choose, distance
from search.synonyms import compounds, index, written

pytestmark = pytest.mark.django_db


def alternatives(query, vocabulary=None):
    plan = make_plan(query, "nl", vocabulary or Vocabulary())
    return {(item.lexemes, item.covers): item for item in plan.alternatives}


def test_every_content_word_is_a_group_and_stop_words_are_not():
    assert make_plan("wie doet de jeugdhulp op de groep?", "nl", Vocabulary()).words[-2:] == ("jeugdhulp", "groep")
    assert make_plan("de het een", "nl", Vocabulary()).groups == 0


def test_a_compound_may_be_met_by_all_its_parts_and_scores_by_one():
    found = alternatives("taalachterstand")
    parts = next(item for item in found.values() if item.source == "parts")
    assert (len(parts.lexemes), parts.weight, parts.strict) == (2, weights.ALL_PARTS, True)
    single = [item for item in found.values() if item.source == "part"]
    assert [item.strict for item in single] == [False, False]
    assert sorted(round(item.weight, 3) for item in single) == [
        round(weights.ONE_PART * 4 / 15, 3),
        round(weights.ONE_PART * 11 / 15, 3),
    ]


def test_neighbours_are_joined_up_to_four():
    joins = [item for item in alternatives("alert for you nu morgen huis").values() if item.source == "join"]
    assert max(len(item.covers) for item in joins) == 4


def test_a_name_of_several_words_is_one_group_also_when_it_is_written_apart():
    vocabulary = Vocabulary(index("nl", written()[0]))
    ocmw = make_plan("ocmw", "nl", vocabulary).alternatives[0].lexemes
    assert make_plan("arm sociaal huis", "nl", vocabulary).words == ("arm", "sociaal huis")
    assert alternatives("arm sociaal huis", vocabulary)[ocmw, (1,)].source == "synonym"
    opvang = make_plan("kinderopvang", "nl", vocabulary).alternatives[0].lexemes
    assert make_plan("kinder dagverblijf", "nl", vocabulary).words == ("kinder dagverblijf",)
    assert alternatives("kinder dagverblijf", vocabulary)[opvang, (0,)].source == "synonym"


@pytest.mark.parametrize(
    "names",
    [
        ("CJG", "Centrum voor Jeugd en Gezin", "centra jeugd gezin"),
        ("consultatiebureau", "jeugdgezondheidszorg", "jeugd gezondheidszorg", "JGZ"),
    ],
)
def test_all_names_of_a_thing_give_one_set_of_alternatives(names):
    group = index("nl", [names])
    terms = {phrase: (f"~sector:{number}",) for number, phrase in enumerate(group)}
    vocabulary = Vocabulary(group, terms, compounds("nl", names))

    def asked(query):
        plan = make_plan(query, "nl", vocabulary)
        return {(frozenset(item.lexemes), item.weight, item.covers, item.strict) for item in plan.alternatives}

    assert len(asked(names[0])) > len(group)
    assert [asked(name) == asked(names[0]) for name in names] == [True] * len(names)
    assert [asked(f"meer {name} nodig") == asked(f"meer {names[0]} nodig") for name in names] == [True] * len(names)


def test_the_longest_name_wins_then_the_first():
    names = [("samen leren", "a"), ("leren lezen en schrijven", "b"), ("schrijven", "c")]
    vocabulary = Vocabulary(index("nl", names))
    plan = make_plan("samen leren lezen en schrijven", "nl", vocabulary)
    assert plan.words == ("samen", "leren lezen en schrijven")
    assert plan.named == {1}
    assert make_plan("samen leren schrijven", "nl", vocabulary).words == ("samen leren", "schrijven")


def test_parts_of_a_compound_that_is_a_name_find_something_only_while_nothing_carries_a_name():
    names = ("consultatiebureau", "jeugdgezondheidszorg")
    vocabulary = Vocabulary(index("nl", [names]), {}, compounds("nl", names))
    plan = make_plan("jeugdgezondheidszorg", "nl", vocabulary)
    parts = {lexeme: 5 for item in plan.alternatives if item.source == "parts" for lexeme in item.lexemes}
    assert {item.source for item in alive(plan, parts)} == {"parts"}
    named = parts | dict.fromkeys(make_phrase("consultatiebureau"), 1)
    assert {item.source for item in alive(plan, named)} == {"synonym"}
    plain = make_plan("jeugdgezondheidszorg", "nl", Vocabulary())
    assert "parts" in {
        item.source for item in alive(plain, named | dict.fromkeys(make_phrase("jeugdgezondheidszorg"), 1))
    }


def test_terms_need_their_whole_label():
    vocabulary = Vocabulary(terms={make_phrase("taal lezen"): ("~theme:taal",)})
    assert (("~theme:taal",), (0,)) in alternatives("taal en lezen", vocabulary)
    assert (("~theme:taal",), (0,)) not in alternatives("taal", vocabulary)


def make_phrase(text):
    return tuple(item.lexemes[0] for item in make_plan(text, "nl", Vocabulary()).alternatives if item.source == "word")


def test_a_query_has_at_most_31_groups():
    assert make_plan(" ".join(f"woord{n}" for n in range(50)), "nl", Vocabulary()).groups == 31


def test_a_correction_brings_its_synonyms_and_says_what_it_replaced():
    vocabulary = Vocabulary(index("nl", [("maatje", "buddy")]))
    plan = with_corrections(make_plan("maatjje", "nl", vocabulary), [(0, "maatje", 0.5)], vocabulary)
    assert plan.corrected == (("maatjje", "maatje"),)
    found = {item.source: item for item in plan.alternatives}
    assert found["correction"].weight == weights.CORRECTION * 0.5
    assert found["synonym"].weight == weights.SYNONYM * weights.CORRECTION * 0.5


def test_rows_are_whole_numbers_by_tier_with_one_idf_per_group():
    plan = Plan(
        "nl",
        ("a", "b"),
        (
            Alternative(("a",), 1.0, (0,), "word"),
            Alternative(("rare",), 1.0, (0,), "synonym"),
            Alternative(("b",), 1.0, (1,), "word"),
            Alternative(("absent",), 1.0, (1,), "synonym"),
            Alternative(("ab",), 1.0, (0, 1), "join"),
            Alternative(("part",), 0.25, (1,), "part", strict=False),
        ),
    )
    scored = score(plan, {"a": 50, "rare": 1, "b": 10, "ab": 2, "part": 99}, 100)
    idf_a, idf_b = math.log(1 + 100 / 50), math.log(1 + 100 / 10)
    rows = {row.lexemes: (row.weight, row.mask) for row in scored.rows}
    assert rows[("rare",)] == rows[("a",)] == (round(100 * idf_a), 1)
    assert rows[("+b",)] == (round(80 * idf_b), 2)
    assert rows[("++ab",)] == (round(80 * (idf_a + idf_b)), 3)
    assert rows[("part",)] == (round(25 * idf_b), 2)
    assert ("absent",) not in rows
    assert scored.strict == ((("a",), ("rare",), ("ab",)), (("b",), ("ab",)))
    assert scored.half == 1


def test_a_group_without_anything_strict_cannot_be_strict():
    plan = Plan(
        "nl", ("a",), (Alternative(("a",), 1.0, (0,), "word"), Alternative(("x",), 0.2, (0,), "part", strict=False))
    )
    assert not score(plan, {"x": 3}, 10).can_be_strict
    assert [item.lexemes for item in alive(plan, {"x": 3})] == [("x",)]


@pytest.mark.parametrize(
    ("left", "right", "edits"),
    [
        ("", "", 0),
        ("huis", "huis", 0),
        ("huis", "hius", 1),
        ("consultatieburo", "consultatiebureau", 3),
        ("", "abc", 3),
    ],
)
def test_distance(left, right, edits):
    assert distance(left, right) == distance(right, left) == edits


def test_the_nearest_word_wins_then_the_commoner():
    assert _choose("maatjess", [("maatjes", 1, 0.7), ("maatje", 900, 0.6)], 2)[0] == "maatjes"
    assert _choose("huss", [("huis", 1, 0.4), ("huns", 90, 0.4)], 1)[0] == "huns"
    assert _choose("huis", [("muizen", 900, 0.4)], 1) is None
