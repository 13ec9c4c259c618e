"""Dispatch commands to the functions that run them."""

import argparse
import sys
from collections.abc import Callable

from pipeline.commands.options import UNKNOWN
from pipeline.diagnostics import DiagnosticError
from pipeline.workspace import Workspace


def run(workspace: Workspace, chosen: argparse.Namespace, say: Callable[[str], None]) -> int:
    """
    Run a command of this room; returns the exit status.

    Raises:
        DiagnosticError: it can't be done, and the exit status 1 says so.
    """
    try:
        return _run(workspace, chosen, say)
    except DiagnosticError as error:
        if chosen.command != "drift" and not getattr(chosen, "exit_code", False):
            raise
        print(error, file=sys.stderr)
        return UNKNOWN


def _run(workspace: Workspace, chosen: argparse.Namespace, say: Callable[[str], None]) -> int:
    if chosen.command == "diff":
        from pipeline.commands.diff import diff

        return diff(workspace, chosen)
    if chosen.command == "drift":
        from pipeline.commands.drift import drift

        return drift(workspace, chosen, say)
    if chosen.command == "add":
        from pipeline.commands.add import add

        return add(workspace, chosen, say)
    if chosen.todo:
        from pipeline.commands.refresh import list_todo

        return list_todo(workspace, chosen, say)
    from pipeline.commands.refresh import refresh

    return refresh(workspace, chosen, say)
