"""Whether the clients made of two specs differ as the rules say: a second verdict, by someone who knows no OpenAPI."""

from collections.abc import Sequence

from pipeline.codegen.regenerate import client_of, events_of
from pipeline.diagnostics import Diagnostic
from pipeline.diff.change import Change
from pipeline.diff.surface import cross_check
from pipeline.file_tree import FileTree, prefixed, subtree
from pipeline.openapi.document import Document
from pipeline.vendors import Vendor
from pipeline.workspace import Workspace


def disagreements(
    workspace: Workspace, vendor: Vendor, old: Document, new: Document, changes: Sequence[Change]
) -> tuple[Diagnostic, ...]:
    """
    Make both clients, and return how their public surfaces differ otherwise than the rules say; nothing if they agree.

    Raises:
        FindingError: no client can be made of one of them.
    """
    overlay, events = workspace.overlay(vendor), events_of(workspace, vendor)
    package = vendor.module.replace(".", "_")  # a further document's client is read as a package of its own

    def make(document: Document) -> FileTree:
        code = client_of(document, vendor, overlay, events, lambda _stage: None)
        return prefixed(subtree(code, vendor.source), f"src/{package}")

    return cross_check(old, new, make, package, changes).unexplained if old != new else ()
