"""A package index on loopback, for a release that nobody sees."""

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError

from shipping.tools import uv

_PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class LocalIndex:
    """The index while it serves."""

    url: str

    @property
    def simple(self) -> str:
        """The address that installers take."""
        return f"{self.url}/simple/"

    def upload(self, files: Iterable[Path]) -> None:
        """Upload as a release does. Raises DiagnosticError when the index refuses a file."""
        anybody = ("--username", "anybody", "--password", "anything")
        uv("publish", "--quiet", "--publish-url", self.url, *anybody, "--trusted-publishing", "never", *files)

    def offers(self, name: str) -> bool:
        """Return whether it has files of a package."""
        try:
            with urllib.request.urlopen(f"{self.simple}{name}/", timeout=_PATIENCE) as answer:  # noqa: S310 - ours, http
                return b".whl" in answer.read()
        except urllib.error.HTTPError as error:
            if error.code != 404:
                raise
            return False


@contextmanager
def index_running(folder: Path) -> Iterator[LocalIndex]:
    """Serve a folder, empty at first; what is uploaded ends up there. It ends with the context."""
    folder.mkdir(parents=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = ["--interface", "127.0.0.1", "--port", str(port), "--disable-fallback", "--backend", "simple-dir"]
    open_to_all = ["--passwords", ".", "--authenticate", "."]
    command = [sys.executable, "-m", "pypiserver", "run", *options, *open_to_all, str(folder)]
    log = folder.with_suffix(".log")
    with log.open("wb") as written:
        process = subprocess.Popen(command, stdout=written, stderr=subprocess.STDOUT)
        try:
            _wait(process, port, log)
            yield LocalIndex(f"http://127.0.0.1:{port}")
        finally:
            process.terminate()
            process.wait(_PATIENCE)


def _wait(process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return
        except OSError:
            time.sleep(0.05)
    actual = log.read_text("utf-8", "replace").strip()
    raise DiagnosticError(Diagnostic(location="pypiserver", message="did not start to serve", actual=f"\n{actual}"))
