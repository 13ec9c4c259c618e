"""The workspace: inputs and outputs on disk."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.file_tree import FileTree, read_tree, subtree
from pipeline.vendors import Vendor, read_vendors

PIPELINE = "scripts/pipeline"
PINS = "requirements/pipeline.txt"
VENDORS = "specs/vendors.toml"
SPECS = "sandbox/src/pennyweight_sandbox/_specs"
UPDATES = ("fetch", "importers", "curation", "diff", "commands", "scaffold")
"""The rooms that bring specs up to date; no generated tree depends on them, and nothing outside them imports them."""


@dataclass(frozen=True)
class Workspace:
    """The workspace as the pipeline sees it."""

    root: Path

    @cached_property
    def vendors(self) -> dict[str, Vendor]:
        return read_vendors(self.toml(VENDORS).get("vendors", {}))

    def documents(self, names: Iterable[str] = (), document: str | None = None) -> list[Vendor]:
        """
        Return the documents of some vendors, or of all; with `document`, only those of that name.

        Raises:
            DiagnosticError: there is no such vendor, or none of them has such a document.
        """
        vendors = [self.vendor(name) for name in names or self.vendors]
        every = [each for vendor in vendors for each in vendor.documents]
        found = [each for each in every if document in {None, each.attribute}]
        if not found:
            expected = ", ".join(each.attribute for each in every if each.attribute) or "none: leave --document out"
            what = f"no document {document!r} of {', '.join(vendor.name for vendor in vendors)}"
            raise DiagnosticError(
                Diagnostic(location=VENDORS, message=what, expected=expected, hint="name one of these")
            )
        return found

    def document(self, name: str) -> Vendor:
        """Return a document by its whole name: `acme` or `acme.admin`."""
        vendor, _, attribute = name.partition(".")
        return self.documents([vendor], attribute)[0]

    def vendor(self, name: str) -> Vendor:
        if name not in self.vendors:
            raise DiagnosticError(
                Diagnostic(
                    location=VENDORS,
                    message=f"no vendor {name!r}",
                    expected=f"one of {', '.join(self.vendors)}",
                    hint="name one of these, or add it to the file",
                )
            )
        return self.vendors[name]

    def text(self, path: str) -> str:
        try:
            return (self.root / path).read_text("utf-8")
        except FileNotFoundError:
            raise DiagnosticError(
                Diagnostic(location=path, message="is missing", hint="restore it, or write it")
            ) from None
        except UnicodeDecodeError as error:
            raise DiagnosticError(
                Diagnostic(location=path, message="is not UTF-8", actual=error.reason, hint="save it so")
            ) from None

    def toml(self, path: str) -> dict[str, Any]:
        text = self.text(path)
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise DiagnosticError(
                Diagnostic(location=path, message="is not TOML", actual=str(error), hint="mend the file")
            ) from None

    @cached_property
    def core(self) -> str:
        """The requirement on the runtime that every client package has."""
        core = self.toml(VENDORS).get("core")
        if not isinstance(core, str):
            raise DiagnosticError(
                Diagnostic(
                    location=VENDORS,
                    message="has no core",
                    expected='core = "pennyweight-core>=X.Y,<X+1"',
                    hint="add it",
                )
            )
        return core

    def specs(self, vendor: Vendor) -> FileTree:
        return read_tree(self.root, f"specs/{vendor.folder}")

    def overlay(self, document: Vendor) -> FileTree:
        """The files of the vendor's overlay, relative to its folder; those of further documents stand in folders in it."""
        folder = f"overlays/{document.root}"
        overlay = subtree(read_tree(self.root, folder), folder)
        if "__init__.py" not in overlay:
            raise DiagnosticError(Diagnostic(location=f"{folder}/__init__.py", message="is missing", hint="write it"))
        return overlay

    def machinery(self) -> FileTree:
        """The code and templates that decide what is generated, and the pins of their tools."""
        rooms = tuple(f"{PIPELINE}/{room}/" for room in UPDATES)
        making = {path: it for path, it in read_tree(self.root, PIPELINE).items() if not path.startswith(rooms)}
        return making | {PINS: self.text(PINS).encode()}


def sandbox_spec(vendor: Vendor) -> str:
    """Return the path of the sandbox's copy of a curated spec, against which it checks its own answers."""
    return f"{SPECS}/{vendor.name}.json"
