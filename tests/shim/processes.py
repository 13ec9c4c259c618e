"""The command in a process of its own, with its streams as pipes, files or a terminal."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from contextlib import suppress
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
    } | options
    return subprocess.run(
        [*COMMAND, *arguments],
        env=environment(**(variables or {})),
        text=True,
        timeout=60,
        check=False,
        **streams,
    )


class Terminal:
    """A process on a terminal of its own; `read_until` gives what it showed."""

    def __init__(self, command: Sequence[str], variables: dict[str, str] | None = None) -> None:
        self._process, self._terminal = pty.fork()
        if self._process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", _LINES, _COLUMNS, 0, 0))
            os.execvpe(command[0], list(command), environment(**(variables or {})))
        self.shown = ""

    def send(self, text: str) -> None:
        os.write(self._terminal, text.encode())

    def interrupt(self) -> None:
        os.kill(self._process, signal.SIGINT)

    def read_until(self, text: str, seconds: float = 30.0) -> str:
        """Return what was shown, once the text is in it; AssertionError if it does not come."""
        due = time.monotonic() + seconds
        while text not in self.shown:
            assert time.monotonic() < due, self.shown
            if select.select([self._terminal], [], [], 0.1)[0]:
                try:
                    self.shown += os.read(self._terminal, 65536).decode(errors="replace").replace("\a", "")
                except OSError:  # its end
                    break
        assert text in self.shown, self.shown
        return self.shown

    def end(self) -> int:
        """Return the exit status."""
        with suppress(OSError):
            while select.select([self._terminal], [], [], 30)[0]:
                found = os.read(self._terminal, 65536)
                if not found:
                    break
                self.shown += found.decode(errors="replace")
        _, status = os.waitpid(self._process, 0)
        os.close(self._terminal)
        return os.waitstatus_to_exitcode(status)
