"""Every environment variable of the portal, read once, typed, and checked together.

`read` collects all complaints, so that a wrong configuration is mended in one go. The table in docs/how-to/deploy.md
lists the same names.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from search.configuration import Elasticsearch

BASE_DIR = Path(__file__).resolve().parents[1]
EMBEDDED = "embedded"
LOCAL_HOSTS = ("127.0.0.1", "localhost", "[::1]")
DEVELOPMENT_KEY = "development-only-and-refused-in-production"
SHORTEST_KEY = 50
ANSWER_WITHIN = 2.4
"""Seconds that a page waits for one answer of the database: with what surrounds it a visitor waits less than 3."""


@dataclass(frozen=True, slots=True)
class Email:
    """How messages leave; without EMAIL_URL they are written to standard output."""

    sender: str
    backend: str = "django.core.mail.backends.console.EmailBackend"
    host: str = "localhost"
    port: int = 25
    user: str = ""
    password: str = ""
    ssl: bool = False
    starttls: bool = False

    @property
    def leaves(self) -> bool:
        """Whether messages reach anybody."""
        return self.backend.endswith("smtp.EmailBackend")


@dataclass(frozen=True, slots=True)
class Env:
    """The configuration of this process."""

    secret_key: str
    debug: bool
    allowed_hosts: tuple[str, ...]
    base_url: str
    """Scheme and host under which people reach the site and its admin, without a slash at the end."""
    database: dict[str, Any]
    """The value of `DATABASES["default"]`, without what is equal everywhere."""
    web: bool
    """Whether this process answers requests; such a process does not wait long for the database."""
    media_root: Path
    static_root: Path
    cache_root: Path
    """Where finished files are kept that can always be made again."""
    serve_media: bool
    """Whether the portal itself hands out uploaded files; behind a proxy the proxy does."""
    log_format: str
    """`json` or `text`."""
    log_level: str
    hsts_seconds: int
    trust_proxy: bool
    """Whether `X-Forwarded-Proto` and `X-Forwarded-For` come from a proxy of ours."""
    email: Email
    elasticsearch: Elasticsearch
    security_contact: str = ""
    """Whom to tell of a weakness: a `https://` or `mailto:` address, or "" for the contact page."""

    @property
    def embedded(self) -> bool:
        """Whether the database is the embedded server."""
        return "EMBEDDED" in self.database

    machine_translation: str = ""
    """The address of a LibreTranslate server that suggests translations to editors, or "" for none."""
    machine_translation_key: str = ""


class _Reader:
    """Takes values out of a mapping and remembers what is wrong with them."""

    def __init__(self, source: Mapping[str, str]) -> None:
        self.source = source
        self.complaints: list[str] = []

    def text(self, name: str, default: str = "") -> str:
        return self.source.get(name, "").strip() or default

    def flag(self, name: str, default: bool) -> bool:
        value = self.text(name).lower()
        if value in ("", "1", "true", "yes", "on", "0", "false", "no", "off"):
            return value in ("1", "true", "yes", "on") if value else default
        self.complaints.append(f"{name}: '{value}' is not yes or no (use 1 or 0)")
        return default

    def number(self, name: str, default: int) -> int:
        value = self.text(name)
        if not value or value.isdecimal():
            return int(value or default)
        self.complaints.append(f"{name}: '{value}' is not a whole number")
        return default

    def choice(self, name: str, default: str, allowed: tuple[str, ...]) -> str:
        value = self.text(name, default)
        if value not in allowed:
            self.complaints.append(f"{name}: '{value}' is not one of {', '.join(allowed)}")
            return default
        return value


def read(source: Mapping[str, str] = os.environ, *, production: bool = False) -> Env:
    """Read the configuration. Raises ImproperlyConfigured with one line per missing, unreadable or (in production)
    unsafe value."""
    reader = _Reader(source)
    port = reader.number("PORT", 8000)
    env = Env(
        secret_key=reader.text("SECRET_KEY", "" if production else DEVELOPMENT_KEY),
        debug=reader.flag("DEBUG", False),
        allowed_hosts=tuple(
            reader.text("ALLOWED_HOSTS", "" if production else ",".join(LOCAL_HOSTS)).replace(",", " ").split()
        ),
        base_url=reader.text("WAGTAILADMIN_BASE_URL", "" if production else f"http://127.0.0.1:{port}").rstrip("/"),
        database=_database(reader, production),
        web=reader.flag("PORTAL_WEB", False),
        media_root=Path(reader.text("MEDIA_ROOT", str(BASE_DIR / "var" / "media"))),
        static_root=Path(reader.text("STATIC_ROOT", str(BASE_DIR / "var" / "static"))),
        cache_root=Path(reader.text("CACHE_ROOT", str(BASE_DIR / "var" / "cache"))),
        serve_media=reader.flag("SERVE_MEDIA", not production),
        log_format=reader.choice("LOG_FORMAT", "json" if production else "text", ("json", "text")),
        log_level=reader.choice("LOG_LEVEL", "INFO", ("DEBUG", "INFO", "WARNING", "ERROR")),
        hsts_seconds=reader.number("HSTS_SECONDS", 31_536_000),
        trust_proxy=reader.flag("TRUST_PROXY", True),
        email=_email(reader),
        elasticsearch=_elasticsearch(reader, production),
        security_contact=_security_contact(reader),
        machine_translation=_machine_translation(reader),
        machine_translation_key=reader.text("MACHINE_TRANSLATION_KEY"),
    )
    if production:
        reader.complaints += _unsafe(env)
    if reader.complaints:
        lines = "\n".join(f"  - {line}" for line in reader.complaints)
        raise ImproperlyConfigured(
            f"The portal does not start. Set these environment variables (docs/how-to/deploy.md):\n{lines}"
        )
    return env


def _unsafe(env: Env) -> list[str]:
    """What a production site must not run with."""
    complaints = []
    if not env.secret_key:
        complaints.append(
            "SECRET_KEY: missing; make one with: python -c 'import secrets; print(secrets.token_urlsafe(50))'"
        )
    elif len(env.secret_key) < SHORTEST_KEY or len(set(env.secret_key)) < 5 or env.secret_key == DEVELOPMENT_KEY:
        complaints.append(f"SECRET_KEY: too easy to guess; use at least {SHORTEST_KEY} random characters")
    if not env.allowed_hosts:
        complaints.append("ALLOWED_HOSTS: missing; the host names of the site, separated by commas")
    elif "*" in env.allowed_hosts:
        complaints.append("ALLOWED_HOSTS: '*' accepts every host name; name the hosts of the site")
    if not env.base_url:
        complaints.append(
            "WAGTAILADMIN_BASE_URL: missing; the address of the site, for example https://praktijken.example.org"
        )
    elif urlsplit(env.base_url).scheme != "https" or not urlsplit(env.base_url).hostname:
        complaints.append(f"WAGTAILADMIN_BASE_URL: '{env.base_url}' must be an https:// address")
    if env.debug:
        complaints.append("DEBUG: must be off; it shows settings and code to visitors")
    return complaints


def _database(reader: _Reader, production: bool) -> dict[str, Any]:
    """The database: `DATABASE_URL`, or the embedded server; production must ask for the latter with
    DATABASE_URL=embedded."""
    url = reader.text("DATABASE_URL", "" if production else EMBEDDED)
    if url == EMBEDDED:
        folder = Path(reader.text("EMBEDDED_POSTGRES_FOLDER", str(BASE_DIR / "var" / "postgres"))).resolve()
        return {"NAME": "portal", "EMBEDDED": {"folder": folder}}
    if not url:
        reader.complaints.append(
            "DATABASE_URL: missing; postgres://user:password@host:5432/name, "
            "or 'embedded' for the built-in server (small, single host)"
        )
        return {}
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    name = unquote(parts.path.lstrip("/"))
    options = dict(parse_qsl(parts.query))
    if parts.scheme not in ("postgres", "postgresql") or not name:
        # The value itself stays out of the message: it holds a password.
        reader.complaints.append("DATABASE_URL: is not of the form postgres://user:password@host:5432/name")
        return {}
    return {
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or "") or options.pop("host", ""),
        "PORT": str(port or ""),
        "OPTIONS": options,
    }


def _elasticsearch(reader: _Reader, production: bool) -> Elasticsearch:
    """Where the second search engine is: `ELASTICSEARCH_URL=https://a.example:9200,https://b.example:9200`. A value itself stays out of
    the complaints: it may hold a password."""
    hosts = tuple(host.rstrip("/") for host in reader.text("ELASTICSEARCH_URL").replace(",", " ").split())
    for number, host in enumerate(hosts, start=1):
        try:
            parts = urlsplit(host)
            known = parts.scheme in ("http", "https") and parts.hostname and (parts.port or True)
        except ValueError:
            known = False
        if not known:
            reader.complaints.append(f"ELASTICSEARCH_URL: address {number} is not of the form https://host:9200")
        elif production and parts.scheme == "http" and parts.hostname not in (*LOCAL_HOSTS, "::1"):
            reader.complaints.append(
                f"ELASTICSEARCH_URL: address {number} must begin with https:// (or be this machine)"
            )
    prefix = reader.text("ELASTICSEARCH_INDEX_PREFIX", Elasticsearch().prefix)
    if not re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,49}", prefix):
        reader.complaints.append(
            "ELASTICSEARCH_INDEX_PREFIX: must be small letters, digits, - and _ (at most 50), beginning with a letter or digit"
        )
    ca_certs = reader.text("ELASTICSEARCH_CA_CERTS")
    if ca_certs and not Path(ca_certs).is_file():
        reader.complaints.append(f"ELASTICSEARCH_CA_CERTS: there is no file {ca_certs}")
    return Elasticsearch(hosts, reader.text("ELASTICSEARCH_API_KEY"), ca_certs, prefix)


def _security_contact(reader: _Reader) -> str:
    """An address as RFC 9116 has it, or ""."""
    contact = reader.text("SECURITY_CONTACT")
    # One word: a line of its own in security.txt must not be forged.
    if contact and (not contact.startswith(("https://", "mailto:")) or len(contact.split()) != 1):
        reader.complaints.append("SECURITY_CONTACT: must be an https:// or mailto: address")
        return ""
    return contact


def _machine_translation(reader: _Reader) -> str:
    """An http(s) address without a slash at the end, or ""."""
    address = reader.text("MACHINE_TRANSLATION_URL").rstrip("/")
    if address and not address.startswith(("https://", "http://")):
        reader.complaints.append("MACHINE_TRANSLATION_URL: must be an http:// or https:// address")
        return ""
    return address


def _email(reader: _Reader) -> Email:
    """Where messages go: `EMAIL_URL=smtp://user:password@host:587` (STARTTLS), or `smtps://` for TLS from the start."""
    sender, url = reader.text("EMAIL_FROM", "praktijkportaal@localhost"), reader.text("EMAIL_URL")
    if not url:
        return Email(sender)
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        reader.complaints.append("EMAIL_URL: is not of the form smtp://user:password@host:587")
        return Email(sender)
    return Email(
        sender,
        backend="django.core.mail.backends.smtp.EmailBackend",
        host=parts.hostname,
        port=port or (465 if parts.scheme == "smtps" else 587),
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        ssl=parts.scheme == "smtps",
        starttls=parts.scheme == "smtp" and parts.hostname not in LOCAL_HOSTS,
    )


def database(env: Env) -> dict[str, Any]:
    """`DATABASES["default"]` of this process: one transaction per request, kept connections, and limits on waiting for
    a web process."""
    settings = ["work_mem=16MB", "jit=off"]
    if env.web:
        settings.append(f"statement_timeout={int(ANSWER_WITHIN * 1000) - 200}")
    options = {"connect_timeout": 2, **env.database.get("OPTIONS", {})}
    options["options"] = " ".join([options.get("options", ""), *(f"-c {setting}" for setting in settings)]).strip()
    return {
        "ENGINE": "portal.database",
        "ATOMIC_REQUESTS": True,
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        **env.database,
        "OPTIONS": options,
        "ANSWER_WITHIN": ANSWER_WITHIN if env.web else None,
    }
