"""A rule about choices of objects: what tells them apart is said where the codec looks for it."""

from typing import Any

from pipeline.openapi.all_of import choices
from pipeline.openapi.walk import SCHEMAS, Schema, all_schemas, types_of

Document = dict[str, Any]


def tag_members(document: Document) -> Document:
    """
    A `discriminator` gives each member the values that mean it, where its field is no more than text.

    Those of a `mapping` are all there are. Without one they are the names of components, and the field stays text beside
    them: few vendors send such names.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    changed = dict(schemas)
    for name, discriminator in _members(document, schemas):
        changed[name] = tagged(changed[name], discriminator, name)
    return {**document, "components": {**document["components"], "schemas": changed}}


def _members(document: Document, schemas: dict[str, Schema]) -> list[tuple[str, Document]]:
    """Return the members of choices, each once, with the discriminator that has all values of it."""
    found: dict[tuple[str, str], Document] = {}
    for _, schema in all_schemas(document):
        said = schema.get("discriminator")
        members = {str(option.get("$ref", "")).removeprefix(SCHEMAS) for option in choices(schema)} & schemas.keys()
        if not isinstance(said, dict) or "propertyName" not in said or not members:
            continue
        named = {name for target in said.get("mapping", {}).values() if (name := _target(target)) in members}
        for name in sorted(named if said.get("mapping") else members):
            known = found.setdefault((name, said["propertyName"]), {"propertyName": said["propertyName"]})
            if said.get("mapping"):
                known["mapping"] = {**known.get("mapping", {}), **said["mapping"]}
    return [(name, discriminator) for (name, _), discriminator in found.items()]


def tagged(schema: Schema, discriminator: Document, name: str) -> Schema:
    """Return an object whose field has the values that mean it as a member called `name`, if it is plain text."""
    wire = discriminator.get("propertyName")
    field = schema.get("properties", {}).get(wire, {})
    if types_of(field) != ["string"] or {"enum", "const", "format"} & field.keys():
        return schema
    values = values_of(discriminator, name)
    if values:
        field = {**field, "enum": values}
    elif not discriminator.get("mapping"):
        rest = {key: value for key, value in field.items() if key != "type"}
        field = {**rest, "anyOf": [{"const": name}, {"type": "string"}]}
    return {**schema, "properties": {**schema["properties"], wire: field}}


def values_of(discriminator: Any, name: str) -> list[str]:
    """Return the values that a mapping has for a component."""
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    return [value for value, target in (mapping or {}).items() if _target(target) == name]


def _target(target: object) -> str:
    return str(target).removeprefix(SCHEMAS)
