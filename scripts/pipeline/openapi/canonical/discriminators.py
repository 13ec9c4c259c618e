"""A rule about choices of objects: what tells them apart is said where the codec looks for it."""

from typing import Any

from pipeline.openapi.all_of import choices
from pipeline.openapi.walk import SCHEMAS, Schema, all_schemas, types_of

Document = dict[str, Any]


def tag_members(document: Document) -> Document:
    """
    A `discriminator` with a `mapping` gives each member the values that mean it, where its field is no more than text.

    Without a mapping the values would be the names of components, which few vendors send.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    tags: dict[tuple[str, str], list[str]] = {}
    for _, schema in all_schemas(document):
        said = schema.get("discriminator")
        members = {str(option.get("$ref", "")).removeprefix(SCHEMAS) for option in choices(schema)}
        if isinstance(said, dict) and members:
            for value, target in said.get("mapping", {}).items():
                name = str(target).removeprefix(SCHEMAS)
                if name in members & schemas.keys():
                    tags.setdefault((name, said["propertyName"]), []).append(value)
    changed = dict(schemas)
    for (name, wire), values in tags.items():
        field = changed[name].get("properties", {}).get(wire, {})
        if types_of(field) == ["string"] and not {"enum", "const", "format"} & field.keys():
            tagged = {**field, "enum": list(dict.fromkeys(values))}
            changed[name] = {**changed[name], "properties": {**changed[name]["properties"], wire: tagged}}
    return {**document, "components": {**document["components"], "schemas": changed}}
