"""
`docs/names.md`: what a vendor's operation is called here. Run this file to write the page anew.

It is derived from the curated specs as the pipeline leaves them for the sandbox, so it needs nothing installed.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "names.md"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_HEAD = """\
# Names

What each vendor's operation is called in Python. One name per operation, no aliases: the resource is the noun under which a person
would look, the method a verb. Synchronous and asynchronous clients have the same names. Made of the curated specs by
`python3 tests/docs/names_page.py`.
"""


class Row(NamedTuple):
    """One operation: the vendor's own name for it, ours, and where it is on the wire."""

    vendor_name: str
    call: str
    method: str
    path: str


def vendors() -> dict[str, dict[str, Any]]:
    entries: dict[str, dict[str, Any]] = tomllib.loads((ROOT / "specs/vendors.toml").read_text("utf-8"))["vendors"]
    return entries


def rows(vendor: str) -> Iterator[Row]:
    """Return a vendor's operations, sorted by call."""
    spec = ROOT / "sandbox/src/bursar_sandbox/_specs" / f"{vendor}.json"
    paths = json.loads(spec.read_text("utf-8"))["paths"]
    found = [
        Row(operation["operationId"], operation["x-bursar-name"], method.upper(), path)
        for path, item in paths.items()
        for method, operation in item.items()
        if method in METHODS
    ]
    yield from sorted(found, key=lambda row: row.call)


def page() -> str:
    """Return the text that belongs in `docs/names.md`."""
    parts = [_HEAD]
    for vendor, entry in vendors().items():
        lines = [
            f"\n## {entry['name']}: `{entry['module']}.{entry['class']}`\n",
            "| the vendor's name | call | request |",
        ]
        lines.append("|---|---|---|")
        lines += [f"| {row.vendor_name} | `{row.call}()` | `{row.method} {row.path}` |" for row in rows(vendor)]
        parts.append("\n".join(lines) + "\n")
    return "".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
