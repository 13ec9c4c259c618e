"""A client that others wrote as a process: its methods, and calls of them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from peers.clients import Client

_DRIVERS = Path(__file__).with_name("drivers")
_BIN = "Scripts" if sys.platform == "win32" else "bin"


class NotInstalledError(Exception):
    """A client isn't there; says which session installs it."""


class Driver:
    """
    Runs one client until the end of its `with`.

    Args:
        client: which.
        environment: credentials and addresses, as the sandbox names them.
    """

    def __init__(self, client: Client, environment: Mapping[str, str]) -> None:
        command = _command(client)
        self._words = TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - closed with the driver
        """What a client says on standard error, which is shown only when its driver ends."""
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._words,
            env={**os.environ, **environment, "KALSHI_ALLOW_UNKNOWN_HOST": "1", "NO_PROXY": "127.0.0.1"},
            text=True,
            encoding="utf-8",
        )
        self.methods: list[dict[str, Any]] = self._read()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with self._words, self._process as process:
            process.kill()

    def call(self, method: str, arguments: Mapping[str, Any], following: tuple[str, ...] = ()) -> dict[str, Any]:
        """Call a method; returns its error if there is one, and the next page, by the members that may name it."""
        order = {"method": method, "arguments": arguments, "next": following}
        wire = _there(self._process.stdin)
        wire.write(json.dumps(order, default=float) + "\n")
        wire.flush()
        outcome: dict[str, Any] = self._read()
        return outcome

    def _read(self) -> Any:
        line = _there(self._process.stdout).readline()
        if not line:
            status = self._process.wait()
            self._words.seek(0)
            raise RuntimeError(f"the driver ended with {status}:\n{self._words.read()[-2000:]}")
        return json.loads(line)


def _command(client: Client) -> list[str]:
    if client.pins:
        python = Path(os.environ.get("PENNYWEIGHT_PEERS", ""), client.pins, _BIN, "python")
        if not python.is_file():
            raise NotInstalledError(f"{client.name} is not installed; run: nox -s interop")
        return [str(python), str(_DRIVERS / "python_driver.py"), client.name]
    node, packages = shutil.which("node"), os.environ.get("PENNYWEIGHT_NODE_PACKAGES")
    if not node or not packages:
        raise NotInstalledError(f"{client.name} needs Node and npm; with them there, run: nox -s interop")
    return [node, str(_DRIVERS / "node_driver.cjs"), client.name, packages]


def _there(stream: IO[str] | None) -> IO[str]:
    assert stream is not None
    return stream
