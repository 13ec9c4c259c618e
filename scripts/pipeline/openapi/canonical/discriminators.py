"""A rule about choices of objects: what tells them apart is said where the codec looks for it."""

import re
from typing import Any

from pipeline.openapi.all_of import choices
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import mapped_name
from pipeline.openapi.resolver import referenced_component
from pipeline.openapi.schemas import Schema, is_text_enum, types_of
from pipeline.openapi.values import json_type
from pipeline.openapi.walk import all_schemas

_EXACT = {"true": True, "false": False}
_WHOLE = re.compile(r"true|false|-?(?:0|[1-9][0-9]{0,17})")
"""What a mapping, whose keys are text, calls values that are none."""


def tag_members(document: Document) -> Document:
    """
    A `discriminator` gives each member the values that mean it.

    Those of a `mapping` are all there are. Without one they are the names of components, and the field stays text beside
    them: few vendors send such names.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    changed = dict(schemas)
    for name, discriminator in _members(document, schemas):
        changed[name] = tagged(changed[name], discriminator, name, schemas)
    return {**document, "components": {**document["components"], "schemas": changed}}


def _members(document: Document, schemas: dict[str, Schema]) -> list[tuple[str, Document]]:
    """Return the members of choices, each once, with the discriminator that has all values of it."""
    found: dict[tuple[str, str], Document] = {}
    for _, schema in all_schemas(document):
        own = schema.get("discriminator")
        members = {referenced_component(option) or "" for option in choices(schema)} & schemas.keys()
        if not isinstance(own, dict) or "propertyName" not in own or not members:
            continue
        named = {name for target in own.get("mapping", {}).values() if (name := mapped_name(target)) in members}
        for name in sorted(named if own.get("mapping") else members):
            known = found.setdefault((name, own["propertyName"]), {"propertyName": own["propertyName"]})
            if own.get("mapping"):
                known["mapping"] = {**known.get("mapping", {}), **own["mapping"]}
    return [(name, discriminator) for (name, _), discriminator in found.items()]


def tagged(schema: Schema, discriminator: Document, name: str, schemas: dict[str, Schema]) -> Schema:
    """
    Return an object whose field has the values that mean it as a member called `name`.

    Text becomes these values, and an enum that lists them is narrowed to them. A field that a mapping has values for and
    that the object does not declare is added: the discriminator says that it is there.
    """
    wire = discriminator.get("propertyName")
    fields = schema.get("properties", {})
    values = values_of(discriminator, name)
    if wire is None or not fields or (wire not in fields and not values):
        return schema
    implied = None if discriminator.get("mapping") else name
    field = _narrowed(fields.get(wire, {"type": "string"}), values, implied, schemas)
    return schema if fields.get(wire) == field else {**schema, "properties": {**fields, wire: field}}


def _narrowed(field: Schema, values: list[str], implied: str | None, schemas: dict[str, Schema]) -> Schema:
    """A field with the values that a mapping has for a member, else with the name that is implied."""
    words = {key: value for key, value in field.items() if key not in {"$ref", "type", "enum"}}
    target = schemas.get(referenced_component(field) or "", field)
    if is_text_enum(target):
        values = values or [value for value in target["enum"] if value == implied]
        return {**words, "type": "string", "enum": values} if values and set(values) < set(target["enum"]) else field
    if types_of(field) in (["integer"], ["boolean"]):
        exact = [_EXACT[value] if value in _EXACT else int(value) for value in values if _WHOLE.fullmatch(value)]
        constants = [{"const": value} for value in exact if json_type(value) in types_of(field)]
        return {**words, **(constants[0] if len(constants) == 1 else {"anyOf": constants})} if constants else field
    if types_of(field) != ["string"] or {"const", "format"} & field.keys():
        return field
    if values:
        return {**words, "type": "string", "enum": values}
    return field if implied is None else {**words, "anyOf": [{"const": implied}, {"type": "string"}]}


def values_of(discriminator: Any, name: str) -> list[str]:
    """Return the values that a mapping has for a component."""
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    return [value for value, target in (mapping or {}).items() if mapped_name(target) == name]
