"""
The pytest fixture `bursar_sandbox`; pytest finds it by itself where the package is installed.

One sandbox listens for the whole test session; every test gets it with nothing asked, nothing scripted, fresh state.
"""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bursar_sandbox import Sandbox


@pytest.fixture(scope="session")
def _bursar_sandbox_session() -> "Iterator[Sandbox]":
    from bursar_sandbox import Sandbox  # here, so that sessions which never ask for it pay nothing

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def bursar_sandbox(_bursar_sandbox_session: "Sandbox") -> "Sandbox":
    """Four vendors on 127.0.0.1: `.env`, `.url(vendor)`, `.transport(vendor)`, `.last_request(vendor)`."""
    _bursar_sandbox_session.reset()
    return _bursar_sandbox_session
