import pytest

from tests.search.contract_suite import EngineContract
from tests.search.elastic import SyncedEngine

pytestmark = pytest.mark.django_db


class TestElasticsearch(EngineContract):
    @pytest.fixture
    def engine(self, elasticsearch):
        return SyncedEngine()
