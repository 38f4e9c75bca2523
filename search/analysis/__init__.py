"""From words in a text to what the index holds: tokens, lexemes and compound parts, for Dutch and English.

Both search engines get their lexemes from here, so they find the same. No Django, no database.
"""

from search.analysis.contract import Analyser, Analysis, Token
from search.analysis.fold import fold
from search.analysis.locales import Rules, analyser_for, is_english

__all__ = ["Analyser", "Analysis", "Rules", "Token", "analyser_for", "fold", "is_english"]
