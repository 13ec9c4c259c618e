"""Keys that OpenAPI does not have, and values of another shape than it has there."""

from collections.abc import Callable
from typing import Any

from pipeline.diagnostics import format_value
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, data_form, form_of, is_known, rewrite
from pipeline.openapi.repair.blemishes import Blemish, Found
from pipeline.openapi.repair.data_forms import EXPECTED, MISFIT, read_as
from pipeline.openapi.values import equal
from pipeline.openapi.walk import METHODS

_LOCAL = {"$defs", "definitions", "$id", "id", "$anchor", "$dynamicAnchor", "$vocabulary"}
_NEEDED = {"$ref", "name", "in", "url", "propertyName", "openapi"}
"""Texts without which nothing is said: a later check refuses what is no text there."""
_OF_NO_CLIENT = {"link", "docs", "contact", "license", "callback", "header", "variable", "tag"}
"""Kinds of nodes that may be left out where they are broken."""
_SHORT: dict[str, Callable[[str], Node]] = {
    "server": lambda text: {"url": text},
    "tag": lambda text: {"name": text},
    "requirement": lambda text: {text: []},
}
"""For some kinds of nodes what a text means where a mapping belongs."""
_HOLDS_SCHEMA = {"parameter", "header", "media"}
_SYNONYMS = {
    **dict.fromkeys(("int", "int32", "int64", "long"), "integer"),
    **dict.fromkeys(("float", "double", "decimal"), "number"),
    **dict.fromkeys(("str", "text", "date", "datetime", "date-time", "uuid", "uri", "url", "email"), "string"),
    **dict.fromkeys(("dict", "dictionary", "map", "hash"), "object"),
    "bool": "boolean",
    "list": "array",
}
"""What programming languages call the types of JSON."""
_FORMATS = {"date": "date", "datetime": "date-time", "date-time": "date-time"}
"""Formats that are called as if they were types, and say how a text is read."""
_ANYTHING = {"any", ""}
_TYPES = {"array", "boolean", "integer", "null", "number", "object", "string"}


def repair_shapes(document: Document, found: Found) -> Document:
    """
    Return the document with the keys that OpenAPI has, each holding what it has there.

    Unknown keys go with all that is in them. Extensions stay. What can't be read as what belongs there stays too where a client
    is made of it: later checks refuse it.
    """

    def change(node: Node, kind: str, place: Place) -> Node:
        node = _with_methods(node, kind, place, found)
        node = _with_schema(node, kind, place, found)
        node = _with_words_of_schemas(node, kind, place, found)
        changed: Node = {}
        for key, value in node.items():
            if key.startswith("x-"):
                changed[key] = value
            elif not is_known(kind, key):
                _tell_unknown(kind, key, (*place, key), found)
            elif (settled := _in_shape(kind, key, value, (*place, key), found)) is not MISFIT:
                changed[key] = settled
        return changed

    repaired: Document = rewrite(document, change)
    return repaired


def _tell_unknown(kind: str, key: str, place: Place, found: Found) -> None:
    if kind == "schema" and key in _LOCAL:
        return
    found.append(
        Blemish(
            place=place,
            message=f"{key}: OpenAPI has no such key in a {kind}",
            expected="keys of OpenAPI 3.1, or extensions that start with x-",
            found=key,
            settled="it is left out with all that is in it",
        )
    )


def _in_shape(kind: str, key: str, value: Any, place: Place, found: Found) -> Any:
    """Return what a key holds, in the shape that OpenAPI has there; MISFIT where it is left out."""
    if kind == "schema" and key in _LOCAL:
        return _without_local(key, value, place, found)
    if kind == "requirement":
        return _scopes(value, place, found)
    form = form_of(kind, key)
    if form is not None:
        return value if value is None else _node_in_shape(form, value, place, found)
    data = data_form(kind, key)
    if data is None or data == "data":
        return value
    if value is None:
        return value if key in _NEEDED else MISFIT
    read = read_as(data, value)
    if read is MISFIT and key in _NEEDED:
        return value
    if read is MISFIT or not equal(read, value):
        settled = "it is left out" if read is MISFIT else "it is read as what belongs there"
        found.append(
            Blemish(
                place=place,
                message=f"{key} is not {EXPECTED[data]}",
                expected=EXPECTED[data],
                found=value,
                settled=settled,
            )
        )
    return read


