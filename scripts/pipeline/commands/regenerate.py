"""Regenerate the clients, and check that they are up to date: unchanged, edited by hand, or made from other inputs."""

import os
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from pipeline.commands.stages import timed_stages
from pipeline.diagnostics import Diagnostic, DiagnosticError, bounded
from pipeline.file_tree import FileTree, difference, digest, read_tree, replace_directory, subtree
from pipeline.provenance import curated_digests, digest_inputs, provenance_toml
from pipeline.vendors import Vendor
from pipeline.workspace import SPECS, Workspace, sandbox_spec

Say = Callable[[str], None]


def regenerate_all(
    workspace: Workspace, names: Iterable[str], say: Say, *, discard: bool = False, force: bool = False
) -> int:
    """
    Make the tree of every named vendor that is not current, and swap them in when all are made.

    Returns the exit status.
    """
    stale = []
    for vendor in [workspace.vendor(name) for name in names]:
        stands = output_status(workspace, vendor)
        if stands.edited and not discard:
            raise DiagnosticError(edited_by_hand(vendor, stands.edited))
        if stands.current and not force:
            say(f"{vendor.name}: unchanged")
        else:
            stale.append(vendor)
    trees = list(_make_all(workspace, stale, say))
    for vendor, tree in zip(stale, trees, strict=True):
        replace_directory(workspace.root, tree, f"generated/{vendor.name}")
        say(f"{vendor.name}: wrote {len(tree)} files to generated/{vendor.name}")
    return 0


def check_up_to_date(workspace: Workspace, names: Iterable[str], say: Say) -> int:
    """Print a unified diff wherever the disk differs from what the pipeline makes now. Returns the exit status."""
    vendors = [workspace.vendor(name) for name in names]
    stale = 0
    for vendor, made in zip(vendors, _make_all(workspace, vendors, say), strict=True):
        found = read_tree(workspace.root, f"generated/{vendor.name}") | sandbox_specs(workspace, vendor)
        lines = list(difference(made, found))
        if lines:
            stale += 1
            say("\n".join(lines))
            say(f'{vendor.name}: generated/{vendor.name} is not fresh; run: nox -s "regenerate({vendor.name})"')
        else:
            say(f"{vendor.name}: fresh, {len(made)} files")
    strangers = list(_strangers(workspace))
    if strangers:
        raise DiagnosticError(*strangers)
    return 1 if stale else 0


def _strangers(workspace: Workspace) -> Iterator[Diagnostic]:
    documents = {each.name for each in workspace.documents()}
    for folder, known in (("generated", workspace.vendors.keys()), (SPECS, documents)):
        directory = workspace.root / folder
        names = (
            sorted(path.stem for path in directory.iterdir() if not path.name.startswith("_"))
            if directory.is_dir()
            else []
        )
        strangers = [name for name in names if name not in known]
        if strangers:
            yield Diagnostic(
                location=folder,
                message="holds what is of no vendor",
                expected=", ".join(sorted(known)),
                actual=", ".join(strangers),
                hint="remove it, or add the vendor to specs/vendors.toml",
            )


def _make_all(workspace: Workspace, vendors: Sequence[Vendor], say: Say) -> Iterator[FileTree]:
    """Yield the tree of each vendor, in their order; several are made at once, on all cores."""
    if len(vendors) < 2:
        yield from (_make(workspace, vendor, say) for vendor in vendors)
        return
    with ProcessPoolExecutor(min(len(vendors), os.cpu_count() or 1)) as workers:
        for lines, tree in workers.map(_make_apart, [workspace] * len(vendors), vendors):
            for line in lines:
                say(line)
            yield tree


def _make_apart(workspace: Workspace, vendor: Vendor) -> tuple[list[str], FileTree]:
    """Return the lines of progress and the tree of a vendor, made in a process of its own."""
    lines: list[str] = []
    return lines, _make(workspace, vendor, lines.append)


def _make(workspace: Workspace, vendor: Vendor, say: Say) -> FileTree:
    from pipeline.codegen import regenerate

    with bounded(f"specs/{vendor.name}"), timed_stages(vendor.name, say) as begin:
        return regenerate(workspace, vendor, begin)


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
