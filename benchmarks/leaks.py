"""What a process holds, sampled over time, and whether it grew."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
# By how much the last quarter may be above the second: a part of it, and so many on top. Connections come and go with
# the tasks that happen to run at the moment of a sample.
_TOLERATED: dict[str, tuple[float, float]] = {
    "memory, MiB": (0.02, 2.0),
    "open files": (0.0, 8.0),
    "threads": (0.0, 1.0),
    "tasks": (0.0, 4.0),
    "blocks, thousands": (0.02, 8.0),
    "sandbox's memory, MiB": (float("inf"), 0.0),
}


class Sampler:
    """Collects samples; must be made and used in the thread of the event loop."""

    def __init__(self) -> None:
        self.samples: list[dict[str, float]] = []

    def sample(self, *, sandbox: int) -> None:
        """Take one of this process, and of the memory of the process that serves."""
        found = (
            resident("self"),
            float(len(os.listdir("/proc/self/fd"))),  # noqa: PTH208 - a list of names is all we want
            float(threading.active_count()),
            float(len(asyncio.all_tasks())),
            sys.getallocatedblocks() / 1000,  # a list of all objects would disturb other threads
            resident(str(sandbox)),
        )
        self.samples.append(dict(zip(_TOLERATED, found, strict=True)))


def resident(process: str) -> float:
    """Memory in MiB that a process has in RAM."""
    return int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1]) * _PAGE / 2**20


def measured(samples: Sequence[dict[str, float]]) -> list[dict[str, Any]]:
    """
    Return a row for each thing sampled: medians of the four quarters, and whether it grew after the first.

    Raises:
        ValueError: there are fewer than eight samples.
    """
    if len(samples) < 8:
        raise ValueError(f"expected eight samples or more, found {len(samples)}: run for longer")
    return [_row(name, [sample[name] for sample in samples]) for name in samples[0]]


def _row(name: str, values: Sequence[float]) -> dict[str, Any]:
    length = len(values)
    quarters = [median(values[length * part // 4 : length * (part + 1) // 4]) for part in range(4)]
    share, more = _TOLERATED[name]
    growth, tolerated = quarters[3] - quarters[1], quarters[1] * share + more
    return {
        "name": name,
        "quarters": [round(value, 2) for value in quarters],
        "growth": round(growth, 2),
        "tolerated": round(tolerated, 2) if share < float("inf") else None,
        "grew": growth > tolerated,
    }


def table(report: dict[str, Any]) -> str:
    """Return the report for people."""
    lines = [f"{'median of a quarter':<24}{'1st':>9}{'2nd':>9}{'3rd':>9}{'4th':>9}{'growth':>9}{'at most':>9}"]
    for row in report["rows"]:
        figures = [*row["quarters"], row["growth"]]
        at_most = f"{row['tolerated']:>9.2f}" if row["tolerated"] is not None else f"{'-':>9}"
        verdict = "  GREW" if row["grew"] else ""
        lines.append(f"{row['name']:<24}" + "".join(f"{figure:>9.2f}" for figure in figures) + at_most + verdict)
    outcomes = ", ".join(f"{count} {name}" for name, count in report["outcomes"].items())
    lines += [
        "",
        f"{report['requests']} requests in {report['seconds']:g} s: {report['rate']:g} a second.",
        f"Calls: {outcomes}.",
        *(f"Unexpected: {text}" for text in report["unexpected"]),
    ]
    grew = [row["name"] for row in report["rows"] if row["grew"]]
    return "\n".join([*lines, f"Grew: {', '.join(grew) or 'nothing'}."])
