"""What a first visit costs the reader: bytes, moving content, and the time to the largest text or picture, on a slow telephone.

The line and the processor are those of Lighthouse's mobile profile: 1.6 Mbit/s with 150 ms of delay, a processor four times as slow. A
visit starts with an empty cache. `largest contentful paint` and `layout shift` are as web.dev defines them; layout shift is the sum.
"""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from benchmarks import pages
from benchmarks.server import HEADERS, Worker

VISITS = 5
SCREEN = {"width": 412, "height": 823}
LINE = {"offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
PROCESSOR = 4
PROXY_LEVEL = 1
"""How hard nginx packs by default."""
SETTLE = 1500
"""Milliseconds after the load event in which content may still move."""

WATCH = """
window.seen = {lcp: 0, cls: 0};
new PerformanceObserver(list => list.getEntries().forEach(e => { seen.lcp = e.startTime; }))
  .observe({type: 'largest-contentful-paint', buffered: true});
new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) seen.cls += e.value; }))
  .observe({type: 'layout-shift', buffered: true});
"""


@dataclass(frozen=True)
class Visit:
    """One first visit. Sizes in bytes: `sent` is everything, with HTML packed as the proxy does. `html`, `css` and `js` are
    unpacked, the last two without htmx."""

    sent: int
    html: int
    css: int
    js: int
    lcp: float
    cls: float


@dataclass(frozen=True)
class FirstView:
    """A page and the medians of its visits: sizes in bytes, `lcp` in milliseconds, `cls` without unit."""

    page: pages.Page
    visit: Visit


class _Files:
    """Adds up what the browser receives, per kind of file."""

    def __init__(self, session: CDPSession) -> None:
        self.sent = 0
        self.unpacked = {"Stylesheet": 0, "Script": 0}
        self._kinds: dict[str, tuple[str, str]] = {}
        session.on("Network.responseReceived", self._response)
        session.on("Network.dataReceived", self._data)
        session.on("Network.loadingFinished", self._finished)

    def _response(self, event: dict) -> None:
        self._kinds[event["requestId"]] = (event["type"], event["response"]["url"])

    def _data(self, event: dict) -> None:
        kind, url = self._kinds.get(event["requestId"], ("", ""))
        if kind in self.unpacked and "htmx" not in url:
            self.unpacked[kind] += event["dataLength"]

    def _finished(self, event: dict) -> None:
        self.sent += event["encodedDataLength"]


@contextmanager
def browser() -> Iterator[Browser | None]:
    """Chromium, or None on a machine without it."""
    executable = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if executable is None:
        yield None
        return
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        try:
            yield chromium
        finally:
            chromium.close()


def first_views(worker: Worker, chromium: Browser, measured: Sequence[pages.Page]) -> list[FirstView]:
    """The medians of some visits to each page."""
    return [FirstView(page, _middle([_visit(worker, chromium, page.path) for _ in range(VISITS)])) for page in measured]


def _middle(visits: Sequence[Visit]) -> Visit:
    return Visit(**{name: median(getattr(visit, name) for visit in visits) for name in Visit.__dataclass_fields__})


def _visit(worker: Worker, chromium: Browser, path: str) -> Visit:
    context = chromium.new_context(viewport=SCREEN, is_mobile=True, has_touch=True, extra_http_headers=HEADERS)
    try:
        window = context.new_page()
        window.add_init_script(WATCH)
        session = context.new_cdp_session(window)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", LINE)
        session.send("Emulation.setCPUThrottlingRate", {"rate": PROCESSOR})
        return _seen(window, _Files(session), worker.address(path))
    finally:
        context.close()


def _seen(window: Page, files: _Files, address: str) -> Visit:
    response = window.goto(address, wait_until="load")
    html = response.body() if response else b""
    window.wait_for_timeout(SETTLE)
    seen = window.evaluate("seen")
    unpacked = files.unpacked
    sent = files.sent - len(html) + len(gzip.compress(html, PROXY_LEVEL))
    return Visit(sent, len(html), unpacked["Stylesheet"], unpacked["Script"], seen["lcp"], seen["cls"])
