"""Types of options, beyond those of click: each says what it expected and what it found."""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    ParamType = click.ParamType[Any]
else:
    ParamType = click.ParamType  # generic for type checkers alone

NULL = "null"
_LEVELS = 100


class Nullable(ParamType):
    """A value, or `null`."""

    def __init__(self, inner: ParamType) -> None:
        self._inner = inner
        self.name = inner.name

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return Null if value == NULL or value is Null else self._inner.convert(value, param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return self._inner.shell_complete(ctx, param, incomplete)


class Null:
    """The caller's `null`; click takes None for an option that was not given."""


class Open(ParamType):
    """Text with known values, which complete; others are taken too."""

    name = "text"

    def __init__(self, values: list[str]) -> None:
        self._values = values

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002 - click's signature
        from click.shell_completion import CompletionItem

        return [CompletionItem(value) for value in self._values if value.startswith(incomplete)]


class Amount(ParamType):
    """An exact number; its digits stay as they are."""

    name = "amount"

    def __init__(self, *, least: int | None = None) -> None:
        self._least = least

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Decimal:
        try:
            found = Decimal(value)
        except InvalidOperation:
            found = Decimal("NaN")
        if not found.is_finite() or (self._least is not None and found < self._least):
            least = "" if self._least is None else f" of at least {self._least}"
            self.fail(f"expected a number{least}, such as 0.50; found {value!r}", param, ctx)
        return found


class Moment(ParamType):
    """A moment with its zone, or whole seconds."""

    name = "moment"

    def __init__(self, *, or_number: bool) -> None:
        self._or_number = or_number

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime | int:
        if self._or_number and str(value).lstrip("-").isdecimal():
            return int(value)
        try:
            found = datetime.fromisoformat(value)
        except (TypeError, ValueError):
            found = None
        if found is None or (found.tzinfo is None and "T" in str(value).replace(" ", "T")):
            example = "a moment with its zone, such as 2026-11-30T10:00:00Z"
            self.fail(
                f"expected {example}{' or whole seconds' if self._or_number else ''}, found {value!r}", param, ctx
            )
        return found.replace(tzinfo=found.tzinfo or UTC)


class Day(ParamType):
    """A day of the calendar."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError):
            self.fail(f"expected a date such as 2026-11-30, found {value!r}", param, ctx)


class JSON(ParamType):
    """A JSON value, or the name of a file with one after `@`; `-` for standard input."""

    name = "json"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str):
            return value
        try:
            found = json.loads(_text_of(value), parse_float=Decimal)
            is_too_deep = _is_too_deep(found)
        except OSError as error:
            self.fail(f"{value[1:]}: cannot be read: {error.strerror}", param, ctx)
        except ValueError as error:
            self.fail(f"expected JSON, or @FILE with it, found none: {error}", param, ctx)
        except RecursionError:
            found, is_too_deep = None, True
        if is_too_deep:
            self.fail("expected JSON, found hundreds of lists or objects inside each other", param, ctx)
        return found


def _is_too_deep(value: Any) -> bool:
    """Whether there are more levels than any operation takes; how many Python itself reads differs by its version."""
    level = [value]
    for _ in range(_LEVELS):
        inner = [it.values() if isinstance(it, dict) else it for it in level if isinstance(it, dict | list)]
        level = [each for it in inner for each in it]
        if not level:
            return False
    return True


def _text_of(value: str) -> str:
    """Return JSON text, or what stands in the file that is named, or on standard input for `-`."""
    if value in ("-", "@-"):
        return "" if sys.stdin is None else sys.stdin.buffer.read().decode("utf-8-sig")
    return Path(value[1:]).read_text("utf-8-sig") if value.startswith("@") else value


class Upload(ParamType):
    """A file to send, by its name."""

    name = "file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, bytes]:
        path = Path(value)
        try:
            return path.name, path.read_bytes()
        except OSError as error:
            self.fail(f"{path}: cannot be read: {error.strerror}", param, ctx)
