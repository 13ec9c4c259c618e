"""The fastest typed decoding there is: msgspec Structs equal to our models, field by field."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, Literal, Optional, Union, get_args, get_origin

import attrs
import msgspec

from benchmarks.declared import alternatives, fields, is_number, resolve, unix_unit, wanted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def struct_decoder(package: str, annotation: str) -> Callable[[bytes], Any]:
    """
    Return what decodes into Structs with the same types.

    Decimals are exact, enums are our open ones, ids are text, moments have zones, and a union of objects is chosen by
    the same kind of hook: parsed, told apart by a tag, converted.
    """
    return msgspec.json.Decoder(_Structs(package).made(resolve(package, annotation)), dec_hook=_take).decode


def tagged_decoder(package: str, tag: str, models: Mapping[str, str]) -> Callable[[bytes], Any]:
    """Return what decodes into one of several such Structs, which msgspec itself tells apart by the text in the field `tag`."""
    structs = _Structs(package)
    kinds = [structs.tagged(resolve(package, name), tag, text) for text, name in models.items()]
    return msgspec.json.Decoder(Union[tuple(kinds)], dec_hook=_take).decode  # noqa: UP007 - made at run time


class _Anything(type):
    def __instancecheck__(cls, instance: object) -> bool:  # msgspec asks what `_take` has made sure of
        return True


class _Union(metaclass=_Anything):
    by_tag: dict[str, Any]
    tag: str


def _take(kind: type[_Union], value: Any) -> Any:
    return msgspec.convert(value, kind.by_tag[value[kind.tag]])


class _Structs:
    def __init__(self, package: str) -> None:
        self._package = package
        self._kinds: dict[type, Any] = {}

    def made(self, declared: Any) -> Any:
        members = [self._one(member) for member in wanted(declared)]
        if len(members) > 1 and all(attrs.has(member) for member in wanted(declared)):
            members = [self._choice(wanted(declared))]
        together: Any = Union[tuple(members)]  # noqa: UP007 - made at run time
        return Optional[together] if type(None) in alternatives(declared) else together  # noqa: UP045 - made at run time

    def _one(self, declared: Any) -> Any:
        origin = get_origin(declared)
        if is_number(declared):
            return Decimal
        if unix_unit(declared):
            return int  # msgspec makes no moment of it: less work than ours
        if origin is list:
            return list[self.made(get_args(declared)[0])]  # type: ignore[misc]  # made at run time
        if origin is dict:
            return dict[str, self.made(get_args(declared)[1])]  # type: ignore[misc]  # made at run time
        if declared is datetime:
            return Annotated[datetime, msgspec.Meta(tz=True)]
        if isinstance(declared, type) and attrs.has(declared):
            return self._struct(declared)
        return declared

    def _struct(self, kind: type) -> Any:
        if kind not in self._kinds:
            self._kinds[kind] = self._defined(kind)
        return self._kinds[kind]

    def tagged(self, kind: type, tag: str, text: str) -> Any:
        """Return a Struct that has the field `tag` as msgspec's own."""
        return self._defined(kind, tag, text)

    def _defined(self, kind: type, tag: str | None = None, text: str | None = None) -> Any:
        declared = [field for field in fields(kind, self._package) if field.wire != tag]
        return msgspec.defstruct(
            kind.__name__,
            [self._field(field.name, field.declared, required=field.required) for field in declared],
            rename={field.name: field.wire for field in declared},
            tag_field=tag,
            tag=text,
            kw_only=True,
        )

    def _field(self, name: str, declared: Any, *, required: bool) -> Any:
        made: Any = self.made(declared)
        return (name, made) if required else (name, Union[made, msgspec.UnsetType], msgspec.UNSET)  # noqa: UP007 - made at run time

    def _choice(self, members: list[Any]) -> type:
        tag, by_tag = _tag(members, self._package)
        made = {value: self._struct(member) for value, member in by_tag.items()}
        return _Anything("Choice", (_Union,), {"tag": tag, "by_tag": made})


def _tag(members: list[Any], package: str) -> tuple[str, dict[str, Any]]:
    """Return the field that tells the members apart, and which value means which."""
    for name in (field.wire for field in fields(members[0], package)):
        by_tag = {value: member for member in members for value in _tag_values(member, name, package)}
        if {id(member) for member in by_tag.values()} == {id(member) for member in members}:
            return name, by_tag
    raise TypeError(f"nothing tells {members} apart")


def _tag_values(member: Any, name: str, package: str) -> list[str]:
    for field in fields(member, package):
        if field.wire == name:
            declared = wanted(field.declared)[0]
            if get_origin(declared) is Literal:
                return [str(value) for value in get_args(declared)]
            if isinstance(declared, type) and issubclass(declared, Enum):
                return [str(one.value) for one in declared]
    return []
