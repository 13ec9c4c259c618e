"""Regenerate the clients, and check that they are up to date."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from pipeline.commands.output_status import edited_by_hand, output_status, sandbox_specs
from pipeline.commands.stages import timed_stages
from pipeline.diagnostics import Diagnostic, DiagnosticError, bounded
from pipeline.file_tree import FileTree, difference, read_tree, replace_directory
from pipeline.vendors import Vendor
from pipeline.workspace import SPECS, Workspace

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
