"""Read YAML and JSON into plain values, string-preserving, with limits against hostile documents."""

import json
import re
from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from typing import Any

import yaml  # type: ignore[import-untyped]  # its stubs say nothing of events
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.openapi.values import equal

MOST_VALUES = 1_000_000
DEEPEST = 200

Problem = Callable[[str, str, str], Exception]
"""Makes the error to raise from: what is wrong, what was expected, what was found."""
Repeat = Callable[[str, Exception], None]
"""Notes a key that a mapping has twice with equal values, with the error that it would be otherwise."""
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


_MERGE: Any = object()
"""The key of what is merged into a mapping that is open."""


class Growing:
    """
    Grows one tree of dicts, lists and scalars; refuses bombs, broken text and keys twice in a mapping.

    With `repeat`, a key may come again with an equal value; what other readers make of two values differs.
    """

    def __init__(self, problem: Problem, repeat: Repeat | None = None) -> None:
        self.problem = problem
        self._repeat = repeat
        self._repeated: list[tuple[Any, str, Any, Exception]] = []
        """Mappings that are open, with a key that came again, its first value, and the error if they differ."""
        self.result: Any = None
        self._roots = 0
        self._values = 0
        self._open: list[tuple[Any, str | None]] = []
        self._key: str | None = None
        self._anchors: dict[str, Any] = {}

    @property
    def wants_key(self) -> bool:
        """Whether the next scalar is a key of the innermost mapping."""
        return self._key is None and bool(self._open) and isinstance(self._open[-1][0], dict)

    def add_key(self, key: str) -> None:
        """Name the value that comes next."""
        self._check_text(key)
        container = self._open[-1][0]
        if key in container:
            error = self.problem(f"duplicate key {key!r}", "each key once in a mapping", f"{key!r} again")
            if self._repeat is None:
                raise error
            self._repeated.append((container, key, container[key], error))
        self._key = key

    def add_merge_key(self) -> None:
        """Merge the value that comes next, a mapping or a list of them, into the innermost mapping when that is closed."""
        if _MERGE in self._open[-1][0]:
            raise self.problem("duplicate key '<<'", "each key once in a mapping", "'<<' again")
        self._key = _MERGE

    def add(self, value: Any, *, anchor: str | None = None) -> None:
        """Put a scalar where it belongs."""
        if isinstance(value, str):
            self._check_text(value)
        self._place(value)
        self._remember(anchor, value)

    def open(self, container: Any, *, anchor: str | None = None) -> None:
        """Begin an empty mapping or list; what comes next goes into it until it is closed."""
        if self.wants_key:
            raise self.problem("a key that is no text", "a scalar as key", "a mapping or list")
        if len(self._open) >= DEEPEST:
            raise self.problem("too deep", f"at most {DEEPEST} levels", "more")
        self._anchors.pop(anchor or "", None)  # the name is free again; inside itself it has no meaning yet
        self._place(container)
        self._open.append((container, anchor))

    def close(self) -> None:
        """End the innermost mapping or list."""
        container, anchor = self._open.pop()
        while self._repeat and self._repeated and self._repeated[-1][0] is container:
            _, key, first, error = self._repeated.pop()
            if not equal(first, container[key]):
                raise error
            self._repeat(key, error)
        if isinstance(container, dict) and _MERGE in container:
            self._merge(container)
        self._remember(anchor, container)

    def _merge(self, container: dict[Any, Any]) -> None:
        """Merge what a `<<` holds: a mapping's own keys win, then the first of several mappings."""
        own = dict(container)
        merged = own.pop(_MERGE)
        sources = merged if isinstance(merged, list) else [merged]
        if not all(isinstance(source, dict) for source in sources):
            raise self.problem(
                "a merge of what is no mapping", "a mapping, or a list of them, after <<", "another value"
            )
        container.clear()
        for source in [*reversed(sources), own]:
            container.update(source)

    def add_alias(self, anchor: str) -> None:
        """Put a copy of what was anchored: no two places of a document share a value."""
        if self.wants_key:
            raise self.problem("a key that is an alias", "a scalar as key", f"*{anchor}")
        if anchor not in self._anchors:
            raise self.problem("an alias without an anchor", "an alias of something complete", f"*{anchor}")
        self.add_tree(self._anchors[anchor])

    def add_tree(self, tree: Any) -> None:
        """Put a copy of a whole tree, as if it had come piece by piece."""
        if isinstance(tree, dict):
            self.open({})
            for key, value in tree.items():
                self.add_key(key)
                self.add_tree(value)
            self.close()
        elif isinstance(tree, list):
            self.open([])
            for value in tree:
                self.add_tree(value)
            self.close()
        else:
            self.add(tree)

    def _place(self, value: Any) -> None:
        self._values += 1
        if self._values > MOST_VALUES:
            raise self.problem("too many values", f"at most {MOST_VALUES:,}, with aliases written out", "more")
        if not self._open:
            self._roots += 1
            if self._roots > 1:
                raise self.problem("a second document", "one document", "another after it")
            self.result = value
            return
        container = self._open[-1][0]
        if isinstance(container, dict):
            container[self._key] = value
            self._key = None
        else:
            container.append(value)

    def _remember(self, anchor: str | None, value: Any) -> None:
        if anchor is not None:
            self._anchors[anchor] = value

    def _check_text(self, text: str) -> None:
        if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
            raise self.problem("half a character", "text that UTF-8 can hold", ascii(text))


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
