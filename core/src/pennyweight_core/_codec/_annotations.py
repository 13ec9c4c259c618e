"""Parse annotation text to shapes; names are looked up in the models package, which loads one module for each."""

from __future__ import annotations

import ast
from enum import Enum
from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING, Any

import attrs

from pennyweight_core._codec import _decimals, _moments, _scalars, _strings
from pennyweight_core._codec._containers import DictShape, ListShape, NullableShape
from pennyweight_core._codec._objects import ObjectShape
from pennyweight_core._codec._secrets import HIDDEN
from pennyweight_core._codec._unions import UnionShape

if TYPE_CHECKING:
    from pennyweight_core._codec._shape import Shape

_FIXED: dict[str, Shape] = {
    "Any": _scalars.ANY,
    "Decimal": _decimals.TEXT,
    "DecimalInput": _decimals.TEXT,
    "Number": _decimals.NUMBER,
    "NumberInput": _decimals.NUMBER,
    "UnixMilliseconds": _moments.MILLISECONDS,
    "UnixMillisecondsInput": _moments.MILLISECONDS,
    "UnixSeconds": _moments.SECONDS,
    "UnixSecondsInput": _moments.SECONDS,
    "bool": _scalars.BOOL,
    "date": _strings.DATE,
    "datetime": _strings.DATETIME,
    "float": _scalars.FLOAT,
    "int": _scalars.INT,
    "object": _scalars.ANY,
    "str": _scalars.TEXT,
}


class ShapeRegistry:
    """
    The declared types of one models package.

    Annotations are parsed, never evaluated: they were made from a vendor's document.
    """

    def __init__(self, models: str) -> None:
        self._models = models
        self._lock = RLock()
        self._shapes: dict[str, Shape] = {}
        self._objects: dict[type, ObjectShape] = {}

    def shape(self, annotation: str) -> Shape:
        """
        Return the shape an annotation asks for.

        Raises:
            TypeError: the annotation holds something that no model may.
        """
        found = self._shapes.get(annotation)
        if found is None:
            with self._lock:
                found = self._shapes[annotation] = self._parse(ast.parse(annotation, mode="eval").body)
        return found

    def find_class(self, name: str) -> type:
        """
        Return a class of the models package.

        Raises:
            TypeError: there is none of this name.
        """
        found = getattr(import_module(self._models), name, None)
        if not isinstance(found, type):
            raise TypeError(f"{self._models}: expected a model called {name}, found {found!r}")
        return found

    def object(self, cls: type) -> ObjectShape:
        """Return the shape of a model class."""
        with self._lock:
            return self._objects.setdefault(cls, ObjectShape(cls, self.shape))

    def _parse(self, node: ast.expr) -> Shape:
        match node:
            case ast.Name(id=name):
                return self._named(name)
            case ast.Constant(value=str(text)):
                return self.shape(text)
            case ast.Subscript(value=ast.Name(id="list"), slice=item):
                return ListShape(self._parse(item))
            case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[ast.Name(id="str"), item])):
                return DictShape(self._parse(item))
            case ast.Subscript(value=ast.Name(id="Secret"), slice=ast.Name(id="str")):
                return HIDDEN
            case ast.Subscript(value=ast.Name(id="Literal"), slice=options):
                return _literal(options)
            case ast.BinOp(op=ast.BitOr()):
                return self._union(list(_operands(node)))
        raise TypeError(f"{self._models}: expected an annotation the codec knows, found {ast.unparse(node)}")

    def _named(self, name: str) -> Shape:
        found = getattr(import_module(self._models), name, None)
        if isinstance(found, type) and issubclass(found, Enum):
            return _strings.EnumShape(found)
        if isinstance(found, type) and attrs.has(found):
            return self.object(found)
        if name not in _FIXED:
            raise TypeError(f"{self._models}: expected a model or a known type, found {name}")
        return _FIXED[name]

    def _union(self, nodes: list[ast.expr]) -> Shape:
        texts = [ast.unparse(node) for node in nodes]
        members = tuple(
            self._parse(node)
            for node, text in zip(nodes, texts, strict=True)
            if text not in ("None", "Unset", "UnknownVariant")
        )
        if not members:  # what no member is becomes an `UnknownVariant` by itself
            raise TypeError(f"{self._models}: expected a type beside None and Unset, found {' | '.join(texts)}")
        shape = members[0] if len(members) == 1 else _open_literal(members) or UnionShape(members)
        return NullableShape(shape) if "None" in texts else shape


def _operands(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp):
        return [*_operands(node.left), *_operands(node.right)]
    return [node]


def _open_literal(members: tuple[Shape, ...]) -> Shape | None:
    """Return the shape of `Literal["…"] | str`; None for any other union."""
    literals = [each for each in members if isinstance(each, _strings.LiteralShape) and each.json_types == {"string"}]
    alone = literals and _scalars.TEXT in members and len(literals) + 1 == len(members)
    return _strings.OpenLiteralShape(literals) if alone else None


def _literal(node: ast.expr) -> Shape:
    options: Any = ast.literal_eval(node)
    return _strings.LiteralShape(options if isinstance(options, tuple) else (options,))
