"""Servers: that each is a plain address at one of the vendor's own hosts, wherever the document lists it."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from urllib.parse import urlsplit

from pipeline.diagnostics import Finding, shown
from pipeline.model.servers import MOST, addresses, count, server_lists
from pipeline.openapi.document import Document

_SERVER = re.compile(r"https://[a-z0-9.-]+(/[A-Za-z0-9._~/-]*)?")
_ENVIRONMENT = re.compile(r"[a-z][a-z0-9-]*")


def check(document: Document, where: str, hosts: Collection[str]) -> Iterator[Finding]:
    """Yield servers that can't be used, and those that would get keys and are at none of the vendor's `hosts`."""
    if not document.get("servers"):
        yield Finding(where=where, what="has no servers", so="add the vendor's, the default first")
    for keys, servers in server_lists(document):
        target = ".".join(keys)
        if any(count(server) > MOST for server in servers):
            yield Finding(
                where=where,
                what="a server has too many values of its variables",
                target=target,
                expected=f"at most {MOST} addresses",
                so="leave values out",
            )
            continue
        yield from _addresses(servers, where, target, hosts)
        yield from _environments(servers, where, target)


def _addresses(servers: list[Document], where: str, target: str, hosts: Collection[str]) -> Iterator[Finding]:
    for _, url in addresses(servers):
        if not _SERVER.fullmatch(url):
            yield Finding(
                where=where,
                what="a server is no plain https URL",
                target=target,
                expected="https, and a default for each of its variables",
                found=shown(url),
                so="correct it",
            )
        elif (host := urlsplit(url).hostname) not in hosts:
            yield Finding(
                where=where,
                what="a server is at a host that is not listed as the vendor's",
                target=target,
                expected=", ".join(hosts) or "none is listed yet",
                found=url,
                so=f"your users' keys would go there: is it the vendor's? then add {host} to hosts in specs/vendors.toml",
            )


def _environments(servers: list[Document], where: str, target: str) -> Iterator[Finding]:
    for name, times in Counter(environment for environment, _ in addresses(servers)).items():
        if times > 1 or not _ENVIRONMENT.fullmatch(str(name)):
            yield Finding(
                where=where,
                what="servers can't be told apart",
                target=target,
                expected="x-pennyweight-environment: a name of its own for each, in lower case",
                found=f"{shown(name)}, {times} times" if times > 1 else shown(name),
                so="name them",
            )
