"""The project's addresses: one setting, `[tool.pennyweight.addresses]` of the root pyproject.toml, for every package."""

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pipeline.diagnostics import Diagnostic, DiagnosticError

LABELS = ("Homepage", "Documentation", "Changelog", "Issues")
"""As package indexes show them; the setting writes them in lower case."""

_TABLE = "pyproject.toml [tool.pennyweight.addresses]"
_EXPECTED = "an https address"


def read_addresses(root: Path) -> dict[str, str]:
    """Return the addresses that are set, by label. Raises DiagnosticError for what is no address, and for other names."""
    content = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    table: dict[str, Any] = content.get("tool", {}).get("pennyweight", {}).get("addresses", {})
    known = {label.lower(): label for label in LABELS}
    problems = [
        Diagnostic(location=_TABLE, message="unknown name", expected=", ".join(known), actual=name, hint="remove it")
        for name in table.keys() - known
    ]
    problems += [
        Diagnostic(
            location=_TABLE, message=f"wrong {name}", expected=_EXPECTED, actual=repr(table[name]), hint="correct it"
        )
        for name in known
        if table.get(name, "") != "" and not _is_address(table[name])
    ]
    if problems:
        raise DiagnosticError(*problems)
    return {known[name]: table[name] for name in known if table.get(name)}


def missing_addresses(addresses: Mapping[str, str]) -> list[Diagnostic]:
    """Return a diagnostic for each address that a release needs and the setting lacks."""
    so = "write it there; nox -s build puts it into the metadata of every package"
    return [
        Diagnostic(
            location=_TABLE, message=f"{label.lower()} is not set", expected=_EXPECTED, actual="nothing", hint=so
        )
        for label in LABELS
        if label not in addresses
    ]


def urls_table(addresses: Mapping[str, str]) -> str:
    """Return the addresses as the table `[project.urls]` of a pyproject.toml; nothing when there are none."""
    lines = [f"{label} = {json.dumps(address)}\n" for label, address in addresses.items()]
    return f"\n[project.urls]\n{''.join(lines)}" if lines else ""


def _is_address(value: object) -> bool:
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or " " in value:
        return False
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and not parts.username and not parts.password
