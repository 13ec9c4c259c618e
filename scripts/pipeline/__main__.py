"""The pipeline's command line."""

import argparse
import sys
import time
from pathlib import Path

from pipeline.commands.options import add_commands
from pipeline.diagnostics import DiagnosticError

_ROOT = Path(__file__).parents[2]

_DESCRIPTION = (
    """The pipeline's command line: `python -m pipeline regenerate | fresh | lock | refresh | diff | drift | add`."""
)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; exit status 0 done, 1 something is not as it should be, 2 usage."""
    parser = argparse.ArgumentParser(prog="pipeline", description=_DESCRIPTION)
    parser.add_argument("--root", type=Path, default=_ROOT, help="the workspace (default: this one)")
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("regenerate", help="make generated/<vendor> from specs and overlays")
    command.add_argument("vendors", nargs="*", help="default: all")
    command.add_argument("--discard", action="store_true", help="throw away edits by hand")
    command.add_argument("--force", action="store_true", help="make it again although nothing changed")
    command = commands.add_parser("fresh", help="fail if generated/ is not what the pipeline makes now")
    command.add_argument("vendors", nargs="*", help="default: all")
    command = commands.add_parser("lock", help="pin the third-party requirements with hashes")
    command.add_argument("--upgrade", action="store_true", help="take newer versions where the bounds allow")
    add_commands(commands)
    chosen = parser.parse_args(arguments)
    try:
        return _run(chosen)
    except DiagnosticError as error:
        print(error, file=sys.stderr)
        return 1


def _run(chosen: argparse.Namespace) -> int:
    from pipeline.commands import regenerate as workbench
    from pipeline.workspace import Workspace

    workspace = Workspace(chosen.root.resolve())
    if chosen.command == "lock":
        from pipeline.commands.lock import lock

        return lock(workspace, upgrade=chosen.upgrade)
    if chosen.command in {"refresh", "diff", "drift", "add"}:
        from pipeline.commands.dispatch import run

        return run(workspace, chosen, _say if not getattr(chosen, "json", False) else _say_aside)
    names = chosen.vendors or list(workspace.vendors)
    if chosen.command == "fresh":
        return workbench.check_up_to_date(workspace, names, _say)
    return workbench.regenerate_all(workspace, names, _say, discard=chosen.discard, force=chosen.force)


def _say(text: str) -> None:
    print(text, flush=True)


def _say_aside(text: str) -> None:
    """Standard output is for a machine."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    started = time.perf_counter()
    status = main()
    print(f"{time.perf_counter() - started:.2f} s", file=sys.stderr)
    raise SystemExit(status)
