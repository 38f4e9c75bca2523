"""Both engines give the same first ten and the same total for every judged question, also among generated pages."""

import pytest

from core import state
from search import evaluate, service
from search.contract import SearchRequest
from search.engines.postgres import PostgresEngine
from tests.relevance.test_relevance import GENERATED, HERE, generated, home, measure, passages  # noqa: F401 - a fixture
from tests.search.elastic import SyncedEngine, elasticsearch, elasticsearch_url  # noqa: F401 - fixtures

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("number", [0, GENERATED], ids=["plain", "among generated pages"])
def test_the_same_first_ten_and_the_same_total(home, elasticsearch, number):  # noqa: F811 - fixtures
    measure(home, [*passages(), *generated(number)])
    with (HERE / "queries.tsv").open(encoding="utf-8") as lines:
        questions = evaluate.read(lines)
    engine, versions, different = SyncedEngine(), state.current(), []
    for question in questions:
        asked = service.prepare(SearchRequest("nl", q=question.query), versions).question
        first, second = PostgresEngine().search(asked), engine.search(asked)
        if (first, PostgresEngine().cards(first.ids, texts=True)) != (second, list(second.cards)):
            different.append((question.query, first, second))
    assert different == []
    assert len(questions) >= 28
