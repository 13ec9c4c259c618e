"""Annotations as values: which types one names, and whether all values of one fit another."""

import ast
from collections.abc import Set
from dataclasses import dataclass

from pipeline.diff.surface_breakage import Kind

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
    """One alternative of a type: a name with what stands in its brackets."""

    name: str
    inside: tuple["Type", ...] = ()


Type = frozenset[Option]
"""The alternatives of a type, in no order; each value of a `Literal` is one."""
LEFT_OUT = Option("Unset")
NOTHING = frozenset({Option("None")})


def type_of(annotation: str) -> Type:
    """Return what an annotation says, whichever way it is written: `A | None`, `Optional[A]`, `None | "A"`."""
    return _read(ast.parse(annotation.strip(), mode="eval").body)


def fits(narrow: Type, wide: Type, texts: Set[str] = frozenset()) -> bool:
    """
    True when every value of `narrow` is one of `wide`; what stands in brackets is taken to be only read.

    Args:
        narrow: a type.
        wide: another.
        texts: classes among the names in `narrow` whose values are text as well.
    """
    return all(any(_fits(one, other, texts) for other in wide) for one in narrow)


def as_taken(was: Type, now: Type, texts: Set[str] = frozenset()) -> Kind | None:
    """Return what became of a type for those who give values of it; who leaves one out loses nothing with `Unset`."""
    if fits(was - {LEFT_OUT}, now, texts):
        return None
    return Kind.NARROWED if fits(now, was, texts) else Kind.RETYPED


def as_got(was: Type, now: Type, texts: Set[str] = frozenset()) -> Kind | None:
    """Return what became of a type for those who get values of it."""
    if fits(now, was, texts):
        return None
    return Kind.WIDENED if fits(was, now, texts) else Kind.RETYPED


def names_in(found: Type) -> set[str]:
    """Return all names in a type."""
    return {
        name for option in found for name in (option.name, *(it for part in option.inside for it in names_in(part)))
    }


def _fits(one: Option, other: Option, texts: Set[str]) -> bool:
    if other.name in _TOP:
        return True
    if other.name == "str" and (one.name in texts or one.name.startswith("'")):
        return True
    if one.name != other.name or len(one.inside) != len(other.inside):
        return False
    return all(fits(narrow, wide, texts) for narrow, wide in zip(one.inside, other.inside, strict=True))


def _read(node: ast.expr) -> Type:
    match node:
        case ast.BinOp(op=ast.BitOr()):
            return _read(node.left) | _read(node.right)
        case ast.Subscript(value=ast.Name(id="Union" | "Optional" | "Annotated" as kind)):
            parts = [_read(part) for part in _parts(node.slice)]
            more = [Option("None")] if kind == "Optional" else []
            return parts[0] if kind == "Annotated" else frozenset().union(*parts, more)
        case ast.Subscript(value=ast.Name(id="Literal")):
            return frozenset(Option(ast.unparse(part)) for part in _parts(node.slice))
        case ast.Subscript():
            return frozenset({Option(_name(node.value), tuple(_read(part) for part in _parts(node.slice)))})
        case ast.List():
            return frozenset({Option("[]", tuple(_read(part) for part in node.elts))})
        case ast.Constant(value=str()):
            return type_of(str(node.value))
    return frozenset(map(Option, _ALIASES.get(_name(node), (_name(node),))))


def _parts(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]


def _name(node: ast.expr) -> str:
    text = ast.unparse(node).removeprefix("builtins.")
    return _SAME.get(text, text)
