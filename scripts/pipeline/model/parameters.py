"""The arguments of a method: the parameters of its operation and the parts of its body, under names that are unique."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from pipeline.model.bodies import Body, BodyStyle, read_body
from pipeline.naming import python_names, snake, unique
from pipeline.openapi.canonical.secrets import marks_below, marks_in
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import join
from pipeline.openapi.schemas import Schema

LOCATIONS = ("path", "query", "header", "cookie", "body")
ADDITIONAL = "additional_properties"
"""The name of the field that keeps all that no other field is for."""
_ESCAPE = re.compile("%[0-9A-Fa-f]{2}")
_LITERALS = re.compile(rf"(\{{[^{{}}]*\}}|{_ESCAPE.pattern})")
_IN_PATHS = "/!$&'()*+,;=:@"
"""Characters that may stand in a path as they are, beside letters, digits and `-._~`."""


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method, as the document declares it."""

    name: str
    """In Python."""
    wire: str
    location: str
    """One of LOCATIONS."""
    schema: Schema
    declared: Document
    """The parameter or the field: its description stands there."""
    key: str
    """The name by which core knows it."""
    required: bool
    secret: bool
    """Whether nothing may show it: it is a secret, or holds one."""
    pointer: str
    """Of the parameter or field; below the operation where it is in no component."""


def list_arguments(document: Document, operation: Document, pointer: str = "") -> list[Argument]:
    """
    Return the arguments of an operation of a normalised document: parameters in their order, then the body's.

    Args:
        document: normalised.
        operation: of it.
        pointer: the operation's.
    """
    body = read_body(document, operation)
    of_body = _of_body(body, pointer) if body else []
    parameters = operation["parameters"]
    taken = {item.name for item in of_body}  # as in the model: a parameter of the same name gives way
    names = unique((snake(item["name"]) for item in parameters), taken=taken)
    arguments = [
        Argument(
            name,
            item["name"],
            item["in"],
            item["schema"],
            item,
            item["name"],
            bool(item.get("required")),
            marks_below(document, item["schema"]),  # models show their secrets in an address
            f"{pointer}/parameters/{index}",
        )
        for index, (name, item) in enumerate(zip(names, parameters, strict=True))
    ]
    return arguments + of_body


def _of_body(body: Body, operation: str) -> list[Argument]:
    schema, form, pointer = body.schema, body.form, body.pointer_from(operation)
    if form is BodyStyle.EMPTY:
        return []
    if form is BodyStyle.WHOLE:
        return [Argument("body", "", "body", schema, schema, "", body.required, marks_in(schema), pointer)]
    fields = schema["properties"]
    names = python_names(fields)
    arguments = [
        Argument(
            names[wire],
            wire,
            "body",
            item,
            item,
            names[wire] if form is BodyStyle.FIELDS else wire,
            wire in schema.get("required", []),
            marks_in(item),
            join(pointer, "properties", wire),
        )
        for wire, item in fields.items()
    ]
    if form is BodyStyle.FIELDS and has_typed_additional(schema):
        name, others = (
            additional_name(schema),
            {"type": "object", "additionalProperties": schema["additionalProperties"]},
        )
        docs = {"description": "All other fields."}
        arguments.append(Argument(name, "", "body", others, docs, name, False, False, pointer))  # noqa: FBT003 - as above
    return arguments


def has_typed_additional(schema: Schema) -> bool:
    """Whether an object with declared fields says of what type all others are."""
    return (
        bool(schema.get("properties"))
        and bool(schema.get("additionalProperties"))
        and schema["additionalProperties"] is not True
    )


def additional_name(schema: Schema) -> str:
    """Return the Python name of the field for all others."""
    return unique([ADDITIONAL], taken=python_names(schema["properties"]).values())[0]


def encode_template(path: str) -> str:
    """Return a path with its literal text percent-encoded; escapes and `{names}` stay as they are."""
    return "".join(
        text if text.startswith("{") or _ESCAPE.fullmatch(text) else quote(text, safe=_IN_PATHS)
        for text in _LITERALS.split(path)
    )


def list_costs(operation: Document) -> list[Document]:
    """Return the costs of an operation in the vendor's rate limits."""
    cost = operation.get("x-pennyweight-cost", [])
    return [cost] if isinstance(cost, dict) else list(cost)
