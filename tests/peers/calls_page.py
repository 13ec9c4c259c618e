"""
The tables "Every call" of the pages about other clients, from what arrives at the sandbox when their methods are called.

`nox -s interop` compares them. To write them anew: `PENNYWEIGHT_PEERS=.nox/peers .nox/interop/bin/python tests/peers/calls_page.py`.
"""

from __future__ import annotations

import json
import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2] / "scripts")]

from docs.pages import ROOT  # only now can it be found

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from peers import Client, Outcome

PAGES = {
    "kalshi_python_sync": "docs/coming-from/kalshi-python-sync.md",
    "kalshi-sdk": "docs/coming-from/kalshi-sdk.md",
    "snaptrade-python-sdk": "docs/coming-from/snaptrade-python-sdk.md",
}
"""By the client's name; the asynchronous ones have the same methods."""
HEAD = "\n## Every call\n\n"


def section(client: Client, outcomes: Iterable[Outcome]) -> str:
    """Return what follows HEAD: each method of a client beside the call for the operation that it reached."""
    package = f"pennyweight-{client.vendor}"
    lines = ["Each method was called against the sandbox; beside it stands the call for what arrived.", ""]
    lines += [f"| {client.name} | {package} |", "|---|---|"]
    return "\n".join([*lines, *sorted(set(_rows(client, outcomes)))]) + "\n"


def _rows(client: Client, outcomes: Iterable[Outcome]) -> Iterator[str]:
    calls = {
        (method.upper(), path): (document, operation["x-pennyweight-name"])
        for document in reversed(client.documents)  # what two of them have is the first one's
        for path, item in _spec(document)["paths"].items()
        for method, operation in item.items()
        if "x-pennyweight-name" in operation
    }
    found = list(outcomes)
    methods = {it.method for it in found}
    for outcome in found:
        method = _method(client, outcome.method, methods)
        if outcome.operation is None or method is None:
            continue
        document, name = calls[outcome.operation.method, outcome.operation.template]
        folder, variable = document.replace(".", "/"), document.partition(".")[2]
        resource, _, verb = name.partition(".")
        call = ".".join(filter(None, [variable, name]))
        yield f"| `{method}` | [`{call}`](../reference/{folder}/{resource}.md#call-{verb}) |"


def _spec(document: str) -> dict[str, Any]:
    spec: dict[str, Any] = json.loads(
        files("pennyweight_sandbox").joinpath(f"_specs/{document}.json").read_text("utf-8")
    )
    return spec


def _method(client: Client, method: str, methods: set[str]) -> str | None:
    """Return the name as its users write it, after the client's; None for the asynchronous twin of another."""
    resource, _, verb = method.partition(".")
    if client.name == "kalshi_python_sync":
        return verb
    is_twin = client.name == "snaptrade-python-sdk" and verb[0] == "a" and f"{resource}.{verb[1:]}" in methods
    return None if is_twin else method


def main() -> None:
    """Write the tables."""
    from pennyweight_sandbox import Sandbox

    from peers import CLIENTS, Driver, Trial

    for client in CLIENTS:
        if client.name in PAGES:
            with Sandbox() as sandbox, Driver(client, sandbox.env) as driver:
                text = section(client, Trial(client, driver, sandbox).run())
            page = ROOT / PAGES[client.name]
            page.write_text(page.read_text("utf-8").partition(HEAD)[0] + HEAD + text, "utf-8")


if __name__ == "__main__":
    main()
