"""The committed word tables, and the script that makes them from a hunspell dictionary."""

import subprocess
import sys
from pathlib import Path

from search.analysis import dictionary
from search.analysis.dictionary import Role

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "build_dutch_tables.py"

AFF = """SET UTF-8
FLAG long
SFX Zx Y 3
SFX Zx 0 nen/CbCc [^n]n ts:mv
SFX Zx 0 s/CaCx .
SFX Zx 0 s-/CaCx .
SFX Zy Y 1
SFX Zy s zen is
SFX Zz Y 1
SFX Zz 0 tje/Zs .
SFX Zs Y 1
SFX Zs 0 s .
"""
DIC = """9
gezin/CaCcZx\tpo:noun
huis/ZyZz
ĳsje/Ca
crèche/Cc
Jansen
jansen/Fw
Bakker
bakker
km\\/h
"""


def build(tmp_path: Path) -> Path:
    (tmp_path / "x.aff").write_text(AFF, encoding="utf-8")
    (tmp_path / "x.dic").write_text(DIC, encoding="utf-8")
    command = [sys.executable, SCRIPT, "--aff", tmp_path / "x.aff", "--dic", tmp_path / "x.dic", "--out", tmp_path]
    subprocess.run(command, check=True, capture_output=True, cwd=tmp_path)
    return tmp_path


def test_script_expands_suffixes_and_marks_roles(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(dictionary, "DATA", build(tmp_path))
    assert dictionary.roles.__wrapped__() == {
        "gezin": Role.WORD | Role.BEGIN | Role.END,
        # Only in a compound, and (as all forms of a word that may end one) at its end.
        "gezins": Role.BEGIN | Role.END,
        "gezinnen": Role.WORD | Role.MIDDLE | Role.END,
        "huis": Role.WORD,
        "huizen": Role.WORD,
        "huistje": Role.WORD,
        "huistjes": Role.WORD,
        "ijsje": Role.WORD | Role.BEGIN,
        "creche": Role.WORD | Role.END,
        "jansen": Role.NAME,
        "bakker": Role.WORD,
    }


def test_script_keeps_base_forms_that_change_the_stem(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(dictionary, "DATA", build(tmp_path))
    found = dictionary.lemmas.__wrapped__()
    assert found["gezinnen"] == "gezin"
    assert "gezin" not in found


def test_script_gives_the_same_bytes_each_time(tmp_path: Path) -> None:
    names = (dictionary.WORDS, dictionary.LEMMAS)
    first = [(build(tmp_path) / name).read_bytes() for name in names]
    assert [(build(tmp_path) / name).read_bytes() for name in names] == first


def test_committed_tables_are_small_and_complete() -> None:
    assert sum(path.stat().st_size for path in dictionary.DATA.iterdir()) < 3_000_000
    assert len(dictionary.roles()) > 300_000
    assert len(dictionary.lemmas()) > 60_000
    assert (dictionary.DATA / "LICENSE-OpenTaal.txt").read_text(encoding="utf-8").count("(c)") == 4


def test_committed_words_are_folded() -> None:
    words = set(dictionary.roles()) | set(dictionary.lemmas()) | set(dictionary.lemmas().values())
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)


def test_tables_are_not_read_before_they_are_needed() -> None:
    code = (
        "from search.analysis import analyser_for, dictionary\n"
        "analyser_for('nl'); analyser_for('en').analyse('child')\n"
        "assert dictionary.roles.cache_info().currsize == 0\n"
        "analyser_for('nl').analyse('kinderen'); analyser_for('nl').analyse('gezinnen')\n"
        "assert dictionary.roles.cache_info().misses == dictionary.lemmas.cache_info().misses == 1\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=SCRIPT.parents[1])
