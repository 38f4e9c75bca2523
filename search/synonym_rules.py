"""What a line of synonyms must be, said so that an editor can mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from search import weights
from search.analysis import analyser_for

if TYPE_CHECKING:
    from search.models import Synonym

MOST = 30
"""Words in one line: more are a list of related things, not of names for one thing."""
LOCALES = ("nl", "en")


def complaints(line: Synonym) -> dict[str, str]:
    """What is wrong, by the name of the field; empty for a good line. Tidies the words: no spaces around them, each once."""
    line.words = list(dict.fromkeys(" ".join(word.split()) for word in line.words or () if word.strip()))
    line.one_way = " ".join(line.one_way.split())
    if len(line.words) < (1 if line.one_way else 2):
        return {"words": _("Zet er minstens twee woorden in, met een komma ertussen.")}
    if len(line.words) > MOST:
        return {
            "words": _("Dit zijn %(number)d woorden. Hoogstens %(most)d.") % {"number": len(line.words), "most": MOST}
        }
    for field, words in (("words", line.words), ("one_way", [line.one_way] if line.one_way else [])):
        for word in words:
            if fault := _fault(word):
                return {field: fault}
    if line.one_way in line.words:
        return {"one_way": _("Dit woord staat ook bij de woorden hierboven. Haal het daar weg.")}
    return _circle(line)


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


def _circle(line: Synonym) -> dict[str, str]:
    """Two one-way lines that point at each other say the same as one line that works both ways."""
    if not line.one_way:
        return {}
    others = type(line).objects.exclude(pk=line.pk).filter(words__contains=[line.one_way], one_way__in=line.words)
    back = others.values_list("one_way", flat=True).first()
    if back is None:
        return {}
    text = _("‘%(back)s’ leidt al naar ‘%(word)s’. Maak er één regel van die beide kanten op werkt.")
    return {"one_way": text % {"back": back, "word": line.one_way}}
