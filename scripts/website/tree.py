"""The whole site before it is built: every page by its path, and the navigation."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pipeline.file_tree import FileTree
from shipping.changelog import current, sections

from website.classes import messages_pages, shared_models
from website.client_page import client_page
from website.docstrings import package_page
from website.documents import SHARED, Described
from website.markdown import code, fenced, table
from website.operations import resource_page
from website.written import places, program_page, program_place, programs, read_page

_Nav = list[Any]
_REFERENCES = {
    "reference/core.md": (
        "The runtime",
        "core/src/pennyweight_core",
        "What every client package re-exports and needs.",
    ),
    "reference/pennyweight.md": ("Balances", "shim/src/pennyweight", "One report of all vendors."),
    "reference/sandbox.md": ("The sandbox", "sandbox/src/pennyweight_sandbox", "All vendors on loopback, for tests."),
}
"""Pages made from docstrings: title, package, first sentence."""


def site_tree(root: Path, documents: Iterable[Described]) -> tuple[FileTree, _Nav]:
    """Return the pages, and the navigation as mkdocs takes it."""
    described = list(documents)
    placed = places(root)
    pages = {place: read_page(root, page, placed) for page, place in placed.items() if page.endswith(".md")}
    pages |= {program_place(path): program_page(path) for path in programs(root)}
    pages |= {f"changelog/{package}.md": current(root, package) for package in sections(root)}
    for each in described:
        pages |= _reference(each)
    for path, (title, package, introduction) in _REFERENCES.items():
        pages[path] = package_page(title, root / package, introduction)
    pages["reference/report.md"] = _schema_page(root)
    styles = {"site.css": (root / "docs/site.css").read_bytes()}
    return {path: text.encode() for path, text in pages.items()} | styles, _navigation(pages, described)


def _reference(described: Described) -> dict[str, str]:
    folder = described.folder
    pages = {f"{folder}/index.md": client_page(described), f"{folder}/{SHARED}": shared_models(described)}
    pages |= {f"{folder}/{it.name}.md": resource_page(described, it) for it in described.model.resources}
    pages |= {f"{folder}/{name}": page for name, page in messages_pages(described).items()}
    return pages


def _schema_page(root: Path) -> str:
    schema = json.loads((root / "docs/report-1.schema.json").read_text("utf-8"))
    rows = [
        (code(name), code(_kind(value)), "yes" if name in schema.get("required", ()) else "")
        for name, value in schema["properties"].items()
    ]
    lines = [
        "# The report as JSON",
        "",
        "`pennyweight balances --json` and `report.to_json()` give one document of the",
    ]
    lines += [f"schema {code(schema['title'])}; see [balances](../guide/balances.md). At the top:", ""]
    lines += [*table(("member", "type", "always"), rows), "## The schema", ""]
    return "\n".join([*lines, *fenced("json", json.dumps(schema, indent=1))])


def _kind(schema: Mapping[str, Any]) -> str:
    if "const" in schema:
        return json.dumps(schema["const"])
    return str(schema.get("type") or " | ".join(str(it.get("type", "…")) for it in schema.get("anyOf", [])) or "…")


def _navigation(pages: Mapping[str, str], described: Iterable[Described]) -> _Nav:
    """Return the navigation: every page once, in the order in which a newcomer needs them."""

    def below(folder: str, *first: str) -> _Nav:
        rest = sorted(path for path in pages if path.startswith(f"{folder}/") and path not in first)
        return [*first, *rest]

    clients = [{each.vendor.title: _client_navigation(each)} for each in described]
    others = [*_REFERENCES, "reference/report.md"]
    return [
        {"Home": "index.md"},
        {"Start": below("start", "start/index.md")},
        {"Guide": [*below("guide"), "mistakes.md", {"Coming from": below("coming-from", "coming-from/index.md")}]},
        {"Examples": below("examples", "examples/index.md")},
        {"Reference": [*clients, *others, "names.md", "coverage.md"]},
        {"Packages": below("packages")},
        {"Changes": below("changelog", "changelog/index.md")},
        {"Project": ["architecture.md", *_project(pages), {"Decisions": below("decisions", "decisions/README.md")}]},
    ]


def _client_navigation(described: Described) -> _Nav:
    folder = described.folder
    resources = [{it.name: f"{folder}/{it.name}.md"} for it in described.model.resources]
    messages = [f"{folder}/{name}" for name in messages_pages(described)]
    return [f"{folder}/index.md", *resources, f"{folder}/{SHARED}", *messages]


def _project(pages: Mapping[str, str]) -> _Nav:
    return [path for path in ("contributing.md", "security.md", "conduct.md", "changes.md") if path in pages]
