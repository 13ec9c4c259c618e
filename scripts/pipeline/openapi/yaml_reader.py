"""Read YAML and JSON into plain values, string-preserving, with limits against hostile documents."""

import json
import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Any

import yaml  # type: ignore[import-untyped]  # its stubs say nothing of events
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.openapi.document_builder import Growing
from pipeline.openapi.values import equal

MOST_CHARACTERS = 50_000_000
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("null", "Null", "NULL", "~", ""), None),
}
"""Booleans and nulls of YAML 1.2's core schema."""
_FAST = getattr(yaml, "CLoader", yaml.Loader)
_OLD_BREAKS = re.compile("[\x85\u2028\u2029]|^%", re.MULTILINE)
"""Line breaks of YAML 1.1 that are text in 1.2, and directives: read by the reader in Python alone."""


class DocumentError(DiagnosticError):
    """A text that is no document we accept."""


class _Doubtful(Exception):  # noqa: N818 - never leaves this module: the slow reader then says what is wrong
    pass


class Number(Decimal):
    """A number in another spelling than Decimal's own, such as `1e3`; `spelling` is what was written."""

    spelling: str


def read(text: str, name: str, notes: list[Diagnostic] | None = None) -> dict[str, Any]:
    """Return the document in `text`; see `pipeline.openapi.document.load`."""
    if len(text) > MOST_CHARACTERS:
        raise _error(name, "too large", f"at most {MOST_CHARACTERS:,} characters", f"{len(text):,}")
    value = (
        _read_json(text, name, notes) if text.lstrip("\ufeff \t\r\n").startswith("{") else _read_yaml(text, name, notes)
    )
    if not isinstance(value, dict):
        raise _error(f"{name}:1", "not a document", "a mapping at the top", format_value(value))
    return value


def _read_json(text: str, name: str, notes: list[Diagnostic] | None) -> Any:
    """JSON is YAML that a faster reader knows; what that one doubts, the slow one reads again, to name the line."""
    repeated: list[str] = []

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key, value in pairs:
            if key in result:
                if notes is None or not equal(result[key], value):
                    raise _Doubtful
                repeated.append(key)
            result[key] = value
        return result

    try:
        value = json.loads(text.lstrip("\ufeff"), parse_float=_decimal, parse_constant=_doubt, object_pairs_hook=unique)
        growing = Growing(problem=lambda what, *_: _Doubtful(what))
        growing.add_tree(value)
    except json.JSONDecodeError as error:
        raise _error(f"{name}:{error.lineno}", "not JSON", "JSON", f"{error.msg} in column {error.colno}") from None
    except (_Doubtful, RecursionError, ValueError):
        return _read_yaml(text, name, notes)
    if notes is not None:
        notes.extend(_repeated(name, key) for key in repeated)
    return value


def _doubt(what: str) -> Any:
    raise _Doubtful(what)


def _repeated(where: str, key: str) -> Diagnostic:
    return Diagnostic(
        location=where,
        message="a key twice with equal values",
        expected="each key once in a mapping",
        actual=format_value(key),
        hint="it is taken once",
    )


def _read_yaml(text: str, name: str, notes: list[Diagnostic] | None) -> Any:
    """Read with the reader in C; what it doubts, the one in Python reads again, to name the line in YAML 1.2's terms."""
    if not _OLD_BREAKS.search(text):
        found: list[Diagnostic] | None = None if notes is None else []
        try:
            value = _grown(yaml.parse(text, Loader=_FAST), name, found)
        except (yaml.YAMLError, DocumentError, RecursionError):
            pass
        else:
            if notes is not None:
                notes.extend(found or [])
            return value
    try:
        return _grown(YAML(typ="safe", pure=True).parse(text), name, notes)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{name}:{mark.line + 1}" if mark else name
        raise _error(where, "not YAML", "YAML 1.2", str(error.problem or error.context)) from None
    except YAMLError as error:
        where = f"{name}:{text.count(chr(10), 0, getattr(error, 'position', 0)) + 1}"
        raise _error(where, "not YAML", "YAML 1.2", " ".join(str(error).split())) from None


def _grown(events: Iterable[Any], name: str, notes: list[Diagnostic] | None) -> Any:
    """Return the value that a stream of events describes."""
    line = 0

    def problem(what: str, expected: str, found: str) -> DocumentError:
        return _error(f"{name}:{line}", what, expected, found)

    def repeat(key: str, error: Exception) -> None:
        if notes is not None and isinstance(error, DocumentError):
            notes.append(_repeated(error.diagnostics[0].location, key))

    growing = Growing(problem, repeat if notes is not None else None)
    for event in events:
        line = event.start_mark.line + 1
        _grow(growing, event)
    return growing.result


def _grow(growing: Growing, event: Any) -> None:
    """Add what one YAML event brings; both readers call their events the same."""
    tag = getattr(event, "tag", None)
    if tag is not None and str(tag) != "!":
        raise growing.problem("a tag", "plain YAML without tags", str(tag))
    match type(event).__name__:
        case "ScalarEvent" if growing.wants_key:
            if event.value == "<<" and not event.style:
                growing.add_merge_key()
            else:
                growing.add_key(event.value)
        case "ScalarEvent":
            growing.add(_scalar(growing, event), anchor=event.anchor)
        case "AliasEvent":
            growing.add_alias(event.anchor or "")
        case "MappingStartEvent":
            growing.open({}, anchor=event.anchor)
        case "SequenceStartEvent":
            growing.open([], anchor=event.anchor)
        case "MappingEndEvent" | "SequenceEndEvent":
            growing.close()
        case _:
            pass  # where streams and documents start and end


def _scalar(growing: Growing, event: Any) -> Any:
    text: str = event.value
    if event.style or event.tag is not None:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    try:
        return int(text) if _WHOLE.fullmatch(text) else _decimal(text) if _NUMBER.fullmatch(text) else text
    except ValueError:
        raise growing.problem("a number out of range", "a number that can be computed with", f"{text[:40]}…") from None


def _decimal(digits: str) -> Decimal:
    try:
        number = Decimal(digits)
    except InvalidOperation:
        raise ValueError(digits) from None
    if not number.is_finite():
        raise ValueError(digits)
    if str(number) == digits:
        return number
    written = Number(number)
    written.spelling = digits
    return written


def _error(where: str, what: str, expected: str, found: str) -> DocumentError:
    return DocumentError(
        Diagnostic(location=where, message=what, expected=expected, actual=found, hint="correct the file")
    )
