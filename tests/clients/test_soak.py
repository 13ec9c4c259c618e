"""A short soak: mixed load for seconds, as `python -m benchmarks.soak` makes it for minutes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT))  # the benchmarks are not installed: they belong to the checkout

from benchmarks.leaks import measured, table  # noqa: E402 - found only now

needs_proc = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="counts open files in /proc")


def soak(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks.soak", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=100)


@needs_proc
def test_fifteen_seconds_of_mixed_load_leave_nothing_behind() -> None:
    done = soak("--minutes", "0.25", "--rate", "120", "--json")

    report = json.loads(done.stdout)
    assert report["unexpected"] == []
    assert [row["name"] for row in report["rows"] if row["grew"]] == []
    assert done.returncode == 0
    assert report["requests"] > 500
    expected = {"ok", "APITimeoutError", "AuthenticationError", "NotFoundError", "VendorStatusError"}
    assert expected - {"APITimeoutError"} <= report["outcomes"].keys() <= expected
    assert done.stderr == ""


def samples(values: list[float]) -> list[dict[str, float]]:
    return [{"open files": value} for value in values]


def test_what_grows_only_while_warming_up_is_no_leak() -> None:
    (row,) = measured(samples([10.0, 20.0, 30.0, 40.0, 40.0, 41.0, 39.0, 40.0, *[40.0] * 8]))

    assert row["quarters"][1:] == [40, 40, 40]
    assert not row["grew"]


def test_what_grows_all_the_time_is_a_leak_and_stands_in_the_table() -> None:
    rows = measured(samples([float(number) for number in range(80)]))
    report = {"rows": rows, "outcomes": {"ok": 1}, "unexpected": [], "requests": 1, "seconds": 1, "rate": 1}

    assert [row["growth"] for row in rows] == [40]
    assert "GREW" in table(report)
    assert table(report).endswith("Grew: open files.")


def test_too_few_samples_are_no_verdict() -> None:
    with pytest.raises(ValueError, match="run for longer"):
        measured(samples([1.0] * 7))


@pytest.mark.parametrize("arguments", [("--minutes", "0"), ("--rate", "-1"), ("--minutes", "long"), ("--what",)])
def test_what_makes_no_sense_is_a_mistake_in_usage(arguments: tuple[str, ...]) -> None:
    assert soak(*arguments).returncode == 2
