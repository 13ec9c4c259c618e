"""Servers with one plain URL each."""

import re
from typing import Any

from pipeline.openapi.grammar import Node

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def plain_servers(servers: list[Any]) -> list[Any]:
    """
    Return the servers without trailing slashes, and without those that then are there twice.

    A template is filled in with the defaults of its variables when each one has a default, or values of which the first is
    taken for it; else it stays as it is.
    """
    plain: list[Any] = []
    for server in servers:
        settled = _settled(server) if isinstance(server, dict) else server
        if not any(_facts(settled) == _facts(other) for other in plain):
            plain.append(settled)
    return plain


def _settled(server: Node) -> Node:
    if not isinstance(server.get("url"), str):
        return server
    url = server["url"].strip()
    if len(url) > 1:
        url = url.rstrip("/") or "/"
    variables = server.get("variables")
    defaults = {
        name: str(default)
        for name, variable in (variables.items() if isinstance(variables, dict) else ())
        if isinstance(variable, dict) and isinstance(default := _default(variable), str | int)
    }
    if not all(name in defaults for name in _VARIABLE.findall(url)):
        return {**server, "url": url}
    filled = _VARIABLE.sub(lambda found: defaults[found[1]], url)
    rest = {key: value for key, value in server.items() if key != "variables"}
    return {**rest, "url": (filled.rstrip("/") or "/") if len(filled) > 1 else filled}


def _default(variable: Node) -> Any:
    values = variable.get("enum")
    return variable.get("default", values[0] if isinstance(values, list) and values else None)


def _facts(server: Any) -> Any:
    return (server.get("url"), server.get("variables")) if isinstance(server, dict) else server
