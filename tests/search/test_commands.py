import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from search import indexing, rebuilding
from search.models import FacetValue, SearchDocument, SearchLexeme, SearchRebuild, SearchWord

pytestmark = pytest.mark.django_db


def run(name, *arguments):
    """The output of a command and its exit status."""
    output = StringIO()
    try:
        call_command(name, *arguments, stdout=output)
    except SystemExit as stop:
        return output.getvalue(), stop.code
    return output.getvalue(), 0


@pytest.fixture
def pages(make_page):
    return [
        make_page(
            f"Huisbezoek {number}",
            slug=f"huisbezoek-{number}",
            facets={"theme": ["taal"], "partner": ["jeugdhulp:host"]},
        )
        for number in range(3)
    ]


def test_rebuild_fills_an_empty_index_and_gives_the_same_word_counts(pages, titles):
    before = set(SearchLexeme.objects.filter(df__gt=0).values_list("lexeme", "df"))
    numbers = dict(FacetValue.objects.values_list("slug", "lane"))
    SearchDocument.objects.all().delete()
    SearchLexeme.objects.all().delete()
    assert titles() == []
    output, status = run("search_rebuild")
    assert status == 0
    assert f"{len(indexing.indexable())} pagina's" in output
    assert len(titles()) == 3
    assert set(SearchLexeme.objects.values_list("lexeme", "df")) == before
    assert dict(FacetValue.objects.values_list("slug", "lane")) == numbers


def test_rebuild_goes_on_after_an_interruption(pages, monkeypatch):
    monkeypatch.setattr(rebuilding, "BATCH", 1)
    ids = indexing.indexable()
    progress = rebuilding.rebuild()
    while next(progress).done < len(ids) - 1:
        pass
    progress.close()
    assert SearchRebuild.objects.get().finished is None
    assert [step.done for step in rebuilding.rebuild(resume=True)] == [len(ids)]
    assert SearchRebuild.objects.get().finished is not None
    assert len(list(rebuilding.rebuild(resume=True))) == len(ids)


def test_rebuild_forgets_words_and_pages_that_are_gone(pages, titles):
    Page.objects.filter(pk=pages[0].pk)._raw_delete("default")
    SearchWord.objects.create(locale="nl", form="weg", lexeme="weg")
    run("search_rebuild")
    assert len(titles()) == 2
    assert not SearchWord.objects.filter(form="weg").exists()


def test_check_is_silent_when_all_is_well(pages):
    output, status = run("search_check", "--facets", "50")
    assert status == 0
    assert "0 verschillen" in output
    assert "50 vragen, 0 met verschillen" in output


def test_check_finds_and_repairs_what_bypassed_the_signals(pages, titles):
    Page.objects.filter(pk=pages[0].pk).update(title="Stil veranderd")
    Page.objects.filter(pk=pages[1].pk).update(live=False)
    SearchDocument.objects.filter(pk=pages[2].pk).delete()
    output, status = run("search_check")
    assert status == 1
    assert [line.split(":")[0] for line in output.splitlines()[:3]] == ["different", "different", "missing"]
    output, status = run("search_check", "--repair")
    assert status == 0
    assert sorted(titles()) == ["Huisbezoek 2", "Stil veranderd"]


def test_check_finds_a_row_without_a_page(pages):
    Page.objects.filter(pk=pages[0].pk)._raw_delete("default")
    output, status = run("search_check")
    assert (status, output.splitlines()[0].split(":")[0]) == (1, "superfluous")
    assert run("search_check", "--repair")[1] == 0


def test_check_finds_a_wrong_count(pages):
    SearchDocument.objects.filter(pk=pages[0].pk).update(counters=1)
    output, status = run("search_check", "--facets", "20")
    assert status == 1
    assert "theme=taal: 2 instead of 3" in output


@pytest.fixture
def judged(tmp_path):
    path = tmp_path / "queries.tsv"
    path.write_text("query\texpected\twhy\nhuisbezoek 1\thuisbezoek-1\texact\narmoede\tniets-daarvan\tabsent\n")
    return path


def test_evaluate_prints_figures_and_failing_questions(pages, judged):
    output, status = run("search_evaluate", "--queries", str(judged), "--min-success3", "1")
    assert status == 0
    assert "success@1 1 of 2, success@3 1 of 2, MRR 0.500" in output
    assert "zero-result 1 of 2" in output
    assert "'armoede'" in output
    assert run("search_evaluate", "--queries", str(judged), "--min-success3", "2")[1] == 1


def test_evaluate_in_json(pages, judged):
    output, _ = run("search_evaluate", "--queries", str(judged), "--json")
    figures = json.loads(output)
    assert (figures["questions"], figures["success3"], figures["mrr"]) == (2, 1, 0.5)
    assert figures["failing"][0]["question"]["query"] == "armoede"


def test_evaluate_refuses_a_file_that_it_does_not_understand(tmp_path):
    path = tmp_path / "queries.tsv"
    path.write_text("huisbezoek\n")
    with pytest.raises(CommandError, match="line 1"):
        call_command("search_evaluate", "--queries", str(path))
    with pytest.raises(CommandError):
        call_command("search_evaluate", "--queries", str(tmp_path / "nergens.tsv"))
