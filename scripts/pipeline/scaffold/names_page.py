"""`docs/names.md`: what a vendor's operation is called here, derived from the curated specs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.openapi.walk import operations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.openapi.document import Document

HEAD = """\
# Names

What each vendor's operation is called in Python. One name per operation, no aliases: the resource is the noun under which a person
would look, the method a verb. Synchronous and asynchronous clients have the same names. Made of the curated specs by
`python3 tests/docs/names_page.py`.
"""
_NAMELESS = "(none)"


class Row(NamedTuple):
    """One operation: the vendor's own name for it, ours, and where it is on the wire."""

    vendor_name: str | None
    """None where the vendor has none."""
    call: str
    method: str
    path: str


def rows(document: Document) -> Iterator[Row]:
    """Yield the operations of a curated spec, sorted by call."""
    found = [
        Row(operation.get("operationId") or None, operation["x-pennyweight-name"], method.upper(), path)
        for path, method, operation in operations(document)
    ]
    yield from sorted(found, key=lambda row: row.call)


def section(title: str, client: str, document: Document) -> str:
    """
    Return the page's part about one vendor.

    Args:
        title: how the vendor writes its name.
        client: module and class, such as `pennyweight_acme.Acme`.
        document: the curated spec.
    """
    lines = [f"\n## {title}: `{client}`\n", "| the vendor's name | call | request |", "|---|---|---|"]
    lines += [
        f"| {_cell(row.vendor_name or _NAMELESS)} | `{row.call}()` | `{row.method} {_cell(row.path)}` |"
        for row in rows(document)
    ]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    """Return text that can't end a cell of a table, nor the code in it."""
    plain = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(plain.split()).replace("|", "\\|").replace("`", "'")
