"""The engine: limits on waiting, one transaction per request."""

import socket
import threading

import pytest
from django.conf import settings
from django.db import OperationalError, connection
from django.db.utils import ConnectionHandler

pytestmark = pytest.mark.django_db


def another_connection(**changes):
    return ConnectionHandler({"default": {**settings.DATABASES["default"], **changes}})["default"]


def test_a_request_is_one_transaction_on_a_kept_connection():
    assert connection.settings_dict["ATOMIC_REQUESTS"] is True
    assert connection.settings_dict["CONN_MAX_AGE"] > 0


@pytest.mark.parametrize(("name", "value"), [("work_mem", "16MB"), ("jit", "off")])
def test_connections_carry_the_settings_that_search_was_measured_with(name, value):
    with connection.cursor() as cursor:
        cursor.execute(f"SHOW {name}")
        assert cursor.fetchone() == (value,)


def test_silence_ends_the_wait_and_the_connection_is_not_used_again():
    impatient = another_connection(ANSWER_WITHIN=0.2, NAME=connection.settings_dict["NAME"])
    try:
        with pytest.raises(OperationalError, match="does not answer"), impatient.cursor() as cursor:
            cursor.execute("SELECT pg_sleep(2)")
        assert not impatient.is_usable()
        impatient.close()
        with impatient.cursor() as cursor:
            cursor.execute("SELECT 1")
            assert cursor.fetchone() == (1,)
    finally:
        impatient.close()


def test_a_server_that_accepts_and_says_nothing_is_given_up():
    with socket.create_server(("127.0.0.1", 0)) as mute:
        accepted = []
        thread = threading.Thread(target=lambda: accepted.append(mute.accept()), daemon=True)
        thread.start()
        hung = another_connection(HOST="127.0.0.1", PORT=str(mute.getsockname()[1]), EMBEDDED=None)
        with pytest.raises(OperationalError):
            hung.ensure_connection()
        thread.join(5)
    assert accepted


def test_a_hung_embedded_server_is_not_waited_for_as_if_it_were_starting(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as mute:
        # The server's account must reach the folder, or it is looked for elsewhere. Three folders above it are pytest's.
        for folder in (tmp_path, *list(tmp_path.parents)[:3]):
            folder.chmod(0o755)
        (tmp_path / "port").write_text(str(mute.getsockname()[1]))
        (tmp_path / "password").write_text("geheim")
        hung = another_connection(EMBEDDED={"folder": tmp_path}, ANSWER_WITHIN=1)
        with pytest.raises(OperationalError, match="timeout"):
            hung.ensure_connection()
    assert not (tmp_path / "data").exists()
