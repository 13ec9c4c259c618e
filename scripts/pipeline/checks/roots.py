"""The document's own keys: servers, annotations of the house, the envelope, and what belongs elsewhere."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pipeline.documents import Document
from pipeline.findings import Finding, shown
from pipeline.rules.walking import METHODS, operations
from pipeline.servers import addresses

_SERVER = re.compile(r"https://[a-z0-9.-]+(/[A-Za-z0-9._~/-]*)?")
_ENVIRONMENT = re.compile(r"[a-z][a-z0-9-]*")
_ANNOTATIONS = {
    *("name", "money", "decimal", "pagination", "retry", "secret", "envelope", "open", "environment"),
    *("limits", "cost", "event"),
}
_PATH_ITEM = {*METHODS, "parameters", "servers", "summary", "description"}


def check(document: Document, where: str) -> Iterator[Finding]:
    """Yield what is wrong around the operations."""
    yield from _servers(document, where)
    yield from _annotations(document, where)
    yield from _envelope(document, where)
    if document.get("webhooks"):
        yield Finding(where=where, what="has webhooks", so="describe them in events.yaml")
    for path, item in document.get("paths", {}).items():
        unread = [key for key in item if key not in _PATH_ITEM and not key.startswith("x-")]
        if unread:
            yield Finding(
                where=where,
                what="a path item says something the pipeline does not read",
                target=path,
                found=", ".join(unread),
                so="say it in each operation",
            )


def _servers(document: Document, where: str) -> Iterator[Finding]:
    servers = document.get("servers", [])
    if not servers:
        yield Finding(where=where, what="has no servers", so="add the vendor's, the default first")
    of_operations = [said["servers"] for _, _, said in operations(document) if said.get("servers")]
    of_paths = [item["servers"] for item in document.get("paths", {}).values() if item.get("servers")]
    for group in (servers, *of_operations, *of_paths):
        yield from _addresses(group, where)


def _addresses(servers: list[Document], where: str) -> Iterator[Finding]:
    for _, url in addresses(servers):
        if not _SERVER.fullmatch(url):
            yield Finding(
                where=where,
                what="a server is no plain https URL",
                expected="https, and a default for each of its variables",
                found=shown(url),
                so="correct it",
            )
    environments = Counter(environment for environment, _ in addresses(servers))
    for name, count in environments.items():
        if count > 1 or not _ENVIRONMENT.fullmatch(str(name)):
            yield Finding(
                where=where,
                what="servers can't be told apart",
                expected="x-pennyweight-environment: a name of its own for each, in lower case",
                found=f"{shown(name)}, {count} times" if count > 1 else shown(name),
                so="name them",
            )


def _annotations(node: Any, where: str, place: str = "") -> Iterator[Finding]:
    pairs = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in pairs:
        here = f"{place}.{key}".lstrip(".")
        if (
            isinstance(key, str)
            and key.startswith("x-pennyweight-")
            and key.removeprefix("x-pennyweight-") not in _ANNOTATIONS
        ):
            yield Finding(
                where=where,
                what=f"{key} is no annotation of the house",
                target=place or None,
                expected=", ".join(f"x-pennyweight-{name}" for name in sorted(_ANNOTATIONS)),
                so="mend the spelling; a secret that is not marked as one is shown",
            )
        yield from _annotations(value, where, here)


def _envelope(document: Document, where: str) -> Iterator[Finding]:
    envelope = document.get("x-pennyweight-envelope")
    if envelope is None:
        return
    right = isinstance(envelope, dict) and all(isinstance(envelope.get(key), str) for key in ("status", "content"))
    if not right or not isinstance(envelope.get("ok"), list) or not envelope["ok"]:
        yield Finding(
            where=where,
            what="x-pennyweight-envelope is incomplete",
            expected="status and content, names of fields; ok, a list of values of status",
            found=shown(envelope),
            so="complete it",
        )
