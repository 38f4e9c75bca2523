"""Whatever is typed or pasted: nothing raises, and lexemes consist of letters and digits only."""

import random
import sys

import pytest

from search.analysis import Analyser, analyser_for, fold

ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "aeiou's-’‑",
    "kinderopvang-'’ \u00a0\u00ad\u200b",
    "ĳĲïëéèÅßøæœłİıﬁﬂ½²③Ⅷ㎏",
    "日本語текстالعربيةहिन्दी",
    "\0\x01\x1f\x7f\ud800\udfff\ufffe\U0001f600\u202e\u0301",
    "<>&\"'%;:+~|!()*\\/_=",
)
NASTY = [
    "\0",
    "a\0b",
    "'; drop table search_document; --",
    "<script>alert(1)</script>",
    "+word ++word ~theme:armoede",
    "'" * 500,
    "-" * 500,
    "a-" * 500,
    "a'" * 500,
    "kinder" * 200,
    "x" * 100_000,
    "\u0301" * 300,
    "ﷺ" * 100,
    "\ud800kind\udfff",
    "😀kind😀",
]


def generated(count: int) -> list[str]:
    rng = random.Random(20240117)
    words = []
    for _ in range(count):
        letters = "".join(rng.sample(ALPHABETS, k=rng.randint(1, 3)))
        words.append("".join(rng.choices(letters, k=rng.randint(0, 130))))
    return words


def lexemes(analyser: Analyser, word: str) -> list[str]:
    analysis = analyser.analyse(word)
    return [analysis.word, analysis.lexeme, *analysis.leaves, *analysis.parts] if analysis else []


@pytest.mark.parametrize("locale", ["nl", "en"])
def test_lexemes_are_letters_and_digits_for_any_input(locale: str) -> None:
    analyser = analyser_for(locale)
    for text in NASTY + generated(3000):
        for word in [text, *(token.surface for token in analyser.tokens(text))]:
            assert all(lexeme.isalnum() for lexeme in lexemes(analyser, word)), ascii(word)
            assert isinstance(analyser.is_known(word), bool)


def test_parts_are_unique_and_never_the_lexeme_itself() -> None:
    for word in [*generated(3000), "kinderopvangorganisatie", "kind-kinderen", "opvang-opvang"]:
        analysis = analyser_for("nl").analyse(word)
        if analysis:
            assert len(set(analysis.parts)) == len(analysis.parts)
            assert analysis.lexeme not in analysis.parts
            assert set(analysis.leaves) <= set(analysis.parts)


def test_tokens_are_in_order_and_hold_every_letter_and_digit() -> None:
    for text in NASTY + generated(2000):
        end = 0
        for token in analyser_for("nl").tokens(text):
            assert not any(map(str.isalnum, text[end : token.start]))
            assert text[token.start : token.end] == token.surface
            end = token.end
        assert not any(map(str.isalnum, text[end:]))


def test_a_split_of_a_plain_word_covers_the_word() -> None:
    rng = random.Random(7)
    bits = ["kinder", "opvang", "jeugd", "hulp", "gezins", "team", "huis", "dag", "werk", "xq", "ing"]
    for _ in range(2000):
        word = "".join(rng.choices(bits, k=rng.randint(1, 6)))
        analysis = analyser_for("nl").analyse(word)
        assert not analysis.split or "".join(analysis.split) == word
        assert len(analysis.split) != 1


def test_a_very_long_word_is_cut_at_100_characters() -> None:
    analyse = analyser_for("nl").analyse
    assert analyse("x" * 100_000) == analyse("x" * 100)
    assert all(len(lexeme) <= 100 for word in NASTY for lexeme in lexemes(analyser_for("nl"), word))


def test_fold_changes_a_folded_text_no_more() -> None:
    for start in range(0, sys.maxunicode + 1, 4096):
        block = " ".join(map(chr, range(start, min(start + 4096, sys.maxunicode + 1))))
        assert fold(fold(block)) == fold(block), hex(start)


def test_the_cache_is_bounded_and_keeps_no_long_words() -> None:
    analyser = analyser_for("nl")
    assert analyser._cached.cache_info().maxsize == 200_000
    before = analyser._cached.cache_info().currsize
    analyser.analyse("q" * 100 + "1")
    analyser.analyse("q" * 100 + "2")
    assert analyser._cached.cache_info().currsize == before + 1
