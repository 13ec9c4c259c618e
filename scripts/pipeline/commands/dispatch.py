"""Which function runs which command."""

import argparse
import sys
from collections.abc import Callable

from pipeline.diagnostics import FindingError
from pipeline.workspace import Shelf

FAILED = 3
"""The exit status of a command whose 1 and 2 tell what changed, when it can't tell."""


def run(shelf: Shelf, chosen: argparse.Namespace, say: Callable[[str], None]) -> int:
    """
    Run a command of this room; returns the exit status.

    Raises:
        FindingError: it can't be done, and the exit status 1 says so.
    """
    try:
        return _run(shelf, chosen, say)
    except FindingError as error:
        if chosen.command != "drift" and not getattr(chosen, "exit_code", False):
            raise
        print(error, file=sys.stderr)
        return FAILED


def _run(shelf: Shelf, chosen: argparse.Namespace, say: Callable[[str], None]) -> int:
    if chosen.command == "diff":
        from pipeline.commands.diff import diff

        return diff(shelf, chosen)
    if chosen.command == "drift":
        from pipeline.commands.drift import drift

        return drift(shelf, chosen, say)
    if chosen.command == "add":
        from pipeline.commands.add import add

        return add(shelf, chosen, say)
    if chosen.todo:
        from pipeline.commands.missing_docs import list_todo

        return list_todo(shelf, chosen, say)
    from pipeline.commands.refresh import refresh

    return refresh(shelf, chosen, say)
