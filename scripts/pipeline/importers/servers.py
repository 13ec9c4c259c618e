"""Servers of a publication: those listed, one inferred from a page's request line, minus private ones."""

import re
from ipaddress import ip_address
from urllib.parse import urljoin, urlsplit

from pipeline.diagnostics import Diagnostic
from pipeline.fetch import is_url
from pipeline.importers.mintlify.markdown import fences_of, lines_of
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, rewrite
from pipeline.openapi.repair import Blemish, note_blemishes
from pipeline.openapi.upgrade.document import plain_servers
from pipeline.openapi.walk import METHODS, operations

_CALL = re.compile(rf"^[`*]*({'|'.join(METHODS)})[`*]*\s+[`*]*(https://[^\s`*]+)[`*]*\s*$", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_BARE_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?::[0-9]+)?(?:/|$)", re.IGNORECASE)
_HOLDERS = ("document", "path", "operation")
_HERE = {"localhost", "127.0.0.1", "::1", "0.0.0.0"}  # noqa: S104 - names to leave out, nothing is bound


def with_servers_told(document: Document, text: str) -> Document:
    """Return the document with the server of a line such as `GET https://api.acme.example/things`, if it lists none."""
    if document.get("servers") or not document.get("paths"):
        return document
    paths = {(method, path) for path, method, _ in operations(document)}
    urls = [
        url.removesuffix(path)
        for method, url in _calls(text)
        for verb, path in paths
        if method == verb and url.endswith(path)
    ]
    return {**document, "servers": [{"url": url} for url in dict.fromkeys(urls)]} if urls else document


def without_private(document: Document, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Return the document without servers in the network of whoever calls, if it has others, and a note for each."""
    servers = document.get("servers") or []
    private = [server for server in servers if _is_private(str(server.get("url")))]
    if not private or len(private) == len(servers):
        return document, ()
    notes = [
        Diagnostic(
            location=name,
            message="is a server of nobody's",
            target="servers",
            actual=server["url"],
            hint="it is left out",
        )
        for server in private
    ]
    return {**document, "servers": [server for server in servers if server not in private]}, tuple(notes)


def _is_private(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_private
    except ValueError:
        return host in _HERE


def with_addresses(document: Document, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """
    Return the document with each server at an https address, wherever it lists some, and notes.

    A server relative to where the document was read is resolved; one that leads nowhere, since it was read from a file,
    is left out. Keys never go over http: the same address is asked over https.
    """
    found: list[Blemish] = []
    base = name.partition("?")[0] if is_url(name) else None

    def change(node: Node, kind: str, place: Place) -> Node:
        servers = node.get("servers")
        if kind not in _HOLDERS or not isinstance(servers, list):
            return node
        resolved = []
        for at, server in enumerate(servers):
            url = server.get("url")
            address = _address(url, base) if isinstance(url, str) else url
            if address != url:
                what, expected, settled = _difference(url, address)
                here = (*place, "servers", str(at))
                found.append(Blemish(place=here, message=what, expected=expected, found=url, settled=settled))
            if address is not None:
                resolved.append({**server, "url": address})
        rest = {key: value for key, value in node.items() if key != "servers"}
        return {**rest, "servers": plain_servers(resolved)} if resolved else rest

    settled: Document = rewrite(document, change)
    return settled, tuple(note_blemishes(found, name))


def _address(url: str, base: str | None) -> str | None:
    """Return the https address that is meant; None where there is none. Variables stay as they are."""
    text = url.strip()
    if text.startswith("//"):
        text = f"https:{text}"
    elif _BARE_HOST.match(text):
        text = f"https://{text}"
    elif not _SCHEME.match(text) and not text.startswith("{"):
        if base is None:
            return None
        text = urljoin(base, text or "/")
    scheme, separator, rest = text.partition("://")
    if not separator or "{" in scheme:
        return text
    plain = rest.partition("#")[0]
    host = re.split(r"[/?]", plain, maxsplit=1)[0]
    path = plain.removeprefix(host)
    if "{" not in host:
        host = _in_ascii(host.lower()).removesuffix(":443" if scheme.lower() == "https" else ":80")
    here = host.partition(":")[0] in _HERE
    scheme = "https" if scheme.lower() == "http" and not here else scheme.lower()
    address = f"{scheme}://{host}{path}"
    return address if scheme in {"https", "http"} else None


def _in_ascii(host: str) -> str:
    """Return a host as it is asked for in the Domain Name System; one that can't be is left as it is, to be refused."""
    try:
        return host if host.isascii() else host.encode("idna").decode()
    except UnicodeError:
        return host


def _difference(url: str, address: str | None) -> tuple[str, str, str]:
    """Return what is wrong with a server's URL, what was expected, and how it is settled."""
    if address is None and not _SCHEME.match(url.strip()):
        settled = "it is left out: nothing says relative to what; where calls go is named with --server"
        return "a server relative to a document that was read from a file", "an https address", settled
    if address is None:
        return "a server that is not asked over https", "an https address", "it is left out"
    if url.strip().lower().startswith("http://"):
        return "a server without encryption", "https", f"it is asked at {address}: keys never go over http"
    if _SCHEME.match(url.strip()):
        return "a server that is not plainly written", "https://host/path", f"it is asked at {address}"
    settled = f"it is asked at {address}; if that is wrong, where calls go is named with --server"
    return "a server relative to where the document was read", "an https address", settled


def _calls(text: str) -> list[tuple[str, str]]:
    lines = lines_of(text)
    fenced = {number for fence in fences_of(text) for number in range(fence.line, fence.line + fence.text.count("\n"))}
    found = [_CALL.match(line) for number, line in enumerate(lines, 1) if number not in fenced]
    return [(match[1].lower(), match[2]) for match in found if match]
