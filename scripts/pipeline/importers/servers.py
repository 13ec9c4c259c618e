"""Where a publication says its calls go: beside the servers it lists, a page's own line, and what only its makers can reach."""

import re
from urllib.parse import urlsplit

from pipeline.diagnostics import Diagnostic
from pipeline.importers.mintlify.markdown import fences_of, lines_of
from pipeline.openapi.document import Document
from pipeline.openapi.walk import METHODS, operations

_CALL = re.compile(rf"^[`*]*({'|'.join(METHODS)})[`*]*\s+[`*]*(https://[^\s`*]+)[`*]*\s*$", re.IGNORECASE)
_HERE = {"localhost", "127.0.0.1", "::1", "0.0.0.0"}  # noqa: S104 - names to leave out, nothing is bound


def with_servers_told(document: Document, text: str) -> Document:
    """Return the document with the server of a line such as `GET https://api.acme.example/things`, if it lists none."""
    if document.get("servers") or not document.get("paths"):
        return document
    paths = {(method, path) for path, method, _ in operations(document)}
    told = [
        url.removesuffix(path)
        for method, url in _calls(text)
        for verb, path in paths
        if method == verb and url.endswith(path)
    ]
    return {**document, "servers": [{"url": url} for url in dict.fromkeys(told)]} if told else document


def without_private(document: Document, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Return the document without servers on the machine of whoever calls, if it has others, and a note for each."""
    servers = document.get("servers") or []
    private = [server for server in servers if urlsplit(str(server.get("url"))).hostname in _HERE]
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


def _calls(text: str) -> list[tuple[str, str]]:
    lines = lines_of(text)
    fenced = {number for fence in fences_of(text) for number in range(fence.line, fence.line + fence.text.count("\n"))}
    found = [_CALL.match(line) for number, line in enumerate(lines, 1) if number not in fenced]
    return [(match[1].lower(), match[2]) for match in found if match]
