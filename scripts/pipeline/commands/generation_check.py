"""Trial generation: a refresh must not write a spec of which no client can be made."""

from pipeline.codegen import client_of, events_of
from pipeline.model import NormalSpec
from pipeline.vendors import Vendor
from pipeline.workspace import Workspace


def check_generation(workspace: Workspace, vendor: Vendor, spec: NormalSpec) -> None:
    """
    Make the client of a curated spec, and discard it.

    Raises:
        DiagnosticError: no client can be made of it.
    """
    client_of(spec, vendor, workspace.overlay(vendor), events_of(workspace, vendor), lambda _stage: None)
