"""Make the Dutch word tables of `search/analysis/data/` from OpenTaal's hunspell dictionary.

    python scripts/build_dutch_tables.py --aff nl.aff --dic nl.dic [--out FOLDER]

The dictionary is in Debian's package `hunspell-nl` (/usr/share/hunspell). Affix rules are expanded for suffixes, rules
on the results of rules included; flags Ca, Cb and Cc mark a part of a compound that may begin, continue or end it, Cx a
form that is no word on its own, Fw a forbidden word. The same dictionary always gives the same files. Bad input ends
with a Python error.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from search.analysis.dictionary import DATA, LEMMAS, WORDS, Role
from search.analysis.fold import fold
from search.analysis.lemma import stem

BEGIN, MIDDLE, END, ONLY_IN_COMPOUND, FORBIDDEN = "Ca", "Cb", "Cc", "Cx", "Fw"
DEEPEST = 2


@dataclass(frozen=True, slots=True)
class Suffix:
    """One affix rule: take `strip` off, put `add` on, when `condition` fits the form; `flags` hold for the result."""

    strip: str
    add: str
    flags: tuple[str, ...]
    condition: re.Pattern[str] | None

    def apply(self, form: str) -> str | None:
        """The new form, None where the rule does not fit or gives a form that needs a hyphen."""
        if not form.endswith(self.strip) or (self.condition and not self.condition.search(form)):
            return None
        return None if self.add.endswith("-") else form.removesuffix(self.strip) + self.add


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a word: as written, the base form that it comes from, and its flags."""

    written: str
    base: str
    flags: frozenset[str]


def split_flags(flags: str) -> tuple[str, ...]:
    """Hunspell's `FLAG long`: two characters a flag."""
    return tuple(flags[index : index + 2] for index in range(0, len(flags), 2))


def read_lines(path: Path) -> list[str]:
    """The lines of a dictionary file, with the ligature of i and j as two letters."""
    return path.read_text(encoding="utf-8").replace("ĳ", "ij").replace("Ĳ", "IJ").splitlines()


def read_suffixes(path: Path) -> dict[str, list[Suffix]]:
    """The suffix rules of an .aff file by flag. A rule is `SFX flag strip add[/flags] [condition] [morphology]`."""
    suffixes: dict[str, list[Suffix]] = defaultdict(list)
    for line in read_lines(path):
        fields = line.split()
        is_header = len(fields) == 4 and fields[2] in ("Y", "N") and fields[3].isdigit()
        if len(fields) < 4 or fields[0] != "SFX" or is_header:
            continue
        add, _, flags = fields[3].partition("/")
        condition = fields[4] if len(fields) > 4 and not re.match(r"\w\w:", fields[4]) else "."
        suffixes[fields[1]].append(
            Suffix(
                strip="" if fields[2] == "0" else fields[2],
                add="" if add == "0" else add,
                flags=split_flags(flags),
                condition=None if condition == "." else re.compile(condition + "$"),
            )
        )
    return suffixes


def expand(path: Path, suffixes: Mapping[str, list[Suffix]]) -> Iterator[Form]:
    """All forms of all words of a .dic file. Words with a slash (km/h) are left out."""
    for line in read_lines(path)[1:]:
        entry = line.split("\t")[0].strip()
        base, _, flag_text = entry.partition("/")
        flags = split_flags(flag_text)
        if not base or "\\/" in entry or FORBIDDEN in flags:
            continue
        yield Form(base, base, frozenset(flags))
        # A word that may end a compound may do so in all its forms.
        inherited = {END} & set(flags)
        for written, own_flags in inflect(base, flags, suffixes):
            yield Form(written, base, frozenset(own_flags) | inherited)


def inflect(
    form: str, flags: tuple[str, ...], suffixes: Mapping[str, list[Suffix]], depth: int = 1
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The forms that the suffix rules make of a form, with their flags."""
    for flag in flags:
        for suffix in suffixes.get(flag, ()):
            made = suffix.apply(form)
            if made is not None:
                yield made, suffix.flags
                if suffix.flags and depth <= DEEPEST:
                    yield from inflect(made, suffix.flags, suffixes, depth + 1)


def roles_of(form: Form) -> int:
    """What a form may be, as bits of `Role`. Capitals make a name: it is never a part of a compound."""
    if not form.written.islower():
        return 0 if ONLY_IN_COMPOUND in form.flags else Role.NAME
    roles = 0 if ONLY_IN_COMPOUND in form.flags else Role.WORD
    for flag, role in ((BEGIN, Role.BEGIN), (MIDDLE, Role.MIDDLE), (END, Role.END)):
        if flag in form.flags:
            roles |= role
    return roles


def base_form(form: str, bases: set[str]) -> str:
    """The base form of a form with one or more. A form on -en that is a word itself too (wijken) is mostly a plural."""
    if form in bases and not form.endswith("en"):
        return form
    return min(bases, key=lambda base: (len(base), base))


def make_tables(aff: Path, dic: Path) -> tuple[dict[str, int], dict[str, str]]:
    """Roles by word, and base forms by form where the base form changes the stem. Folded words of a-z only."""
    roles: dict[str, int] = defaultdict(int)
    bases: dict[str, set[str]] = defaultdict(set)
    for form in expand(dic, read_suffixes(aff)):
        folded = fold(form.written)
        if not (folded.isascii() and folded.isalpha() and len(folded) > 1):
            continue
        roles[folded] |= roles_of(form)
        if form.written.islower() and ONLY_IN_COMPOUND not in form.flags and fold(form.base).isalpha():
            bases[folded].add(fold(form.base))
    for word, word_roles in roles.items():
        # Not a name when it is an ordinary word too (Bakker, bakker).
        if word_roles & Role.WORD:
            roles[word] = word_roles & ~Role.NAME
    lemmas = {form: base_form(form, found) for form, found in bases.items()}
    return (
        {word: word_roles for word, word_roles in roles.items() if word_roles},
        {form: lemma for form, lemma in lemmas.items() if stem(lemma) != stem(form)},
    )


def write_groups(path: Path, groups: Mapping[str, list[str]]) -> None:
    """One line a group: its name, then its words in alphabetical order."""
    text = "".join(f"{name} {' '.join(sorted(words))}\n" for name, words in sorted(groups.items()))
    path.write_bytes(gzip.compress(text.encode("ascii"), mtime=0))
    print(f"{path.name}: {sum(map(len, groups.values())):,} words, {path.stat().st_size:,} bytes")


def main() -> None:
    """Read the arguments, write both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--aff", type=Path, required=True, help="hunspell affix file (nl.aff)")
    parser.add_argument("--dic", type=Path, required=True, help="hunspell dictionary (nl.dic)")
    parser.add_argument("--out", type=Path, default=DATA, help="folder of the tables")
    arguments = parser.parse_args()
    roles, lemmas = make_tables(arguments.aff, arguments.dic)
    by_roles: dict[str, list[str]] = defaultdict(list)
    for word, word_roles in roles.items():
        by_roles[str(word_roles)].append(word)
    by_lemma: dict[str, list[str]] = defaultdict(list)
    for form, lemma in lemmas.items():
        by_lemma[lemma].append(form)
    write_groups(arguments.out / WORDS, by_roles)
    write_groups(arguments.out / LEMMAS, by_lemma)


if __name__ == "__main__":
    main()
