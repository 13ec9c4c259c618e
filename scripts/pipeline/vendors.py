"""`specs/vendors.toml`, the only list of vendors, as values."""

import keyword
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.reserved import DEVICES

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
_OF_DOCUMENT = {"name", "summary", "homepage", "hosts", "scope", "sources", "terms"}
"""What the entry of a further document may say."""
_MODULES = ("events", "live", "models", "provenance", "resources", "stream_messages", "webhooks")
_OPERATION = re.compile(r"[A-Z]+ /\S*")
_HOST = re.compile(r"(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")
"""A name, exact: no pattern, port, address of numbers or final dot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vendor:
    """
    One document of a vendor: a spec with its own servers, which becomes one client class.

    Most vendors have one. Others have further ones below `[vendors.<name>.documents]`: they share the vendor's
    distribution and version, and their clients are reached from the vendor's own.
    """

    name: str
    """Lower case, as in messages and the lock: `acme`, or `acme.admin` for a further document."""
    title: str
    owner: str
    """How the vendor writes its name: the title, but for a further document."""
    client: str
    """The client's class name."""
    prefix: str
    """Of its environment variables."""
    package: str
    """The distribution's name."""
    module: str
    """The import name: `pennyweight_acme`, `pennyweight_acme.admin`."""
    version: str
    summary: str
    homepage: str
    dependencies: tuple[str, ...] = ()
    """Third-party requirements of its overlay."""
    extras: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Further requirements of the distribution, by the name of the extra."""
    deprecated: str | None = None
    scope: tuple[str, ...] = ()
    """The operations its client has, as `METHOD /path`; empty for all that the vendor publishes."""
    hosts: tuple[str, ...]
    """The hosts that may get its users' keys. A person lists them: a published server never adds one."""
    entry: dict[str, Any] = field(default_factory=dict, repr=False)
    further: tuple["Vendor", ...] = ()
    """The documents beside this one; a further document has none itself."""

    @property
    def documents(self) -> tuple["Vendor", ...]:
        """Every document of the vendor, its own first."""
        return self, *self.further

    @property
    def root(self) -> str:
        """The vendor's name, also for a further document."""
        return self.name.partition(".")[0]

    @property
    def attribute(self) -> str:
        """The client's attribute on the vendor's own client; empty for that one."""
        return self.name.partition(".")[2]

    @property
    def folder(self) -> str:
        """The folder of its files below `specs/` and `overlays/`."""
        return self.name.replace(".", "/")

    @property
    def table(self) -> str:
        """The name of its entry in `specs/vendors.toml`."""
        return f"vendors.{self.name.replace('.', '.documents.')}"

    @property
    def source(self) -> str:
        """The folder of its code in the distribution."""
        return f"src/{self.module.replace('.', '/')}"


def read_vendors(entries: dict[str, Any]) -> dict[str, Vendor]:
    """
    Return the vendors by name, in the order of the file.

    Raises:
        DiagnosticError: an entry lacks something, or has something no folder, module or class could be called.
    """
    return {name: _vendor(name, entry) for name, entry in entries.items()}


def _vendor(name: str, entry: dict[str, Any]) -> Vendor:
    key_path = f"vendors.{name}"
    _check_text(key_path, entry, ("name", *_SHAPES, "summary"))
    _check_name(f"vendors.{name!r}", name)
    for key, (shape, expected) in _SHAPES.items():
        if not shape.fullmatch(entry[key]):
            raise _unfit(f"vendors.{name!r}", key, expected, entry[key])
    further = entry.get("documents", {})
    if not isinstance(further, dict):
        raise _unfit(key_path, "documents", f"tables such as [{key_path}.documents.admin]", further)
    documents = tuple(_further(name, entry, key, document) for key, document in further.items())
    return replace(_document(name, entry), further=documents)


