"""Servers: base URLs by environment, templates filled."""

import re
from collections.abc import Iterator
from itertools import islice, product
from math import prod
from urllib.parse import urlsplit

from pipeline.openapi.document import Document
from pipeline.openapi.pointers import pointer
from pipeline.openapi.walk import METHODS

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_OTHER = re.compile(r"[^a-z0-9]+")
MOST_ADDRESSES = 100
"""Addresses that one server may stand for."""


def server_lists(document: Document) -> Iterator[tuple[tuple[str, ...], list[Document]]]:
    """Yield every list of servers with the keys that lead to it: the document's own, those of path items and operations."""
    if document.get("servers"):
        yield ("servers",), document["servers"]
    for path, item in document.get("paths", {}).items():
        for keys in ((), *((method,) for method in METHODS if method in item)):
            holder = item[keys[0]] if keys else item
            if holder.get("servers"):
                yield ("paths", path, *keys, "servers"), holder["servers"]


def list_hosts(document: Document) -> dict[str, str]:
    """Return all hosts that operations are sent to, each with the pointer of a list of servers."""
    return {
        urlsplit(url).hostname or url: pointer(keys)
        for keys, servers in server_lists(document)
        for _, url in list_addresses(servers)
    }


def environment_of(server: Document) -> str:
    """Return the environment of a server, as it is called with the defaults of its variables."""
    return str(server.get("x-pennyweight-environment", "production"))


def count_addresses(server: Document) -> int:
    """Return the number of a server's addresses, at most: the product of its variables' values."""
    variables = [server.get("variables", {}).get(name, {}) for name in set(_VARIABLE.findall(server["url"]))]
    return prod(len(variable.get("enum", [])) + 1 for variable in variables)


def servers_by_environment(servers: list[Document]) -> dict[str, str]:
    """Return base URLs by environment, the default first; of two servers of one environment the first counts."""
    found: dict[str, str] = {}
    for environment, url in list_addresses(servers):
        found.setdefault(environment, url)
    return found


def list_addresses(servers: list[Document]) -> Iterator[tuple[str, str]]:
    """
    Yield environment and base URL of every server.

    A server with variables is one for each combination of their values: the one of their defaults is called as the server
    is, each other one by the values that differ. A variable without a default stays as it is. Of one server come `MOST_ADDRESSES` at most.
    """
    for server in servers:
        usual = environment_of(server)
        names = list(dict.fromkeys(_VARIABLE.findall(server["url"])))
        variables = [server.get("variables", {}).get(name, {}) for name in names]
        defaults = [str(each.get("default", f"{{{name}}}")) for name, each in zip(names, variables, strict=True)]
        values = [
            [default, *(str(it) for it in each.get("enum", []))]
            for default, each in zip(defaults, variables, strict=True)
        ]
        for chosen in dict.fromkeys(islice(product(*(dict.fromkeys(each) for each in values)), MOST_ADDRESSES)):
            url = server["url"]
            for name, value in zip(names, chosen, strict=True):
                url = url.replace(f"{{{name}}}", value)
            others = [value for value, default in zip(chosen, defaults, strict=True) if value != default]
            yield _slug("-".join(others)) or usual, url.rstrip("/")


def _slug(text: str) -> str:
    return _OTHER.sub("-", text.lower()).strip("-")
