"""What keeps an outage of an engine from costing every visitor its time limit."""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable

PAUSE = 30.0
"""Seconds in which an engine that failed is not asked."""


class EngineUnavailable(Exception):
    """The engine gave no answer, or only half of one. `outage` is false when the question is to blame, not the engine."""

    def __init__(self, reason: str, *, outage: bool = True) -> None:
        super().__init__(reason)
        self.outage = outage


class Circuit:
    """Open for a while after a failure; then one caller tries, and the others wait for how that goes. One a process."""

    def __init__(self, pause: float = PAUSE, clock: Callable[[], float] = time.monotonic) -> None:
        self._pause = pause
        self._clock = clock
        self._lock = threading.Lock()
        self._open_until: float | None = None
        self.reason = ""

    def allows(self) -> bool:
        """Whether to ask the engine now. Who gets a yes tells `succeeded` or `failed` afterwards."""
        with self._lock:
            if self._open_until is None:
                return True
            if self._clock() < self._open_until:
                return False
            # This caller tries; if it never comes back, another one tries after the next pause.
            self._open_until = self._clock() + self._pause
            return True

    def succeeded(self) -> bool:
        """The engine answered; whether it had failed before."""
        with self._lock:
            recovered, self._open_until, self.reason = self._open_until is not None, None, ""
            return recovered

    def failed(self, reason: str) -> bool:
        """The engine did not answer; whether that is news."""
        with self._lock:
            news, self._open_until, self.reason = self._open_until is None, self._clock() + self._pause, reason
            return news

    @property
    def open_until(self) -> dt.datetime | None:
        """When the engine is tried again, None while it is asked."""
        with self._lock:
            if self._open_until is None:
                return None
            return dt.datetime.now(dt.UTC) + dt.timedelta(seconds=max(0.0, self._open_until - self._clock()))
