import pytest

from tests.search.contract_at_scale import ContractAtScale
from tests.search.contract_suite import EngineContract
from tests.search.elastic import SyncedEngine

pytestmark = pytest.mark.django_db


class TestElasticsearch(EngineContract, ContractAtScale):
    @pytest.fixture
    def engine(self, elasticsearch):
        return SyncedEngine()
