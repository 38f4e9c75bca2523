"""HTML to PDF/UA, by WeasyPrint. Nothing comes from a network: only our own static files and images are read, by their storage."""

from __future__ import annotations

import ctypes
import re
from functools import cache
from html import escape
from importlib import import_module
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.files.storage import default_storage
from PIL import ImageFile

LIBRARIES = ("libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libharfbuzz-subset.so.0")
"""The system libraries that WeasyPrint loads."""
IMAGES = "images/"
"""The folder of the media with pictures. Others hold documents, which may be restricted."""
_DRAWING = re.compile(r"<svg\b[^>]*>(?P<title><title\b)?")


@cache
def available() -> bool:
    """Whether PDFs can be made here: the system libraries are there."""
    try:
        for library in LIBRARIES:
            ctypes.CDLL(library)
    except OSError:
        return False
    return True


def pdf(html: str, base: str, *, drawing_styles: str = "", unnamed: str = "") -> bytes:
    """A whole HTML page as a tagged PDF; addresses in it are seen from `base`, the address of the site with a slash.

    Styles of the page do not reach into inline drawings, so `drawing_styles` (plain values, no custom properties) is put into each of
    them, and `unnamed` is the text alternative of one without a title. Raises OSError where a system library is missing.
    """
    weasyprint = _weasyprint()
    dressed = _dressed(html, drawing_styles, unnamed)
    page = weasyprint.HTML(string=dressed, base_url=base, url_fetcher=_fetcher(base))
    return bytes(page.write_pdf(pdf_variant="pdf/ua-1"))


@cache
def _weasyprint() -> Any:
    """WeasyPrint, without what its import does to everybody: it tells Pillow to accept images that are cut off, and then a broken upload
    would pass."""
    accepted = ImageFile.LOAD_TRUNCATED_IMAGES
    module = import_module("weasyprint")
    ImageFile.LOAD_TRUNCATED_IMAGES = accepted
    return module


def own_file(url: str, base: str) -> bytes:
    """The content of one of our static files or images. Raises PermissionError for any other address, whatever it leads to, and
    SuspiciousFileOperation for a way out of the folder."""
    static, media = urljoin(base, settings.STATIC_URL), urljoin(base, settings.MEDIA_URL)
    path = unquote(urlsplit(url).path)
    if url.startswith(static):
        return _static(path.removeprefix(urlsplit(static).path))
    name = path.removeprefix(urlsplit(media).path)
    if url.startswith(media) and name.startswith(IMAGES) and ".." not in name.split("/"):
        with default_storage.open(name) as file:
            return bytes(file.read())
    raise PermissionError(f"{url} is not one of our own files")


def _static(name: str) -> bytes:
    """A static file by its own name or, where files are collected, by its hashed one."""
    found = finders.find(name)
    with open(found, "rb") if isinstance(found, str) else staticfiles_storage.open(name) as file:  # noqa: PTH123
        return bytes(file.read())


def _fetcher(base: str) -> Any:
    """What WeasyPrint asks for files. Its own would open any address, so nothing of that is left but the class."""
    urls: Any = import_module("weasyprint.urls")

    class OwnFiles(urls.URLFetcher):
        def fetch(self, url: str, headers: Any = None) -> Any:
            kind = {"Content-Type": "text/css"} if urlsplit(url).path.endswith(".css") else {}
            return urls.URLFetcherResponse(url, own_file(url, base), kind)

    return OwnFiles()


def _dressed(html: str, styles: str, unnamed: str) -> str:
    """The page with styles and a name in each inline drawing."""
    style = f"<style>{styles}</style>" if styles else ""
    name = f"<title>{escape(unnamed)}</title>" if unnamed else ""

    def dress(found: re.Match[str]) -> str:
        title = found["title"] or ""
        return f"{found[0].removesuffix(title)}{style}{title or name}"

    return _DRAWING.sub(dress, html)
