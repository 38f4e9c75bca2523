"""Fetches the programs of the Elasticsearch server for development and tests, and finds the Java that runs them.

What is fetched is the vendor's own server without its optional modules, as the vendor publishes it for integration tests on Maven Central.
It is never committed or handed on; a public site runs the full server (docs/how-to/deploy.md).
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import tempfile
import urllib.error
import urllib.request
import zipfile
from pathlib import Path

from portal.server_account import Account

VERSION = "8.19.21"
NAME = f"elasticsearch-{VERSION}"
REPOSITORY = "https://repo1.maven.org/maven2"
PATH = f"org/elasticsearch/distribution/integ-test-zip/elasticsearch/{VERSION}/{NAME}.zip"
SHA512 = (
    "cf6b0a93860d329937ae7f913ec5073b0c726c77639764b93fc83a304aa1dd9d"
    "4defcfa2849948eea3b0b47c2065f994908603939fc2a4774c9c4d868c5ec1dd"
)
OLDEST_JAVA = 17
PATIENCE = 60.0
CHUNK = 1 << 20


class ElasticsearchServerError(RuntimeError):
    """The server cannot be used; the message says why and what to do."""


def programs(folder: Path) -> Path:
    """The folder with the programs, below `folder`; fetched there (107 MB) when they are not, by one process at a time."""
    target = folder / NAME
    with (folder / f"{NAME}.lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        if not target.exists():
            with tempfile.TemporaryDirectory(dir=folder, prefix=f"{NAME}.") as half:
                _unpack(_fetch(Path(half)), Path(half))
                (Path(half) / NAME).rename(target)
    return target


def _fetch(folder: Path) -> Path:
    """Download the archive and compare it with the checksum in this module. `MAVEN_REPOSITORY` names a mirror."""
    address = f"{os.environ.get('MAVEN_REPOSITORY') or REPOSITORY}/{PATH}"
    if not address.startswith("https://"):
        raise ElasticsearchServerError(f"{address} is not an https:// address.")
    file, digest = folder / f"{NAME}.zip", hashlib.sha512()
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer, file.open("wb") as output:  # noqa: S310 - https
            while chunk := answer.read(CHUNK):
                digest.update(chunk)
                output.write(chunk)
    except (urllib.error.URLError, OSError) as error:
        raise ElasticsearchServerError(
            f"The Elasticsearch server could not be fetched: {error}. Address: {address}"
        ) from error
    if digest.hexdigest() != SHA512:
        raise ElasticsearchServerError(f"What came from {address} is not version {VERSION}: its checksum is another.")
    return file


def _unpack(archive: Path, folder: Path) -> None:
    """Unpack for every account to read; a zip does not keep that programs may run."""
    with zipfile.ZipFile(archive) as files:
        files.extractall(folder)
    for path in (folder / NAME, *(folder / NAME).rglob("*")):
        path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)


def java_home(account: Account) -> Path:
    """The folder of a Java that is new enough: `ES_JAVA_HOME`, `JAVA_HOME`, else the program `java`."""
    advice = f"On Debian: apt install openjdk-17-jre-headless; or set ES_JAVA_HOME to a Java {OLDEST_JAVA} or newer."
    found = shutil.which("java")
    folders = [Path(value) for name in ("ES_JAVA_HOME", "JAVA_HOME") if (value := os.environ.get(name))]
    folders += [Path(found).resolve().parents[1]] if found else []
    seen = []
    for folder in folders:
        answer = account.run([folder / "bin" / "java", "-version"])
        version = re.search(r'version "(?:1\.)?(\d+)', answer.stderr + answer.stdout)
        if answer.returncode == 0 and version and int(version[1]) >= OLDEST_JAVA:
            return folder
        seen.append(f"{folder} ({'version ' + version[1] if version else 'does not run'})")
    what = f"Only found: {', '.join(seen)}." if seen else "None was found."
    raise ElasticsearchServerError(f"Elasticsearch needs Java {OLDEST_JAVA} or newer. {what} {advice}")
