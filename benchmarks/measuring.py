"""Contenders in turn (A B A B …), and what the rounds say."""

from __future__ import annotations

import gc
from statistics import median, quantiles
from time import process_time
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.rows import Missing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from benchmarks.rows import Benchmark, Contender, Row


class Result(NamedTuple):
    """
    What one row came to.

    Attributes:
        figure: the median over the rounds; None when it was not measured.
        low: the lower quartile.
        high: the upper quartile.
        note: why there is no figure.
        broken: the row could not be measured though it should.
    """

    row: Row
    figure: float | None
    low: float
    high: float
    rounds: int
    note: str = ""
    broken: bool = False

    @property
    def verdict(self) -> str:
        """`ok`, `over` or `under` the bar, `skipped` or `broken`."""
        if self.figure is None:
            return "broken" if self.broken else "skipped"
        return "ok" if self.row.bar.holds(self.figure) else "under" if self.row.bar.at_least else "over"


def processor_time(work: Callable[[], object], repeat: int = 1) -> Contender:
    """Return a contender that does the work `repeat` times; its cost is this process's seconds of CPU for one."""

    def cost() -> float:
        started = process_time()
        for _ in range(repeat):
            work()
        return (process_time() - started) / repeat

    return cost


def measure(
    benchmark: Benchmark, rows: Sequence[Row], rounds: int | None, progress: Callable[[str], None]
) -> list[Result]:
    """Return a result for each of the benchmark's rows that are asked for."""
    try:
        return _measure(benchmark, rows, rounds or benchmark.rounds, progress)
    except Exception as error:  # noqa: BLE001 - one broken benchmark must not hide what the others say
        words = " ".join(f"{type(error).__name__}: {error}".split())  # a line of the table
        return [Result(row, None, 0, 0, 0, words, broken=True) for row in rows]


def _measure(benchmark: Benchmark, rows: Sequence[Row], rounds: int, progress: Callable[[str], None]) -> list[Result]:
    wanted = list(dict.fromkeys(name for row in rows for name in row.contenders))
    progress(f"{rows[0].name}: preparing")
    with benchmark.prepare(wanted) as prepared:
        missing = {name: made.reason for name in wanted if isinstance(made := prepared[name], Missing)}
        runnable = [row for row in rows if missing.keys().isdisjoint(row.contenders)]
        needed = {name for row in runnable for name in row.contenders}
        turns = {name: made for name, made in prepared.items() if name in needed and not isinstance(made, Missing)}
        if rounds > 1:
            _turn(turns)  # nobody pays for being first
        series = []
        for number in range(1, rounds + 1) if turns else ():
            progress(f"{rows[0].name}: round {number} of {rounds}")
            series.append(_turn(turns))
    return [
        _result(row, [row.figure(costs) for costs in series]) if row in runnable else _skipped(row, missing)
        for row in rows
    ]


def _turn(turns: dict[str, Contender]) -> dict[str, float]:
    costs = {}
    for name, contender in turns.items():
        gc.collect()  # nobody pays for another's garbage
        costs[name] = contender()
    return costs


def _result(row: Row, figures: list[float]) -> Result:
    low, _, high = quantiles(figures, n=4) if len(figures) > 1 else (figures[0],) * 3
    return Result(row, median(figures), low, high, len(figures))


def _skipped(row: Row, missing: dict[str, str]) -> Result:
    reasons = dict.fromkeys(missing[name] for name in row.contenders if name in missing)
    return Result(row, None, 0, 0, 0, "; ".join(reasons))