def _scopes(value: Any, place: Place, found: Found) -> list[str]:
    """Return the scopes that a security requirement names; keys have none, whichever way that is written."""
    scopes = [] if value in (None, "", {}, False) else read_as("texts", value)
    scopes = [] if scopes is MISFIT else scopes
    if not equal(scopes, value):
        found.append(
            _misfit(place, "scopes that are no list of texts", "a list", value, f"they are {scopes or 'none'}")
        )
    return list(scopes)


def _without_local(key: str, value: Any, place: Place, found: Found) -> Any:
    """Definitions inside a schema: those that are referred to are components by now, and names for them mean nothing more."""
    found.append(
        Blemish(
            place=place,
            message=f"{key} inside a schema",
            expected="schemas under components",
            found=sorted(value) if isinstance(value, dict) else value,
            settled="what is referred to is a component of its own, the rest is left out",
        )
    )
    return MISFIT


def _node_in_shape(form: str, value: Any, place: Place, found: Found) -> Any:
    """Return nodes in the shape of their form; MISFIT where they are left out."""
    inner = form.strip("[]{}")
    if form[0] == "[" and isinstance(value, dict) and value:
        found.append(_misfit(place, "one where a list belongs", "a list", value, "it is taken as a list of one"))
        value = [value]
    fits = isinstance(value, list if form[0] == "[" else dict) or (inner == "schema" and isinstance(value, bool | str))
    if not fits and (inner in _OF_NO_CLIENT or value in ("", [], {})):
        expected = "a list" if form[0] == "[" else "a mapping"
        found.append(_misfit(place, f"no {expected[2:]}", expected, value, "it is left out"))
        return MISFIT
    if form[0] == "[" and isinstance(value, list):
        return _items_in_shape(inner, value, place, found)
    if form[0] == "{" and isinstance(value, dict) and (inner in _OF_NO_CLIENT or place[:-1] == ("components",)):
        broken = [name for name, item in value.items() if item is not None and not _is_node(inner, item)]
        found += [_misfit((*place, name), f"no {inner}", "a mapping", value[name], "it is left out") for name in broken]
        return {name: item for name, item in value.items() if name not in broken}
    return value


def _is_node(kind: str, value: Any) -> bool:
    """Whether a value may be a node of a kind, or is one whose shape a client depends on."""
    return isinstance(value, dict) or not (kind in _OF_NO_CLIENT or kind == "example")


def _items_in_shape(inner: str, items: list[Any], place: Place, found: Found) -> list[Any]:
    mappings = []
    for at, item in enumerate(items):
        named = _SHORT[inner](item) if inner in _SHORT and isinstance(item, str) else item
        if named is not item:
            what, settled = f"a text where a {inner} belongs", f"it is taken for {format_value(named)}"
            found.append(_misfit((*place, str(at)), what, "a mapping", item, settled))
        if isinstance(named, dict) or (inner not in _OF_NO_CLIENT and named is not None):
            mappings.append(named)
        else:
            found.append(_misfit((*place, str(at)), f"no {inner}", "a mapping", item, "it is left out"))
    return mappings


def _with_methods(node: Node, kind: str, place: Place, found: Found) -> Node:
    """Methods of a path item are written in small letters."""
    loud = {key: key.lower() for key in node if key not in METHODS and key.lower() in METHODS} if kind == "path" else {}
    for key, method in loud.items():
        found.append(_misfit((*place, key), "a method in capitals", method, key, f"it is read as {method}"))
    return {loud.get(key, key): value for key, value in node.items()} if loud else node


