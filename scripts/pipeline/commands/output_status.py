"""Status of a generated tree: up to date, edited by hand, or made from other inputs."""

import tomllib
from dataclasses import dataclass

from pipeline.diagnostics import Diagnostic
from pipeline.file_tree import FileTree, digest, read_tree, subtree
from pipeline.provenance import curated_digests, digest_inputs, provenance_toml
from pipeline.vendors import Vendor
from pipeline.workspace import Workspace, sandbox_spec


@dataclass(frozen=True, slots=True)
class OutputStatus:
    """Status of the files beside a `provenance.toml`."""

    current: bool
    """Nothing is missing and the inputs are those it was made from."""
    edited: tuple[str, ...]
    """Files changed or added by hand."""


def output_status(workspace: Workspace, vendor: Vendor) -> OutputStatus:
    """Compare the tree with its own record; quick, because nothing is generated."""
    folder = f"generated/{vendor.name}"
    found = subtree(read_tree(workspace.root, folder), folder)
    record_path = f"{vendor.source}/provenance.toml"
    recorded = found.pop(record_path, b"")
    try:
        record = tomllib.loads(recorded.decode())
        files, inputs, curated = record["files"], record["inputs"], curated_digests(record, vendor)
    except (KeyError, ValueError):
        return OutputStatus(current=False, edited=())
    edited = [f"{folder}/{path}" for path, content in found.items() if files.get(path) != digest(content)]
    specs = sandbox_specs(workspace, vendor)
    edited += [path for path, content in specs.items() if digest(content) != curated.get(path)]
    whole = specs.keys() == curated.keys() and files.keys() <= found.keys() and not edited
    current = whole and inputs == digest_inputs(workspace, vendor)
    # With all else as recorded the record itself can be made again: it has no digest of its own.
    if current and provenance_toml(workspace, vendor, found, specs) != recorded:
        edited.append(f"{folder}/{record_path}")
    return OutputStatus(current=current and not edited, edited=tuple(edited))


def sandbox_specs(workspace: Workspace, vendor: Vendor) -> FileTree:
    """Return what the sandbox has of a vendor's curated specs, by path."""
    paths = map(sandbox_spec, vendor.documents)
    return {path: (workspace.root / path).read_bytes() for path in paths if (workspace.root / path).exists()}


def edited_by_hand(vendor: Vendor, edited: tuple[str, ...]) -> Diagnostic:
    """Return the diagnostic for a tree whose edits regenerating would lose."""
    return Diagnostic(
        location=f"generated/{vendor.name}",
        message="was edited by hand; nothing was written",
        expected="files as the pipeline made them",
        actual=", ".join(edited),
        hint=f"move the change to specs/{vendor.name}/corrections.yaml (types), overlays/{vendor.name} (behaviour) or "
        f"scripts/pipeline/codegen/templates (shape), then regenerate; or throw it away: "
        f'nox -s "regenerate({vendor.name})" -- --discard',
    )
