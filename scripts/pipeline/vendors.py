"""`specs/vendors.toml`, the only list of vendors, as values."""

import keyword
import re
from dataclasses import dataclass, field
from typing import Any

from pipeline.findings import Finding, FindingError

_WHERE = "specs/vendors.toml"
# They become folders, modules, classes, variables and source: nothing else may stand in them.
_SHAPES = {
    "class": (re.compile(r"[A-Z][A-Za-z0-9]*"), "a class name"),
    "prefix": (re.compile(r"[A-Z][A-Z0-9]*"), "capitals and digits"),
    "package": (re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*"), "a distribution's name"),
    "module": (re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*"), "a module's name"),
    "version": (re.compile(r"\d+\.\d+\.\d+((a|b|rc|\.dev)\d+)?"), "a version such as 1.2.3"),
    "homepage": (re.compile(r"https://[!-~]+"), "a web address"),
}
_NAME = re.compile(r"[a-z][a-z0-9]*")
NAME_SHAPE = "lower-case letters and digits, a letter first; no keyword of Python, no device of Windows"
# Windows opens a device where a folder is called so.
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
_OPERATION = re.compile(r"[A-Z]+ /\S*")
_HOST = re.compile(r"(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")
"""A name, exact: no pattern, port, address of numbers or final dot."""


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
    """The operations its client has, as `METHOD /path`; empty for all that the vendor publishes."""
    hosts: tuple[str, ...]
    """The hosts that may get its users' keys. A person lists them: a published server never adds one."""
    entry: dict[str, Any] = field(default_factory=dict, repr=False)


def read_vendors(entries: dict[str, Any]) -> dict[str, Vendor]:
    """
    Return the vendors by name, in the order of the file.

    Raises:
        FindingError: an entry lacks something, or has something no folder, module or class could be called.
    """
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
    for key, (shape, expected) in {"name": (_NAME, NAME_SHAPE), **_SHAPES}.items():
        value = name if key == "name" else entry[key]
        if not (is_name(value) if key == "name" else shape.fullmatch(value)):
            raise FindingError(
                Finding(
                    where=_WHERE,
                    what=f"[vendors.{name!r}] can't have this {key}",
                    expected=expected,
                    found=repr(value),
                    so="correct it",
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
        scope=_scope(name, entry.get("scope")),
        hosts=_hosts(name, entry.get("hosts")),
        entry=entry,
    )


def is_name(text: str) -> bool:
    """Whether a vendor can be called so: it becomes a folder, a module and a variable."""
    return bool(_NAME.fullmatch(text)) and not keyword.iskeyword(text) and text not in _DEVICES


def is_host(text: object) -> bool:
    """Whether this is the exact name of a host, as `hosts` lists them."""
    return isinstance(text, str) and bool(_HOST.fullmatch(text))


def _hosts(name: str, hosts: object) -> tuple[str, ...]:
    if isinstance(hosts, list) and all(map(is_host, hosts)):
        return tuple(hosts)
    raise FindingError(
        Finding(
            where=_WHERE,
            what=f"[vendors.{name}] does not say which hosts are the vendor's",
            expected='hosts = ["api.vendor.example"]: exact names in lower case, without scheme, port or pattern',
            found=repr(hosts),
            so="list the hosts that may get its users' keys",
        )
    )


def _scope(name: str, scope: object) -> tuple[str, ...]:
    if scope in (None, "all"):
        return ()
    if (
        isinstance(scope, list)
        and scope
        and all(isinstance(item, str) and _OPERATION.fullmatch(item) for item in scope)
    ):
        return tuple(scope)
    raise FindingError(
        Finding(
            where=_WHERE,
            what=f"[vendors.{name}] has no scope",
            expected='scope = "all", or a list such as ["GET /markets"]',
            found=repr(scope),
            so="say which operations its client has",
        )
    )
