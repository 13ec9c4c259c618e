"""What comes along with one client: built, installed alone in a fresh environment, counted."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.rows import Bar, Benchmark, Missing, Row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from benchmarks.rows import Contender

_ROOT = Path(__file__).parents[1]
_FOLDERS = ("core", "generated/snaptrade")


def _uv(*arguments: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    command = [sys.executable, "-m", "uv", *arguments]
    done = subprocess.run(
        command,
        cwd=_ROOT,
        env={**environment, "UV_PYTHON_DOWNLOADS": "never"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stderr}")


def _install(place: Path) -> Path:
    dist = place / "dist"
    for folder in _FOLDERS:
        build = ("--no-build-isolation", "--no-sources", "--wheel", "--no-create-gitignore", "--python", sys.executable)
        _uv("build", "--quiet", *build, "--out-dir", str(dist), folder)
    _uv("venv", "--quiet", "--no-project", "--python", sys.executable, str(place / "venv"))
    wheel = next(dist.glob("pennyweight_snaptrade-*.whl"))
    into = ("--python", str(place / "venv"), "--find-links", str(dist), "--compile-bytecode")
    _uv("pip", "install", "--quiet", *into, str(wheel))
    return next((place / "venv").glob("**/site-packages"))


def _megabytes(site: Path) -> float:
    return sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) / 1e6


@contextmanager
def _prepare(wanted: Collection[str]) -> Iterator[Mapping[str, Contender | Missing]]:
    lacking = [name for name in ("uv", "hatchling") if find_spec(name) is None]
    if lacking:
        yield dict.fromkeys(wanted, Missing(f"{' and '.join(lacking)} not installed"))
        return
    with tempfile.TemporaryDirectory(prefix="pennyweight-bench-") as place:
        site = _install(Path(place))
        yield {"count": lambda: float(len(list(site.glob("*.dist-info")))), "size": lambda: _megabytes(site)}


INSTALLING = Benchmark(
    (
        Row(
            "dependencies",
            "distributions that pennyweight-snaptrade is installed with",
            "",
            Bar(11, unit="in all"),
            "count",
            None,
        ),
        Row(
            "installed-size",
            "pennyweight-snaptrade with all it needs and bytecode",
            "",
            Bar(8, unit="MB"),
            "size",
            None,
        ),
    ),
    _prepare,
    1,
)
