"""Contenders that need a fresh interpreter each time."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.rows import Contender


# httpx loads click, rich and pygments where they happen to be, as here; with a client alone they are not.
_PLAIN = "import sys; sys.modules['click'] = None\n"


def told(script: str) -> Contender:
    """Return a contender whose cost is the number that the script prints."""

    def cost() -> float:
        return float(_run(script, {}))

    return cost


def whole_life(script: str, variables: Mapping[str, str]) -> Contender:
    """Return a contender whose cost is the seconds of CPU of a process for the script, from its start to its end."""

    def cost() -> float:
        started = _spent_by_children()
        _run(script, variables)
        return _spent_by_children() - started

    return cost


def _spent_by_children() -> float:
    """Seconds of CPU of the processes that have ended; of the clock where the system does not count them."""
    try:
        from resource import RUSAGE_CHILDREN, getrusage
    except ImportError:  # Windows
        return perf_counter()
    spent = getrusage(RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


@cache
def _bytecode() -> TemporaryDirectory[str]:
    """Where the first round leaves bytecode for the others, however this process was started."""
    return TemporaryDirectory(prefix="pennyweight-bench-")


def _run(script: str, variables: Mapping[str, str]) -> str:
    command = [sys.executable, "-c", _PLAIN + script]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": _bytecode().name, **variables}
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise RuntimeError(f"a script of the benchmarks failed: {done.stderr.strip()[-300:]}")
    return done.stdout
