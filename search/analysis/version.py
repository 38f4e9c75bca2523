"""A mark of the language analysis: another one means that the lexemes in an index are not those that a question has now."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import Stemmer

_FOLDER = Path(__file__).parent
_PARTS = ("*.py", "data/*.gz", "data/*.txt")


@cache
def analysis_version() -> str:
    """A digest of the code and the word lists of this package and of the stemmer; changes with a comment too, never stays when it
    matters."""
    digest = hashlib.sha256(Stemmer.version().encode())
    for path in sorted(path for pattern in _PARTS for path in _FOLDER.glob(pattern)):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]
