"""Servers: that each is a plain address at one of the vendor's own hosts, wherever the document lists it."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from urllib.parse import urlsplit

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.model import MOST_ADDRESSES, count_addresses, list_addresses, server_lists
from pipeline.openapi.document import Document

_SERVER = re.compile(r"https://[a-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?")
_NAME_IT = "say where calls go, with --server https://… when the vendor is added"
_ENVIRONMENT = re.compile(r"[a-z][a-z0-9-]*")


def check(document: Document, where: str, hosts: Collection[str]) -> Iterator[Diagnostic]:
    """Yield servers that can't be used, and those that would get keys and are at none of the vendor's `hosts`."""
    if not document.get("servers"):
        yield Diagnostic(
            location=where,
            message="has no servers",
            target="servers",
            expected="an https address where calls go, the default first",
            actual="none",
            hint=f"{_NAME_IT}, or add the vendor's servers in corrections.yaml",
        )
    for keys, servers in server_lists(document):
        target = ".".join(keys)
        if any(count_addresses(server) > MOST_ADDRESSES for server in servers):
            yield Diagnostic(
                location=where,
                message="a server has too many values of its variables",
                target=target,
                expected=f"at most {MOST_ADDRESSES} addresses",
                hint="leave values out",
            )
            continue
        yield from _addresses(servers, where, target, hosts)
        yield from _environments(servers, where, target)


def _addresses(servers: list[Document], where: str, target: str, hosts: Collection[str]) -> Iterator[Diagnostic]:
    for _, url in list_addresses(servers):
        if not _SERVER.fullmatch(url):
            yield Diagnostic(
                location=where,
                message="a server is no plain https URL",
                target=target,
                expected="https, and a default for each of its variables",
                actual=format_value(url),
                hint=f"{_NAME_IT}, or correct it",
            )
        elif (host := urlsplit(url).hostname) not in hosts:
            yield Diagnostic(
                location=where,
                message="a server is at a host that is not listed as the vendor's",
                target=target,
                expected=", ".join(hosts) or "none is listed yet",
                actual=url,
                hint=f"your users' keys would go there: is it the vendor's? then add {host} to hosts in specs/vendors.toml",
            )


def _environments(servers: list[Document], where: str, target: str) -> Iterator[Diagnostic]:
    for name, times in Counter(environment for environment, _ in list_addresses(servers)).items():
        if times > 1 or not _ENVIRONMENT.fullmatch(str(name)):
            yield Diagnostic(
                location=where,
                message="servers can't be told apart",
                target=target,
                expected="x-pennyweight-environment: a name of its own for each, in lower case",
                actual=f"{format_value(name)}, {times} times" if times > 1 else format_value(name),
                hint="name them",
            )
