"""The Python types of a schema, equal for all spellings of the same."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.diff.cursor import Cursor, component
from pipeline.model import EXACT, FILE, RAW, TIME, UNITS, is_exact
from pipeline.openapi.canonical.secrets import MARK
from pipeline.openapi.schemas import is_class, types_of

ANY = "Any"
CLASS, ENUM, CONST = "class", "enum", "const"
_MARKS = (*EXACT, TIME, MARK)
"""Keywords of a choice that apply to each option."""
_TIMES = {"date": "date", "date-time": "datetime"}
_PLAIN = {"boolean": "bool", "integer": "int", "number": "Decimal"}
_WITHIN = {"array": ("list", "items", "list["), "object": ("dict", "additionalProperties", "dict[str, ")}
DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Option:
    """One type that a value may have."""

    key: str
    """Equal for equal types, as Python writes them: `int`, `Order`, `list[str]`."""
    kind: str
    node: Cursor
    component: str = ""
    """The component that is this class or enum; empty for one without a name."""


@dataclass(frozen=True, slots=True)
class Shape:
    """All types that a value may have."""

    options: dict[str, Option]
    """By key."""
    nullable: bool


def effective(node: Cursor) -> Cursor:
    """Follow references to components that become no class."""
    seen = set[str]()
    while is_alias(node) and str(node.component) not in seen:
        seen.add(str(node.component))
        node = _aliased(node)
    return node


def is_alias(node: Cursor) -> bool:
    """True for a reference to a component that becomes no class."""
    return node.component is not None and not is_class(component(node.document, node.component).value)


def members(node: Cursor) -> Iterator[Cursor]:
    """Yield the alternatives of a schema, each a reference or of one type, null among them."""
    marks = {key: node.value[key] for key in _MARKS if key in node.value}
    options = [child for key in ("anyOf", "oneOf") for _, child in node.children(key)]
    kinds = types_of(node.value)
    if options:
        for option in options:
            yield from members(option.with_value({**marks, **option.value}))
    elif len(kinds) > 1 and "$ref" not in node.value:
        for kind in kinds:
            yield node.with_value({**node.value, "type": kind})
    else:
        yield node


def shape(nodes: Sequence[Cursor], depth: int = 0) -> Shape:
    """Return the Python types of alternatives."""
    options: dict[str, Option] = {}
    nullable = False
    for option in _options(nodes, (), depth):
        nullable |= option.key == "None" or None in listed(option.node.value.get("enum"))
        if option.key != "None":
            known = options.setdefault(option.key, option)
            if known is not option and _spelled(option) < _spelled(known):  # the order of alternatives means nothing
                options[option.key] = option
    return Shape(options or ({ANY: Option(ANY, ANY, nodes[0])} if nodes else {}), nullable)


def _spelled(option: Option) -> str:
    return json.dumps(option.node.value, sort_keys=True, default=str)


def text(node: Cursor, depth: int = 0) -> str:
    """Return the type as Python writes it: `list[Order] | None`."""
    if depth > DEEPEST:  # only a list that contains itself
        return ANY
    found = shape(list(members(node)), depth)
    return ANY if ANY in found.options else " | ".join([*sorted(found.options), *["None"] * found.nullable])


def within(node: Cursor, key: str) -> Cursor:
    """Return the schema inside a list or map, as secret as they are."""
    inner = node.child(key)
    return inner.with_value({**inner.value, MARK: True}) if inner.value and node.value.get(MARK) else inner


def _options(nodes: Sequence[Cursor], through: tuple[str, ...], depth: int) -> Iterator[Option]:
    for node in nodes:
        if is_alias(node):
            name = str(node.component)
            if name in through:  # a choice that contains itself: the generator gives up there too
                yield Option(ANY, ANY, node)
                continue
            yield from _options(list(members(_aliased(node))), (*through, name), depth)
        elif node.component is not None:
            target = component(node.document, node.component)
            yield Option(node.component, ENUM if "enum" in target.value else CLASS, target, node.component)
            if "null" in types_of(target.value):
                yield Option("None", "None", node)
        else:
            yield _option(node, depth)


def _option(node: Cursor, depth: int) -> Option:
    value = node.value
    kind = next(iter(types_of(value)), "")
    if "const" in value:
        return Option(f"Literal[{value['const']!r}]", CONST, node)
    if value.get("properties") and kind in ("object", ""):
        return Option("object", CLASS, node)
    if any(isinstance(item, str) for item in listed(value.get("enum"))) and kind in ("string", ""):
        return Option("enum", ENUM, node)
    if kind in _WITHIN:
        name, key, start = _WITHIN[kind]
        return Option(f"{start}{text(within(node, key), depth + 1)}]", name, node)
    if RAW in value:
        token = "FileInput" if value[RAW] == FILE else "bytes"
    elif kind == "string":
        usual = "Decimal" if is_exact(value) else _TIMES.get(str(value.get("format")), "str")
        token = "str" if value.get(MARK) else usual  # in a model inside a `Secret`: that is a change by itself
    else:
        moment = kind == "integer" and value.get(TIME) in UNITS
        token = "datetime" if moment else {**_PLAIN, "null": "None"}.get(kind, ANY)
    return Option(token, token, node)


def _aliased(node: Cursor) -> Cursor:
    target = Cursor(node.document, {"$ref": node.value["$ref"]}, node.pointer)
    first = component(node.document, str(node.component))
    if not first.value:
        target.resolved()  # raises unless the component is there, and empty
    return first.with_value({**first.value, **node.ref_siblings})


def listed(value: Any) -> list[Any]:
    """Return a list that may be missing."""
    return value if isinstance(value, list) else []
