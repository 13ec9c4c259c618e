"""The arguments of a method: parameters and parts of the body, under unique names, each in a style that core knows."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from pipeline.model.bodies import Body, BodyStyle, read_body
from pipeline.model.schema_types import kinds_of
from pipeline.naming import python_names, snake, unique
from pipeline.openapi.canonical.secrets import marks_below, marks_in
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import join
from pipeline.openapi.resolver import resolve
from pipeline.openapi.schemas import Schema, types_of

LOCATIONS = ("path", "query", "header", "cookie", "body")
ADDITIONAL = "additional_properties"
"""The name of the field that keeps all that no other field is for."""
_ESCAPE = re.compile("%[0-9A-Fa-f]{2}")
_LITERALS = re.compile(rf"(\{{[^{{}}]*\}}|{_ESCAPE.pattern})")
_IN_PATHS = "/!$&'()*+,;=:@"
"""Characters that may stand in a path as they are, beside letters, digits and `-._~`."""
_SEPARATED = ("spaceDelimited", "pipeDelimited")
_USUAL = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_FRAMING = {"connection", "content-encoding", "content-length", "host", "transfer-encoding", "cookie"}


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


def is_comma_separated(argument: Argument) -> bool:
    """Whether a list in the query travels as one value, separated by commas: common enough to be known by itself."""
    return (
        _style(argument) == "form"
        and "array" in types_of(argument.schema)
        and argument.declared.get("explode") is False
    )


def style_of(document: Document, argument: Argument) -> str | None:
    """Return core's name for the style of a parameter; None for the usual ones."""
    json_types, style = kinds_of(document, argument.schema), _style(argument)
    if argument.location == "path":
        return style if style in ("label", "matrix") else "simple" if "array" in json_types else None
    if argument.location != "query":
        return None
    if style == "json":
        return "content"
    if style == "deepObject":
        return None if json_types and not json_types & {"object", "array"} else style
    if argument.declared.get("allowReserved"):
        return "allowReserved"
    if "object" in json_types:
        return "formExplode" if argument.declared.get("explode", True) else "form"
    return style if style in _SEPARATED and "array" in json_types and not argument.declared.get("explode") else None


def goes_by_value(document: Document, schema: Schema, style: str | None) -> bool:
    """Whether a style depends on what is given: it may be an object or something else, or is no object."""
    fields = style in ("deepObject", "form", "formExplode", *_SEPARATED)
    return fields and kinds_of(document, schema) - {"null"} != {"object"}


def form_style(document: Document, schema: Schema, encoding: Document) -> str | None:
    """
    Return core's name for the style of a form's field; None where it travels as usual.

    Args:
        encoding: what the form says of the field.
    """
    json_types = kinds_of(document, schema)
    if not {"style", "explode", "allowReserved"} & encoding.keys():
        return None
    style = encoding.get("style", "form")
    if style == "deepObject":
        return None if json_types and not json_types & {"object", "array"} else "deepObject"
    if "object" in json_types:
        return "formExplode" if encoding.get("explode", style == "form") else "form"
    if "array" in json_types and not encoding.get("explode", style == "form"):
        return str(style)
    return "allowReserved" if encoding.get("allowReserved") else None


def unsupported_reason(document: Document, argument: Argument) -> str | None:
    """Return why a parameter can't be sent; None when it can."""
    json_types, style = kinds_of(document, argument.schema), _style(argument)
    inner = _inner_kinds(document, argument.schema)
    if argument.location == "header" and argument.wire.lower() in _FRAMING:
        return "the HTTP library sets it"
    if argument.location == "body" or style == "json":
        return None
    known = {
        "path": ("simple", "label", "matrix"),
        "query": ("form", "deepObject", *_SEPARATED),
        "header": ("simple",),
        "cookie": ("form",),
    }[argument.location]
    if style not in known:
        return f"its style is {style}, which no client sends there: {' or '.join(known)}"
    if argument.location != "query" and "object" in json_types:
        return f"an object has no form in a {argument.location}"
    if argument.location == "cookie" and "array" in json_types and argument.declared.get("explode", True):
        return "a list has no form in a cookie, unless explode: false"
    if style == "deepObject":
        return None
    repeated = "object" in json_types and "array" not in json_types and argument.declared.get("explode", True)
    if inner & ({"object"} if repeated else {"object", "array"}):
        return "a list of lists or objects, or an object of them, has no form"
    if argument.declared.get("allowReserved") and ("object" in json_types or argument.declared.get("explode") is False):
        return "allowReserved is for text and for lists of it"
    return None


def _style(argument: Argument) -> str:
    return str(argument.declared.get("style", _USUAL.get(argument.location, "")))


def _inner_kinds(document: Document, schema: Schema, depth: int = 0) -> set[str]:
    """The JSON types of what a value holds, one level down; of objects in objects all levels."""
    resolved = resolve(document, schema)
    options = [option for key in ("anyOf", "oneOf") for option in resolved.get(key, [])]
    inner = [*resolved.get("properties", {}).values()]
    inner += [resolved[key] for key in ("items", "additionalProperties") if isinstance(resolved.get(key), dict)]
    found = set[str]().union(*(kinds_of(document, it) for it in inner))
    if depth < 8:
        deeper = [it for it in inner if "object" in kinds_of(document, it)]
        found = found.union(*(_inner_kinds(document, it, depth + 1) for it in deeper))
    return found.union(*(_inner_kinds(document, option, depth) for option in options))
