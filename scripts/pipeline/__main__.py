"""The pipeline's command line, and the dispatch of its commands to the functions that run them."""

import argparse
import sys
import time
from pathlib import Path

from pipeline.commands.options import UNKNOWN, add_commands
from pipeline.diagnostics import DiagnosticError

_ROOT = Path(__file__).parents[2]

_DESCRIPTION = (
    """The pipeline's command line: `python -m pipeline regenerate | fresh | lock | refresh | diff | drift | add`."""
)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; exit status 0 done, 1 something is not as it should be, 2 usage."""
    parser = argparse.ArgumentParser(prog="pipeline", description=_DESCRIPTION)
    parser.add_argument("--root", type=Path, default=_ROOT, help="the workspace (default: this one)")
    add_commands(parser.add_subparsers(dest="command", required=True))
    chosen = parser.parse_args(arguments)
    try:
        return _run(chosen)
    except DiagnosticError as error:
        print(error, file=sys.stderr)
        return UNKNOWN if chosen.command == "drift" or getattr(chosen, "exit_code", False) else 1


def _run(chosen: argparse.Namespace) -> int:
    """Import what the command needs, and nothing more, and run it."""
    from pipeline.workspace import Workspace

    workspace = Workspace(chosen.root.resolve())
    say = _say_aside if getattr(chosen, "json", False) else _say
    match chosen.command:
        case "regenerate":
            from pipeline.commands.regenerate import regenerate_all

            names = chosen.vendors or list(workspace.vendors)
            return regenerate_all(workspace, names, say, discard=chosen.discard, force=chosen.force)
        case "fresh":
            from pipeline.commands.regenerate import check_up_to_date

            return check_up_to_date(workspace, chosen.vendors or list(workspace.vendors), say)
        case "lock":
            from pipeline.commands.lock import lock

            return lock(workspace, upgrade=chosen.upgrade)
        case "refresh" if chosen.todo:
            from pipeline.commands.refresh import list_todo

            return list_todo(workspace, chosen, say)
        case "refresh":
            from pipeline.commands.refresh import refresh

            return refresh(workspace, chosen, say)
        case "diff":
            from pipeline.commands.diff import diff

            return diff(workspace, chosen)
        case "drift":
            from pipeline.commands.drift import drift

            return drift(workspace, chosen, say)
        case _:
            from pipeline.commands.add import add

            return add(workspace, chosen, say)


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
