"""Validation against the schemas of one document, Draft 2020-12, by the library jsonschema."""

import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from jsonschema import Draft202012Validator, FormatChecker  # type: ignore[import-untyped] # it ships no types
from jsonschema.exceptions import ValidationError, best_match  # type: ignore[import-untyped] # it ships no types
from jsonschema.validators import extend  # type: ignore[import-untyped] # it ships no types
from referencing import Registry

_GROUP = re.compile(r"(?<!\\)\(\?<(?=[A-Za-z_])")
_BACK_REFERENCE = re.compile(r"(?<!\\)\\k<([A-Za-z_]\w*)>")


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """Return a pattern of ECMA-262 as Python reads it; None where Python has no such construct."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # "[[" means the same in both
        try:
            return re.compile(_BACK_REFERENCE.sub(r"(?P=\1)", _GROUP.sub("(?P<", pattern)))
        except re.error:
            return None


def _match_pattern(_validator: Any, pattern: str, instance: object, _schema: Any) -> Iterator[Any]:
    expression = _compiled(pattern)
    if isinstance(instance, str) and expression is not None and not expression.search(instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


_KEYWORDS = {"oneOf": Draft202012Validator.VALIDATORS["anyOf"], "pattern": _match_pattern}
_Validator = extend(Draft202012Validator, _KEYWORDS)
"""Vendors write `oneOf` for objects whose members are all optional, of which any value fits several."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One deviation: the keyword that is broken, what it demands, the way to the value, and the value."""

    rule: str
    expected: Any
    way: tuple[str | int, ...]
    found: Any


class SchemaValidator:
    """Validates against any schema of a document; each is prepared at its first use, and references are never fetched."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._root = _Validator(document, registry=Registry(), format_checker=_FORMATS)
        self._validators: dict[str, Any] = {}

    def validate(self, value: object, pointer: str) -> Finding | None:
        """Return the most telling deviation from the schema at `pointer`, None when there is none."""
        validator = self._validators.get(pointer)
        if validator is None:
            validator = self._validators[pointer] = self._root.evolve(schema={"$ref": f"#{pointer}"})
        error = best_match(validator.iter_errors(value))
        if error is None:
            return None
        way = tuple(error.absolute_path)
        if error.validator == "required":
            missing = next(name for name in error.validator_value if name not in error.instance)
            return Finding("required", None, (*way, missing), None)
        return Finding(error.validator or "false", error.validator_value, way, error.instance)

    def is_valid(self, value: object, schema: Mapping[str, Any] | bool) -> bool:  # noqa: FBT001 - a boolean is a schema
        """Say whether a value fits a schema; its references are the document's."""
        return bool(self._root.evolve(schema=schema).is_valid(value))


_FORMATS = FormatChecker(formats=())  # others than those below are annotations


def _check_format(name: str, holds: Callable[[Any], object], instances: type) -> None:
    @_FORMATS.checks(name, raises=ValueError)  # type: ignore[untyped-decorator] # it ships no types
    def check(value: object) -> bool:
        return isinstance(value, bool) or not isinstance(value, instances) or bool(holds(value))


_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")


@lru_cache(maxsize=256)
def _is_date_time(text: str) -> bool:
    return bool(_DATE_TIME.fullmatch(text) and datetime.fromisoformat(text.upper()[:19]))


_check_format("int32", lambda number: -(2**31) <= number < 2**31, int)
_check_format("int64", lambda number: -(2**63) <= number < 2**63, int)
_check_format("uuid", lambda text: len(text) == len(str(UUID(int=0))) and UUID(text), str)
_check_format("date", lambda text: len(text) == len("2026-01-01") and date.fromisoformat(text), str)
_check_format("date-time", _is_date_time, str)
