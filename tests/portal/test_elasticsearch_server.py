import urllib.request
from io import BytesIO

import pytest

from portal import elasticsearch_programs
from portal.elasticsearch_programs import ElasticsearchServerError, java_home, programs
from portal.elasticsearch_server import ElasticsearchServer, main
from portal.server_account import Account, free_port
from tests.elasticsearch import server_or_reason


@pytest.fixture
def server():
    return server_or_reason()


@pytest.fixture
def java(tmp_path, monkeypatch):
    """A machine on which only this Java exists."""

    def only(version):
        program = tmp_path / "bin" / "java"
        program.parent.mkdir()
        program.write_text(f"#!/bin/sh\necho 'openjdk version \"{version}\" 2020-01-01' >&2\n")
        program.chmod(0o755)
        monkeypatch.setenv("ES_JAVA_HOME", str(tmp_path))

    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.delenv("ES_JAVA_HOME", raising=False)
    monkeypatch.delenv("JAVA_HOME", raising=False)
    return only


def test_a_running_server_is_used_again(server):
    pid = server.pid()
    again = ElasticsearchServer(server.folder)
    assert again.ensure() == server.url
    assert again.pid() == pid


def test_another_server_on_the_remembered_port_is_not_ours(server, tmp_path):
    stranger = ElasticsearchServer(tmp_path, Account(None))
    (tmp_path / "port").write_text(server.url.rpartition(":")[2])
    assert not stranger.answers()
    assert not stranger.stop()
    assert server.answers()


def test_a_port_in_use_is_left_alone(server, tmp_path):
    taken = server.url.rpartition(":")[2]
    (tmp_path / "port").write_text(taken)
    port = free_port(tmp_path / "port")
    assert port != int(taken)
    assert (tmp_path / "port").read_text().strip() == str(port)


def test_without_java_it_says_what_to_install(java):
    with pytest.raises(ElasticsearchServerError, match=r"Java 17 or newer. None was found. On Debian: apt install"):
        java_home(Account(None))


@pytest.mark.parametrize("version", ["1.8.0_402", "11.0.2"])
def test_an_old_java_is_named(java, version):
    java(version)
    with pytest.raises(ElasticsearchServerError, match=r"Only found: .* \(version (8|11)\)"):
        java_home(Account(None))


def test_a_new_java_is_taken(java, tmp_path):
    java("25")
    assert java_home(Account(None)) == tmp_path


def test_programs_that_are_not_what_they_should_be_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(urllib.request, "urlopen", lambda address, timeout: BytesIO(b"something else"))
    with pytest.raises(ElasticsearchServerError, match="its checksum is another"):
        programs(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [f"{elasticsearch_programs.NAME}.lock"]


def test_a_mirror_that_does_not_answer_is_named(tmp_path, monkeypatch):
    monkeypatch.setenv("MAVEN_REPOSITORY", "https://127.0.0.1:1/maven")
    with pytest.raises(ElasticsearchServerError, match=r"https://127.0.0.1:1/maven/org/elasticsearch"):
        programs(tmp_path)


def test_a_mirror_without_tls_is_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("MAVEN_REPOSITORY", "http://mirror.example.org")
    with pytest.raises(ElasticsearchServerError, match="is not an https:// address"):
        programs(tmp_path)


def test_the_command_line_tells_the_state(server, tmp_path, capsys):
    assert main(["status", str(server.folder)]) == 0
    assert "runs" in capsys.readouterr().out
    assert main(["status", str(tmp_path / "nothing")]) == 0
    assert "no Elasticsearch server" in capsys.readouterr().out
