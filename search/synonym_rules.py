"""What a line of synonyms must be, said so that an editor can mend it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from django.utils.translation import gettext as _

from search import weights
from search.analysis import analyser_for

MOST = 30
"""Words in one line: more are a list of related things, not of names for one thing."""
LOCALES = ("nl", "en")


def tidied(words: Iterable[str]) -> list[str]:
    """The words without spaces around them, none empty, each once."""
    return list(dict.fromkeys(" ".join(word.split()) for word in words if word.strip()))


def complaints(words: Sequence[str], one_way: str, leading_here: Collection[str]) -> dict[str, str]:
    """What is wrong with a tidied line, by the name of the field; empty for a good one. `leading_here` are the words of other one-way lines
    that lead to the `one_way` of this one."""
    if len(words) < (1 if one_way else 2):
        return {"words": _("Zet er minstens twee woorden in, met een komma ertussen.")}
    if len(words) > MOST:
        return {"words": _("Dit zijn %(number)d woorden. Hoogstens %(most)d.") % {"number": len(words), "most": MOST}}
    for field, names in (("words", words), ("one_way", [one_way] if one_way else [])):
        for name in names:
            if fault := _fault(name):
                return {field: fault}
    if one_way in words:
        return {"one_way": _("Dit woord staat ook bij de woorden hierboven. Haal het daar weg.")}
    # Two one-way lines that point at each other say the same as one line that works both ways.
    if back := [word for word in words if word in leading_here]:
        text = _("‘%(back)s’ leidt al naar ‘%(word)s’. Maak er één regel van die beide kanten op werkt.")
        return {"one_way": text % {"back": back[0], "word": one_way}}
    return {}


def _fault(word: str) -> str:
    counts = [len(_content(word, locale)) for locale in LOCALES]
    if not min(counts):
        return _("‘%(word)s’ heeft geen woord waarop gezocht wordt.") % {"word": word}
    if min(counts) > weights.LONGEST_PHRASE:
        return _("‘%(word)s’ is te lang: hoogstens %(most)d woorden.") % {"word": word, "most": weights.LONGEST_PHRASE}
    return ""


def _content(text: str, locale: str) -> list[str]:
    analyser = analyser_for(locale)
    found = (analyser.analyse(token.surface) for token in analyser.tokens(text))
    return [analysis.lexeme for analysis in found if analysis is not None]
