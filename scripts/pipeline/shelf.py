"""Where the inputs stand on disk."""

import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pipeline.findings import Finding, FindingError
from pipeline.tree import Tree, read_tree, under
from pipeline.vendors import Vendor, read_vendors

PIPELINE = "scripts/pipeline"
PINS = "requirements/pipeline.txt"


@dataclass(frozen=True)
class Shelf:
    """The workspace as the pipeline sees it."""

    root: Path

    @cached_property
    def vendors(self) -> dict[str, Vendor]:
        return read_vendors(self.text("specs/vendors.toml"))

    def vendor(self, name: str) -> Vendor:
        if name not in self.vendors:
            raise FindingError(
                Finding(
                    where="specs/vendors.toml",
                    what=f"no vendor {name!r}",
                    expected=f"one of {', '.join(self.vendors)}",
                    so="name one of these, or add it to the file",
                )
            )
        return self.vendors[name]

    def text(self, path: str) -> str:
        try:
            return (self.root / path).read_text("utf-8")
        except FileNotFoundError:
            raise FindingError(Finding(where=path, what="is missing", so="restore it, or write it")) from None

    @cached_property
    def core(self) -> str:
        """The requirement on the runtime that every client package has."""
        return str(tomllib.loads(self.text("specs/vendors.toml"))["core"])

    def specs(self, vendor: Vendor) -> Tree:
        return read_tree(self.root, f"specs/{vendor.name}")

    def overlay(self, vendor: Vendor) -> Tree:
        """The overlay's files, relative to the overlay's folder."""
        overlay = under(read_tree(self.root, f"overlays/{vendor.name}"), f"overlays/{vendor.name}")
        if "__init__.py" not in overlay:
            raise FindingError(Finding(where=f"overlays/{vendor.name}/__init__.py", what="is missing", so="write it"))
        return overlay

    def machinery(self) -> Tree:
        """The pipeline's own code and templates, and the pins of its tools."""
        return read_tree(self.root, PIPELINE) | {PINS: (self.root / PINS).read_bytes()}


def sandbox_spec(vendor: Vendor) -> str:
    """Where the sandbox keeps the curated spec that it checks its own answers against."""
    return f"sandbox/src/bursar_sandbox/_specs/{vendor.name}.json"
