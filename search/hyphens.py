"""Soft hyphens in titles, where a compound has its seams: few browsers know how Dutch words break."""

from __future__ import annotations

from functools import lru_cache

from core.state import known
from search.language import analyser_for

SOFT_HYPHEN = "\u00ad"
SHORTEST = 14
"""Letters. Shorter words fit beside the cover on a phone."""


def with_soft_hyphens(text: str, locale: str = "nl") -> str:
    """The text with a soft hyphen between the parts of its long compounds; the same text for other locales than Dutch."""
    if locale != "nl":
        # A plain text, also of what is safe HTML: what is kept may be given for the same words from elsewhere.
        return text[:]
    return _broken(text, known().synonyms)


@lru_cache(maxsize=2_000)
def _broken(text: str, version: int) -> str:
    """The same for a Dutch text, by the compound rules of this version."""
    analyser = analyser_for("nl")
    pieces, end = [], 0
    for token in analyser.tokens(text):
        analysis = analyser.analyse(token.surface) if len(token.surface) >= SHORTEST else None
        split = analysis.split if analysis else ()
        # A folded word may be longer or shorter than what was written, and a hyphen word breaks by itself.
        if sum(map(len, split)) != len(token.surface):
            continue
        pieces.append(text[end : token.start])
        end = token.start
        for part in split:
            pieces += [SOFT_HYPHEN] * (end > token.start) + [text[end : end + len(part)]]
            end += len(part)
    return "".join([*pieces, text[end:]])
