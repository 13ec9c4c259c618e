"""Rules about schemas: what the generator would misread, said in words it understands."""

from typing import Any

from pipeline.naming import member_names, python_names
from pipeline.rules.walking import SCHEMAS, Schema, component_of, map_schemas, resolve, types_of

Document = dict[str, Any]

DECIMAL, NUMBER, MAPPING = "BursarDecimal", "BursarNumber", "BursarMapping"
"""Stand-ins: one-value enums that the templates write as `Decimal`, `Number` and `dict[str, Any]`."""
STAND_INS = (DECIMAL, NUMBER, MAPPING)
_WORDS = ("description", "title", "example", "examples", "externalDocs", "deprecated", "readOnly", "writeOnly")


def inline_scalars(document: Document) -> Document:
    """References to components that are neither objects nor enums are replaced by them; keys beside `$ref` win."""
    schemas = document["components"]["schemas"]

    def change(schema: Schema) -> Schema:
        name = schema.get("$ref", "").removeprefix(SCHEMAS)
        target = schemas.get(name)
        return schema if target is None or is_class(target) else change(_following(document, schema))

    return map_schemas(document, change)


def _following(document: Document, schema: Schema) -> Schema:
    resolved: Schema = resolve(document, schema)
    return {key: value for key, value in resolved.items() if key != "$ref"}


def is_class(schema: Schema) -> bool:
    """True for components that become a class: objects and enums."""
    return "enum" in schema or "properties" in schema or "object" in types_of(schema)


def spell_money(document: Document) -> Document:
    """Money that is no integer is a Decimal: as a JSON number, or as text."""

    def change(schema: Schema) -> Schema:
        kinds = types_of(schema)
        if "number" in kinds:
            return _stand_in(NUMBER, schema)
        if "x-bursar-money" in schema and "string" in kinds:
            return _stand_in(DECIMAL, schema)
        return schema

    return map_schemas(document, change)


def open_mappings(document: Document) -> Document:
    """Objects without declared properties are `dict[str, Any]`."""
    free = {
        name
        for name, schema in document["components"]["schemas"].items()
        if "object" in types_of(schema) and not schema.get("properties")
    }

    def change(schema: Schema) -> Schema:
        if component_of(schema) in free or ("object" in types_of(schema) and not schema.get("properties")):
            return _stand_in(MAPPING, schema)
        return schema

    changed = map_schemas(document, change)
    schemas = {name: schema for name, schema in changed["components"]["schemas"].items() if name not in free}
    return {**changed, "components": {**changed["components"], "schemas": schemas}}


def _stand_in(name: str, schema: Schema) -> Schema:
    reference = {"$ref": SCHEMAS + name}
    nullable = "null" in types_of(schema) or {"type": "null"} in schema.get("anyOf", [])
    return {"anyOf": [reference, {"type": "null"}]} if nullable else reference


def add_stand_ins(document: Document) -> Document:
    """The stand-ins exist as enums of one value."""
    schemas = document["components"]["schemas"] | {name: {"type": "string", "enum": [name]} for name in STAND_INS}
    return {**document, "components": {**document["components"], "schemas": schemas}}


def text_ids(document: Document) -> Document:
    """Ids are text: `format: uuid` costs three times the decoding and tells a caller nothing."""

    def change(schema: Schema) -> Schema:
        kept = "date" if schema.get("format") == "date" else "date-time" if schema.get("format") == "date-time" else None
        rest = {key: value for key, value in schema.items() if key not in {"format", "pattern", "minLength", "maxLength"}}
        return {**rest, "format": kept} if kept else rest

    return map_schemas(document, change)


def forget_defaults(document: Document) -> Document:
    """A decoded object claims only what the vendor said: defaults and constraints are for the docs."""
    gone = {"default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems"}
    return map_schemas(document, lambda schema: {key: value for key, value in schema.items() if key not in gone})


def name_fields(document: Document) -> Document:
    """Properties get their Python names; the wire names wait in the side table."""

    def change(schema: Schema) -> Schema:
        if "properties" not in schema:
            return {key: value for key, value in schema.items() if key != "additionalProperties"}
        names = python_names(schema["properties"])
        return {
            **{key: value for key, value in schema.items() if key != "additionalProperties"},
            "type": "object",
            "additionalProperties": False,
            "properties": {names[wire]: item for wire, item in schema["properties"].items()},
            "required": [names[wire] for wire in schema.get("required", []) if wire in names],
        }

    return map_schemas(document, change)


def name_members(document: Document) -> Document:
    """Enum values become their member names, which differ even where values are equal but for case or punctuation."""

    def change(schema: Schema) -> Schema:
        if "enum" not in schema:
            return schema
        values = [value for value in schema["enum"] if value is not None]
        return {"type": "string", "enum": list(member_names(map(str, values)).values())}

    return map_schemas(document, change)


def wordless(document: Document) -> Document:
    """The generator sees no text: docstrings come from the side table, escaped in one place."""

    def words_out(node: Any, *, names: bool = False) -> Any:
        if isinstance(node, list):
            return [words_out(item) for item in node]
        if not isinstance(node, dict):
            return node
        return {
            key: words_out(value, names=key == "properties" and not names)
            for key, value in node.items()
            if names or not (key in _WORDS or key.startswith("x-") or key == "summary")
        }

    changed: Document = words_out(document)
    for item in changed["paths"].values():
        for operation in item.values():
            for answer in operation["responses"].values():
                answer["description"] = ""
    return {**changed, "info": {"title": "client", "version": "0"}, "servers": []}


def bare_references(document: Document) -> Document:
    """Nothing stands beside a `$ref`."""
    return map_schemas(document, lambda schema: {"$ref": schema["$ref"]} if "$ref" in schema else schema)


def keep_reachable(document: Document) -> Document:
    """Components that no operation reaches are left out."""
    schemas = document["components"]["schemas"]
    wanted: set[str] = set()

    def visit(node: Any) -> None:
        if isinstance(node, dict):
            name = str(node.get("$ref", "")).removeprefix(SCHEMAS)
            if name in schemas and name not in wanted:
                wanted.add(name)
                visit(schemas[name])
            for value in node.values():
                visit(value)
        elif isinstance(node, list):
            for value in node:
                visit(value)

    visit(document["paths"])
    return {**document, "components": {"schemas": {name: schemas[name] for name in schemas if name in wanted}}}
