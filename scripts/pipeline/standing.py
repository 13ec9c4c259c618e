"""How the generated tree on disk stands to its inputs."""

import tomllib
from dataclasses import dataclass

from pipeline.findings import Finding
from pipeline.provenance import digest, digest_inputs, provenance_toml
from pipeline.shelf import Shelf, sandbox_spec
from pipeline.tree import read_tree, under
from pipeline.vendors import Vendor


@dataclass(frozen=True, slots=True)
class Standing:
    """What `provenance.toml` tells about the files beside it."""

    current: bool
    """Nothing is missing and the inputs are those it was made from."""
    edited: tuple[str, ...]
    """Files changed or added by hand."""


def standing(shelf: Shelf, vendor: Vendor) -> Standing:
    """Compare the tree with its own record; quick, because nothing is generated."""
    folder = f"generated/{vendor.name}"
    found = under(read_tree(shelf.root, folder), folder)
    record_path = f"src/{vendor.module}/provenance.toml"
    recorded = found.pop(record_path, b"")
    try:
        record = tomllib.loads(recorded.decode())
        files, inputs, curated = record["files"], record["inputs"], record["curated"]["digest"]
    except (KeyError, ValueError):
        return Standing(current=False, edited=())
    edited = [f"{folder}/{path}" for path, content in found.items() if files.get(path) != digest(content)]
    spec = shelf.root / sandbox_spec(vendor)
    if spec.exists() and digest(spec.read_bytes()) != curated:
        edited.append(sandbox_spec(vendor))
    whole = spec.exists() and files.keys() <= found.keys() and not edited
    current = whole and inputs == digest_inputs(shelf, vendor)
    # With all else as recorded the record itself can be made again: it has no digest of its own.
    if current and provenance_toml(shelf, vendor, found, spec.read_bytes()) != recorded:
        edited.append(f"{folder}/{record_path}")
    return Standing(current=current and not edited, edited=tuple(edited))


def refusal(vendor: Vendor, edited: tuple[str, ...]) -> Finding:
    """What to say when regenerating would lose somebody's work."""
    return Finding(
        where=f"generated/{vendor.name}",
        what="was edited by hand; nothing was written",
        expected="files as the pipeline made them",
        found=", ".join(edited),
        so=f"move the change to specs/{vendor.name}/corrections.yaml (types), overlays/{vendor.name} (behaviour) or "
        f"scripts/pipeline/templates (shape), then regenerate; or throw it away: "
        f'nox -s "regenerate({vendor.name})" -- --discard',
    )
