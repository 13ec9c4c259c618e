"""Rules about schemas: one way to say each thing, and no more of them than operations need."""

from typing import Any

from pipeline.rules.walking import OPTIONS, SCHEMAS, Schema, is_class, map_schemas

Document = dict[str, Any]


def unwrap_single(document: Document) -> Document:
    """`allOf`, `anyOf` or `oneOf` of one schema is that schema; keys beside it win."""

    def change(schema: Schema) -> Schema:
        for key in OPTIONS:
            if len(schema.get(key, [])) == 1:
                rest = {name: value for name, value in schema.items() if name != key}
                return change({**schema[key][0], **rest})
        return schema

    return map_schemas(document, change)


def inline_aliases(document: Document) -> Document:
    """References to components that become no class are replaced by them; keys beside `$ref` win."""
    schemas = document["components"]["schemas"]

    def change(schema: Schema) -> Schema:
        target = schemas.get(schema.get("$ref", "").removeprefix(SCHEMAS))
        if target is None or is_class(target):
            return schema
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        return inside({**target, **rest})

    def inside(schema: Schema) -> Schema:
        wrapped = map_schemas({"components": {"schemas": {"": schema}}}, change)
        inlined: Schema = wrapped["components"]["schemas"][""]
        return inlined

    return map_schemas(document, change)


def keep_reachable(document: Document) -> Document:
    """Components that no operation reaches are left out, as are those that became no class."""
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
