"""
Count the operations that a spec publishes, from the file itself, and look whether it names a host.

Nothing of the pipeline has a part in it but the form of diagnostics: PyYAML and the standard library read, so that what
the pipeline's reader leaves out is noticed.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]  # a second reader to compare with; its stubs would help nothing here
from pipeline.diagnostics import Diagnostic, DiagnosticError

_METHODS = ("delete", "get", "head", "options", "patch", "post", "put", "trace")
_HERE = {"localhost", "127.0.0.1", "0.0.0.0"}  # noqa: S104 - names to look for, nothing is bound
_SAYS_WEBHOOK = re.compile(r"web[-_ ]?hook", re.IGNORECASE)
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Counted:
    """The operations that a spec publishes."""

    operations: frozenset[str]
    """Everything under `paths`, as `METHOD /path`."""
    webhooks: frozenset[str]
    """Those of them that look like webhooks: posts of something to an address that takes and answers nothing."""
    addressed: bool = True
    """Whether a server is named that can be reached from elsewhere."""


def count(path: Path) -> Counted:
    """Return what the document in a file publishes. Raises DiagnosticError when it is neither JSON nor YAML, or has no paths."""
    document = _loaded(path)
    paths = document.get("paths") if isinstance(document, dict) else None
    if not isinstance(paths, dict):
        raise DiagnosticError(
            Diagnostic(location=str(path), message="nothing to count", expected="paths", hint="look at the file")
        )
    found: dict[str, bool] = {}
    for address, node in paths.items():
        item = _target(document, node)
        if str(address).startswith("/") and isinstance(item, dict):
            for method in _METHODS:
                if isinstance(item.get(method), dict):
                    alone = method == "post" and "{" not in address and not item.get("parameters")
                    found[f"{method.upper()} {address}"] = alone and _is_webhook(document, item[method])
    webhooks = frozenset(key for key, webhook in found.items() if webhook)
    return Counted(frozenset(found), webhooks, addressed=any(map(_is_reachable, _servers(document))))


def _servers(document: dict[str, Any]) -> Iterator[str]:
    """Yield the servers of a document, and the host of a Swagger 2.0 one."""
    servers = document.get("servers")
    for server in servers if isinstance(servers, list) else []:
        if isinstance(server, dict):
            yield str(server.get("url", ""))
    if document.get("host"):
        yield f"https://{document['host']}"


def _is_reachable(url: str) -> bool:
    """Whether a server's URL has a host, and not that of the machine it is read on."""
    scheme, separator, rest = url.partition("://")
    host = (rest if separator else scheme.removeprefix("//")).partition("/")[0].partition(":")[0]
    written = bool(separator) or url.startswith("//") or "." in host.strip(".") or "{" in host
    return written and bool(host) and host not in _HERE


def _is_webhook(document: Any, operation: dict[str, Any]) -> bool:
    said = operation.get("tags") or [str(operation.get("operationId", ""))]
    answers = operation.get("responses") or {}
    silent = not any((_target(document, answer) or {}).get("content") for answer in answers.values())
    return bool(
        all(_SAYS_WEBHOOK.match(str(word)) for word in said)
        and operation.get("requestBody")
        and not operation.get("parameters")
        and silent
    )


def _target(document: Any, node: Any) -> Any:
    """Follow one reference within the document."""
    if isinstance(node, dict) and str(node.get("$ref", "")).startswith("#/"):
        found = document
        for part in node["$ref"][2:].split("/"):
            found = found.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(found, dict) else None
        return found
    return node


def _loaded(path: Path) -> Any:
    try:
        text = path.read_text("utf-8-sig")
        return json.loads(text) if text.lstrip().startswith("{") else yaml.load(text, _Loader)  # noqa: S506 - a safe loader
    except (OSError, ValueError, yaml.YAMLError) as error:
        what, found = "can't be read", " ".join(str(error).split())
        raise DiagnosticError(
            Diagnostic(location=str(path), message=what, expected="JSON or YAML", actual=found)
        ) from None
