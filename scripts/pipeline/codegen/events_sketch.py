"""The events as datamodel-code-generator is shown them: classes, fields and types, in Python's names and no other words."""

from pipeline.codegen.events_document import DEFINITIONS, Schema, classes, fields, followed, is_enum, reference
from pipeline.openapi.document import Document

_ANYTHING: Schema = {}
_NULL: Schema = {"type": "null"}
_DECIMAL, _NUMBER, _SECRET, _MOMENT, _DAY, _UNKNOWN = (
    {"customTypePath": path}
    for path in (
        "decimal.Decimal",
        "pennyweight_core.runtime.Number",
        "pennyweight_core.runtime.PennyweightSecret",  # the template makes it `Secret[str]`, which the generator takes for no name
        "datetime.datetime",
        "datetime.date",
        "pennyweight_core._events.UnknownEvent",
    )
)
_TEXTS = {"date-time": _MOMENT, "date": _DAY}


def sketch_events(document: Document) -> Document:
    """
    Return a checked document with all left out that the side table says: text, wire names, values, and what is required.

    Every field is shown as required, so that its type comes back as it is, without a default. Ids stay text.
    """
    events = [{"$ref": option["$ref"]} for option in document["oneOf"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "oneOf": [*events, _UNKNOWN],
        "$defs": {name: _class(document, schema) for name, schema in classes(document).items()},
    }


def _class(document: Document, schema: Schema) -> Schema:
    if is_enum(schema):
        return {"type": "string", "enum": ["MEMBER"]}
    shown = {field.name: _type(document, field.schema) for field in fields(schema)}
    return {"type": "object", "additionalProperties": False, "properties": shown, "required": list(shown)}


def _type(document: Document, schema: Schema) -> Schema:
    options = _options(document, followed(document, schema))
    if _ANYTHING in options or all(option == _NULL for option in options):
        return _ANYTHING  # what is always null today may be anything tomorrow
    different = [option for number, option in enumerate(options) if option not in options[:number]]
    ordered = sorted(different, key=lambda option: option == _NULL)
    return ordered[0] if len(ordered) == 1 else {"anyOf": ordered}


def _options(document: Document, schema: Schema) -> list[Schema]:
    """Return the sketches of what a value may be; several types and choices are one list."""
    if "$ref" in schema:
        return [{"$ref": f"{DEFINITIONS}{reference(schema)}"}]
    marks = {key: value for key, value in schema.items() if key.startswith("x-pennyweight-")}
    choices = [{**marks, **choice} for key in ("anyOf", "oneOf") for choice in schema.get(key, [])]
    if choices:
        return [option for choice in choices for option in _options(document, followed(document, choice))]
    kinds = schema.get("type", [])
    return [_of_kind(document, kind, schema) for kind in ([kinds] if isinstance(kinds, str) else kinds)] or [_ANYTHING]


def _of_kind(document: Document, kind: str, schema: Schema) -> Schema:
    match kind:
        case "array":
            return {"type": "array", "items": _type(document, schema.get("items", {}))}
        case "object":
            more = schema.get("additionalProperties")
            return {"type": "object", "additionalProperties": _type(document, more) if isinstance(more, dict) else True}
        case "number":
            return _NUMBER
        case "string" if schema.get("x-pennyweight-secret"):
            return _SECRET
        case "string" if schema.get("x-pennyweight-money") or schema.get("x-pennyweight-decimal"):
            return _DECIMAL
        case "string":
            return _TEXTS.get(schema.get("format", ""), {"type": "string"})
        case _:
            return {"type": kind}
