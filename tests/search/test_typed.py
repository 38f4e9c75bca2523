"""What signs in a question mean, and that all others mean nothing."""

import pytest

from search.engines.base import Condition
from search.synonyms import lexemes
from search.typed import Typed, read


@pytest.mark.parametrize(
    ("q", "typed"),
    [
        ("taal peuters", Typed("taal peuters")),
        ('"warme overdracht" school', Typed("warme overdracht school", ("warme overdracht",))),
        (
            "„warme overdracht” «sociaal huis»",
            Typed("warme overdracht sociaal huis", ("warme overdracht", "sociaal huis")),
        ),
        ("opvang -school", Typed("opvang", (), ("school",))),
        ('opvang -"sociaal huis"', Typed("opvang", (), ("sociaal huis",))),
        ("-school", Typed("", (), ("school",))),
        ("gro-up voor- en vroegschools", Typed("gro-up voor- en vroegschools")),
        ("0 -4 jaar", Typed("0 -4 jaar")),
        ("kinderopvang - school", Typed("kinderopvang - school")),
        ('een halve " quote', Typed('een halve " quote')),
        ('leeg "" hier', Typed('leeg "" hier')),
        ("foto's 'van' ouders", Typed("foto's 'van' ouders")),
    ],
)
def test_quotes_and_minus(q, typed):
    assert read(q) == typed


@pytest.mark.django_db
def test_conditions_are_lexemes_and_stop_words_ask_for_nothing():
    conditions = read('"warme overdrachten" "van het" -scholen -de').conditions("nl")
    assert conditions == (
        Condition(lexemes("nl", "warm overdracht"), phrase=True),
        Condition(lexemes("nl", "school"), absent=True),
    )
