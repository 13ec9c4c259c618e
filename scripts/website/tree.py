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
from website.navigation import PYTHON_PAGES, Navigation, guide_page, navigation, reference_page, summary
from website.operations import resource_page
from website.stream_pages import stream_pages
from website.written import places, program_page, program_place, programs, read_page

_BOOSTS = {
    "changelog/": 0.3,
    "decisions/": 0.3,
    "contributing": 0.5,
    "reference/kalshi/perps/streams": 0.4,
    "reference/kalshi/streams": 1.2,
    "reference/": 2,
}
"""How much more or less than others pages count in a search."""
_ASSETS = ("site.css", "site.js", "icon.svg")


def site_tree(root: Path, documents: Iterable[Described]) -> tuple[FileTree, Navigation]:
    """Return the pages, and the navigation as mkdocs takes it."""
    described = list(documents)
    placed = places(root)
    pages = {place: read_page(root, page, placed) for page, place in placed.items() if page.endswith(".md")}
    pages |= {program_place(path): program_page(path) for path in programs(root)}
    for package in sections(root):
        pages["changelog/index.md"] += f"\n- [{package}]({package}.md)"
        pages[f"changelog/{package}.md"] = current(root, package).replace("# ", "# Changes of ", 1)
    for each in described:
        pages |= _reference(each)
    for path, (package, folder, introduction) in PYTHON_PAGES.items():
        pages[path] = package_page(package, root / folder, introduction)
    pages["reference/report.md"] = _schema_page(root)
    pages |= {"guide/index.md": guide_page(pages), "reference/index.md": reference_page(described)}
    tree = {path: _with_description(path, text).encode() for path, text in pages.items()}
    assets = {name: (root / "docs" / name).read_bytes() for name in _ASSETS}
    return tree | assets, navigation(pages, described)


def _with_description(path: str, page: str) -> str:
    """Return a page with what search engines and previews of links show of it."""
    facts = {"description": summary(page)} if summary(page) else {}
    more: dict[str, Any] = {"hide": ["navigation"]} if path == "index.md" else {}
    boost = next((boost for start, boost in _BOOSTS.items() if path.startswith(start)), None)
    more |= {"search": {"boost": boost}} if boost else {}
    head = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in (facts | more).items()]
    own, rest = page.removeprefix("---\n").split("---\n", 1) if page.startswith("---\n") else ("", page)
    return "\n".join(["---", *head, f"{own}---", rest])


def _reference(described: Described) -> dict[str, str]:
    folder = described.folder
    pages = {f"{folder}/index.md": client_page(described), f"{folder}/{SHARED}": shared_models(described)}
    pages |= {f"{folder}/{it.name}.md": resource_page(described, it) for it in described.model.resources}
    pages |= {f"{folder}/{name}": page for name, page in messages_pages(described).items()}
    pages |= {f"{folder}/{name}": page for name, page in stream_pages(described).items()}
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
