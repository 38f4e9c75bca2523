"""Compound rules as editors keep them: they work for the next question and in the texts that have the word; a rule that cannot work is
refused with what to do."""

import threading

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from core import state
from search import indexing, reanalysis
from search.language import analyser_for
from search.models import CompoundRule, Reanalysis, SearchDocument, Synonym
from search.words import pages_with
from tests.factories.accounts import EditorFactory
from tests.factories.practices import PracticeFactory
from tests.practices.admin_forms import soup

ADD = "wagtailsnippets_search_compoundrule:add"
# In no dictionary: without a rule the search does not see that a "brimbel" is in it.
WORD = "brimbelsnor"


@pytest.fixture
def desk(client, db):
    client.force_login(EditorFactory())
    return client


def titles(query):
    return [
        link.get_text().replace("\u00ad", "")
        for link in soup(Client().get("/praktijken/", {"q": query})).select(".hit__title a")
    ]


def rule(word, *parts, **values):
    made = CompoundRule(word=word, parts=list(parts), **values)
    made.full_clean()
    made.save()
    return made


def test_a_new_rule_finds_a_page_by_a_part_and_a_changed_one_does_not_any_more(desk):
    PracticeFactory(title=f"Samen aan de {WORD}")
    assert titles("brimbel") == []
    posted = desk.post(reverse(ADD), {"word": WORD, "parts": "brimbel + snor", "note": "van ons plein"})
    assert posted.status_code == 302
    assert titles("brimbel") == titles("snor") == [f"Samen aan de {WORD}"]
    made = CompoundRule.objects.get(note="van ons plein")
    assert made.parts == ["brimbel", "snor"]
    made.parts = ["brim", "bel", "snor"]
    made.full_clean()
    made.save()
    assert titles("brimbel") == [f"Samen aan de {WORD}"]  # "brim" and "bel" side by side are a join of inner parts
    made.parts = ["brim", "belsnor"]
    made.save()
    assert titles("brimbel") == titles("snor") == []
    assert titles("belsnor") == [f"Samen aan de {WORD}"]
    made.delete()
    assert titles("belsnor") == []
    assert titles(WORD) == [f"Samen aan de {WORD}"]


def test_a_word_that_is_never_split_is_not_found_by_a_part(db):
    PracticeFactory(title="De moestuin in de wijk")
    assert titles("tuin") == ["De moestuin in de wijk"]
    made = rule("moestuin")
    assert titles("tuin") == []
    assert titles("moestuin") == ["De moestuin in de wijk"]
    made.delete()
    assert titles("tuin") == ["De moestuin in de wijk"]


def test_a_question_follows_a_rule_at_once_and_texts_with_longer_words_too(db):
    PracticeFactory(title="Een snor voor de brimbel")
    PracticeFactory(title=f"Het {WORD}plan")
    assert titles(WORD) == []
    rule(WORD, "brimbel", "snor")
    assert set(titles(WORD)) == {f"Het {WORD}plan", "Een snor voor de brimbel"}


def test_a_rule_that_gets_another_word_lets_go_of_the_old_one(db):
    PracticeFactory(title=f"Samen aan de {WORD}")
    PracticeFactory(title="Samen aan de brimbelstaart")
    made = rule(WORD, "brimbel", "snor")
    made.word, made.parts = "brimbelstaart", ["brimbel", "staart"]
    made.full_clean()
    made.save()
    assert titles("brimbel") == ["Samen aan de brimbelstaart"]


def test_only_pages_with_the_word_are_analysed_anew_and_a_note_touches_none(db):
    with_word = PracticeFactory(title=f"Samen aan de {WORD}")
    without = PracticeFactory(title="Samen aan tafel")
    draft = PracticeFactory(title=f"Nog niet klaar: {WORD}")
    draft.unpublish()
    assert pages_with([WORD]) == [with_word.pk, draft.pk]

    def numbers():
        return dict(SearchDocument.objects.values_list("page_id", "seq"))

    before = numbers()
    made = rule(WORD, "brimbel", "snor")
    after = numbers()
    assert {page for page in before if before[page] != after[page]} == {with_word.pk, draft.pk}
    assert before[without.pk] == after[without.pk]
    made.note = "van ons plein"
    made.save()
    assert numbers() == after


def test_many_pages_follow_in_a_task_and_its_progress_is_kept(db, monkeypatch, django_capture_on_commit_callbacks):
    monkeypatch.setattr(reanalysis, "IN_REQUEST", 1)
    for number in ("Eerste", "Tweede", "Derde"):
        PracticeFactory(title=f"{number} {WORD}")
    with django_capture_on_commit_callbacks(execute=True):
        rule(WORD, "brimbel", "snor")
        assert len(titles("brimbel")) == 1
        run = Reanalysis.objects.get()
        assert (run.total, run.done, run.finished) == (3, 1, None)
        assert WORD in run.reason
    assert len(titles("brimbel")) == 3
    run.refresh_from_db()
    assert (run.total, run.done, run.pages, run.error) == (3, 3, [], "")
    assert run.finished


def test_a_run_that_meets_an_error_says_so_and_can_go_on_where_it_was(
    db, monkeypatch, django_capture_on_commit_callbacks
):
    monkeypatch.setattr(reanalysis, "IN_REQUEST", 1)
    pages = [PracticeFactory(title=f"Nummer {number}").pk for number in range(4)]
    whole, asked = indexing.refresh, []

    def refresh(page_ids):
        asked.append(list(page_ids))
        if pages[2] in page_ids:
            raise ValueError("deze niet")
        whole(page_ids)

    monkeypatch.setattr(indexing, "refresh", refresh)
    with django_capture_on_commit_callbacks(execute=True):
        reanalysis.index_anew(pages, "proef")
    run = Reanalysis.objects.get()
    assert (run.done, run.finished, run.error) == (2, None, "ValueError: deze niet")
    assert reanalysis.has_stopped(run)
    monkeypatch.setattr(indexing, "refresh", lambda page_ids: asked.append(list(page_ids)))
    with django_capture_on_commit_callbacks(execute=True):
        reanalysis.resume(run)
    run.refresh_from_db()
    assert (run.done, run.error) == (4, "")
    assert not reanalysis.has_stopped(run)
    assert asked == [[pages[0]], [pages[1]], [pages[2]], [pages[2]], [pages[3]]]


