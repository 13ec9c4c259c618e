"""The command in a process of its own, with its streams as pipes, files or a terminal."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from typing import Any

_LINES, _COLUMNS = 50, 150
COMMAND = (sys.executable, "-m", "pennyweight")


def environment(**variables: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **variables}


def start(*arguments: str, variables: dict[str, str] | None = None, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run the command to its end, with nothing to read."""
    streams: dict[str, Any] = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "encoding": "utf-8",
    } | options
    return subprocess.run(
        [*COMMAND, *arguments],
        env=environment(**(variables or {})),
        text=True,
        timeout=60,
        check=False,
        **streams,
    )


_TAKE_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execvp(sys.argv[1], sys.argv[1:])"
)


class Terminal:
    """A process on a terminal of its own; `read_until` gives what it showed."""

    def __init__(self, command: Sequence[str], variables: dict[str, str] | None = None) -> None:
        self._terminal, inside = pty.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", _LINES, _COLUMNS, 0, 0))
        self._process = subprocess.Popen(
            [sys.executable, "-c", _TAKE_TERMINAL, *command],
            env=environment(**(variables or {})),
            stdin=inside,
            stdout=inside,
            stderr=inside,
            start_new_session=True,
        )
        os.close(inside)
        self.shown = ""

    def send(self, text: str) -> None:
        os.write(self._terminal, text.encode())

    def read_until(self, text: str, seconds: float = 30.0) -> str:
        """Return what was shown, once the text is in it; AssertionError if it does not come."""
        due = time.monotonic() + seconds
        while text not in self.shown and self._read(0.1):
            assert time.monotonic() < due, self.shown
        assert text in self.shown, self.shown
        return self.shown

    def end(self) -> int:
        """Return the exit status."""
        while self._read(30):
            pass
        os.close(self._terminal)
        return self._process.wait(timeout=30)

    def _read(self, seconds: float) -> bool:
        """Wait for more; return whether more may come."""
        if not select.select([self._terminal], [], [], seconds)[0]:
            return True
        try:
            found = os.read(self._terminal, 65536)
        except OSError:  # its end
            return False
        self.shown += found.decode(errors="replace").replace("\a", "")
        return bool(found)
