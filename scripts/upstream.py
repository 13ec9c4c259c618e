"""Clients of whole upstream specs, tried."""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from pipeline.diagnostics import DiagnosticError
from trying.outcome import as_json, table
from trying.published import specs_in
from trying.trial import try_all

_DESCRIPTION = """
Make a client of every whole OpenAPI document in a folder, by the rules of the pipeline alone, and try it: scaffold, refresh
again, regenerate, type-check under mypy --strict and pyright, import, and ask every method for every kind of answer.

No operation may be missing. Each spec is made in a process of its own, so that all are tried even when one hangs.
Pages are no whole specs; an AsyncAPI document called as a spec beside it becomes its events. A spec that names no
server, or only a path, is made with `--server https://NAME.example`: nothing is sent to it.
Exit status: 0 all is well, 1 something is not, 2 usage.
"""


def main(arguments: list[str] | None = None) -> int:
    """Try the specs of a folder; returns the exit status."""
    parser = argparse.ArgumentParser(prog="nox -s upstream --", description=_DESCRIPTION)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where whole specs are, at any depth")
    parser.add_argument(
        "--only", nargs="+", default=[], metavar="NAME", help="try only these, by the start of their names"
    )
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="work in this new or empty folder, and leave it")
    parser.add_argument("--limit", type=_seconds, metavar="SECONDS", help="end what takes longer for one spec")
    parser.add_argument("--json", action="store_true", help="tell the outcome as JSON; progress goes to standard error")
    chosen = parser.parse_args(arguments)
    if chosen.keep and chosen.keep.exists() and (not chosen.keep.is_dir() or any(chosen.keep.iterdir())):
        parser.error(f"--keep {chosen.keep}: is there and not an empty folder")
    started = time.perf_counter()
    try:
        specs, diagnostics = specs_in(chosen.folder)
    except DiagnosticError as error:
        print(error, file=sys.stderr)
        return 2
    if unknown := [name for name in chosen.only if not any(spec.path.name.startswith(name) for spec in specs)]:
        parser.error(f"--only {' '.join(unknown)}: there are {', '.join(spec.path.name for spec in specs)}")
    specs = [spec for spec in specs if not chosen.only or spec.path.name.startswith(tuple(chosen.only))]
    aside = sys.stderr if chosen.json else sys.stdout

    def say(line: str) -> None:
        print(f"{line}\n", end="", file=aside, flush=True)  # in one piece: others speak too

    for spec in specs:
        say(f"{spec.name}: {spec.path}{f', events from {spec.events}' if spec.events else ''}")
    with tempfile.TemporaryDirectory(prefix="pennyweight-upstream-") as place:
        outcomes, more = try_all((chosen.keep or Path(place, "workspace")).resolve(), specs, say, chosen.limit)
    diagnostics += more
    seconds = time.perf_counter() - started
    say(f"\n{table(outcomes)}\n\n{seconds:.0f} s")
    if chosen.json:
        print(as_json(outcomes, diagnostics, seconds))
    told = [*diagnostics, *(diagnostic for outcome in outcomes for diagnostic in outcome.diagnostics)]
    if told:
        print("\n" + "\n".join(map(str, told)), file=sys.stderr)
    return 1 if told else 0


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError("a number of seconds above 0")
    return seconds


if __name__ == "__main__":
    raise SystemExit(main())
