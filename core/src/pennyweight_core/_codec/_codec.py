"""The codec of one client package."""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs
import msgspec

from pennyweight_core._codec import _pieces, _structs
from pennyweight_core._codec._annotations import ShapeRegistry
from pennyweight_core._codec._deviations import DeviationSink
from pennyweight_core._codec._objects import tagged_structs
from pennyweight_core._codec._parse import UnexpectedTypeError, parse, too_deep
from pennyweight_core._codec._secrets import secret_names
from pennyweight_core._codec._shape import json_type, walk
from pennyweight_core._codec._write import Writer
from pennyweight_core._enums import unreported
from pennyweight_core._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pennyweight_core._codec._deviations import Deviation
    from pennyweight_core._codec._shape import Shape
    from pennyweight_core._codec._structs import TaggedReader

# Whatever stops the fast path, the tolerant reader has the last word.
_STOPPED = (msgspec.MsgspecError, ArithmeticError, RecursionError, TypeError, ValueError)


class Codec:
    """
    Decodes answers into models and encodes models, for one package of declarations.

    Args:
        models: import path of the package that has the models as attributes, such as `pennyweight_kalshi.models`.
    """

    STOPPED = _STOPPED
    """Errors of a fast reader."""

    def __init__(self, models: str) -> None:
        self._models = models
        self._names = ShapeRegistry(models)
        self._writer = Writer(self._names)
        self._request_writer = Writer(self._names, for_request=True)
        self._secret_names: dict[str, frozenset[str]] = {}
        self._readers: dict[str, Callable[[bytes], Any] | None] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._models,)

    def decode(
        self,
        content: bytes,
        type_name: str,
        on_deviation: Callable[[Deviation], None] | None = None,
        *,
        unknown_fields: bool = False,
    ) -> Any:
        """
        Return a document as the declared type; values of another type are kept.

        Args:
            type_name: annotation text, such as `GetBalanceResponse` or `list[Balance]`.
            on_deviation: called with each difference, and with each unknown enum value once per process. After a
                thousand it is called once more, with how many there are.
            unknown_fields: report also undeclared fields, and enum values that were reported before.
                This takes the slower path every time.

        Raises:
            JSONDecodeError: the content is not one JSON document, or nested too deeply.
            UnexpectedTypeError: the document is of another kind than declared.
        """
        if on_deviation is None or not unknown_fields:
            try:
                read = self._readers[type_name]
            except KeyError:
                read = self._fast(type_name)
            if read is not None:
                before = unreported.last
                try:
                    value = read(content)
                except _STOPPED:
                    pass
                else:
                    if on_deviation is None or unreported.last is before:
                        return value
        return self.decode_tolerantly(content, type_name, on_deviation, unknown_fields=unknown_fields)

    def decode_tolerantly(
        self,
        content: bytes,
        type_name: str,
        on_deviation: Callable[[Deviation], None] | None = None,
        *,
        unknown_fields: bool = False,
    ) -> Any:
        """Do what `decode` does, without msgspec's help in making models: slower, and never surprised."""
        shape = self._names.shape(type_name)
        document = parse(content)
        if json_type(document) not in shape.json_types:
            expected = " or ".join(sorted(shape.json_types))
            raise UnexpectedTypeError(f"expected {type_name} as JSON {expected}, found {json_type(document)}")
        sink = DeviationSink(on_deviation, unknown_fields=unknown_fields)
        try:
            value = shape.read(document, None, sink)
        except RecursionError:
            raise too_deep(content) from None
        sink.close()
        return value

    def secret_names(self, type_name: str) -> frozenset[str]:
        """Return the wire names of all fields inside a type that are declared as `Secret`."""
        found = self._secret_names.get(type_name)
        if found is None:
            found = self._secret_names[type_name] = frozenset(secret_names(self._names.shape(type_name)))
        return found

    def all_secret_names(self) -> frozenset[str]:
        """Return those of all models of the package; this loads them."""
        names = [name for name in import_module(self._models).__all__ if attrs.has(self.type(name))]
        return frozenset[str]().union(*map(self.secret_names, names))

    def wire_name(self, type_name: str, name: str) -> str:
        """Return what a field of a model is called on the wire."""
        fields = self._names.object(self.type(type_name)).fields
        return next((field.wire for field in fields if field.name == name), name)

    def type(self, name: str) -> type:
        """
        Return a model class by its name.

        Raises:
            TypeError: the models package has none of this name.
        """
        return self._names.find_class(name)

    def encode(self, value: object, type_name: str | None = None) -> bytes:
        """
        Return compact JSON in UTF-8; `UNSET` is left out, decimals have exactly their digits.

        Args:
            type_name: annotation text of what is declared, where `value` is no model: it says how amounts travel.

        Raises:
            TypeError: a value that JSON has no form for.
            ValueError: NaN, infinity, a time without a zone, or nesting without end.
        """
        return self._writer.encode(value, None if type_name is None else self._names.shape(type_name))

    def encode_request(self, value: object, type_name: str | None = None) -> bytes:
        """
        Return what `encode` returns, of values that a caller gives: amounts in the form that is declared for them.

        Raises:
            TypeError: a value that JSON has no form for, or an amount that is not exact.
            ValueError: as `encode`, or text that spells no amount.
        """
        return self._request_writer.encode(value, None if type_name is None else self._names.shape(type_name))

    def encode_parameter(self, name: str, value: object, type_name: str) -> object:
        """
        Return what a URL spells for a value that a caller gives: digits for an amount or a moment, lists and dicts of such.

        Raises:
            TypeError, ValueError: it is none; the message begins with `name`.
        """
        if value is None or value is UNSET:
            return value
        try:
            given = list(value) if isinstance(value, (set, frozenset)) else value
            written = self._names.shape(type_name).write(given, self._request_writer)
        except (TypeError, ValueError) as error:
            raise type(error)(f"{name}: {error}") from None
        if isinstance(written, msgspec.Raw):
            return bytes(written).decode()
        return parse(msgspec.json.encode(written)) if isinstance(written, (dict, list)) else written

    def json_types(self, type_name: str) -> frozenset[str]:
        """Return the JSON types that a type travels as."""
        return self._names.shape(type_name).json_types

    def encode_for_export(self, value: object, *, python_names: bool) -> bytes:
        """Return what `encode` returns, with `***` for secrets, and fields under Python's names if asked."""
        return Writer(self._names, python_names=python_names, reveal=False).encode(value)

    def shape(self, type_name: str) -> Shape:
        """Return the shape of an annotation's text."""
        return self._names.shape(type_name)

    def _fast(self, type_name: str) -> Callable[[bytes], Any] | None:
        read = None
        # Every name is loaded here: one that is missing is an error of the declarations, not of msgspec.
        list(walk(self._names.shape(type_name)))
        try:
            read = self.fast_reader(type_name)
        except Exception as error:  # noqa: BLE001 - msgspec refuses some types; the tolerant reader takes them all
            advice = "answers are the same, only slower; please report it"
            warnings.warn(f"{self._models}: msgspec refuses {type_name} ({error}); {advice}", RuntimeWarning, 4)
        return self._readers.setdefault(type_name, read)

    def tagged_reader(self, wire: str, models: Mapping[str, str]) -> TaggedReader | None:
        """
        Return the fast path for objects of several models, told apart by the text in a field; None if msgspec refuses one.

        Args:
            wire: the field's name in JSON.
            models: names of models by that text.
        """
        shapes = {text: self._names.object(self.type(name)) for text, name in models.items()}
        try:
            structs = tagged_structs(wire, shapes)
            return None if structs is None else _structs.tagged_reader(structs)
        except Exception:  # noqa: BLE001 - `decode` warns of a type that msgspec refuses
            return None

    def fast_reader(self, type_name: str) -> Callable[[bytes], Any]:
        """Return the fast path for a type."""
        return _pieces.fast_reader(self._names.shape(type_name))
