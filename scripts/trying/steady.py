"""Reading the same publication twice: the second time nothing may change."""

import argparse

from pipeline.commands.inputs import read_asked, read_committed
from pipeline.commands.update import renew
from pipeline.diagnostics import Finding, FindingError
from pipeline.openapi.document import Document, dump
from pipeline.vendors import Vendor
from pipeline.workspace import Shelf

_MOST = 5


def check_steady(shelf: Shelf, vendor: Vendor, chosen: argparse.Namespace) -> None:
    """
    Refresh a vendor's spec in memory.

    Args:
        shelf: the workspace.
        vendor: whose spec was just written.
        chosen: the command line of a refresh from what it was written from.

    Raises:
        FindingError: that reports changes, gives other bytes, or what comes of it can't be made.
    """
    renewed = renew(vendor, read_committed(shelf, vendor), read_asked(shelf, vendor, chosen))
    findings = list(renewed.obstacles)
    where = f"specs/{vendor.name}"
    if renewed.report.changes:
        found = "; ".join(f"{change.place}: {change.says}" for change in renewed.report.changes[:_MOST])
        findings.append(Finding(where=where, what="refreshing from the same spec reports changes", found=found))
    documents: dict[str, Document | None] = {"openapi.yaml": renewed.document, "events.yaml": renewed.events}
    for name, document in documents.items():
        there = shelf.specs(vendor).get(f"{where}/{name}", b"")
        if (b"" if document is None else dump(document).encode()) != there:
            findings.append(Finding(where=f"{where}/{name}", what="refreshing from the same spec gives other bytes"))
    if findings:
        raise FindingError(*findings)
