"""Reading the same publication twice: the second time nothing may change."""

import argparse

from pipeline.commands.inputs import read_committed_spec, read_inputs
from pipeline.commands.update import update_spec
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.openapi.document import dump
from pipeline.vendors import Vendor
from pipeline.workspace import Workspace

_MOST = 5


def check_steady(workspace: Workspace, vendor: Vendor, chosen: argparse.Namespace) -> None:
    """
    Refresh a vendor's spec in memory.

    Args:
        workspace: the workspace.
        vendor: whose spec was just written.
        chosen: the command line of a refresh from what it was written from.

    Raises:
        DiagnosticError: that reports changes, gives other bytes, or what comes of it can't be made.
    """
    committed = read_committed_spec(workspace, vendor)
    renewed = update_spec(vendor, committed, read_inputs(workspace, vendor, chosen, committed.corrections))
    diagnostics = list(renewed.obstacles)
    where = f"specs/{vendor.name}"
    if renewed.report.changes:
        found = "; ".join(f"{change.place}: {change.says}" for change in renewed.report.changes[:_MOST])
        diagnostics.append(
            Diagnostic(location=where, message="refreshing from the same spec reports changes", actual=found)
        )
    path = f"{where}/openapi.yaml"
    if dump(renewed.document).encode() != workspace.specs(vendor)[path]:
        diagnostics.append(Diagnostic(location=path, message="refreshing from the same spec gives other bytes"))
    if diagnostics:
        raise DiagnosticError(*diagnostics)
