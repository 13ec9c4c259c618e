"""What every test may ask for: the clients of all vendors, pointed at the sandbox."""

from __future__ import annotations

import os
import signal
import warnings
from typing import TYPE_CHECKING

import pytest
from attrs import frozen
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pennyweight_kalshi import Kalshi
    from pennyweight_mesh import Mesh
    from pennyweight_onebalance import OneBalance
    from pennyweight_sandbox import Sandbox
    from pennyweight_snaptrade import SnapTrade

settings.register_profile("house", deadline=None)  # no test may fail because the machine is busy
settings.register_profile("thorough", deadline=None, max_examples=2000)  # pytest --hypothesis-profile=thorough
settings.load_profile("house")
_PREFIXES = ("KALSHI_", "SNAPTRADE_", "MESH_", "ONEBALANCE_")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in a shell's background jobs: programs started here must not
    signal.signal(signal.SIGINT, signal.default_int_handler)


@frozen
class Clients:
    """One synchronous client per vendor; each signs for real, and the sandbox verifies."""

    kalshi: Kalshi
    snaptrade: SnapTrade
    mesh: Mesh
    onebalance: OneBalance


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def nobodys_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the credentials of whoever runs it."""
    for name in list(os.environ):
        if name.startswith(_PREFIXES):
            monkeypatch.delenv(name)


@pytest.fixture
def sandbox_env(pennyweight_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The sandbox's credentials and addresses, put into the environment."""
    for name, value in pennyweight_sandbox.env.items():
        monkeypatch.setenv(name, value)
    return pennyweight_sandbox.env


@pytest.fixture
def clients(pennyweight_sandbox: Sandbox, sandbox_env: dict[str, str]) -> Iterator[Clients]:
    from pennyweight_kalshi import Kalshi
    from pennyweight_mesh import Mesh
    from pennyweight_onebalance import OneBalance
    from pennyweight_snaptrade import SnapTrade

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # OneBalance says that its API is deprecated; tested elsewhere
        onebalance = OneBalance(transport=pennyweight_sandbox.transport("onebalance"), max_retries=0)
    with (
        Kalshi(transport=pennyweight_sandbox.transport("kalshi"), max_retries=0) as kalshi,
        SnapTrade(transport=pennyweight_sandbox.transport("snaptrade"), max_retries=0) as snaptrade,
        Mesh(transport=pennyweight_sandbox.transport("mesh"), max_retries=0) as mesh,
        onebalance,
    ):
        yield Clients(kalshi=kalshi, snaptrade=snaptrade, mesh=mesh, onebalance=onebalance)
