"""`specs/vendors.toml`, the only list of vendors, as values."""

import tomllib
from dataclasses import dataclass, field
from typing import Any

from pipeline.findings import Finding, FindingError

_WHERE = "specs/vendors.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vendor:
    """One vendor's entry."""

    name: str
    """Lower case: the folder's name."""
    title: str
    client: str
    """The client's class name."""
    prefix: str
    """Of its environment variables."""
    package: str
    """The distribution's name."""
    module: str
    """The import name."""
    version: str
    summary: str
    homepage: str
    dependencies: tuple[str, ...] = ()
    """Third-party requirements of its overlay."""
    deprecated: str | None = None
    scope: tuple[str, ...] = ()
    """The operations its client has, as `METHOD /path`."""
    entry: dict[str, Any] = field(default_factory=dict, repr=False)


def read_vendors(text: str) -> dict[str, Vendor]:
    """
    Return the vendors by name, in the order of the file.

    Raises:
        FindingError: the file is malformed, or an entry lacks something.
    """
    try:
        entries = tomllib.loads(text).get("vendors", {})
    except tomllib.TOMLDecodeError as error:
        raise FindingError(Finding(where=_WHERE, what="not TOML", found=str(error), so="mend the file")) from None
    return {name: _vendor(name, entry) for name, entry in entries.items()}


def _vendor(name: str, entry: dict[str, Any]) -> Vendor:
    needed = ("name", "class", "prefix", "package", "module", "version", "summary", "homepage")
    missing = [key for key in needed if not isinstance(entry.get(key), str)]
    if missing:
        raise FindingError(
            Finding(
                where=_WHERE,
                what=f"[vendors.{name}] is incomplete",
                expected=f"text for {', '.join(missing)}",
                found=", ".join(entry),
                so="add what is missing",
            )
        )
    return Vendor(
        name=name,
        title=entry["name"],
        client=entry["class"],
        prefix=entry["prefix"],
        package=entry["package"],
        module=entry["module"],
        version=entry["version"],
        summary=entry["summary"],
        homepage=entry["homepage"],
        dependencies=tuple(entry.get("dependencies", ())),
        deprecated=entry.get("deprecated"),
        scope=tuple(entry.get("scope", ())),
        entry=entry,
    )
