"""Arguments for any method, from its signature."""

from __future__ import annotations

import ast
import inspect
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable

_VALUES: dict[str, Any] = {
    "str": "sämple/ 1",
    "int": 7,
    "Decimal": Decimal("1.2300"),
    "Number": Decimal("1.2300"),
    "bool": True,
    "date": date(2026, 1, 2),
    "datetime": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    "Any": {"a": 1},
}


def arguments(method: Callable[..., Any], *, everything: bool = False) -> dict[str, Any]:
    """Return what a method must be given, or all that it takes beside options of the call."""
    models = import_module(method.__module__.partition(".")[0]).models
    return {
        name: _value(ast.parse(parameter.annotation, mode="eval").body, models)
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
        and name != "max_items"
        and (everything or parameter.default is inspect.Parameter.empty)
    }


def _value(node: ast.expr, models: Any) -> Any:
    match node:
        case ast.BinOp(left=left):
            return _value(left, models)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Tuple(elts=[first, *_])):
            return ast.literal_eval(first)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=only):
            return ast.literal_eval(only)
        case ast.Subscript(value=ast.Name(id="list") | ast.Attribute(attr="list"), slice=item):
            return [_value(item, models)]
        case ast.Subscript(value=ast.Name(id="dict")):
            return {"a": 1}
        case ast.Name(id=name) if name in _VALUES:
            return _VALUES[name]
        case ast.Name(id=name):
            return _of_model(getattr(models, name), models)
    raise TypeError(f"no sample for {ast.unparse(node)}")


def _of_model(kind: Any, models: Any) -> Any:
    if issubclass(kind, Enum):
        return next(iter(kind))
    return kind(
        **{field.alias: _value(ast.parse(str(field.type), mode="eval").body, models) for field in attrs.fields(kind)}
    )
