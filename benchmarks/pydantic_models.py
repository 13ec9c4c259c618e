"""Models of pydantic equal to ours, field by field."""

from __future__ import annotations

import warnings
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Optional, Union, get_args, get_origin

import attrs
from pydantic import AwareDatetime, Field, TypeAdapter, create_model

from benchmarks.declared import alternatives, fields, is_number, resolve, wanted

if TYPE_CHECKING:
    from collections.abc import Callable


def pydantic_decoder(package: str, annotation: str) -> Callable[[bytes], Any]:
    """Return what decodes into pydantic models with the same types: exact decimals, our open enums, ids as text."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # fields may be called like methods of its own
        return TypeAdapter(_Models(package).made(resolve(package, annotation))).validate_json


class _Models:
    def __init__(self, package: str) -> None:
        self._package = package
        self._kinds: dict[type, Any] = {}

    def made(self, declared: Any) -> Any:
        together: Any = Union[tuple(self._one(member) for member in wanted(declared))]  # noqa: UP007 - made at run time
        return Optional[together] if type(None) in alternatives(declared) else together  # noqa: UP045 - made at run time

    def _one(self, declared: Any) -> Any:
        origin = get_origin(declared)
        if is_number(declared):
            return Decimal
        if origin is list:
            return list[self.made(get_args(declared)[0])]  # type: ignore[misc]  # made at run time
        if origin is dict:
            return dict[str, self.made(get_args(declared)[1])]  # type: ignore[misc]  # made at run time
        if declared is datetime:
            return AwareDatetime
        if isinstance(declared, type) and attrs.has(declared):
            return self._model(declared)
        return declared

    def _model(self, kind: type) -> Any:
        if kind not in self._kinds:
            described: dict[str, Any] = {
                field.name.strip("_"): (
                    self.made(field.declared),
                    Field(alias=field.wire) if field.required else Field(None, alias=field.wire),
                )
                for field in fields(kind, self._package)
            }
            self._kinds[kind] = create_model(kind.__name__, **described)
        return self._kinds[kind]
