"""
`nullable: true` in the words of JSON Schema 2020-12: null joins what a schema allows.

    type (and enum)           null joins both
    anyOf alone               {type: 'null'} joins the options
    $ref, allOf, oneOf, …     anyOf of that and {type: 'null'}, words and default beside it
    nothing                   anything is allowed already

An element of `allOf` that says `nullable` and nothing else speaks of the whole.
"""

from typing import Any

from pipeline.openapi.grammar import Node

_FLAGS = ("nullable", "x-nullable")
_WORDS = {
    *("title", "description", "deprecated", "default", "example", "examples", "readOnly", "writeOnly"),
    *("externalDocs", "xml", "$comment", "$schema", "$id", "$anchor", "$defs", "definitions"),
}
_MAY_REFUSE_NULL = {"type", "enum", "const", "$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if"}
_STRUCTURE = {"properties", "required", "additionalProperties", "items"}
_NULL = {"type": "null"}


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
