"""Arguments for any method, from its signature."""

from __future__ import annotations

import ast
import inspect
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
from pennyweight_core import Secret

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "sämple/ 1"
_AMOUNT, _MOMENT = Decimal("1.2300"), datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
_VALUES: dict[str, Any] = {
    "int": 7,
    **dict.fromkeys(("Decimal", "Number", "DecimalInput", "NumberInput"), _AMOUNT),
    "bool": True,
    "date": date(2026, 1, 2),
    **dict.fromkeys(("datetime", "UnixSecondsInput", "UnixMillisecondsInput"), _MOMENT),
    **dict.fromkeys(("bytes", "FileInput"), b"\x00sampled"),
    "Any": {"a": 1},
}


def arguments(method: Callable[..., Any], *, everything: bool = False, text: str = TEXT) -> dict[str, Any]:
    """Return what a method must be given, or all that it takes beside options of the call; `text` is what is sent as text."""
    models = import_module(f"{method.__module__.partition('.resources')[0]}.models")
    return {
        name: _Samples(models, text).of(parameter.annotation)
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
        and name != "max_items"
        and (everything or parameter.default is inspect.Parameter.empty)
    }


class _Samples(NamedTuple):
    """Values for annotations, inside of these models."""

    models: Any
    text: str
    inside: tuple[str, ...] = ()

    def of(self, annotation: str) -> Any:
        return self._value(ast.parse(annotation, mode="eval").body)

    def _value(self, node: ast.expr) -> Any:
        match node:
            case ast.BinOp(left=left):
                return self._value(left)
            case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
                return ast.literal_eval(values.elts[0] if isinstance(values, ast.Tuple) else values)
            case ast.Subscript(value=ast.Name(id="list") | ast.Attribute(attr="list"), slice=item):
                return [self._value(item)]
            case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, item])):
                return {"a": 1 if ast.unparse(item) == "Any" else self._value(item)}
            case ast.Subscript(value=ast.Name(id="Secret")):
                return Secret(self.text)
            case ast.Name(id="str"):
                return self.text
            case ast.Name(id="Any") if not self.inside:
                return self.text  # a query has no objects
            case ast.Name(id=name) if name in _VALUES:
                return _VALUES[name]
            case ast.Name(id=name):
                return self._of_model(name)
        raise TypeError(f"no sample for {ast.unparse(node)}")

    def _of_model(self, name: str) -> Any:
        kind = getattr(self.models, name)
        if issubclass(kind, Enum):
            return next(iter(kind))
        inner = self._replace(inside=(*self.inside, name))
        return kind(**{it.alias: inner.of(str(it.type)) for it in attrs.fields(kind) if inner._ends(it)})

    def _ends(self, field: attrs.Attribute[Any]) -> bool:
        """Whether a field must be there, or holds none of the models that it is inside of."""
        named = {node.id for node in ast.walk(ast.parse(str(field.type))) if isinstance(node, ast.Name)}
        return field.default is attrs.NOTHING or not named & set(self.inside)
