"""The benchmarks can be listed, told apart and shown; how fast anything is, no test says."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
sys.path.append(str(ROOT))  # the benchmarks are not installed: they belong to the checkout

from benchmarks import table  # noqa: E402 - found only now
from benchmarks.catalogue import BENCHMARKS  # noqa: E402 - found only now
from benchmarks.measuring import measure  # noqa: E402 - found only now
from benchmarks.rows import Bar, Benchmark, Missing, Row  # noqa: E402 - found only now

ROWS = [row for benchmark in BENCHMARKS for row in benchmark.rows]
COSTS: dict[str, Any] = {"ours": lambda: 3.0, "baseline": lambda: 2.0, "absent": Missing("not installed")}


def benchmark(*rows: Row) -> Benchmark:
    return Benchmark(rows, lambda _wanted: nullcontext(COSTS), 4)


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


def test_the_list_shows_every_row_and_its_bar() -> None:
    listed = json.loads(bench("--list", "--json").stdout)

    assert [(row["name"], row["bar"]) for row in listed] == [(row.name, row.bar.limit) for row in ROWS]


def test_rows_have_names_of_their_own_and_bars_above_zero() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)
    assert all(row.bar.limit > 0 and row.measure for row in ROWS)


def test_an_unknown_row_is_a_mistake_in_usage() -> None:
    done = bench("--only", "no-such-row")

    assert done.returncode == 2
    assert "no-such-row" in done.stderr


@pytest.mark.parametrize(
    ("bar", "verdict"),
    [(Bar(1.5), "ok"), (Bar(1.4), "over"), (Bar(1.5, at_least=True), "ok"), (Bar(1.6, at_least=True), "under")],
)
def test_a_verdict_follows_from_the_median_and_the_bar(bar: Bar, verdict: str) -> None:
    row = Row("one", "to do it", "to do it otherwise", bar)

    (result,) = measure(benchmark(row), [row], None, lambda _text: None)

    assert (result.figure, result.rounds, result.verdict) == (1.5, 4, verdict)


def test_a_row_without_its_contender_is_skipped_and_says_why() -> None:
    rows = [Row("one", "to do it", "", Bar(5), under=None), Row("two", "to do it", "another", Bar(1), "absent")]

    results = measure(benchmark(*rows), rows, 2, lambda _text: None)

    assert [result.verdict for result in results] == ["ok", "skipped"]
    assert "[not installed]" in table.line(results[1])


def test_a_broken_row_does_not_hide_the_others() -> None:
    row = Row("one", "to do it", "another", Bar(1), "nobody")

    (result,) = measure(benchmark(row), [row], 1, lambda _text: None)

    assert result.verdict == "broken"


def test_the_table_stands_in_columns_and_names_the_command() -> None:
    row = Row("one", "to do it", "another", Bar(1.4))
    results = measure(benchmark(row), [row], 3, lambda _text: None)

    shown, known = table.line(results[0]), table.document(results)["rows"][0]

    assert table.header().index("measure") == shown.index("to do it / another")
    assert "Bars missed: one." in table.summary(results)
    assert known["command"] == "nox -s bench -- --only one"
    assert known["figure"] == 1.5
