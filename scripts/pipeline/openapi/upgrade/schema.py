"""
Schemas as JSON Schema 2020-12 writes them: bounds, binary formats, types, examples, null.

`nullable: true` means that null joins what a schema allows:

    type (and enum)           null joins both
    anyOf alone               {type: 'null'} joins the options
    $ref, allOf, oneOf, …     anyOf of that and {type: 'null'}, words and default beside it
    nothing                   anything is allowed already

An element of `allOf` that says `nullable` and nothing else speaks of the whole.
"""

from typing import Any

from pipeline.openapi.grammar import Node

_BOUNDS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))
_CONTENT = {
    "binary": ("contentMediaType", "application/octet-stream"),
    "byte": ("contentEncoding", "base64"),
    "base64": ("contentEncoding", "base64"),
    "base64url": ("contentEncoding", "base64url"),
}
_FLAGS = ("nullable", "x-nullable")
_WORDS = {
    *("title", "description", "deprecated", "default", "example", "examples", "readOnly", "writeOnly"),
    *("externalDocs", "xml", "$comment", "$schema", "$id", "$anchor", "$defs", "definitions"),
}
_MAY_REFUSE_NULL = {"type", "enum", "const", "$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if"}
_STRUCTURE = {"properties", "required", "additionalProperties", "items"}
_NULL = {"type": "null"}
_OF_AN_EXAMPLE = frozenset({"value", "externalValue", "$ref", "summary", "description"})


def upgraded_schema(schema: Node) -> Node:
    """Return one schema upgraded; the schemas in it are left as they are, for their own turn."""
    for step in (_with_types, _with_bounds, _with_content, _with_required, with_listed_examples, with_null):
        schema = step(schema)
    return schema


def _with_types(schema: Node) -> Node:
    """`type: null` without quotes means the type "null"; `type: file` is a string of bytes."""
    if "type" not in schema:
        return schema
    kind = schema["type"]
    if kind == "file":
        return {"contentMediaType": "application/octet-stream", **schema, "type": "string"}
    if isinstance(kind, list):
        return {**schema, "type": ["null" if item is None else item for item in kind]}
    return {**schema, "type": "null"} if kind is None else schema


def _with_bounds(schema: Node) -> Node:
    changed = dict(schema)
    for exclusive, bound in _BOUNDS:
        if not isinstance(changed.get(exclusive), bool):
            continue
        if changed.pop(exclusive) and bound in changed:
            changed[exclusive] = changed.pop(bound)
    return changed


def _with_content(schema: Node) -> Node:
    """Formats that say how bytes are written become content keywords; all others mean something and stay."""
    known, kinds = schema.get("format"), schema.get("type", "string")
    listed = kinds if isinstance(kinds, list) else [kinds]
    if not isinstance(known, str) or known not in _CONTENT or "string" not in listed:
        return schema
    key, value = _CONTENT[known]
    return {key: value, **{name: item for name, item in schema.items() if name != "format"}}


def _with_required(schema: Node) -> Node:
    """Properties that call themselves required join the list of their object: `required: true` is no 3.x."""
    properties = schema.get("properties")
    if not isinstance(properties, dict):
        return schema
    demanded = {
        name: item["required"]
        for name, item in properties.items()
        if isinstance(item, dict) and isinstance(item.get("required"), bool)
    }
    listed = schema.get("required", [])
    if not demanded or not isinstance(listed, list):
        return schema
    plain = {
        name: {key: value for key, value in item.items() if key != "required"} if name in demanded else item
        for name, item in properties.items()
    }
    required = [*listed, *(name for name, needed in demanded.items() if needed and name not in listed)]
    return {**schema, "properties": plain, **({"required": required} if required else {})}


