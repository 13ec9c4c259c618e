"""The benchmarks' command line."""

from __future__ import annotations

import argparse
import json
import sys
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from benchmarks import table
from benchmarks.catalogue import BENCHMARKS
from benchmarks.measuring import measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.measuring import Result
    from benchmarks.rows import Benchmark, Row

_DESCRIPTION = """
Costs as ratios against a baseline in the same run.

A row that misses its bar is reported; only with `--strict` is it also the exit status.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 0 measured, 1 a row is broken, or its bar was missed and `--strict` asked; 2 usage."""
    asked = _asked(arguments)
    chosen = [(benchmark, rows) for benchmark in BENCHMARKS if (rows := _chosen(benchmark, asked.only))]
    if asked.list:
        _list([row for _, rows in chosen for row in rows], machine=asked.json)
        return 0
    results = []
    if not asked.json:
        print(table.header(), flush=True)
    for result in _measured(chosen, asked.rounds):
        results.append(result)
        if not asked.json:
            _progress("")
            print(table.line(result), flush=True)
    _progress("")
    print(json.dumps(table.document(results), indent=2) if asked.json else f"\n{table.summary(results)}")
    verdicts = {result.verdict for result in results}
    return int("broken" in verdicts or (asked.strict and not verdicts.isdisjoint(table.MISSED)))


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="nox -s bench --", description=_DESCRIPTION)
    parser.add_argument("--only", nargs="+", metavar="NAME", default=["*"], help="rows by name; * stands for anything")
    parser.add_argument(
        "--rounds", type=_positive, metavar="N", help="turns for each contender; each row has a default"
    )
    parser.add_argument("--json", action="store_true", help="for machines, on standard output")
    parser.add_argument("--list", action="store_true", help="what there is, without measuring")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when a bar is missed")
    asked = parser.parse_args(arguments)
    names = [row.name for benchmark in BENCHMARKS for row in benchmark.rows]
    unknown = [pattern for pattern in asked.only if not any(fnmatchcase(name, pattern) for name in names)]
    if unknown:
        parser.error(f"--only: no row is called {', '.join(unknown)}; --list shows them all")
    return asked


def _chosen(benchmark: Benchmark, names: Sequence[str]) -> list[Row]:
    return [row for row in benchmark.rows if any(fnmatchcase(row.name, name) for name in names)]


def _measured(chosen: Sequence[tuple[Benchmark, list[Row]]], rounds: int | None) -> Iterator[Result]:
    for benchmark, rows in chosen:
        yield from measure(benchmark, rows, rounds, _progress)


def _list(rows: list[Row], *, machine: bool) -> None:
    if machine:
        print(json.dumps([table.described(row) for row in rows], indent=2))
        return
    for row in rows:
        print(f"{row.name:<26} {row.bar!s:>12}  {row.measure}{f' / {row.baseline}' if row.baseline else ''}")


def _progress(text: str) -> None:
    """Show what is going on, in one line that is overwritten; to a file nothing but what was measured goes."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("expected 1 or more")
    return number


if __name__ == "__main__":
    raise SystemExit(main())