def test_another_process_and_another_thread_see_a_rule_when_it_is_committed_and_not_before(committed_db):
    """Each thread has its own connection; what one has not committed yet, another does not go by."""
    seen = {}

    def splits():
        return analyser_for("nl").analyse(WORD).split == ("brimbel", "snor")

    def look(name):
        seen[name] = splits()
        connection.close()

    def in_thread(name):
        thread = threading.Thread(target=look, args=(name,))
        thread.start()
        thread.join()

    with transaction.atomic():
        rule(WORD, "brimbel", "snor")
        assert splits()
        in_thread("before")
        assert splits()
    in_thread("after")
    assert seen == {"before": False, "after": True}


def test_what_a_process_knows_of_words_outlives_a_change_of_a_synonym(db):
    analyser = analyser_for("nl")
    Synonym.objects.create(words=["kastanjehoek", "vlinderbos"])
    assert analyser_for("nl") is analyser
    rule(WORD, "brimbel", "snor")
    assert analyser_for("nl") is not analyser


def test_rules_are_read_once_and_not_for_each_question(db):
    PracticeFactory(title=f"Samen aan de {WORD}")
    rule(WORD, "brimbel", "snor")

    def reads(query):
        with CaptureQueriesContext(connection) as queries:
            titles(query)
        return sum("search_compoundrule" in query["sql"] for query in queries)

    assert reads("brimbel") <= 1
    assert reads("snor") == reads("brimbel snor") == 0
    state.bump("synonyms")
    assert reads("plein") == 1


def test_a_new_portal_begins_with_rules_of_the_field(db):
    analyser = analyser_for("nl")
    assert analyser.analyse("regierol").split == ("regie", "rol")
    assert analyser.analyse("combinatiefunctionaris").split == ("combinatie", "functionaris")
    assert analyser.analyse("gastouder").split == ()
    assert analyser.analyse("gastouderopvang").split == ("gastouder", "opvang")
    for kept in CompoundRule.objects.all():
        kept.full_clean()
        assert kept.note


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("kinderopvang", ["kind", "opvang"]),
        ("samenwerkingsverband", ["samenwerking", "verband"]),
        ("boekenkast", ["boek", "kast"]),
        ("zonnebloem", ["zonne", "bloem"]),
        ("Regietaak", ["Regie + taak"]),
        ("crèchegroep", ["creche", "groep"]),
        ("jeugdhulpwerker", ["jeugd, hulp", "werker"]),
        ("zorgmijding", []),
        ("ouderenouder", ["ouder", "ouder"]),
    ],
)
def test_a_rule_that_spells_its_word_is_good(db, word, parts):
    made = CompoundRule(word=word, parts=parts)
    made.full_clean()
    assert made.word == word.lower()


@pytest.mark.parametrize(
    ("word", "parts", "complaint"),
    [
        ("", [], "verplicht|required|blank|leeg"),
        ("regie rol", ["regie", "rol"], "meer woorden"),
        ("regie-rol", ["regie", "rol"], "aan elkaar"),
        ("wat?", [], "letters en cijfers"),
        ("omdat", [], "niet gezocht"),
        ("regierol", ["regierol"], "Eén deel is geen splitsing"),
        ("abcdefg", ["ab", "cd", "ef", "gh", "ij", "kl", "mn"], "Hoogstens 6"),
        ("regierol", ["regie", "rol", "!"], "kan geen deel zijn"),
        ("regierol", ["regie", "r", "ol"], "kan geen deel zijn"),
        ("regierol", ["rol", "regie"], "‘regie’ staat niet op die plaats in ‘regierol’"),
        ("regierol", ["regie", "taak"], "‘taak’ staat niet op die plaats"),
        ("regierollen", ["regie", "rol"], "‘len’ hoort bij geen deel"),
        ("deregierol", ["regie", "rol"], "‘de’ hoort bij geen deel"),
        ("pannenkoek", ["pan", "koek"], "‘nen’ hoort bij geen deel"),
        ("combinatiefunctionaris", ["combinatie", "functionaris"], "al een regel|bestaat al|already exists"),
        ("gástouder", [], "Voor ‘gastouder’ is er al een regel"),
    ],
)
def test_a_rule_that_cannot_work_is_refused_with_what_to_do(db, word, parts, complaint):
    with pytest.raises(ValidationError, match=complaint):
        CompoundRule(word=word, parts=parts).full_clean()


@pytest.mark.parametrize("word", ["x" * 200, "regie\x00rol", "😀", "a" * 10_000])
def test_no_word_breaks_the_form_and_nothing_typed_is_lost(desk, word):
    answer = desk.post(reverse(ADD), {"word": word, "parts": "regie, rol", "note": "nog af te maken"})
    assert answer.status_code == 200
    assert "nog af te maken" in answer.content.decode()
    assert not CompoundRule.objects.filter(note="nog af te maken").exists()


def test_editors_may_change_rules_and_a_visitor_may_not(desk):
    assert "Samenstellingen" in desk.get(reverse("wagtailadmin_home")).content.decode()
    assert Client().get(reverse(ADD)).status_code == 302
