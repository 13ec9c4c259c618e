"""Provenance of a tree: digests of its inputs and files."""

import hashlib
import json
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from pipeline.file_tree import FileTree, digest, subtree
from pipeline.text import toml
from pipeline.vendors import Vendor
from pipeline.workspace import Workspace, sandbox_spec

_TOOLS = ("openapi-python-client", "datamodel-code-generator", "ruff")
_SOURCE = ("url", "date", "sha256")  # what else is noted there helps the next download only


def digest_tree(tree: FileTree) -> str:
    """Return one digest of paths and contents."""
    lines = [f"{hashlib.sha256(content).hexdigest()} {path}" for path, content in sorted(tree.items())]
    return digest("\n".join(lines).encode())


def tools() -> dict[str, str]:
    """Return the versions of the tools whose output is in the tree."""
    return {tool: version(tool) for tool in _TOOLS}


def digest_inputs(workspace: Workspace, vendor: Vendor) -> str:
    """Return the digest of everything that decides what a vendor's tree looks like."""
    inputs = {
        **workspace.specs(vendor),
        **{f"overlays/{path}": content for path, content in workspace.overlay(vendor).items()},
        **workspace.machinery(),
        "LICENSE": workspace.text("LICENSE").encode(),
        "vendor": json.dumps(vendor.entry, sort_keys=True, default=str).encode(),
        "lock": json.dumps(
            [_locked(workspace, each) for each in vendor.documents], sort_keys=True, default=str
        ).encode(),
        "core": workspace.core.encode(),
        "tools": json.dumps(tools()).encode(),
    }
    return digest_tree(inputs)


def curated_digests(record: dict[str, Any], vendor: Vendor) -> dict[str, str]:
    """
    Return what a `provenance.toml` says of the curated specs, by the paths at which the sandbox has them.

    Raises:
        KeyError: it lacks one.
    """
    entries = [(each, record["documents"][each.attribute] if each.attribute else record) for each in vendor.documents]
    return {sandbox_spec(each): entry["curated"]["digest"] for each, entry in entries}


def provenance_toml(workspace: Workspace, vendor: Vendor, package: FileTree, curated: FileTree) -> bytes:
    """
    Return `provenance.toml` for a finished package, of all the vendor's documents.

    Args:
        workspace: the workspace.
        vendor: whose package it is.
        package: its files.
        curated: the curated specs as JSON, by the paths at which the sandbox has them.
    """
    lines = [
        f'# Made by `nox -s "regenerate({vendor.name})"`. Digests are SHA-256; `files` tells edits by hand.',
        f'inputs = "{digest_inputs(workspace, vendor)}"',
        "",
        *(line for each in vendor.documents for line in _document(workspace, each, curated[sandbox_spec(each)])),
        "[generators]",
        *(f'{tool} = "{number}"' for tool, number in tools().items()),
        "",
        "[files]",
        *(f'{toml(path)} = "{digest(content)}"' for path, content in sorted(package.items())),
        "",
    ]
    return "\n".join(lines).encode()


def _document(workspace: Workspace, document: Vendor, curated: bytes) -> Iterator[str]:
    specs = subtree(workspace.specs(document), f"specs/{document.folder}")
    locked = _locked(workspace, document)
    dates = [str(source["date"]) for source in locked.get("sources", []) if "date" in source]
    above = f"documents.{document.attribute}." if document.attribute else ""
    yield f"[{above}spec]"
    yield f"version = {toml(str(locked.get('version', '')))}"
    yield f'date = "{max(dates, default="")}"'
    yield f'digest = "{digest(specs["openapi.yaml"])}"'
    yield f"sources = {toml([source['url'] for source in locked.get('sources', [])])}"
    yield from ("", f"[{above}corrections]", f'digest = "{digest(specs.get("corrections.yaml", b""))}"')
    yield from ("", f"[{above}curated]", f'digest = "{digest(curated)}"', "")


def _locked(workspace: Workspace, vendor: Vendor) -> dict[str, Any]:
    locked: dict[str, Any] = workspace.toml("specs/specs.lock").get(vendor.name, {})
    sources = [{key: source[key] for key in source if key in _SOURCE} for source in locked.get("sources", [])]
    return {**locked, "sources": sources}
