"""The places that list our packages and operations: a new vendor's entries in them, all else as it was."""

from collections.abc import Sequence
from typing import Any

import tomlkit
from tomlkit.items import Array

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.model import ClientModel, Operation
from pipeline.scaffold.page import markdown
from pipeline.toml_edit import put
from pipeline.vendors import Vendor

README, WORKSPACE = "README.md", "pyproject.toml"
_ROW = "| [generated/"
_NAMELESS = "(none)"


def with_member(text: str, vendor: Vendor, others: Sequence[Vendor]) -> str:
    """
    Return the workspace's `pyproject.toml` with a new client among its members, import rules and changelog sections.

    Args:
        text: as it is.
        vendor: the new one.
        others: those that are there already: wherever all of them are listed, the new one joins.

    Raises:
        DiagnosticError: a table is missing that every workspace of ours has.
    """
    document: Any = tomlkit.parse(text)
    try:
        tool = document["tool"]
        member = tomlkit.parse("is = { workspace = true }")["is"]
        put(tool["uv"]["sources"], {vendor.package: member})
        imports = tool["importlinter"]
        _join(imports["root_packages"], vendor, others)
        for contract in imports["contracts"]:
            for listed in contract.values():
                if isinstance(listed, Array):
                    _join(listed, vendor, others)
        sections = tool["towncrier"]["section"]
    except (KeyError, TypeError) as error:
        so = "restore it, or add the vendor by hand"
        raise DiagnosticError(
            Diagnostic(location=WORKSPACE, message="lacks a table", expected=str(error), hint=so)
        ) from None
    section = tomlkit.table()
    section["name"], section["path"] = vendor.package, vendor.name
    section.add(tomlkit.nl())
    sections.append(section)
    return str(document.as_string())


def with_row(text: str, vendor: Vendor) -> str:
    """
    Return the project's README with a row for a new client, after those of the others.

    Raises:
        DiagnosticError: there is no such table.
    """
    lines = text.split("\n")
    last = max((number for number, line in enumerate(lines) if line.startswith(_ROW)), default=None)
    if last is None:
        so = "restore the table of packages"
        raise DiagnosticError(
            Diagnostic(location=README, message="lists no clients", expected=f"a row such as {_ROW}…", hint=so)
        )
    row = f"{_ROW}{vendor.name}](specs/{vendor.name}/README.md) | `{vendor.package}` | client for {markdown(vendor.title)} |"
    return "\n".join([*lines[: last + 1], row, *lines[last + 1 :]])


def fragment(vendor: Vendor, count: int) -> str:
    """Return the first entry of a new client's changelog."""
    operations = "one operation" if count == 1 else f"{count} operations"
    return f"First release: {operations} of {markdown(vendor.title)}, typed, synchronous and asynchronous.\n"


def _join(listed: Array, vendor: Vendor, others: Sequence[Vendor]) -> None:
    """Add the new module to a list that has all others, or to the text in it that has them, such as `a | b`."""
    modules = {other.module for other in others}
    if modules <= set(listed):
        listed.append(vendor.module)
        return
    for index, item in enumerate(list(listed)):
        if isinstance(item, str) and modules <= {part.strip() for part in item.split("|")}:
            listed[index] = f"{item} | {vendor.module}"


def by_call(model: ClientModel) -> list[Operation]:
    """Return the operations of a client, sorted by call."""
    return sorted(model.operations.values(), key=lambda it: it.name)


def section(title: str, client: str, model: ClientModel) -> str:
    """
    Return the page's part about one vendor.

    Args:
        title: how the vendor writes its name.
        client: module and class, such as `pennyweight_acme.Acme`.
        model: the client's.
    """
    lines = [f"\n## {title}: `{client}`\n", "| the vendor's name | call | request |", "|---|---|---|"]
    lines += [
        f"| {_cell(it.operation_id or _NAMELESS)} | `{it.name}()` | `{it.http_method} {_cell(it.path)}` |"
        for it in by_call(model)
    ]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    """Return text that can't end a cell of a table, nor the code in it."""
    plain = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(plain.split()).replace("|", "\\|").replace("`", "'")
