"""A copy of our specs, to refresh from the vendors' real documents."""

from __future__ import annotations

import shutil
from pathlib import Path

from pipeline.curation.curated_spec import filter_operations
from pipeline.openapi.document import dump
from pipeline.openapi.messages import split_messages

from .harbour import Harbour

ROOT = Path(__file__).parents[2]


def copied(root: Path, vendor: str) -> Harbour:
    """Return a copy of all our specs below `root`, to refresh one vendor's."""
    shutil.copytree(ROOT / "specs", root / "specs")
    return Harbour(root, vendor, empty=False)


def with_one_operation(root: Path, vendor: str, operation: str) -> Harbour:
    """Return a copy in which a vendor's client has one operation, no messages and no corrections."""
    ours = copied(root, vendor)
    calls, _ = split_messages(ours.read())
    spec = filter_operations(calls, (operation,)).document
    spec.get("x-pennyweight-limits", {}).pop("learned", None)  # another operation tells them
    ours.spec(spec)
    ours.list_sources(scope=f'scope = ["{operation}"]\n')
    ours.write(f"specs/{vendor}/corrections.yaml", dump({**ours.read("corrections.yaml"), "actions": []}))
    return ours
