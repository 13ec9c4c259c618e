"""The entry of a new vendor: what it is called, from its name and whatever the person who adds it says."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.model import list_addresses as server_addresses
from pipeline.model import server_lists
from pipeline.naming import pascal
from pipeline.openapi.document import Document
from pipeline.reserved import is_reserved_client
from pipeline.vendors import NAME_SHAPE, Vendor, is_host, is_name, read_vendors
from pipeline.workspace import VENDORS

_HOST = re.compile(r"[a-z0-9.-]+")
_ROOMS = {"benchmarks", "core", "docs", "generated", "overlays", "sandbox", "scripts", "shim", "specs", "tests"}


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorOptions:
    """Options of the command line about a vendor; None where they are to be guessed."""

    name: str
    title: str | None = None
    client: str | None = None
    homepage: str | None = None
    summary: str | None = None
    server: str | None = None
    """Where calls go, whatever is read says."""


def check_name(name: str, vendors: Collection[str], there: Callable[[], Collection[str]]) -> None:
    """
    Refuse a name that is taken.

    Args:
        name: of the new vendor.
        vendors: those in `specs/vendors.toml`.
        there: returns the places that would be the new vendor's own and are there; asked of a good name only.

    Raises:
        DiagnosticError: it is no name, a vendor's, one of our rooms, or something of that name is there already.
    """
    if not is_name(name):
        so = "choose another, such as the company's; --title says how it is written"
        raise _refused("no vendor can be called so", NAME_SHAPE, repr(name), so)
    if name in vendors:
        so = f'bring it up to date with nox -s "refresh({name})", or choose another name'
        raise _refused(f"the vendor {name} is there already", "a name of its own", name, so)
    if name in _ROOMS:
        raise _refused(
            "one of our own rooms is called so", "another name", name, "choose another, such as the company's"
        )
    if left := there():
        so = "remove it if it is left from an earlier try, or choose another name"
        raise _refused(f"something of {name} is there already", "nothing of that name", ", ".join(sorted(left)), so)


def title_of(options: VendorOptions) -> str:
    """Return the vendor's name as it is written in prose."""
    return " ".join((options.title or options.name.capitalize()).split())


def vendor_of(
    options: VendorOptions, document: Document, list_addresses: Collection[str], classes: Collection[str]
) -> Vendor:
    """
    Return the vendor's entry.

    Args:
        options: of the person who adds it.
        document: the curated spec.
        addresses: where it was read, as far as it was read from the web.
        classes: names of classes that the client has beside itself.

    Raises:
        DiagnosticError: a name can't be that of a folder, a class or a package; or no homepage can be found.
    """
    title = title_of(options)
    entry: dict[str, Any] = {
        "name": title,
        "class": options.client or _client(options.name, title, classes),
        "prefix": options.name.upper(),
        "package": f"pennyweight-{options.name}",
        "module": f"pennyweight_{options.name}",
        "version": "0.1.0",
        "summary": " ".join((options.summary or f"Typed client for {title}").split()),
        "homepage": options.homepage or _homepage(document, list_addresses),
        "dependencies": [],
        "hosts": _hosts(document),
    }
    if not _is_free(entry["class"], classes):
        so = "choose another with --class"
        raise _refused(
            "the client's class has a name that means something else", "a name of its own", entry["class"], so
        )
    return read_vendors({options.name: entry})[options.name]


def entry_text(vendor: Vendor, scope: Collection[str], sources: Collection[Mapping[str, object]]) -> str:
    """Return the entry as it is added to `specs/vendors.toml`; `scope` empty means all, `sources` have url and format."""
    import tomlkit

    table = tomlkit.table()
    for key, value in vendor.entry.items():
        table[key] = value
    table["hosts"].comment("keys go there: as its servers say, to be confirmed")
    table["scope"] = _lines(sorted(scope)) if scope else "all"
    document = tomlkit.document()
    document[vendor.name] = table
    text = document.as_string().replace(f"[{vendor.name}]", f"[vendors.{vendor.name}]", 1)
    for source in sources:
        more = tomlkit.document()
        for key, value in source.items():
            more[key] = value
        text += f"\n[[vendors.{vendor.name}.sources]]\n{more.as_string()}"
    if not sources:
        text += (
            f"# It was read from files. Where {_comment(vendor.title)} publishes them belongs here, for `refresh` and `drift`:\n"
            f'# [[vendors.{vendor.name}.sources]]\n# url = "https://…"\n# format = "openapi"\n'
        )
    return text


def _client(name: str, title: str, classes: Collection[str]) -> str:
    made = pascal(title)
    choices = [made, pascal(name), f"{made}Client", f"{pascal(name)}Client"]
    return next((choice for choice in choices if _is_free(choice, classes)), pascal(name))


def _is_free(name: str, classes: Collection[str]) -> bool:
    return (
        bool(name)
        and not any(each in classes or is_reserved_client(each) for each in (name, f"Async{name}"))
        and not name.endswith("Error")
    )


def host_of(url: object) -> str | None:
    """Return the host of an https address; None for anything else, variables included."""
    try:
        parts = urlsplit(url) if isinstance(url, str) else urlsplit("")
    except ValueError:
        return None
    known = parts.scheme == "https" and parts.hostname and _HOST.fullmatch(parts.hostname)
    return parts.hostname if known else None


def _hosts(document: Document) -> list[str]:
    """Return the hosts of all servers, for a person to confirm; one that is none is refused where the server is checked."""
    urls = (url for _, servers in server_lists(document) for _, url in server_addresses(servers))
    return [host for host in dict.fromkeys(filter(None, map(host_of, urls))) if is_host(host)]


def _homepage(document: Document, list_addresses: Collection[str]) -> str:
    servers = [server.get("url") for server in document.get("servers", [])]
    host = next(filter(None, map(host_of, [*list_addresses, *servers])), None)
    if host is None:
        raise _refused(
            "nothing says where its documentation is", "a web address", "files only", "give it with --homepage"
        )
    return f"https://{host}"


def _lines(items: Collection[str]) -> Any:
    import tomlkit

    array = tomlkit.array()
    for item in items:
        array.add_line(item, indent="  ")
    array.add_line(indent="")
    return array


def _comment(text: str) -> str:
    return "".join(character for character in text if character.isprintable())


def _refused(what: str, expected: str, found: str, so: str) -> DiagnosticError:
    return DiagnosticError(Diagnostic(location=VENDORS, message=what, expected=expected, actual=found, hint=so))