def _with_schema(node: Node, kind: str, place: Place, found: Found) -> Node:
    """Move keywords beside a parameter's name, as in Swagger 2.0 (`type`, `enum`), into its schema."""
    if kind not in _HOLDS_SCHEMA or node.keys() & {"$ref", "schema", "content"}:
        return node
    beside = {key: value for key, value in node.items() if is_known("schema", key) and not is_known(kind, key)}
    if not beside or "type" not in beside:
        return node
    found.append(
        _misfit(
            place, f"the type of a {kind} outside its schema", "schema", sorted(beside), "it is taken as its schema"
        )
    )
    return {**{key: value for key, value in node.items() if key not in beside}, "schema": beside}


def _with_words_of_schemas(node: Node, kind: str, place: Place, found: Found) -> Node:
    """`required`, `type`, `discriminator` and `items` of a schema as older drafts, or hasty hands, write them."""
    if kind != "schema":
        return node
    changed = dict(node)
    for key, repair in (
        ("required", _required),
        ("type", _type),
        ("discriminator", _discriminator),
        ("items", _items),
        ("enum", _enum),
    ):
        if key not in node:
            continue
        if node[key] is None:  # as where OpenAPI has no null elsewhere: nothing is said
            del changed[key]
            continue
        new_key, value, settled = repair(node[key], place)
        if new_key == key and value is not MISFIT and equal(value, node[key]):
            continue
        del changed[key]
        if value is not MISFIT:
            changed[new_key] = value
        found.append(
            _misfit((*place, key), f"{key} in a form that OpenAPI 3.1 does not have", new_key, node[key], settled)
        )
    called = node.get("type")
    meant = _FORMATS.get(called.strip().lower()) if isinstance(called, str) else None
    return {"format": meant, **changed} if meant else changed


def _required(value: Any, place: Place) -> tuple[str, Any, str]:
    if isinstance(value, str):
        flag = read_as("flag", value)
        value = [value] if flag is MISFIT else flag
    if isinstance(value, bool) and place[-2:-1] != ("properties",):
        return "required", MISFIT, "it is left out: only a field can be required"
    if not isinstance(value, list):
        return (
            "required",
            value if isinstance(value, bool) else MISFIT,
            "it is read as what belongs there, if anything does",
        )
    names = dict.fromkeys(name for name in value if isinstance(name, str))
    return "required", list(names), "each name is taken once, and what is no name is left out"


def _type(value: Any, _place: Place) -> tuple[str, Any, str]:
    settled = "it is read as the type of JSON that is meant"
    if isinstance(value, str):
        return "type", MISFIT if value.strip().lower() in _ANYTHING else _named_type(value), settled
    if isinstance(value, list) and all(isinstance(item, str | None) for item in value):
        named = ["null" if item is None else _named_type(item) for item in value]
        return "type", list(dict.fromkeys(named)) or MISFIT, settled
    return "type", value, settled


def _named_type(name: str) -> str:
    """Return the type of JSON that a name means; other names stay, to be refused."""
    plain = name.strip().lower()
    return plain if plain in _TYPES else _SYNONYMS.get(plain, name)


def _discriminator(value: Any, _place: Place) -> tuple[str, Any, str]:
    named = {"propertyName": value} if isinstance(value, str) else value
    if isinstance(named, dict) and not isinstance(named.get("propertyName"), str):
        return "discriminator", MISFIT, "it is left out: it names no property"
    return "discriminator", named, "it is the name of the property"


def _enum(value: Any, _place: Place) -> tuple[str, Any, str]:
    if isinstance(value, list):
        return "enum", value, ""
    return (
        "enum",
        MISFIT if isinstance(value, dict) else [value],
        "one value is a list of one, anything else is left out",
    )


def _items(value: Any, _place: Place) -> tuple[str, Any, str]:
    tuple_of = isinstance(value, list)
    return "prefixItems" if tuple_of else "items", value, "a list of schemas describes the first items"


def _misfit(place: Place, message: str, expected: str, found: Any, settled: str) -> Blemish:
    return Blemish(place=place, message=message, expected=expected, found=found, settled=settled)
