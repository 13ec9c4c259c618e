"""Differences between a document and its declared type: one `Deviation` each; the value is kept."""

from __future__ import annotations

import json
import re
from reprlib import Repr
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from pennyweight_core import _enums
from pennyweight_core._redact import HIDDEN, is_secret, redact_json

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

Path = tuple["Path", str | int] | None
"""The path of a value: its parent's path and a key or index. None is the whole document."""

MOST = 1000
"""So many deviations of one document are kept; the others are counted."""

UNKNOWN_FIELD = "no such field"
"""The `expected` of a field that no model declares."""

_LONGEST = 200
_NAME = re.compile(r"[^\s.$\[\]\"]+")  # of the keys in a spelled path
_KEY = 60
_short = Repr()
_short.maxstring = _short.maxother = _short.maxlong = 80


class Deviation(NamedTuple):
    """
    One difference between a document and its declared type.

    Attributes:
        path: where in the document, such as `$[0].currencyCode`.
        expected: the declared type, or `no such field`.
        found: the value that came, which the model keeps; `UNSET` where a required field is missing.
    """

    path: str
    expected: str
    found: Any

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {format_value(self.found, self.path)}"

    def __repr__(self) -> str:
        found = format_value(self.found, self.path)
        return f"Deviation(path={self.path!r}, expected={self.expected!r}, found={found})"


def format_value(value: object, path: str = "$", also: Collection[str] = ()) -> str:
    """Return a `repr` of bounded length; what stands under a secret name, `also` being more of them, is `***`."""
    if any(is_secret(name, also) for name in _NAME.findall(path)):
        return HIDDEN
    try:
        text = _short.repr(redact_json(value, also))
    except RecursionError:  # hardly any stack is left
        return "…"
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def format_path(at: Path) -> str:
    """Return the path as text of bounded length."""
    parts: list[str] = []
    while at is not None:
        at, key = at
        if isinstance(key, int):
            parts.append(f"[{key}]")
            continue
        name = key if len(key) <= _KEY else key[: _KEY - 1] + "…"
        parts.append(f".{name}" if name.isidentifier() else f"[{json.dumps(name)}]")
    text = "$" + "".join(reversed(parts))
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


class DeviationSink:
    """
    Passes deviations on to a callback, if there is one; of many the first `MOST`.

    Attributes:
        deviations: how many there were.
        unknown_fields: whether undeclared fields are deviations.
    """

    __slots__ = ("_callback", "deviations", "unknown_fields")

    def __init__(self, callback: Callable[[Deviation], None] | None, *, unknown_fields: bool = False) -> None:
        self._callback = callback
        self.deviations = 0
        self.unknown_fields = unknown_fields

    def deviation(self, at: Path, expected: str, found: object) -> None:
        """Note that the value at a path is not what is declared."""
        self.deviations += 1
        if self._callback is not None and self.deviations <= MOST:
            self._callback(Deviation(format_path(at), expected, found))

    def close(self) -> None:
        """Say how many deviations were left out."""
        if self._callback is not None and self.deviations > MOST:
            self._callback(Deviation("$", f"at most {MOST} differences", self.deviations))

    def unknown_enum_value(self, at: Path, enum: type[_enums.OpenStrEnum], value: str) -> None:
        """Note an enum value that the spec does not list; reported once per process, or each time with unknown fields."""
        if self._callback is not None and (self.unknown_fields or _enums.should_report(enum, value)):
            self.deviation(at, enum.__name__, value)


class CountingSink(DeviationSink):
    """
    Counts deviations without reporting them, unlisted enum values among them.

    Attributes:
        unknown: how many fields no model declares; they are no deviations.
    """

    __slots__ = ("unknown",)

    def __init__(self) -> None:
        super().__init__(None, unknown_fields=True)
        self.unknown = 0

    def deviation(self, at: Path, expected: str, found: object) -> None:
        """Count it."""
        if expected == UNKNOWN_FIELD:
            self.unknown += 1
        else:
            super().deviation(at, expected, found)

    def unknown_enum_value(self, at: Path, enum: type[_enums.OpenStrEnum], value: str) -> None:
        """Count it: a member of a union that lists the value fits better."""
        self.deviation(at, enum.__name__, value)


class FastPathMismatch(ValueError):  # noqa: N818 - never leaves the codec
    """A value is not as declared, and the fast path must leave the document to the tolerant reader."""


class RaisingSink(DeviationSink):
    """Raises at the first deviation."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(None)

    def deviation(self, at: Path, expected: str, found: object) -> NoReturn:  # noqa: ARG002 - they are dropped
        raise FastPathMismatch
