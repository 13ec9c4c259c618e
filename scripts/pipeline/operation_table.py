"""The part of the side table about operations."""

from typing import Any

from pipeline.annotation import annotation
from pipeline.arguments import PLACES, Given, answer_of, arguments_of, body_reference, costs_of
from pipeline.documents import Document
from pipeline.method_words import method_words
from pipeline.paging import content_of, paging_of
from pipeline.resource_table import resources
from pipeline.rules.walking import Schema, component_of, operations, types_of

LITERALS = 12
"""An enum of more values is offered as `str`, not as a `Literal` nobody would read."""


def operations_by_resource(document: Document) -> dict[str, dict[str, Any]]:
    """Return what the template of a method needs, by resource and by the operationId that the sketch has."""
    lists = {name: entry["list"] for name, entry in resources(document).items()}
    table: dict[str, dict[str, Any]] = {}
    for path, method, operation in operations(document):
        resource, name = operation["x-bursar-name"].split(".")
        entry = _operation(document, path, method, operation, lists[resource])
        table.setdefault(resource, {})[f"{resource}_{name}"] = entry
    return table


def _operation(document: Document, path: str, method: str, operation: Document, sequence: str) -> dict[str, Any]:
    given = arguments_of(document, operation)
    content = content_of(document, operation) if answer_of(operation) is not None else None
    paging = paging_of(document, operation)
    call = {place: _call(given, place) for place in PLACES if any(item.place == place for item in given)}
    return {
        "method": operation["x-bursar-name"].split(".")[1],
        "constant": f"_{operation['x-bursar-name'].split('.')[1].upper()}",
        "model": _result(document, content, "list"),
        "declaration": _declaration(document, path, method, operation, given),
        "types": {item.name: argument_type(document, item.schema, sequence) for item in given},
        "returns": _result(document, content, sequence),
        "paged": "" if paging is None else "ModelPages" if len(paging.items) > 1 else "Pages",
        "item": "" if paging is None else annotation(document, next(iter(paging.items)), sequence=sequence),
        "call": ", ".join(f"{place}={pairs}" for place, pairs in call.items()),
        "arguments": f"{{{', '.join(f'{place!r}: {pairs}' for place, pairs in call.items())}}}",
        "secrets": [item.name for item in given if item.secret],
        "doc": method_words(document, operation, content),
    }


def _result(document: Document, content: Schema | None, sequence: str) -> str:
    if content is None:
        return "None"
    # Content that may be null raises where it is: methods return it without None.
    return annotation(document, content, sequence=sequence, nullable="x-bursar-envelope" not in document)


def argument_type(document: Document, schema: Schema, sequence: str) -> str:
    """Return an argument's type: enums may also be given as their literal text."""
    text = annotation(document, schema, sequence=sequence)
    name = component_of(schema)
    values = document["components"]["schemas"].get(name, {}).get("enum", [])
    if not values:
        return text
    literals = ", ".join(repr(value) for value in values if value is not None)
    literal = f"Literal[{literals}]" if len(values) <= LITERALS else "str"
    return f"{name} | {literal}{' | None' if text.endswith('| None') else ''}"


def _call(given: list[Given], place: str) -> str:
    pairs = [
        f"{(item.name if place == 'body' else item.wire)!r}: {f'Secret({item.name})' if item.secret else item.name}"
        for item in given
        if item.place == place
    ]
    return f"{{{', '.join(pairs)}}}"


def _declaration(document: Document, path: str, method: str, operation: Document, given: list[Given]) -> str:
    answer = answer_of(operation)
    returns = None if answer is None else annotation(document, answer)
    arguments = [repr(operation["x-bursar-name"]), repr(method.upper()), repr(path), f"returns={returns!r}"]
    if "requestBody" in operation:
        arguments.append(f"body={component_of(body_reference(operation))!r}")
    in_query = [item for item in given if item.place == "query"]
    joined = tuple(
        item.wire for item in in_query if "array" in types_of(item.schema) and item.said.get("explode") is False
    )
    secret = tuple(item.wire for item in in_query if item.secret)
    if joined:
        arguments.append(f"joined={joined!r}")
    if secret:
        arguments.append(f"secret={secret!r}")
    retry = operation.get("x-bursar-retry", "never")
    if retry == "safe":
        arguments.append("safe=True")
    elif isinstance(retry, dict):
        named = next(item.name for item in given if item.place == "body" and item.wire == retry["idempotent"])
        arguments.append(f"idempotent={named!r}")
    costs = tuple((cost["bucket"], cost.get("tokens", 1)) for cost in costs_of(operation))
    if costs:
        arguments.append(f"cost={costs!r}")
    paging = paging_of(document, operation)
    if paging:
        arguments.append(f"paging={paging.declaration}")
    if answer is not None and "x-bursar-envelope" in document:
        arguments.append("enveloped=True")
    return f"Operation({', '.join(arguments)})"
