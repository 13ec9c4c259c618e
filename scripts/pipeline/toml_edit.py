"""Edits of a TOML document that leave comments where a person wants them: what stands before a table belongs to it."""

from collections.abc import Mapping, Sequence
from typing import Any

from tomlkit import TOMLDocument, aot, array, nl, table
from tomlkit.items import Array, Item, Key, Table

_Body = list[tuple[Key | None, Item]]


def put(holder: Table, values: Mapping[str, Any]) -> None:
    """Set keys, and remove those whose value is None; new ones come after the last key."""
    rest = _cut(holder)
    for name, value in values.items():
        if value is None:
            holder.pop(name, None)
        else:
            holder[name] = value
    holder.value.body.extend(rest)


def put_above_sources(vendor: Table, values: Mapping[str, Sequence[str]]) -> None:
    """Set lists of texts, one a line, between the vendor's other keys and its `[[sources]]`; empty ones are removed."""
    sources = vendor.pop("sources", None)
    put(vendor, {name: _lines(texts) if texts else None for name, texts in values.items()})
    if sources:
        indent = sources[0].trivia.indent
        vendor.append("sources", sources)
        sources[0].trivia.indent = indent  # a list of tables that is added sets its own blank lines


def _lines(texts: Sequence[str]) -> Array:
    added = array()
    for text in texts:
        added.add_line(text, indent="  ")
    added.add_line(indent="")
    return added


def add_source(vendor: Table, values: Mapping[str, Any]) -> None:
    """Add a `[[sources]]` after the vendor's last one."""
    fresh = table()
    put(fresh, values)
    if not vendor.get("sources"):
        vendor.pop("sources", None)
        if len(vendor):
            vendor.add(nl())
        vendor.append("sources", aot())
        vendor["sources"].append(fresh)
        return
    last = vendor["sources"][-1]
    rest = _cut(last)
    last.value.body.append((None, nl()))
    vendor["sources"].append(fresh)
    fresh.trivia.indent = ""  # a list of tables that was just made sets its own blank lines
    fresh.value.body.extend(rest)


def new_vendor(document: TOMLDocument, name: str) -> Table:
    """Add a `[name]` at the end."""
    if len(document):
        document.add(nl())
    document.append(name, table())
    added = document[name]
    assert isinstance(added, Table)
    return added


def _cut(holder: Table) -> _Body:
    """Take the blank lines and comments off the end of a table; return them."""
    body = holder.value.body
    end = len(body)
    while end and body[end - 1][0] is None:
        end -= 1
    # A comment right below the last key, without a blank line between, is about that key.
    while end < len(body) and not isinstance(body[end][1], type(nl())):
        end += 1
    rest = body[end:]
    del body[end:]
    return rest
