"""`search_analyse`: what an editor or a script sees of the analysis. No database is allowed in these tests."""

import json

from django.core.management import call_command


def run(capsys, *arguments: str) -> list[str]:
    call_command("search_analyse", *arguments)
    return capsys.readouterr().out.splitlines()


def test_json_has_a_line_for_each_word(capsys) -> None:
    lines = run(capsys, "--json", "jeugdhulpverlener", "Coördinator", "de")
    assert [json.loads(line) for line in lines] == [
        {
            "word": "jeugdhulpverlener",
            "lexeme": "jeugdhulpverlener",
            "split": ["jeugd", "hulp", "verlener"],
            "parts": ["jeugd", "hulp", "verlener", "jeugdhulp", "hulpverlener"],
        },
        {"word": "Coördinator", "lexeme": "coordinator", "split": ["Coördinator"], "parts": []},
        {"word": "de", "lexeme": None, "split": ["de"], "parts": []},
    ]


def test_table_is_aligned(capsys) -> None:
    assert run(capsys, "kinderopvang", "de") == [
        "word          lexeme        split          parts",
        "kinderopvang  kinderopvang  kinder+opvang  kind opvang",
        "de            -             de             -",
    ]


def test_locale_chooses_the_language(capsys) -> None:
    (line,) = run(capsys, "--json", "--locale", "en", "municipalities")
    assert json.loads(line)["lexeme"] == "municip"


def test_strange_words_are_answered(capsys) -> None:
    lines = run(capsys, "--json", "", "--", "-x", "a\0b", "'; drop table")
    assert [json.loads(line)["lexeme"] for line in lines] == [None, "x", "ab", "droptabl"]
