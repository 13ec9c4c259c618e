"""Clients over sockets, and a clock that they and the sandbox go by."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from clocks import Clock
from dialling import Dial

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pennyweight_sandbox import Sandbox

# Where the moment is read: by deadlines and budgets, and by what signs or compares dates.
_DURATIONS = (
    "pennyweight_core._request_options.monotonic",
    "pennyweight_core._rate_limits.monotonic",
    "pennyweight_core._http._deadline.monotonic",
)
_MOMENTS = (
    "pennyweight_core._call.time",
    "pennyweight_core._retry.time",
    "pennyweight_kalshi._overlay._errors.time",
    "pennyweight_snaptrade._overlay._errors.time",
)


@pytest.fixture
def dial(sandbox_env: dict[str, str]) -> Iterator[Dial]:
    with Dial(sandbox_env) as dial:
        yield dial


@pytest.fixture
def clock(pennyweight_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """One clock for clients and sandbox: it stands still until somebody sleeps, and then nobody has to wait."""
    clock = Clock()
    started = int(time.time())  # vendors tell moments in whole seconds

    def now() -> float:
        return started + clock.now - 1000.0

    for name in _DURATIONS:
        monkeypatch.setattr(name, clock)
    for name in _MOMENTS:
        monkeypatch.setattr(name, now)
    for vendor in pennyweight_sandbox.clock:
        pennyweight_sandbox.clock[vendor] = now
    monkeypatch.setattr("time.sleep", clock.sleep)
    monkeypatch.setattr("anyio.sleep", clock.asleep)
    return clock
