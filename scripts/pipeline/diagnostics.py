"""Diagnostics as values: location, message, expected, actual, and a hint."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

_WORD = re.compile(r"(?!(?:true|false|null)$)[A-Za-z_$/][\w$./#-]*", re.ASCII)
_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One thing that is not as it should be; `str()` gives the message for people."""

    location: str
    """The file, with `:line` where there is one."""
    message: str
    """The complaint, in a few words."""
    target: str | None = None
    expected: str | None = None
    actual: str | None = None
    hint: str | None = None
    """What to do about it."""

    def __str__(self) -> str:
        rows = [("target", self.target), ("expected", self.expected), ("found", self.actual), ("so", self.hint)]
        return "\n".join(
            [f"{self.location}: {self.message}", *(f"  {label:<8}  {text}" for label, text in rows if text)]
        )


class DiagnosticError(ValueError):
    """Findings that stop the run; `.diagnostics` holds them, the message shows them all."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__(*diagnostics)
        self.diagnostics = diagnostics

    def __str__(self) -> str:
        return "\n".join(map(str, self.diagnostics))


@contextmanager
def bounded(where: str) -> Iterator[None]:
    """
    Say where it was when something goes too deep to be followed.

    Raises:
        DiagnosticError: in place of RecursionError.
    """
    try:
        yield
    except RecursionError:
        raise DiagnosticError(
            Diagnostic(
                location=where,
                message="goes too deep",
                expected="references and schemas within each other as a person writes them",
                actual="a chain or a nesting of hundreds",
                hint="look for references that lead from one to the next; leave out what is not needed, or correct it",
            )
        ) from None


def format_value(value: Any) -> str:
    """Return a JSON value on one short line, as YAML flow: `[integer, "null"]`."""
    text = _format(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _format(value: Any) -> str:
    match value:
        case dict():
            return "{" + ", ".join(f"{_format(key)}: {_format(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_format, value)) + "]"
        case str() if _WORD.fullmatch(value):
            return value
        case _:
            return json.dumps(value, default=str)
