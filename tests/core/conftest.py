"""Clocks that the test moves."""

from __future__ import annotations

from itertools import count

import pytest
from clocks import Clock


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock that deadlines, limits and pauses of this test go by."""
    clock = Clock()
    monkeypatch.setattr("pennyweight_core._request_options.monotonic", clock)
    monkeypatch.setattr("pennyweight_core._rate_limits.monotonic", clock)
    monkeypatch.setattr("time.sleep", clock.sleep)
    monkeypatch.setattr("anyio.sleep", clock.asleep)
    return clock


@pytest.fixture
def ticking(monkeypatch: pytest.MonkeyPatch) -> None:
    """Signers see 0, 1, 2 … seconds, one more each time."""
    seconds = count()
    monkeypatch.setattr("pennyweight_core._call.time", lambda: float(next(seconds)))
