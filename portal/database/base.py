"""The database engine of the portal (`ENGINE = "portal.database"`).

It is Django's own PostgreSQL engine, with two additions that only a connection can do:

* `DATABASES[...]["EMBEDDED"]` (keywords of `EmbeddedPostgres`) starts the embedded server at the first connection, so a
  command that needs no database starts none, and a server that crashed is started again by the next one who needs it.
* `DATABASES[...]["ANSWER_WITHIN"]` (seconds, None for no limit) ends the wait for a server that accepted a connection
  and then hangs, which neither `connect_timeout` nor `statement_timeout` can do.
"""

from __future__ import annotations

from typing import Any, TypeVar

import psycopg
from django.db.backends.postgresql import base
from psycopg import IsolationLevel, errors
from psycopg.abc import PQGen

from portal.embedded_postgres import START_DEADLINE, EmbeddedPostgres
from portal.postgres_binaries import EmbeddedPostgresError

RV = TypeVar("RV")

HEALTH_WITHIN = 0.5
"""Seconds in which a kept connection must prove that it lives; with the 2 seconds of a new connection it stays below
3."""


class ImpatientConnection(psycopg.Connection[Any]):
    """A connection that gives up when the server does not answer within `answer_within` seconds."""

    answer_within: float | None = None

    def wait(self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = None) -> RV:
        """As psycopg does, but silence closes the connection and is an OperationalError."""
        try:
            return super().wait(gen, interval, self.answer_within if timeout is None else timeout)
        except errors._WaitTimeout as error:
            # What the server will still say belongs to a question that nobody waits for any more.
            self.pgconn.finish()
            raise psycopg.OperationalError("the database does not answer") from error


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's wrapper around one connection."""

    def get_connection_params(self) -> dict[str, Any]:
        """What to connect with; the embedded server's place comes from its folder."""
        server = self._embedded()
        if server:
            try:
                where = server.parameters()
            except FileNotFoundError:
                where = self._start(server)
            self._remember(where)
        return super().get_connection_params()

    def get_new_connection(self, conn_params: dict[str, Any]) -> ImpatientConnection:
        """Connect; when the embedded server does not answer, start it and connect again."""
        self.isolation_level = IsolationLevel.READ_COMMITTED
        server = self._embedded()
        try:
            connection = ImpatientConnection.connect(**conn_params)
        except psycopg.OperationalError as error:
            # A server that is silent is there; only one that refuses may have to be started.
            if not server or isinstance(error, errors.ConnectionTimeout) or server.answers():
                raise
            where = self._start(server)
            self._remember(where)
            connection = ImpatientConnection.connect(**{**conn_params, **where})
        connection.answer_within = self.settings_dict.get("ANSWER_WITHIN")
        return connection

    def is_usable(self) -> bool:
        """Whether the kept connection lives, found out quickly."""
        if self.connection is None:
            return False
        patience, self.connection.answer_within = self.connection.answer_within, HEALTH_WITHIN
        try:
            return bool(super().is_usable())
        finally:
            self.connection.answer_within = patience

    def _embedded(self) -> EmbeddedPostgres | None:
        keywords = self.settings_dict.get("EMBEDDED")
        return EmbeddedPostgres(**keywords) if keywords else None

    def _start(self, server: EmbeddedPostgres) -> dict[str, str]:
        """Start the embedded server. A web process waits for it no longer than for anything else; the next request goes on waiting."""
        try:
            return server.ensure(self.settings_dict.get("ANSWER_WITHIN") or START_DEADLINE)
        except EmbeddedPostgresError as error:
            raise psycopg.OperationalError(str(error)) from error

    def _remember(self, where: dict[str, str]) -> None:
        """Keep the place in the settings, where `dbshell` and the test runner look for it."""
        self.settings_dict.update({name.upper(): where[name] for name in ("host", "port", "user", "password")})
