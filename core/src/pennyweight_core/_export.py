"""Models leave the program: dictionaries, JSON, rows of a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any

from pennyweight_core._codec import Codec
from pennyweight_core._codec._containers import NullableShape
from pennyweight_core._codec._objects import ObjectShape
from pennyweight_core._represent import is_model
from pennyweight_core._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    Names = Literal["python", "wire"]

_NAMES = ("python", "wire")


def to_dict(model: object, *, by: Names = "python") -> dict[str, Any]:
    """
    Return the fields of a model, and of models inside it, as dictionaries.

    Values stay as they are: `Decimal`, `datetime`, enums. What the vendor did not send is left out.

    Args:
        by: "python" for the names of the attributes, "wire" for the vendor's names.

    Raises:
        TypeError: it is no model.
    """
    found = _plain(_checked(model), wire=_check_names(by) == "wire")
    assert isinstance(found, dict)
    return found


def to_json(model: object, *, by: Names = "wire") -> str:
    """
    Return a model, or a list of models or pages of them, as compact JSON.

    Amounts and times travel as the vendor sends them, with all digits. A secret is `***`; what the vendor did not send
    is left out.

    Args:
        by: "wire" for the vendor's names, "python" for the names of the attributes.

    Raises:
        TypeError: it is neither a model nor an iterable of models.
    """
    python_names = _check_names(by) == "python"
    if is_model(model):
        return codec_of(type(model)).encode_for_export(model, python_names=python_names).decode()
    texts = [codec_of(type(it)).encode_for_export(it, python_names=python_names).decode() for it in as_models(model)]
    return f"[{','.join(texts)}]"


def to_rows(models: object) -> list[dict[str, Any]]:
    """
    Return rows of a table: a flat dictionary for each model, all with the same keys.

    The fields of a model inside are columns such as `balance.amount`; lists stay lists. Enums are text, and None stands
    for what is null or was not sent. Fits `pandas.DataFrame`, `polars.DataFrame` and `csv.DictWriter`.

    Args:
        models: a model, a list of models, or pages of them. Pages are fetched.

    Raises:
        TypeError: it is neither a model nor an iterable of models.
    """
    return [_row(it, codec_of(type(it)).shape(type(it).__name__)) for it in as_models(models)]


def as_models(models: object) -> list[Any]:
    """
    Return the models of an iterable as a list; a model alone is a list of one.

    Raises:
        TypeError: there is something else.
    """
    if is_model(models):
        return [models]
    if not isinstance(models, Iterable):
        advice = "; iterate over its `.pages()`" if hasattr(models, "pages") else ""
        raise TypeError(f"expected a model or an iterable of models, found {type(models).__name__}{advice}")
    found = list(models)
    for it in found:
        _checked(it)
    return found


def codec_of(cls: type) -> Codec:
    """Return the codec of the package that a model class belongs to."""
    parent, _, last = cls.__module__.rpartition(".")
    return _codec(parent if parent and last.startswith("_") else cls.__module__)


@cache
def _codec(models: str) -> Codec:
    return Codec(models)


def to_text(value: Any) -> Any:
    """Return an enum as its value, anything else as it is."""
    return value.value if isinstance(value, Enum) else value


def _plain(value: Any, *, wire: bool) -> Any:
    if is_model(value):
        found: dict[str, Any] = {}
        for field in type(value).__attrs_attrs__:
            item = getattr(value, field.name)
            if wire and field.metadata.get("additional_fields"):
                found |= _plain(item, wire=wire)
            elif item is not UNSET:
                found[field.metadata.get("wire_name", field.name) if wire else field.name] = _plain(item, wire=wire)
        return found
    if isinstance(value, Mapping):
        return {name: _plain(item, wire=wire) for name, item in value.items()}
    return [_plain(item, wire=wire) for item in value] if isinstance(value, (list, tuple)) else value


def _row(model: Any, shape: Any, prefix: str = "", seen: tuple[Any, ...] = ()) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for field in shape.fields:
        inner = field.shape.inner if isinstance(field.shape, NullableShape) else field.shape
        value = None if model is None else getattr(model, field.name)
        if isinstance(inner, ObjectShape) and inner not in seen and inner is not shape:
            is_declared = type(value) is inner.cls
            row |= _row(value if is_declared else None, inner, f"{prefix}{field.name}.", (*seen, shape))
            if is_declared or value is None or value is UNSET:
                continue
        row[f"{prefix}{field.name}"] = _cell(value)
    if shape.additional is not None:
        row[f"{prefix}{shape.additional.name}"] = (
            None if model is None else _cell(getattr(model, shape.additional.name))
        )
    return row


def _cell(value: Any) -> Any:
    if value is UNSET:
        return None
    if isinstance(value, (list, tuple)):
        return [_cell(item) for item in value]
    return _plain(value, wire=False) if is_model(value) or isinstance(value, Mapping) else to_text(value)


def _checked(model: object) -> object:
    if not is_model(model):
        raise TypeError(f"expected a model, found {type(model).__name__}")
    return model


def _check_names(by: Names) -> Names:
    if by not in _NAMES:
        raise ValueError(f'by: expected "python" or "wire", found {by!r}')
    return by