def _further(vendor: str, above: dict[str, Any], key: str, entry: object) -> Vendor:
    """Return a further document; all that it is called follows from its key and from its vendor's entry."""
    key_path = f"vendors.{vendor}.documents.{key}"
    if not isinstance(entry, dict) or not entry.keys() <= _OF_DOCUMENT:
        found = ", ".join(sorted(entry.keys() - _OF_DOCUMENT)) if isinstance(entry, dict) else repr(entry)
        raise _unfit(key_path, "entry", f"a table of {', '.join(sorted(_OF_DOCUMENT))}; the vendor has the rest", found)
    _check_text(key_path, entry, ("name", "summary", "homepage"))
    _check_name(key_path, key)
    if key in _MODULES:
        raise _unfit(key_path, "name", f"another name than the package's own modules {', '.join(_MODULES)}", key)
    shape, expected = _SHAPES["homepage"]
    if not shape.fullmatch(entry["homepage"]):
        raise _unfit(key_path, "homepage", expected, entry["homepage"])
    made: dict[str, Any] = {
        "name": f"{above['name']} {entry['name']}",
        "owner": above["name"],
        "class": f"{above['class']}{key.capitalize()}",
        "prefix": f"{above['prefix']}_{key.upper()}",
        "module": f"{above['module']}.{key}",
    }
    made |= {name: above[name] for name in ("package", "version", "deprecated") if name in above}
    return _document(f"{vendor}.{key}", {**entry, **made})


def _document(name: str, entry: dict[str, Any]) -> Vendor:
    return Vendor(
        name=name,
        title=entry["name"],
        owner=entry.get("owner", entry["name"]),
        client=entry["class"],
        prefix=entry["prefix"],
        package=entry["package"],
        module=entry["module"],
        version=entry["version"],
        summary=entry["summary"],
        homepage=entry["homepage"],
        dependencies=tuple(entry.get("dependencies", ())),
        extras={name: tuple(requirements) for name, requirements in entry.get("extras", {}).items()},
        deprecated=entry.get("deprecated"),
        scope=_scope(name, entry.get("scope")),
        hosts=_hosts(name, entry.get("hosts")),
        entry=entry,
    )


def _check_text(key_path: str, entry: dict[str, Any], needed: Iterable[str]) -> None:
    missing = [key for key in needed if not isinstance(entry.get(key), str)]
    if missing:
        raise DiagnosticError(
            Diagnostic(
                location=_WHERE,
                message=f"[{key_path}] is incomplete",
                expected=f"text for {', '.join(missing)}",
                actual=", ".join(entry),
                hint="add what is missing",
            )
        )


def _check_name(key_path: str, name: str) -> None:
    if not is_name(name):
        raise _unfit(key_path, "name", NAME_SHAPE, name)


def _unfit(key_path: str, key: str, expected: str, found: object) -> DiagnosticError:
    what = f"[{key_path}] can't have this {key}"
    return DiagnosticError(
        Diagnostic(location=_WHERE, message=what, expected=expected, actual=repr(found), hint="correct it")
    )


def is_name(text: str) -> bool:
    """Whether a vendor can be called so: it becomes a folder, a module and a variable."""
    return bool(_NAME.fullmatch(text)) and not keyword.iskeyword(text) and text not in DEVICES


def is_host(text: object) -> bool:
    """Whether this is the exact name of a host, as `hosts` lists them."""
    return isinstance(text, str) and bool(_HOST.fullmatch(text))


def _hosts(name: str, hosts: object) -> tuple[str, ...]:
    if isinstance(hosts, list) and all(map(is_host, hosts)):
        return tuple(hosts)
    raise DiagnosticError(
        Diagnostic(
            location=_WHERE,
            message=f"[vendors.{name}] does not say which hosts are the vendor's",
            expected='hosts = ["api.vendor.example"]: exact names in lower case, without scheme, port or pattern',
            actual=repr(hosts),
            hint="list the hosts that may get its users' keys",
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
    raise DiagnosticError(
        Diagnostic(
            location=_WHERE,
            message=f"[vendors.{name}] has no scope",
            expected='scope = "all", or a list such as ["GET /markets"]',
            actual=repr(scope),
            hint="say which operations its client has",
        )
    )
