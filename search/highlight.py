"""Marking what was found. Text is escaped before anything is marked, so a title can hold no markup of its own."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from search.analysis import Rules, analyser_for
from search.plan import Alternative

OPEN, CLOSE = "<mark>", "</mark>"


@dataclass(frozen=True, slots=True)
class Marked:
    """Safe HTML, and the words in it that were marked, each once, as they stand in the text."""

    html: SafeString
    words: tuple[str, ...]


class Highlighter:
    """Marks the words of one plan in texts of one locale.

    A word is marked when its lexeme belongs to a living alternative, or when one of its parts alone meets one: then the whole
    compound is marked.
    """

    def __init__(self, locale: str, alternatives: list[Alternative], rules: Rules = ()) -> None:
        self._analyser = analyser_for(locale, rules)
        self._whole = {lexeme for item in alternatives for lexeme in item.lexemes}
        self._alone = {item.lexemes[0] for item in alternatives if item.strict and len(item.lexemes) == 1}

    def mark(self, text: str) -> Marked:
        """The text as safe HTML with `<mark>` around the words found."""
        pieces: list[str] = []
        words: dict[str, None] = {}
        end = 0
        for token in self._analyser.tokens(text) if self._whole else ():
            if not self._meets(token.surface):
                continue
            pieces += [escape(text[end : token.start]), OPEN, escape(text[token.start : token.end]), CLOSE]
            words[token.surface] = None
            end = token.end
        pieces.append(escape(text[end:]))
        return Marked(mark_safe("".join(pieces)), tuple(words))  # noqa: S308 - every piece of text above is escaped

    def _meets(self, word: str) -> bool:
        analysis = self._analyser.analyse(word)
        return analysis is not None and (analysis.lexeme in self._whole or not self._alone.isdisjoint(analysis.parts))
