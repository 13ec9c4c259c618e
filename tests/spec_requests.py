"""Requests made for any operation of a spec, with values of the tests' own, and ways to break one in one respect."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from urllib.parse import quote, urlencode

import httpx
from pennyweight_sandbox._spec import Document, Operation, is_json

_BY_FORMAT = {
    "uuid": "5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
    "date": "2026-11-02",
    "date-time": "2026-11-02T18:21:45Z",
}
_FORM = b'--cut\r\nContent-Disposition: form-data; name="file"; filename="file"\r\n\r\nabc\r\n--cut--\r\n'
_TEXTS = ("1", "12.50", f"0x{'ab' * 20}", "a" * 40, "A1")


@dataclass
class Draft:
    """A request that is not signed yet."""

    operation: Operation
    path: str
    query: list[tuple[str, str]] = field(default_factory=list)
    body: Any = None
    content: bytes | None = None
    media_type: str = "application/json"

    @property
    def raw_query(self) -> str:
        return urlencode(self.query)

    @property
    def raw_body(self) -> bytes:
        if self.content is not None:
            return self.content
        return b"" if self.body is None else json.dumps(self.body, default=float).encode()

    def change(self, **members: Any) -> "Draft":
        return Draft(**{**vars(self), **members})


def make_draft(document: Document, operation: Operation) -> Draft:
    """Return a request that fits the operation: what is required, and nothing else."""
    path, query = operation.path, []
    for parameter in operation.parameters:
        text = as_text(make_value(document, schema_at(document, parameter.pointer)))
        if parameter.location == "path":
            path = path.replace(f"{{{parameter.name}}}", quote(text, safe=""))
        elif parameter.location == "query" and parameter.required:
            query.append((parameter.name, text))
    if operation.body and not is_json(operation.body[0].media_type):
        return Draft(operation, path, query, content=_FORM, media_type=f"{operation.body[0].media_type}; boundary=cut")
    body = make_value(document, operation.body[0].schema) if operation.body else None
    return Draft(operation, path, query, body)


def make_value(document: Document, schema: Any) -> Any:
    """Return a value of the schema with no more than it requires."""
    flat, _ = document.flatten(schema)
    if "const" in flat or "enum" in flat:
        return flat["const"] if "const" in flat else flat["enum"][0]
    kinds = flat.get("type", "object" if "properties" in flat else "string")
    kind = kinds if isinstance(kinds, str) else kinds[0]
    if kind == "object":
        return {name: make_value(document, flat["properties"][name]) for name in flat.get("required", ())}
    if kind == "array":
        return [make_value(document, flat["items"])] * max(1, flat.get("minItems", 1))
    if kind in {"integer", "number"}:
        return flat.get("minimum", min(1, flat.get("maximum", 1)))
    texts = (_BY_FORMAT.get(flat.get("format", ""), ""), *_TEXTS)
    return next((text for text in texts if text and document.is_valid(text, flat)), True if kind == "boolean" else "x")


def break_draft(document: Document, draft: Draft) -> Iterator[tuple[str, Draft]]:
    """Give the request broken in one respect each, and the respect."""
    yield "unknown query name", draft.change(query=[*draft.query, ("nonsense", "1")])
    for parameter in draft.operation.parameters:
        if parameter.location != "query":
            continue
        others = [(name, text) for name, text in draft.query if name != parameter.name]
        if parameter.required:
            yield f"no {parameter.name}", draft.change(query=others)
        flat, _ = document.flatten(schema_at(document, parameter.pointer))
        for wrong in wrong_values(flat):
            yield f"{parameter.name}={wrong}", draft.change(query=[*others, (parameter.name, as_text(wrong))])
    if draft.operation.body and draft.operation.body_required:
        if draft.content is None:
            yield "no JSON", draft.change(content=b'{"a":')
            yield "another JSON", draft.change(content=b"[]" if isinstance(draft.body, dict) else b'"x"')
        yield "another media type", draft.change(media_type="text/plain")
        if isinstance(draft.body, dict):
            yield from _break_body(document, draft)


def _break_body(document: Document, draft: Draft) -> Iterator[tuple[str, Draft]]:
    flat, _ = document.flatten(draft.operation.body[0].schema)
    for name in flat.get("required", ()):
        yield f"body without {name}", draft.change(body={key: v for key, v in draft.body.items() if key != name})
    for name, member in flat.get("properties", {}).items():
        for wrong in wrong_values(document.flatten(member)[0]):
            if not document.is_valid(wrong, member):
                yield f"body with {name}: {wrong}", draft.change(body={**draft.body, name: wrong})


def wrong_values(flat: Any) -> Iterator[Any]:
    """Give values that a schema of one type refuses."""
    kinds = flat.get("type") if isinstance(flat.get("type"), str) else None
    if kinds in {"integer", "number"}:
        yield "abc"
        if "minimum" in flat:
            yield flat["minimum"] - 1
        if "maximum" in flat:
            yield flat["maximum"] + 1
        if flat.get("format") == "int64":
            yield 2**63
    elif kinds == "boolean" or kinds == "object":
        yield "nonsense"
    elif "enum" in flat:
        yield "nonsense-nonsense"
    elif kinds == "string" and "maxLength" in flat:
        yield "x" * (flat["maxLength"] + 1)


def schema_at(document: Document, pointer: str) -> Any:
    node: Any = document.content
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        node = node[int(key)] if isinstance(node, list) else node[key]
    return node


def as_text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(as_text, value))
    return str(value).lower() if isinstance(value, bool) else f"{value:f}" if isinstance(value, Decimal) else str(value)


def find_deviation(document: Document, operation: Operation, answer: httpx.Response) -> object:
    """Return how a JSON answer deviates from what its operation promises for its status, None if it doesn't."""
    responses = document.content["paths"][operation.template][operation.method.lower()]["responses"]
    key = next((key for key in (str(answer.status_code), "default") if key in responses), None)
    if key is None or not answer.content:
        return None
    pointer = f"/paths/{operation.template.replace('/', '~1')}/{operation.method.lower()}/responses/{key}"
    response, pointer = document.resolve(responses[key], pointer)
    media_type = next((name for name in response.get("content", {}) if is_json(name)), None)
    if media_type is None:
        return None
    schema = f"{pointer}/content/{media_type.replace('/', '~1')}/schema"
    return document.validate(json.loads(answer.text, parse_float=Decimal), schema)
