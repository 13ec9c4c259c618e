"""Clients over sockets, and a clock that they and the sandbox go by."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from clocks import Clock
from dialling import Dial
from pennyweight_core._client_setup import BaseClient

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pennyweight_sandbox import Sandbox

_ADVICE = ("pennyweight_kalshi._overlay._errors.time", "pennyweight_snaptrade._overlay._errors.time")
"""Where overlays read the time of day: the seam hands `parse_error` none."""


@pytest.fixture
def dial(sandbox_env: dict[str, str]) -> Iterator[Dial]:
    with Dial(sandbox_env) as dial:
        yield dial


@pytest.fixture
def clock(pennyweight_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """One clock for clients and sandbox: it stands still until somebody sleeps, and then nobody has to wait."""
    clock = Clock(started=int(time.time()))  # vendors tell moments in whole seconds
    monkeypatch.setattr(BaseClient, "_clock", clock)
    for name in _ADVICE:
        monkeypatch.setattr(name, clock.time)
    for vendor in pennyweight_sandbox.clock:
        pennyweight_sandbox.clock[vendor] = clock.time
    monkeypatch.setattr("time.sleep", clock.sleep)  # the sandbox's own pauses
    monkeypatch.setattr("anyio.sleep", clock.sleep_async)
    return clock
