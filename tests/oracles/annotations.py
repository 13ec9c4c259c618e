"""Annotations as values: the types one names, and whether all values of one are values of another."""

import ast
from collections.abc import Iterator, Set
from dataclasses import dataclass

_TOP = ("Any", "object")
_SAME = {
    "Number": "Decimal",  # travels otherwise, is the same in Python
    "UnixMilliseconds": "datetime",
    "UnixSeconds": "datetime",
    "AsyncPages": "Pages",
    "AsyncModelPages": "ModelPages",
}
_ALIASES = {
    "DecimalInput": ("Decimal", "int", "str"),
    "NumberInput": ("Decimal", "int", "str"),
    "UnixMillisecondsInput": ("datetime", "int"),
    "UnixSecondsInput": ("datetime", "int"),
}


@dataclass(frozen=True, slots=True)
class Option:
    """One alternative of a type: a name with the types in its brackets."""

    name: str
    arguments: tuple["Type", ...] = ()


Type = frozenset[Option]
"""The alternatives of a type, unordered; each value of a `Literal` is one."""
UNSET = Option("Unset")
NONE = frozenset({Option("None")})


def parse_type(annotation: str) -> Type:
    """Return the type of an annotation, however it is written: `A | None`, `Optional[A]`, `None | "A"`."""
    return _parse(ast.parse(annotation.strip(), mode="eval").body)


def is_assignable(value: Type, target: Type, text_enums: Set[str] = frozenset()) -> bool:
    """
    True when every value of one type is one of the other; type arguments are covariant, as for readers.

    Args:
        value: a type.
        target: another.
        text_enums: classes named in `value` whose members are text as well.
    """
    return all(any(_fits(one, other, text_enums) for other in target) for one in value)


def names_in(found: Type) -> Iterator[str]:
    """Yield all names in a type."""
    for option in found:
        yield option.name
        for argument in option.arguments:
            yield from names_in(argument)


def _fits(one: Option, other: Option, text_enums: Set[str]) -> bool:
    if other.name in _TOP:
        return True
    if other.name == "str" and (one.name in text_enums or one.name.startswith("'")):
        return True
    if one.name != other.name or len(one.arguments) != len(other.arguments):
        return False
    return all(is_assignable(*pair, text_enums) for pair in zip(one.arguments, other.arguments, strict=True))


def _parse(node: ast.expr) -> Type:
    match node:
        case ast.BinOp(op=ast.BitOr()):
            return _parse(node.left) | _parse(node.right)
        case ast.Subscript(value=ast.Name(id="Optional")):
            return _parse(node.slice) | NONE
        case ast.Subscript(value=ast.Name(id="Literal")):
            return frozenset(Option(ast.unparse(part)) for part in _parts(node.slice))
        case ast.Subscript():
            return frozenset({Option(_name(node.value), tuple(_parse(part) for part in _parts(node.slice)))})
        case ast.Constant(value=str()):
            return parse_type(str(node.value))
    return frozenset(map(Option, _ALIASES.get(_name(node), (_name(node),))))


def _parts(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]


def _name(node: ast.expr) -> str:
    text = ast.unparse(node).removeprefix("builtins.")
    return _SAME.get(text, text)
