"""The demo content in English, by our own hand: lists of texts (`*.po`) that go through wagtail-localize as an editor's translations do."""

from home.seed.english.texts import FOLDER, texts_of, translated_pages
from home.seed.english.translate import translate_all

__all__ = ["FOLDER", "texts_of", "translate_all", "translated_pages"]
