"""The part of the side table about operations."""

import re
from typing import Any

from pipeline.codegen.declaration import declaration
from pipeline.codegen.docstrings import method_words, replacement_of_operation
from pipeline.codegen.example import Calls, example
from pipeline.codegen.resource_table import resource_class, resources
from pipeline.model.bodies import Form, body_of
from pipeline.model.pagination import paging_of
from pipeline.model.parameters import PLACES, Given, arguments_of
from pipeline.model.responses import answers_of, content_of, is_text, may_be_nothing, plain_kind
from pipeline.model.types import annotation
from pipeline.openapi.document import Document
from pipeline.openapi.walk import Schema, component_of, operations

__all__ = ["LITERALS", "argument_type", "operations_by_resource", "resource_class"]

_AMOUNT, _MOMENT = "Decimal | int | str", "datetime | int"
_INPUTS = {
    "DecimalInput": _AMOUNT,
    "NumberInput": _AMOUNT,
    "UnixMillisecondsInput": _MOMENT,
    "UnixSecondsInput": _MOMENT,
}
"""What a method's signature says for core's names of what callers give: more in an editor than a name does."""
LITERALS = 12
"""An enum of more values is offered as `str`, not as a `Literal` nobody would read."""


def operations_by_resource(document: Document, calls: Calls) -> dict[str, dict[str, Any]]:
    """Return what the template of a method needs, by resource and by the operationId that the sketch has."""
    lists = {name: entry["list"] for name, entry in resources(document).items()}
    table: dict[str, dict[str, Any]] = {}
    for path, method, operation in operations(document):
        resource, name = operation["x-pennyweight-name"].split(".")
        entry = _operation(document, calls, path, method, operation, lists[resource])
        table.setdefault(resource, {})[f"{resource}_{name}"] = entry
    return table


def _operation(
    document: Document, calls: Calls, path: str, method: str, operation: Document, sequence: str
) -> dict[str, Any]:
    given = arguments_of(document, operation)
    content = content_of(document, operation)
    paging = paging_of(document, operation)
    items = [annotation(document, item, sequence=sequence) for item in paging.items] if paging else []
    call = {place: _call(given, place) for place in PLACES if any(item.place == place for item in given)}
    body = body_of(document, operation)
    if body and body.form is Form.EMPTY:
        call["body"] = repr({"": {}})
    name = operation["x-pennyweight-name"]
    loop = "" if paging is None else "item" if len(paging.items) == 1 else "page"
    return {
        "method": name.split(".")[1],
        "constant": f"_{name.split('.')[1].upper()}",
        "model": _result(document, operation, content, "list"),
        "declaration": declaration(document, path, method, operation, given),
        "types": {item.name: argument_type(document, item.schema, sequence) for item in given},
        "returns": _result(document, operation, content, sequence),
        "paged": "" if paging is None else "Pages" if len(paging.items) == 1 else pages_class(operation),
        "item": items[0] if items else "",
        "lists": dict(zip(paging.lists, items, strict=True)) if paging and len(items) > 1 else {},
        "call": ", ".join(f"{place}={pairs}" for place, pairs in call.items()),
        "arguments": f"{{{', '.join(f'{place!r}: {pairs}' for place, pairs in call.items())}}}",
        "secrets": [item.name for item in given if item.secret],
        "docs": {
            flavour: method_words(
                document,
                operation,
                content,
                example(document, calls, name, given, loop=loop, asynchronous=bool(flavour)),
            )
            for flavour in ("", "Async")
        },
        "deprecated": _deprecation(operation),
    }


def _deprecation(operation: Document) -> str:
    """Return the source of what type checkers and editors say of a deprecated operation; empty of any other."""
    if not operation.get("deprecated"):
        return ""
    return repr(f"Deprecated by the vendor. {replacement_of_operation(operation)}".rstrip())


def pages_class(operation: Document) -> str:
    """Return the class of pages whose items are in several lists: `portfolio.get_positions` → `PortfolioGetPositionsPages`."""
    return f"{resource_class(operation['x-pennyweight-name'].replace('.', '_'))}Pages"


def _result(document: Document, operation: Document, content: Schema | None, sequence: str) -> str:
    if content is None:
        return "None"
    kind = plain_kind(operation)
    if kind is not None:
        return ("str" if is_text(kind) else "bytes") + (" | None" if None in answers_of(operation).values() else "")
    # Content that may be null raises where it is: methods return it without None.
    return annotation(document, content, sequence=sequence, nullable=may_be_nothing(document, operation))


def argument_type(document: Document, schema: Schema, sequence: str) -> str:
    """Return an argument's type: enums may also be given as their literal text, secrets are given as plain text."""
    text = annotation(document, schema, sequence=sequence, hidden="str", given=True)
    if "DecimalInput" in text and "NumberInput" in text:  # they mean the same in Python
        text = re.sub(r" \| NumberInput\b", "", text)
    for core_name, meaning in _INPUTS.items():
        text = re.sub(rf"\b{core_name}\b", meaning, text)
    name = component_of(schema)
    values = document["components"]["schemas"].get(name, {}).get("enum", [])
    if not values:
        return text
    literals = ", ".join(repr(value) for value in values if value is not None)
    literal = f"Literal[{literals}]" if len(values) <= LITERALS else "str"
    return f"{name} | {literal}{' | None' if text.endswith('| None') else ''}"


def _call(given: list[Given], place: str) -> str:
    pairs = [
        f"{item.key!r}: {f'Secret({item.name})' if item.secret else item.name}" for item in given if item.place == place
    ]
    return f"{{{', '.join(pairs)}}}"
