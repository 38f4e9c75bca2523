"""How good the Dutch analysis is on lists of compounds, plain words and inflections, each with a floor."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from search.analysis import analyser_for
from search.analysis.lemma import stem

DATA = Path(__file__).parent / "data"


def rows(name: str) -> Iterator[tuple[str, str]]:
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        left, right = line.split("\t")
        yield left, right


def lexeme(word: str) -> str:
    analysis = analyser_for("nl").analyse(word)
    assert analysis is not None
    return analysis.lexeme


def merged(name: str) -> list[tuple[str, str]]:
    return [(left, right) for left, right in rows(name) if lexeme(left) == lexeme(right)]


def test_compounds_of_the_domain_are_split() -> None:
    expected = {word: tuple(parts.split("+")) for word, parts in rows("compounds.tsv")}
    assert len(expected) == 60
    wrong = {word: found for word in expected if (found := analyser_for("nl").analyse(word).split) != expected[word]}
    assert len(wrong) <= 2, wrong


def test_plain_words_stay_whole() -> None:
    words = (DATA / "plain-words.txt").read_text(encoding="utf-8").split()
    assert len(words) == 70
    assert [word for word in words if analyser_for("nl").analyse(word).split] == []


def test_inflections_meet() -> None:
    pairs = list(rows("inflections-same.tsv"))
    assert len(pairs) == 33
    missed = set(pairs) - set(merged("inflections-same.tsv"))
    assert len(missed) <= 2, missed


def test_different_words_stay_apart() -> None:
    assert len(list(rows("inflections-different.tsv"))) == 20
    assert len(merged("inflections-different.tsv")) <= 3, merged("inflections-different.tsv")


def test_stems_are_those_of_dutch_porter() -> None:
    """A changed stemmer would silently mismatch every index. PostgreSQL 18's `dutch` gives the same stems."""
    golden = list(rows("dutch_porter_2000.tsv"))
    assert len(golden) == 2000
    assert {word: stem(word) for word, _ in golden} == dict(golden)


@pytest.mark.parametrize(
    ("simple", "compound"),
    [
        ("kind", "kinderopvang"),
        ("opvang", "kinderopvangorganisatie"),
        ("kinderopvang", "kinderopvangcentra"),
        ("centrum", "kinderopvangcentra"),
        ("gezin", "gezinssituatie"),
        ("opvoeding", "opvoedingsondersteuning"),
        ("samenwerking", "samenwerkingspartners"),
        ("vrijwilliger", "vrijwilligersorganisaties"),
        ("hulpverleners", "jeugdhulpverlener"),
        ("projecten", "maatjesproject"),
    ],
)
def test_a_simple_word_is_found_inside_a_compound(simple: str, compound: str) -> None:
    assert lexeme(simple) in analyser_for("nl").analyse(compound).parts


@pytest.mark.parametrize(
    ("one", "many"),
    [("taalhuis", "taalhuizen"), ("kinderopvangcentrum", "kinderopvangcentra"), ("steungezin", "steungezinnen")],
)
def test_a_compound_that_no_dictionary_has_meets_its_plural(one: str, many: str) -> None:
    assert lexeme(one) == lexeme(many)
