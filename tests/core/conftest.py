"""Clocks that the test moves."""

from __future__ import annotations

import pytest
from clocks import Clock, Ticking
from pennyweight_core._client_setup import BaseClient


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of this test's clients: deadlines, limits and pauses go by it."""
    clock = Clock(started=1_800_000_000.0)
    monkeypatch.setattr(BaseClient, "_clock", clock)
    return clock


@pytest.fixture
def ticking(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The same; signers see 0, 1, 2 … seconds, one more each time."""
    clock = Ticking(started=0)
    monkeypatch.setattr(BaseClient, "_clock", clock)
    return clock
