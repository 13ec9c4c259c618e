"""
Bring a document, OpenAPI 3.0, 3.1 or a mixture of both, or 3.2, to 3.1.0 without losing a constraint.

Follows the OpenAPI Initiative's guide https://learn.openapis.org/upgrading/v3.0-to-v3.1. Where 3.0 by the letter ignores
what a vendor plainly means (`nullable` without `type`, keys beside a `$ref`), it is taken as meant.
"""

import re
from collections.abc import Iterator
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, form_of, inner_form, items_of, rewrite, walk
from pipeline.openapi.pointers import pointer
from pipeline.openapi.upgrade.schema import upgraded_schema, with_named_examples

_VERSION = re.compile(r"3\.[012](\.\d+)?(-.*)?")
_VARIABLE = re.compile(r"\{([^{}]*)\}")


def upgrade(document: Document, name: str) -> Document:
    """
    Return the document as OpenAPI 3.1.0; upgrading twice changes nothing more.

    Every node is then what its place asks for: an empty `parameters:` is gone, an empty property is an empty schema.
    References keep their text, but schemas that may be null move one step inwards: settle references first, so that
    none points into such a schema.

    Args:
        document: OpenAPI 3.0.x, 3.1.x, or 3.2.x without the keys that are new in it. `nullable` and `x-nullable` are honoured in both.
        name: the file or page it came from, for messages.

    Raises:
        DiagnosticError: it is Swagger 2.0 or another format, or something in it has a shape that OpenAPI doesn't know.
    """
    _check_version(document, name)
    _refuse(name, _doubtful_nulls(document))
    upgraded: Document = rewrite(document, _upgraded)
    _refuse(name, _misfits(upgraded))
    return {**upgraded, "openapi": "3.1.0"}


def _check_version(document: Document, name: str) -> None:
    found = document.get("openapi", document.get("swagger"))
    if "openapi" in document and _VERSION.fullmatch(str(found)):
        return
    label = "swagger" if "swagger" in document and "openapi" not in document else "openapi"
    raise DiagnosticError(
        Diagnostic(
            location=name,
            message="not an OpenAPI 3 document",
            target=label,
            expected="openapi: 3.0.x, 3.1.x or 3.2.x",
            actual=f"{label}: {format_value(found)}" if found is not None else "nothing",
            hint="convert it to OpenAPI 3 first, or name another source",
        )
    )


def _upgraded(node: Node, kind: str, _place: Place) -> Node:
    node = _filled(node, kind)
    if isinstance(node.get("servers"), list):
        node = {**node, "servers": plain_servers(node["servers"])}
    match kind:
        case "schema":
            return upgraded_schema(node)
        case "parameter" | "header" | "media":
            return with_named_examples(_with_spelled_schema(node))
        case _:
            return node


def _with_spelled_schema(node: Node) -> Node:
    """Say with words what a schema of `true` or `false` says of a whole value: anything, or nothing."""
    schema = node.get("schema")
    return {**node, "schema": {} if schema else {"not": {}}} if isinstance(schema, bool) else node


def _filled(node: Node, kind: str) -> Node:
    """Return the node without keys that hold nothing, and with an empty node where a map holds nothing."""
    filled = {key: value for key, value in node.items() if value is not None or form_of(kind, key) is None}
    for key, value in filled.items():
        form = form_of(kind, key)
        if form and form[0] == "{" and isinstance(value, dict):
            filled[key] = {
                name: {} if item is None and inner_form(form, name) else item for name, item in value.items()
            }
    return filled


Fault = tuple[Place, str, str, object]
"""A place, what is wrong there, what was expected and what was found."""


def _doubtful_nulls(document: Document) -> Iterator[Fault]:
    for place, kind, node in walk(document):
        nullable = node.get("nullable") if kind == "schema" else None
        if nullable is not None and not isinstance(nullable, bool):
            yield (*place, "nullable"), "neither true nor false", "true or false", nullable


def _misfits(document: Document) -> Iterator[Fault]:
    for place, kind, node in walk(document):
        if kind == "schema":
            yield from _odd_words(place, node)
        for key, value in node.items():
            form = form_of(kind, key)
            if form is None:
                continue
            many = form[0] in "[{"
            items = items_of(value, form) if many else [("", value)]
            if items is None:
                expected = "a list" if form[0] == "[" else "a mapping"
                yield (*place, key), f"{key} is no {expected[2:]}", expected, value
                continue
            for name, item in items:
                inner = inner_form(form, name) if many else form
                if inner and not isinstance(item, dict) and not (inner == "schema" and isinstance(item, bool)):
                    below = (*place, key, name) if many else (*place, key)
                    yield below, f"no {inner}", "a mapping", item


def _odd_words(place: Place, node: Node) -> Iterator[Fault]:
    kind, required = node.get("type", []), node.get("required", [])
    if not isinstance(kind, str) and not (isinstance(kind, list) and all(isinstance(item, str) for item in kind)):
        yield (*place, "type"), "no type", "the name of a type, or a list of them", kind
    if not isinstance(required, list) or not all(isinstance(item, str) for item in required):
        yield (*place, "required"), "no list of names", "a list of names", required
    if not isinstance(node.get("enum", []), list):
        yield (*place, "enum"), "no list of values", "a list", node["enum"]


def _refuse(name: str, faults: Iterator[Fault]) -> None:
    diagnostics = [
        Diagnostic(
            location=name,
            message=what,
            target=pointer(place),
            expected=expected,
            actual=format_value(found),
            hint="the vendor's document is broken there; name another source, or a corrected copy of it",
        )
        for place, what, expected, found in faults
    ]
    if diagnostics:
        raise DiagnosticError(*diagnostics)


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
