"""Running Python on what was made: its packages first on the path, then core as it stands in this checkout."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.diagnostics import Diagnostic, DiagnosticError

from trying.workspace import ROOT

if TYPE_CHECKING:
    from trying.made import Made

CORE = ROOT / "core" / "src"
_LIMIT: ContextVar[tuple[float, float] | None] = ContextVar("limit", default=None)
"""When what runs now must have ended, and how many seconds it had."""


@contextmanager
def time_limit(seconds: float | None, spent: float = 0.0) -> Iterator[None]:
    """End every interpreter that runs longer than so many seconds from now, less those that are spent."""
    token = _LIMIT.set(None if seconds is None else (time.monotonic() + seconds - spent, seconds))
    try:
        yield
    finally:
        _LIMIT.reset(token)


def roots(made: "Iterable[Made]") -> list[str]:
    """Return the folders in which the made packages begin, and core."""
    return [*(str(each.source) for each in made), str(CORE)]


def python(
    *arguments: str | Path, made: "Iterable[Made]", cwd: Path, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """
    Run a fresh interpreter of the environment at hand; what it printed and its exit status are in what is returned.

    Raises:
        DiagnosticError: the time limit is over; all that it started has been ended.
    """
    path = [*roots(made), str(ROOT / "scripts"), *filter(None, [os.environ.get("PYTHONPATH")])]
    limit = _LIMIT.get()
    with subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path), **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    ) as process:
        try:
            out, err = process.communicate(timeout=None if limit is None else max(limit[0] - time.monotonic(), 0.0))
        except subprocess.TimeoutExpired:
            _end(process)
            raise _late(limit[1] if limit else 0.0, arguments) from None
        except BaseException:
            _end(process)
            raise
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def words(done: subprocess.CompletedProcess[str], most: int = 3000) -> str:
    """Return the end of what a command said."""
    return f"exit status {done.returncode}\n{(done.stdout + done.stderr).strip()[-most:]}"


def _end(process: "subprocess.Popen[str]") -> None:
    """End a process and all that it started."""
    with suppress(ProcessLookupError, PermissionError, AttributeError):
        os.killpg(process.pid, signal.SIGKILL)
    process.kill()


def _late(seconds: float, arguments: tuple[str | Path, ...]) -> DiagnosticError:
    running = " ".join(map(str, arguments[:3]))
    expected, so = f"at most {seconds:g} seconds for a spec", "look why, or give it more with --limit"
    return DiagnosticError(
        Diagnostic(location=running, message="takes too long", expected=expected, actual="it was ended", hint=so)
    )
