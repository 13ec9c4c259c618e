"""What the tests of refreshing share."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, Any

import pytest

from .harbour import Harbour

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """No name is resolved but this machine's; no proxy stands between; git asks nobody's settings."""
    resolve = socket.getaddrinfo

    def getaddrinfo(host: Any, *arguments: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else str(host)
        if name not in {"127.0.0.1", "localhost"}:
            raise socket.gaierror(socket.EAI_NONAME, "no name is resolved in these tests")
        return resolve(host, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    for name in [name for name in os.environ if name.lower().endswith("_proxy") or name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture
def harbour(tmp_path: Path) -> Harbour:
    """A workspace whose vendor's spec is up to date with `harbour.published`."""
    return Harbour(tmp_path / "workspace")
