"""
The pytest fixtures `pennyweight_sandbox` and `pennyweight_sandbox_env`; pytest finds them where the package is installed.

One sandbox listens for the whole test session; every test gets it with nothing asked, nothing scripted, fresh state.
"""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pennyweight_sandbox import Sandbox


@pytest.fixture(scope="session")
def _pennyweight_sandbox_session() -> "Iterator[Sandbox]":
    from pennyweight_sandbox import Sandbox  # here, so that sessions which never ask for it pay nothing

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def pennyweight_sandbox(_pennyweight_sandbox_session: "Sandbox") -> "Sandbox":
    """Four vendors on 127.0.0.1: `.env`, `.url(vendor)`, `.transport(vendor)`, `.last_request(vendor)`."""
    _pennyweight_sandbox_session.reset()
    return _pennyweight_sandbox_session


@pytest.fixture
def pennyweight_sandbox_env(pennyweight_sandbox: "Sandbox", monkeypatch: pytest.MonkeyPatch) -> "Sandbox":
    """Return the same sandbox, with its addresses and credentials in the environment for the time of the test."""
    for name, value in pennyweight_sandbox.env.items():
        monkeypatch.setenv(name, value)
    return pennyweight_sandbox
