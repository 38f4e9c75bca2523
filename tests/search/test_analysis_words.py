"""What becomes of one word: tokens, folding, hyphens, apostrophes, stop words, known words and editors' rules."""

import pytest

from search.analysis import Analysis, analyser_for, fold
from search.analysis.dutch import DutchAnalyser

DUTCH = analyser_for("nl")
ENGLISH = analyser_for("en")


def surfaces(text: str) -> list[str]:
    return [token.surface for token in DUTCH.tokens(text)]


def lexeme(word: str, locale: str = "nl") -> str:
    analysis = analyser_for(locale).analyse(word)
    assert analysis is not None
    return analysis.lexeme


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kinderopvang, jeugdhulp (en meer)", ["Kinderopvang", "jeugdhulp", "en", "meer"]),
        ("De\u00a0gro-up\u00a0in\u202fRotterdam", ["De", "gro-up", "in", "Rotterdam"]),
        ("voor- en vroegschoolse educatie", ["voor", "en", "vroegschoolse", "educatie"]),
        ("OCMW’s, baby's en 's-Gravenhage", ["OCMW’s", "baby's", "en", "s-Gravenhage"]),
        ("van 2,5 tot 4 jaar: 0-4", ["van", "2", "5", "tot", "4", "jaar", "0-4"]),
        ("welzijn/jeugdzorg_zorg", ["welzijn", "jeugdzorg", "zorg"]),
        ("coo\u0308rdinator kinder\u00adopvang", ["coo\u0308rdinator", "kinder\u00adopvang"]),
        ("‘quote’ -- - ' ", ["quote"]),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert surfaces(text) == words


def test_tokens_tell_where_they_stand() -> None:
    text = "Eén ĳsje voor OCMW’s"
    assert all(text[token.start : token.end] == token.surface for token in DUTCH.tokens(text))
    assert [token.start for token in DUTCH.tokens(text)] == [0, 4, 9, 14]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Coördinator", "coordinator"),
        ("CRÈCHE", "creche"),
        ("ĳsje ĲS", "ijsje ijs"),
        ("cafe\u0301", "cafe"),
        ("kinder\u00adopvang", "kinderopvang"),
        ("Straße Łódź Ærø", "strasse lodz aero"),
        ("İstanbul", "istanbul"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("OCMW's", "ocmw"),
        ("OCMW’s", "OCMW"),
        ("baby's", "baby"),
        ("foto'tje", "foto"),
        ("sms’en", "sms"),
        ("ideeën", "idee"),
        ("ide\u0065\u0308en", "ideeën"),
        ("Crèches", "creche"),
        ("kinder\u00adopvang", "kinderopvang"),
        ("wĳkteam", "wijkteam"),
        ("gro\u2011up", "gro-up"),
        ("groep.", "groep"),
    ],
)
def test_writings_that_mean_the_same_word(written: str, same: str) -> None:
    assert lexeme(written) == lexeme(same)


def test_a_hyphen_word_gives_its_joined_form_and_its_bits() -> None:
    assert DUTCH.analyse("gro-up") == Analysis("group", "group", ("gro", "up"), ("gro", "up"), ("gro", "up"))
    home_start = DUTCH.analyse("Home-Start")
    assert home_start.lexeme == lexeme("homestart")
    assert home_start.split == ("home", "start")
    assert home_start.parts == (lexeme("home"), lexeme("start"))


def test_a_hyphen_word_of_compounds_gives_the_parts_of_its_bits() -> None:
    analysis = DUTCH.analyse("jeugdhulp-organisaties")
    assert analysis.split == ("jeugdhulp", "organisaties")
    assert analysis.leaves == ("jeugd", "hulp", lexeme("organisatie"))
    assert analysis.parts == ("jeugdhulp", "jeugd", "hulp", lexeme("organisatie"))
    assert analysis.lexeme == lexeme("jeugdhulporganisatie")


def test_numbers_between_hyphens_are_kept_and_stop_words_are_not() -> None:
    assert DUTCH.analyse("0-4").parts == ("0", "4")
    assert DUTCH.analyse("huis-aan-huis").parts == ("huis",)


def test_a_compound_of_three_gives_leaves_and_inner_joins() -> None:
    assert DUTCH.analyse("Jeugdhulpverlener") == Analysis(
        word="jeugdhulpverlener",
        lexeme="jeugdhulpverlener",
        split=("jeugd", "hulp", "verlener"),
        leaves=("jeugd", "hulp", "verlener"),
        parts=("jeugd", "hulp", "verlener", "jeugdhulp", "hulpverlener"),
    )


