"""The edge: what the commands do with trees, disk and screen."""

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from pipeline.findings import Finding, FindingError
from pipeline.shelf import Shelf, sandbox_spec
from pipeline.standing import refusal, standing
from pipeline.tree import Tree, difference, read_tree, swap_in
from pipeline.vendors import Vendor

Say = Callable[[str], None]


def regenerate_all(shelf: Shelf, names: Iterable[str], say: Say, *, discard: bool = False, force: bool = False) -> int:
    """Make every named vendor's tree that is not current; swap in whole trees only. Returns the exit status."""
    for name in names:
        vendor = shelf.vendor(name)
        stands = standing(shelf, vendor)
        if stands.edited and not discard:
            raise FindingError(refusal(vendor, stands.edited))
        if stands.current and not force:
            say(f"{vendor.name}: unchanged")
            continue
        tree = _make(shelf, vendor, say)
        swap_in(shelf.root, tree, f"generated/{vendor.name}")
        say(f"{vendor.name}: wrote {len(tree)} files to generated/{vendor.name}")
    return 0


def fresh(shelf: Shelf, names: Iterable[str], say: Say) -> int:
    """Print a unified diff wherever the disk differs from what the pipeline makes now. Returns the exit status."""
    names = list(names)
    stale = 0
    for name in names:
        vendor = shelf.vendor(name)
        made = _make(shelf, vendor, say)
        found = read_tree(shelf.root, f"generated/{vendor.name}")
        spec = shelf.root / sandbox_spec(vendor)
        if spec.exists():
            found[sandbox_spec(vendor)] = spec.read_bytes()
        lines = list(difference(made, found))
        if lines:
            stale += 1
            say("\n".join(lines))
            say(f'{vendor.name}: generated/{vendor.name} is not fresh; run: nox -s "regenerate({vendor.name})"')
        else:
            say(f"{vendor.name}: fresh, {len(made)} files")
    strangers = sorted(path.name for path in _folders(shelf.root / "generated") if path.name not in shelf.vendors)
    if strangers:
        raise FindingError(
            Finding(
                where="generated",
                what="holds folders of no vendor",
                expected=", ".join(shelf.vendors),
                found=", ".join(strangers),
                so="remove them, or add the vendor to specs/vendors.toml",
            )
        )
    return 1 if stale else 0


def _make(shelf: Shelf, vendor: Vendor, say: Say) -> Tree:
    from pipeline.regenerate import regenerate

    started = time.perf_counter()
    return regenerate(
        shelf, vendor, lambda stage: say(f"{vendor.name}: {stage} ({time.perf_counter() - started:.1f} s)")
    )


def _folders(place: Path) -> list[Path]:
    return [path for path in place.iterdir() if path.is_dir()] if place.is_dir() else []
