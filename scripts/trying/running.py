"""Running Python on what was made: its packages first on the path, then core as it stands in this checkout."""

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from trying.making import Made
from trying.workspace import ROOT

CORE = ROOT / "core" / "src"


def roots(made: Iterable[Made]) -> list[str]:
    """Return the folders in which the made packages begin, and core."""
    return [*(str(each.source) for each in made), str(CORE)]


def python(
    *arguments: str | Path, made: Iterable[Made], cwd: Path, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a fresh interpreter of the environment at hand; what it printed and its exit status are in what is returned."""
    path = [*roots(made), str(ROOT / "scripts"), *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path), **(env or {})},
        capture_output=True,
        text=True,
        check=False,
    )


def words(done: subprocess.CompletedProcess[str], most: int = 3000) -> str:
    """Return the end of what a command said."""
    return f"exit status {done.returncode}\n{(done.stdout + done.stderr).strip()[-most:]}"
