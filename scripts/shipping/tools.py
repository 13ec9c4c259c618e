"""Running uv and git: quiet when all is well, with everything they said when not."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError

from shipping.packages import ROOT


def uv(*arguments: str | Path, cwd: Path = ROOT, env: Mapping[str, str] | None = None, stdin: str = "") -> str:
    """Run uv with the Python at hand, never with one that it would have to download; return what it printed."""
    environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never", "UV_NO_PROGRESS": "1", **(env or {})}
    environment.pop("VIRTUAL_ENV", None)  # uv would warn that it is not the one it is asked to work on
    return run([sys.executable, "-m", "uv", *map(str, arguments)], cwd=cwd, env=environment, stdin=stdin)


def git(*arguments: str, cwd: Path = ROOT) -> str:
    """Run git in the checkout and return what it printed. Raises DiagnosticError when it fails."""
    return run(["git", *arguments], cwd=cwd)


def run(command: Sequence[str], *, cwd: Path, env: Mapping[str, str] | None = None, stdin: str = "") -> str:
    """Run a command and return what it printed. Raises DiagnosticError, with all its words, when it fails."""
    done = subprocess.run(
        command, cwd=cwd, env=env, input=stdin, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    if done.returncode:
        words = f"{done.stdout}{done.stderr}".strip()
        found = f"exit status {done.returncode}\n{words}"
        raise DiagnosticError(Diagnostic(location=" ".join(command), message="failed", actual=found))
    return done.stdout
