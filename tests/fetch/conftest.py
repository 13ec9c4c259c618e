"""What the tests of fetching share."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, Any

import pytest
from pipeline.fetch.collect import collect
from pipeline.fetch.limits import Bounds

from .publishing import Remembering

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pipeline.publication import Publication

    Gathering = Callable[..., list[Publication]]


@pytest.fixture(autouse=True)
def asked_names(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names that were to be resolved: none may be but this machine's; and no proxy stands between."""
    asked: list[str] = []
    resolve = socket.getaddrinfo

    def getaddrinfo(host: Any, *arguments: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else str(host)
        asked.append(name)
        if name not in {"127.0.0.1", "localhost"}:
            raise socket.gaierror(socket.EAI_NONAME, "no name is resolved in these tests")
        return resolve(host, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    return asked


@pytest.fixture
def progress() -> Remembering:
    return Remembering()


@pytest.fixture
def reading(tmp_path: Path, progress: Remembering) -> Gathering:
    """`collect` below a folder, with bounds that make no test wait."""

    def gathered(*asked: str, **options: Any) -> list[Publication]:
        bounds = Bounds(**{"pause": 0.01, "seconds": 5.0, **options.pop("bounds", {})})
        return collect(
            asked, **{"root": tmp_path, "cache": None, "progress": progress, "known": {}, **options}, bounds=bounds
        )

    return gathered
