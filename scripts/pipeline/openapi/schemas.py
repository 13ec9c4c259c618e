"""Predicates of a schema: its types, its values, and whether it becomes a class."""

from typing import Any

Schema = dict[str, Any]


def types_of(schema: Schema) -> list[str]:
    """Return `type` as a list."""
    json_type = schema.get("type", [])
    return [json_type] if isinstance(json_type, str) else list(json_type)


def listed_types(schema: Schema) -> list[str]:
    """Return `type` as a list, of a schema that nobody has checked; empty when there is none."""
    json_types = schema.get("type")
    return (
        [json_types]
        if isinstance(json_types, str)
        else [json_type for json_type in json_types if isinstance(json_type, str)]
        if isinstance(json_types, list)
        else []
    )


def is_class(schema: Schema) -> bool:
    """True for components that become a class: objects with declared properties, and enums of text."""
    return bool(schema.get("properties")) or is_text_enum(schema)


def is_text_enum(schema: Schema) -> bool:
    """True where `enum` lists text, and nothing else beside null."""
    values = [value for value in schema.get("enum", []) if value is not None]
    return bool(values) and all(isinstance(value, str) for value in values)


def is_object(schema: Schema) -> bool:
    """True for an object with declared fields."""
    fields = schema.get("properties")
    return isinstance(fields, dict) and bool(fields)


def is_enum(schema: Schema) -> bool:
    """True for an enum of text or of whole numbers, null aside."""
    return kind_of_values(schema.get("enum")) is not None


def needs_name(schema: Schema) -> bool:
    """True for what must be a component."""
    return is_object(schema) or is_enum(schema)


def kind_of_values(values: Any) -> str | None:
    """Return the JSON type of an enum's values, null aside: `string`, `integer`, or None when it is neither."""
    json_types = {type(value) for value in values if value is not None} if isinstance(values, list) else set[type]()
    return {"str": "string", "int": "integer"}.get(next(iter(json_types)).__name__) if len(json_types) == 1 else None
