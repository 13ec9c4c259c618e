"""Every package, tried as its users get it."""

import argparse
import sys
import tempfile
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pipeline.diagnostics import DiagnosticError
from shipping.build import build
from shipping.packages import Package, read_packages
from shipping.sandbox import sandbox_running
from shipping.trial import OPTIONAL, Bench, Outcome, Trial, check_report, tried

Row = tuple[str, str, Outcome | str]


_DESCRIPTION = """
Try every package as its users get it: its wheel alone in a fresh environment, once with the highest versions of what
it needs and once with the lowest that it declares; all of it imported, and a signed call made to the sandbox. A client of
a vendor that the sandbox does not serve is made, and makes no call.
"""


def main() -> int:
    """Build and try; exit status 0 all is well, 1 something is not, 2 usage."""
    parser = argparse.ArgumentParser(prog="nox -s smoke --", description=_DESCRIPTION)
    parser.add_argument("--dist", type=Path, help="a folder that `nox -s build` made (default: build now)")
    chosen = parser.parse_args()
    started = time.perf_counter()
    packages = read_packages()
    with tempfile.TemporaryDirectory(prefix="pennyweight-smoke-") as place:
        try:
            dist = chosen.dist.resolve() if chosen.dist else Path(place, "dist")
            if not chosen.dist:
                build(packages, dist, _say)
        except DiagnosticError as error:
            print(error, file=sys.stderr)
            return 1
        benches = [Bench(Path(place, name), dist, packages, name == "lowest") for name in ("highest", "lowest")]
        with ThreadPoolExecutor(len(benches)) as workers:
            rows = [row for rows in workers.map(_round, benches) for row in rows]
    _say(f"\n{_table(rows)}\n\n{time.perf_counter() - started:.0f} s")
    failures = [f"{name}, {versions}:\n{outcome}" for name, versions, outcome in rows if isinstance(outcome, str)]
    if failures:
        print("\n" + "\n\n".join(failures), file=sys.stderr)
    return 1 if failures else 0


def _round(bench: Bench) -> list[Row]:
    """Try the sandbox, then, while it serves, everything else; a failure does not keep the others from being tried."""
    bench.folder.mkdir()
    sandbox, *others = _trials(bench.packages)
    first = _row(sandbox, bench, {})
    rows = [first]
    if isinstance(first[2], str):
        return rows
    try:
        with sandbox_running(first[2].environment) as variables:
            rows += [_row(trial, bench, variables) for trial in others]
    except DiagnosticError as error:
        rows.append((sandbox.name, first[1], str(error)))
    return rows


def _trials(packages: Mapping[str, Package]) -> list[Trial]:
    sandbox = packages["pennyweight-sandbox"]
    return [
        Trial(sandbox, optional=("httpx", "pytest")),
        Trial(sandbox, extras=("httpx",), optional=("pytest",)),
        Trial(packages["pennyweight-core"], extras=("aiohttp",), optional=OPTIONAL),
        *(Trial(package, optional=OPTIONAL) for package in packages.values() if package.vendor),
        Trial(packages["pennyweight"], extras=("all",), optional=OPTIONAL),
    ]


def _row(trial: Trial, bench: Bench, variables: Mapping[str, str]) -> Row:
    versions = "lowest" if bench.lowest else "highest"
    outcome: Outcome | str
    try:
        outcome = tried(trial, bench, variables)
        what = outcome.answer if trial.extras != ("all",) else check_report(outcome.environment, variables)
        _say(f"{trial.name}, {versions}: {what}")
    except DiagnosticError as error:
        outcome = str(error)
        _say(f"{trial.name}, {versions}: FAILED")
    return trial.name, versions, outcome


def _table(rows: list[Row]) -> str:
    lines = [f"{'package':<27}{'versions':<10}{'distributions':>13}{'MB':>8}{'seconds':>9}"]
    for name, versions, outcome in rows:
        if isinstance(outcome, Outcome):
            figures = f"{outcome.distributions:>13}{outcome.megabytes:>8.1f}{outcome.seconds:>9.1f}"
        else:
            figures = f"{'FAILED':>13}"
        lines.append(f"{name:<27}{versions:<10}{figures}")
    return "\n".join(lines)


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
