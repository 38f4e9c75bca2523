import pytest

from search import lanes
from search.engines.postgres import PostgresEngine
from search.engines.reference import ReferenceEngine
from search.engines.statement import quoted
from tests.search.contract_at_scale import ContractAtScale
from tests.search.contract_suite import EngineContract

pytestmark = pytest.mark.django_db


class TestPostgres(EngineContract, ContractAtScale):
    @pytest.fixture
    def engine(self):
        return PostgresEngine()


def test_counters_add_up_to_counts_and_unpack_gives_them_back():
    documents = [[1, 3], [3], [200], [3, 200, lanes.UNCOUNTED + 5]]
    total = sum(lanes.counters(document) for document in documents)
    assert lanes.unpack(total) == {0: 4, 1: 1, 3: 3, 200: 2}


def test_lanes_stay_apart_up_to_their_limit():
    assert lanes.unpack(lanes.counters([1]) * 999_999) == {0: 999_999, 1: 999_999}


def test_numbers_are_given_once_and_pairs_and_long_values_are_not_counted(db):
    wanted = [("theme", "taal"), ("partner", "jeugdhulp:host"), ("organisation", "organisatie-1")]
    first = lanes.allocate(wanted)
    again = lanes.allocate([*wanted, ("theme", "armoede")])
    assert {value: again[value] for value in wanted} == first
    assert (
        first["theme", "taal"]
        < lanes.UNCOUNTED
        <= min(first["partner", "jeugdhulp:host"], first["organisation", "organisatie-1"])
    )
    assert again["theme", "armoede"] == first["theme", "taal"] + 1


def test_lexemes_are_quoted():
    assert quoted(["it's", "a\\b"]) == r"'it''s' & 'a\\b'"


def test_the_slow_engine_finds_nothing_in_nothing():
    assert ReferenceEngine([]).cards([1]) == []