def with_null(schema: Node) -> Node:
    """Return the schema without `nullable`, allowing null where that said so."""
    nullable = _said(schema)
    if nullable is not False:
        schema, hoisted = _hoisted(schema)
        nullable = nullable or hoisted
    plain = {key: value for key, value in schema.items() if key not in _FLAGS}
    if not nullable:
        return plain
    refusing = _MAY_REFUSE_NULL & plain.keys()
    alone = all(key in refusing or is_word(key) for key in plain)
    if not refusing and not _STRUCTURE & plain.keys():
        return plain
    if refusing and refusing <= {"type", "enum"}:
        return _joined(plain)
    if refusing == {"anyOf"} and alone and isinstance(plain["anyOf"], list):
        options = plain["anyOf"]
        return plain if any(map(_admits_null, options)) else {**plain, "anyOf": [*options, _NULL]}
    if refusing == {"oneOf"} and alone and isinstance(plain["oneOf"], list):
        options = plain["oneOf"]
        if sum(map(_admits_null, options)) == 1:
            return plain
    return {
        **{key: value for key, value in plain.items() if is_word(key)},
        "anyOf": [{key: value for key, value in plain.items() if not is_word(key)}, _NULL],
    }


def is_word(key: str) -> bool:
    """Whether a key of a schema says nothing about which values are valid."""
    return key in _WORDS or key.startswith("x-")


def _said(schema: Node) -> bool | None:
    return next((schema[flag] for flag in _FLAGS if isinstance(schema.get(flag), bool)), None)


def _hoisted(schema: Node) -> tuple[Node, bool]:
    """Return the schema without elements of `allOf` that only say `nullable`, and whether there were any."""
    elements = schema.get("allOf")
    if not isinstance(elements, list):
        return schema, False
    left = [element for element in elements if not _only_says_nullable(element)]
    if len(left) == len(elements):
        return schema, False
    words: Node = {}
    for element in elements:
        if _only_says_nullable(element):
            words |= {key: value for key, value in element.items() if key not in _FLAGS}
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    return {**words, **rest, **({"allOf": left} if left else {})}, True


def _only_says_nullable(element: Any) -> bool:
    return (
        isinstance(element, dict) and _said(element) is True and all(is_word(key) or key in _FLAGS for key in element)
    )


def _joined(schema: Node) -> Node:
    kinds, values = schema.get("type"), schema.get("enum")
    changed = dict(schema)
    if kinds is not None:
        listed = kinds if isinstance(kinds, list) else [kinds]
        changed["type"] = kinds if "null" in listed else [*listed, "null"]
    if isinstance(values, list) and None not in values:
        changed["enum"] = [*values, None]
    return changed


def _admits_null(option: Any) -> bool:
    """Whether an option plainly says that it may be null."""
    if not isinstance(option, dict):
        return False
    kinds = option.get("type", "")
    return _said(option) is True or kinds == "null" or (isinstance(kinds, list) and "null" in kinds)


def with_listed_examples(schema: Node) -> Node:
    """Return the schema with `example` and whatever stood under `examples` as one list."""
    if "example" not in schema and isinstance(schema.get("examples", []), list):
        return schema
    rest = {key: value for key, value in schema.items() if key not in {"example", "examples"}}
    examples = _listed(schema.get("examples", []))
    if "example" in schema and schema["example"] not in examples:
        examples = [schema["example"], *examples]
    return {**rest, "examples": examples}


def with_named_examples(node: Node) -> Node:
    """Return a parameter, header or media type with one `example`, or with named `examples`, but not both."""
    if "examples" not in node:
        return node
    examples = _named(node["examples"])
    rest = {key: value for key, value in node.items() if key not in {"example", "examples"}}
    if "example" in node and all(example.get("value") != node["example"] for example in examples.values()):
        examples = {_free("example", examples): {"value": node["example"]}, **examples}
    return {**rest, "examples": examples} if examples else rest


def _listed(examples: Any) -> list[Any]:
    if isinstance(examples, dict) and examples and all(_is_example(item) for item in examples.values()):
        return [item["value"] for item in examples.values() if "value" in item]
    return list(examples) if isinstance(examples, list) else [examples]


def _named(examples: Any) -> dict[str, Node]:
    if isinstance(examples, list):
        examples = {f"example{at}": item for at, item in enumerate(examples, 1)}
    if not isinstance(examples, dict):
        examples = {"example": examples}
    return {name: item if _is_example(item) else {"value": item} for name, item in examples.items()}


def _is_example(value: Any) -> bool:
    return isinstance(value, dict) and bool(_OF_AN_EXAMPLE & value.keys())


def _free(name: str, taken: dict[str, Node]) -> str:
    return next(free for at in range(len(taken) + 1) if (free := name if not at else f"{name}{at}") not in taken)
