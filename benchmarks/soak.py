"""
Mixed load on all clients for as long as you like, to see whether anything grows that should not.

Sync threads and async tasks share clients of all four vendors and ask a sandbox in a process of its own, on 127.0.0.1.
Memory, open files, threads and tasks are sampled; the last quarter must not be above the second by more than a
tolerance that the table states. The first quarter is for warming up.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shlex
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from benchmarks.leaks import Sampler, measured, table
from benchmarks.soaking import Load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PATIENCE = 30.0

_DESCRIPTION = """
Mixed load on all clients for as long as you like, to see whether anything grows that should not.

Sync threads and async tasks share clients of all four vendors and ask a sandbox in a process of its own, on 127.0.0.1.
Memory, open files, threads and tasks are sampled; the last quarter must not be above the second by more than a
tolerance that the table states. The first quarter is for warming up.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 0 nothing grew, 1 something did or a call failed as none should, 2 usage."""
    asked = _asked(arguments)
    if not Path("/proc/self/statm").exists():
        print("soak: needs /proc, which this system does not have", file=sys.stderr)
        return 2
    seconds = asked.minutes * 60
    with sandbox() as (environment, pid):
        report = asyncio.run(_soak(environment, pid, seconds, asked.rate))
    print(json.dumps(report, indent=2) if asked.json else table(report), flush=True)
    return int(any(row["grew"] for row in report["rows"]) or bool(report["unexpected"]))


async def _soak(environment: dict[str, str], pid: int, seconds: float, rate: float) -> dict[str, Any]:
    load = Load(environment, rate)
    sampler = Sampler()
    started = time.perf_counter()
    ends = started + seconds
    running = load.start(ends)
    try:
        while (left := ends - time.perf_counter()) > 0:
            await asyncio.sleep(min(left, max(0.1, min(5.0, seconds / 240))))
            sampler.sample(sandbox=pid)
    finally:
        took = time.perf_counter() - started
        await load.finish(running)
    return {
        "seconds": round(took, 1),
        "requests": load.requests,
        "rate": round(load.requests / took, 1),
        "asked_rate": rate,
        "outcomes": dict(load.outcomes.most_common()),
        "unexpected": load.unexpected,
        "rows": measured(sampler.samples),
    }


@contextmanager
def sandbox() -> Iterator[tuple[dict[str, str], int]]:
    """Run a sandbox as its users do; give its variables and its process id."""
    with TemporaryDirectory(prefix="pennyweight-soak-") as folder:
        env_file = Path(folder) / "sandbox.env"
        command = [sys.executable, "-m", "pennyweight_sandbox", "--port", "0", "--quiet", "--env-file", str(env_file)]
        with subprocess.Popen(command) as process:
            try:
                patience = time.monotonic() + _PATIENCE
                while not env_file.exists():
                    if process.poll() is not None or time.monotonic() > patience:
                        raise RuntimeError("the sandbox did not start to serve")
                    time.sleep(0.05)
                lines = shlex.split(env_file.read_text("utf-8"), comments=True)
                yield dict(line.split("=", 1) for line in lines), process.pid
            finally:
                process.terminate()
                try:
                    process.wait(_PATIENCE)
                except subprocess.TimeoutExpired:
                    process.kill()


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=_DESCRIPTION)
    parser.add_argument("--minutes", type=_above_zero, default=10.0, help="how long (%(default)s)")
    parser.add_argument("--rate", type=_above_zero, default=200.0, help="requests a second, in all (%(default)s)")
    parser.add_argument("--json", action="store_true", help="for machines, on standard output")
    return parser.parse_args(arguments)


def _above_zero(text: str) -> float:
    number = float(text)
    if not 0 < number < 100_000:
        raise argparse.ArgumentTypeError("expected a number above zero")
    return number


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that the sandbox ends with us
    raise SystemExit(main())