@pytest.mark.parametrize(
    ("word", "split"),
    [
        ("regierol", ("regie", "rol")),
        ("jeugdwet", ("jeugd", "wet")),
        ("dagbehandeling", ("dag", "behandeling")),
        ("maandag", ()),
        ("zeeniveau", ("zee", "niveau")),
        ("jeugdzorgbeleid", ("jeugd", "zorg", "beleid")),
        ("broederschapshuis", ("broederschaps", "huis")),
        ("waardering", ()),
        ("gelijkwaardigheid", ()),
        ("jeugdverpleegkundige", ("jeugd", "verpleegkundige")),
    ],
)
def test_short_and_deceiving_parts(word: str, split: tuple[str, ...]) -> None:
    assert DUTCH.analyse(word).split == split


def test_a_simple_word_has_no_parts() -> None:
    assert DUTCH.analyse("gemeenten") == Analysis("gemeenten", lexeme("gemeente"))


@pytest.mark.parametrize("word", ["de", "Het", "één", "‘t", "", " ", "-", "''", "\0", "…", "\ud800"])
def test_words_without_meaning_have_no_analysis(word: str) -> None:
    assert DUTCH.analyse(word) is None


@pytest.mark.parametrize(
    "word",
    [
        "kinderopvang",
        "gezinnen",
        "coördinator",
        "Rotterdam",
        "Meredith",
        "OCMW’s",
        "taalhuizen",
        "steungezinnen",
        "buurtbewoners-avond",
        "de",
        "2024",
        "alert4you",
    ],
)
def test_real_words_names_and_clean_compounds_are_known(word: str) -> None:
    assert DUTCH.is_known(word)


@pytest.mark.parametrize(
    "word",
    [
        "kinderopvnag",
        "consultatieburo",
        "vrijwiligers",
        "samenwerkng",
        "begeleding",
        "gezondheitszorg",
        "buurtthuis",
        "buuthuis",
        "gezinsituatie",
        "gro-up",
        "",
        "\0",
    ],
)
def test_typing_errors_and_invented_names_are_not_known(word: str) -> None:
    assert not DUTCH.is_known(word)


def test_editors_can_split_a_word() -> None:
    assert DUTCH.analyse("voorleesexpress").split == ()
    analyser = DutchAnalyser({"VoorleesExpress": ("voorlees", "express")})
    analysis = analyser.analyse("Voorleesexpress")
    assert analysis.split == ("voorlees", "express")
    assert analysis.leaves == (lexeme("voorlees"), lexeme("express"))
    assert analyser.analyse("voorleesexpressteam").split == ("voorlees", "express", "team")


def test_editors_can_forbid_a_split() -> None:
    analyser = DutchAnalyser({"kinderopvang": ("kinderopvang",)})
    assert analyser.analyse("kinderopvang").split == ()
    assert analyser.analyse("kinderopvangteam").split == ("kinderopvang", "team")
    assert DUTCH.analyse("kinderopvang").split == ("kinder", "opvang")


def test_careless_rules_of_editors_do_no_harm() -> None:
    analyser = DutchAnalyser({"Regie-Rol ": ("Regie!", "", "ról"), "taalhuis": (), "": ("x",), "wijkteam": ("!", " ")})
    assert analyser.analyse("regierol").split == ("regie", "rol")
    assert analyser.analyse("taalhuis").split == ("taal", "huis")
    assert analyser.analyse("wijkteam").split == ("wijk", "team")
    assert analyser.analyse("") is None


def test_english_words_become_stems_and_are_not_split() -> None:
    assert lexeme("municipalities", "en") == lexeme("municipality", "en")
    assert lexeme("children's", "en") == lexeme("child", "en")
    assert ENGLISH.analyse("childcare").split == ()
    assert ENGLISH.analyse("early-years").parts == (lexeme("early", "en"), lexeme("year", "en"))
    assert ENGLISH.analyse("the") is None
    assert not ENGLISH.is_known("municipality")


@pytest.mark.parametrize(
    ("locale", "language"),
    [("nl", "nl"), ("en", "en"), ("en-gb", "en"), ("EN_GB", "en"), ("nl-be", "nl"), ("fr", "nl"), ("", "nl")],
)
def test_an_unknown_locale_is_dutch(locale: str, language: str) -> None:
    assert analyser_for(locale).locale == language


def test_there_is_one_analyser_per_language() -> None:
    assert analyser_for("nl") is analyser_for("nl-be")
