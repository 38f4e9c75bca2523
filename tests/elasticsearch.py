"""The real Elasticsearch server of the tests: started once, shared by all test processes, left running (`make stop` stops it)."""

import os
from functools import cache

import pytest

from portal.elasticsearch_programs import ElasticsearchServerError
from portal.elasticsearch_server import ElasticsearchServer
from portal.env import BASE_DIR


@cache
def _start():
    server = ElasticsearchServer(BASE_DIR / "var" / "test-elasticsearch")
    try:
        server.ensure()
    except ElasticsearchServerError as error:
        return server, str(error)
    return server, ""


def server_or_reason():
    """The running server. Skips with the reason where it cannot run; with CI=true that is a failure."""
    server, reason = _start()
    if reason:
        reason = f"no Elasticsearch server: {reason}"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)
    return server
