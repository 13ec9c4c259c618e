"""Trial generation: a refresh must not write a spec of which no client can be made."""

from pipeline.codegen import client_of
from pipeline.openapi.document import Document
from pipeline.vendors import Vendor
from pipeline.workspace import Workspace


def check_generation(workspace: Workspace, vendor: Vendor, document: Document) -> None:
    """
    Make the client of a curated spec, and discard it.

    Raises:
        DiagnosticError: no client can be made of it.
    """
    client_of(document, vendor, workspace.overlay(vendor), lambda _stage: None)
