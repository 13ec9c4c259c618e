"""What a method asks for: the parameters of its operation and what its body is made of, under names that are unique."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from pipeline.model.bodies import Form, body_of
from pipeline.model.naming import python_names, snake, unique
from pipeline.openapi.canonical.secrets import marks_below, marks_in
from pipeline.openapi.document import Document
from pipeline.openapi.walk import Schema

PLACES = ("path", "query", "header", "cookie", "body")
REST = "additional_properties"
"""What the field is called that keeps what no other field is for."""
_ESCAPE = re.compile("%[0-9A-Fa-f]{2}")
_LITERALS = re.compile(rf"(\{{[^{{}}]*\}}|{_ESCAPE.pattern})")
_IN_PATHS = "/!$&'()*+,;=:@"
"""What may stand in a path as it is, beside letters, digits and `-._~`."""


@dataclass(frozen=True, slots=True)
class Given:
    """One argument of a method."""

    name: str
    """In Python."""
    wire: str
    place: str
    """One of PLACES."""
    schema: Schema
    said: Document
    """Where its words stand."""
    key: str
    """What core knows it by."""
    required: bool
    secret: bool
    """Whether nothing may show it: it is a secret, or holds one."""


def arguments_of(document: Document, operation: Document) -> list[Given]:
    """Return the arguments of an operation of a normalised document: parameters in their order, then what the body asks for."""
    body = body_of(document, operation)
    of_body = _of_body(body.schema, body.form, required=body.required) if body else []
    parameters = operation["parameters"]
    taken = {item.name for item in of_body}  # as in the model: a parameter of the same name gives way
    names = unique((snake(item["name"]) for item in parameters), taken=taken)
    given = [
        Given(
            name,
            item["name"],
            item["in"],
            item["schema"],
            item,
            item["name"],
            bool(item.get("required")),
            marks_below(document, item["schema"]),  # models show their secrets in an address
        )
        for name, item in zip(names, parameters, strict=True)
    ]
    return given + of_body


def _of_body(schema: Schema, form: Form, *, required: bool) -> list[Given]:
    if form is Form.EMPTY:
        return []
    if form is Form.WHOLE:
        return [Given("body", "", "body", schema, schema, "", required, marks_in(schema))]
    fields = schema["properties"]
    names = python_names(fields)
    needed = schema.get("required", [])
    given = [
        Given(
            names[wire],
            wire,
            "body",
            item,
            item,
            names[wire] if form is Form.FIELDS else wire,
            wire in needed,
            marks_in(item),
        )
        for wire, item in fields.items()
    ]
    if form is Form.FIELDS and keeps_rest(schema):
        name, kept = rest_name(schema), {"type": "object", "additionalProperties": schema["additionalProperties"]}
        given.append(
            Given(name, "", "body", kept, {"description": "All other fields."}, name, required=False, secret=False)
        )
    return given


def keeps_rest(schema: Schema) -> bool:
    """Whether an object with declared fields says of what type all others are."""
    return (
        bool(schema.get("properties"))
        and bool(schema.get("additionalProperties"))
        and schema["additionalProperties"] is not True
    )


def rest_name(schema: Schema) -> str:
    """Return what the field for all others is called in Python."""
    return unique([REST], taken=python_names(schema["properties"]).values())[0]


def encode_template(path: str) -> str:
    """Return a path with its literal text percent-encoded, what is encoded already as it is; `{names}` stay."""
    return "".join(
        text if text.startswith("{") or _ESCAPE.fullmatch(text) else quote(text, safe=_IN_PATHS)
        for text in _LITERALS.split(path)
    )


def costs_of(operation: Document) -> list[Document]:
    """Return what an operation takes from the vendor's budgets."""
    cost = operation.get("x-pennyweight-cost", [])
    return [cost] if isinstance(cost, dict) else list(cost)
