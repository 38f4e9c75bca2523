"""The floor under the order of results: short passages in our own words, questions as professionals ask them.

The passages know no vocabulary terms, so this measures words, compounds, synonyms and corrections only. Among generated pages, whose titles
hold domain words too, the weights decide; without them nearly any weights would do.
"""

import random
from pathlib import Path

import pytest
from django.core.cache import cache
from wagtail.models import Page

from core import state
from search import evaluate, indexing, registry, service, weights
from search.analysis import analyser_for
from search.contract import SearchRequest
from tests.search import kinds

pytestmark = pytest.mark.django_db

HERE = Path(__file__).parent
GENERATED = 300
PLAIN = HERE.parent / "search" / "data" / "plain-words.txt"


@pytest.fixture
def home(monkeypatch):
    monkeypatch.setattr(registry, "_builders", {})
    monkeypatch.setattr(registry, "_facets", {})
    registry.register_builder(kinds.builder())
    cache.clear()
    yield Page.objects.get(depth=2)
    cache.clear()


def passages():
    for line in (HERE / "passages.tsv").read_text(encoding="utf-8").splitlines():
        slug, title, summary, body = line.split("\t")
        yield Page(title=title, slug=slug, **kinds.pack(summary=summary, body=body))


def generated(number):
    """Pages of random words, the same every time: plain words and words of the passages, two of those in the title."""
    choose = random.Random(17)
    domain = sorted(
        {word for page in passages() for word in page.search_description.split() if len(word) > 6 and word.isalpha()}
    )
    plain = PLAIN.read_text(encoding="utf-8").split()
    for index in range(number):
        body = " ".join(choose.choices(plain, k=80) + choose.choices(domain, k=20))
        title = " ".join([*choose.sample(domain, k=2), *choose.sample(plain, k=2)])
        yield Page(
            title=title,
            slug=f"generated-{index}",
            **kinds.pack(summary=" ".join(choose.choices(plain, k=12)), body=body),
        )


def measure(home, pages):
    for page in pages:
        home.add_child(instance=page)
    state.bump("index", "synonyms")
    indexing.refresh(home.get_children().values_list("pk", flat=True))
    with (HERE / "queries.tsv").open(encoding="utf-8") as lines:
        return evaluate.run(evaluate.read(lines), state.current(), "nl")


def test_floor(home):
    found = measure(home, passages())
    figures = evaluate.figures(found)
    assert [(item.question.query, item.slugs[:3]) for item in found if not 1 <= item.rank <= 3] == []
    assert figures.zero == 0
    assert figures.success1 >= 28
    assert figures.mrr >= 0.95


def test_floor_among_generated_pages(home):
    found = measure(home, [*passages(), *generated(GENERATED)])
    figures = evaluate.figures(found)
    assert figures.zero == 0
    assert figures.success1 >= 22
    assert figures.success3 >= 26
    assert figures.mrr >= 0.84


def test_no_weight_changes_in_silence():
    """Measured together (see docs/decisions/0005-search-on-postgresql.md): who changes one measures again, and then changes it here too."""
    assert {name: value for name, value in vars(weights).items() if name.isupper()} == {
        "TITLE": 2.0,
        "SUMMARY": 1.5,
        "BODY": 1.0,
        "PART_OF_COMPOUND": 0.5,
        "TYPICAL_WORDS": 150,
        "LENGTH_FLOOR": 0.4,
        "LENGTH_SHARE": 0.6,
        "TIER_CUTS": (3.0, 6.0),
        "WORD": 1.0,
        "JOIN": 1.0,
        "SYNONYM": 1.0,
        "TERM": 0.5,
        "ALL_PARTS": 0.6,
        "ONE_PART": 0.25,
        "SHORTEST_WORD_FOR_SHARE": 6,
        "SHORTEST_PART": 3,
        "CORRECTION": 0.8,
        "TIERS": (("", 1.0), ("+", 0.8), ("++", 0.8)),
        "SCALE": 100,
        "COVERAGE": 200,
        "FEW_HITS": 3,
        "MAX_GROUPS": 31,
        "LONGEST_JOIN": 4,
        "LONGEST_PHRASE": 5,
    }


def test_typing_errors_are_put_right(home):
    """Forty errors, written down before any of them was tried; the words that were meant stand in pages among the passages."""
    with (HERE / "typos.tsv").open(encoding="utf-8") as lines:
        typos = [tuple(line.rstrip("\n").split("\t")) for line in lines][1:]
    meant = [right for _, right in typos]
    pages = [
        Page(
            title=f"Pagina {start}",
            slug=f"pagina-{start}",
            **kinds.pack(body=" ".join(meant[start : start + 10]) + "."),
        )
        for start in range(0, len(meant), 10)
    ]
    measure(home, [*passages(), *generated(GENERATED), *pages])
    wrong = []
    analyser = analyser_for("nl")
    for typed, right in typos:
        page = service.search(SearchRequest("nl", q=typed), state.current())
        tried = [word for _, word in page.corrected] or [typed, *page.suggestions]
        if analyser.analyse(right).lexeme not in {analyser.analyse(word).lexeme for word in tried}:
            wrong.append((typed, right, page.corrected, page.suggestions))
    assert len(typos) == 40
    assert len(wrong) <= 2, wrong
