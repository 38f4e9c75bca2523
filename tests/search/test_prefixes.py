"""Names by their first letters."""

import pytest

from search.prefixes import Prefixes, begins, written_words

NAMES = Prefixes(
    [
        ("cjg", ["Centrum voor Jeugd en Gezin", "CJG"]),
        ("gro-up", ["gro-up Rotterdam"]),
        ("creche", ["Crèche", "kinderdagverblijf"]),
        ("gezin", ["Gezin"]),
    ]
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cjg", ["cjg"]),
        ("Centrum voor j", ["cjg"]),
        ("jeugd en", ["cjg"]),
        ("gezin", ["cjg", "gezin"]),
        ("GEZ ", ["cjg", "gezin"]),
        ("gro-u", ["gro-up"]),
        ("gro up", ["gro-up"]),
        ("rott", ["gro-up"]),
        ("creche", ["creche"]),
        ("kinderdag", ["creche"]),
        ("dag", []),
        ("centrum jeugd", []),
        ("", []),
        ("—", []),
        ("𝐜𝐣𝐠", ["cjg"]),
    ],
)
def test_any_word_of_a_name_may_be_the_first(typed, found):
    assert NAMES.best(typed, 10) == found


def test_the_best_come_first_and_no_more_than_asked():
    assert NAMES.best("g", 2) == ["cjg", "gro-up"]


def test_a_name_begins_with_what_is_typed_or_not():
    assert begins("jeugd en g", "Centrum voor Jeugd en Gezin")
    assert not begins("en jeugd", "Centrum voor Jeugd en Gezin")
    assert not begins("", "Gezin")


def test_words_are_split_at_hyphens_and_folded():
    assert written_words("Voor- en vroegschoolse educatie (VVE)") == ["voor", "en", "vroegschoolse", "educatie", "vve"]
