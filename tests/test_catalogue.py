"""The English catalogue holds every text of the code, whole, and its compiled form is in step with it."""

from __future__ import annotations

import re

import polib
import pytest
from django.utils.translation import trans_real

from scripts.glossary_words import INTERFACE
from scripts.messages import CATALOGUE, Message, all_messages, messages_of_python, messages_of_template, renewed

ENTRIES = polib.pofile(str(CATALOGUE))
# What English says in the same letters.
SAME = {
    "code", "contact", "contrast", "filters", "interview", "labels", "lead", "link", "links", "medium",
    "menu", "open", "partner", "partners", "print", "professional", "register", "sector", "setting", "status",
    "website", "%(minutes)d min", "%(who)s · %(when)s", "log in", "contact: %(who)s",
}  # fmt: skip


def english(entry: polib.POEntry) -> list[str]:
    """The translation, or those of the singular and the plural."""
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def parts(text: str) -> list[str]:
    """What a translation must keep: placeholders and tags."""
    return sorted(re.findall(r"%\(\w+\)[a-z]|%%|<[^>]+>", text))


def complaints(entry: polib.POEntry) -> list[str]:
    """What is wrong with an entry, in a word each."""
    found = []
    if not all(text.strip() for text in english(entry)):
        return ["untranslated"]
    if "fuzzy" in entry.flags:
        found.append("fuzzy")
    dutch = [entry.msgid, entry.msgid_plural] if entry.msgid_plural else [entry.msgid]
    for number, text in enumerate(english(entry)):
        # "one part" may leave the number out where the Dutch singular does not.
        kept = parts(dutch[number])
        if number == 0 and entry.msgid_plural:
            wrong = not set(parts(text)) <= set(kept) | set(parts(entry.msgid_plural))
        else:
            wrong = parts(text) != kept
        if wrong:
            found.append("placeholders")
        if (text[0].isspace(), text[-1].isspace()) != (dutch[number][0].isspace(), dutch[number][-1].isspace()):
            found.append("spaces")
        if "  " in text or "!" in text:
            found.append("style")
    if entry.msgid == entry.msgstr and entry.msgid.lower() not in SAME:
        found.append("still Dutch")
    return found


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (polib.POEntry(msgid="Zoek", msgstr="Search"), []),
        (polib.POEntry(msgid="Zoek", msgstr=""), ["untranslated"]),
        (polib.POEntry(msgid="Zoek", msgstr="Zoek"), ["still Dutch"]),
        (polib.POEntry(msgid="Zoek", msgstr="Search", flags=["fuzzy"]), ["fuzzy"]),
        (polib.POEntry(msgid="van %(who)s", msgstr="from %(whom)s"), ["placeholders"]),
        (polib.POEntry(msgid="<b>%(x)s</b>", msgstr="<b>%(x)s"), ["placeholders"]),
        (polib.POEntry(msgid="van ", msgstr="from"), ["spaces"]),
        (polib.POEntry(msgid="les", msgid_plural="lessen", msgstr_plural={0: "lesson", 1: ""}), ["untranslated"]),
        (
            polib.POEntry(
                msgid="%(n)s deel", msgid_plural="%(n)s delen", msgstr_plural={0: "One part", 1: "%(n)s parts"}
            ),
            [],
        ),
    ],
)
def test_the_check_of_an_entry_sees_what_is_wrong(entry, said):
    assert complaints(entry) == said


def test_code_and_templates_are_read_as_gettext_reads_them():
    assert messages_of_python(
        '_("a")\nngettext("b", "c" "d", n)\npgettext_lazy("knop", "e")\n_(name)\nf"{gettext(\'g\')}"'
    ) == [
        Message("a"),
        Message("b", "cd"),
        Message("e", context="knop"),
        Message("g"),
    ]
    template = """{% load i18n %}{% translate "a" as x %}{% translate "b" context "knop" %}{% include "x" with label=_("c") only %}
        {% blocktranslate count n=rows|length with words=x trimmed %}{{ words }} deel{% plural %}{{ words }} delen{% endblocktranslate %}
        {# _("niet") #}{% comment %}{% translate "niet" %}{% endcomment %}{{ x|default:_("d's") }}<p>_(niet)</p>"""
    assert messages_of_template(template) == [
        Message("a"),
        Message("b", context="knop"),
        Message("c"),
        Message("%(words)s deel", "%(words)s delen"),
        Message("d's"),
    ]


def test_the_catalogue_holds_every_text_of_the_code_and_nothing_else():
    said = {(message.context, message.msgid) for message in all_messages()}
    written = {(entry.msgctxt, entry.msgid) for entry in ENTRIES}
    assert len(said) > 1_000
    assert (said - written, written - said) == (set(), set()), "run: make messages"


def test_renewing_keeps_what_was_translated():
    after = renewed(ENTRIES)
    assert [(entry.msgctxt, entry.msgid, english(entry)) for entry in after] == [
        (entry.msgctxt, entry.msgid, english(entry)) for entry in ENTRIES
    ]


def test_every_text_is_translated_whole():
    assert {entry.msgid: found for entry in ENTRIES if (found := complaints(entry))} == {}


def test_the_compiled_catalogue_is_in_step():
    assert CATALOGUE.with_suffix(".mo").read_bytes() == ENTRIES.to_binary(), "run: make messages"


def test_words_of_the_glossary_are_used_as_it_says():
    words = {dutch.lower(): meaning.lower() for dutch, meaning, _note in INTERFACE}
    known = [entry for entry in ENTRIES if entry.msgid.lower() in words]
    assert len(known) > 30
    assert {
        entry.msgid: english(entry)[0] for entry in known if english(entry)[0].lower() != words[entry.msgid.lower()]
    } == {}


def test_no_text_of_ours_is_also_one_of_wagtail_or_django_with_another_meaning():
    # Their texts are English: one that looks like Dutch of ours would be said in our English, and ours in their Dutch.
    theirs = {
        key if isinstance(key, str) else key[0]
        for catalogue in trans_real.translation("nl")._catalog._catalogs
        for key in catalogue
    }
    assert len(theirs) > 2_000
    shared = [entry for entry in ENTRIES if entry.msgid in theirs and not entry.msgctxt]
    assert {entry.msgid for entry in shared if english(entry) != [entry.msgid]} == set()
    dutch = trans_real.translation("nl")
    assert {entry.msgid for entry in shared if dutch.gettext(entry.msgid) != entry.msgid} == set()
