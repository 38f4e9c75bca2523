"""The glossary for translators holds the words that the portal uses now."""

from practices.facets import all_facets
from practices.models import Scheme
from scripts.build_glossary import OUTPUT, SCHEMES, glossary
from scripts.glossary_words import COUNTRIES, INTERFACE


def test_the_file_is_what_the_script_makes():
    assert OUTPUT.read_text(encoding="utf-8") == glossary(), "run: python scripts/build_glossary.py"


def test_every_vocabulary_and_every_filter_is_in_it():
    assert set(SCHEMES) == set(Scheme.values)
    words = " ".join(dutch for dutch, _english, _note in INTERFACE)
    assert [str(facet.label()) for facet in all_facets() if str(facet.label()).lower() not in words] == []


def test_a_word_has_one_entry():
    words = [dutch for dutch, _english, _note in (*INTERFACE, *COUNTRIES)]
    assert len(words) == len(set(words))
    assert all(english for _dutch, english, _note in (*INTERFACE, *COUNTRIES))
