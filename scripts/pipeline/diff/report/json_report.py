"""
The report for machines. Stable: names stay, new ones may be added, and a change of meaning gives a new `format`.

One report is one object:

    format    1
    vendor, title, package, old, new, version, bumped    text, as in `Report`
    effect    the worst: "breaking", "widening", "addition", "words"; null when nothing changed
    counts    how many changes have which effect, all four of them
    changes   a list, in the report's order, of
        rule, effect, place, pointer, says    text
        direction                             "request", "response" or null
        operations                            a list of "METHOD /path"
        old, new                              any JSON, numbers with their digits; null when there was nothing
        advice                                text or null
    outside   a list of "METHOD /path"
    todo      a list of text
    notes     a list of {where, what, target, expected, found, so}; text, the last four may be null

Several reports are `{"format": 1, "effect": the worst of all, "reports": [report, …]}`.
Text is ASCII, everything else in it escaped: it can be shown on any terminal and stored in any encoding.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields
from decimal import Decimal
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.diff.change import Change, Effect
from pipeline.diff.report.report import Report

JSON_FORMAT = 1
_INDENT = "  "
_NOTE = {
    "where": "location",
    "what": "message",
    "target": "target",
    "expected": "expected",
    "found": "actual",
    "so": "hint",
}
"""The names of a note's parts in JSON, and the attributes of `Diagnostic` they hold."""


def render_json(report: Report) -> str:
    """
    Return one report as JSON; equal reports give equal text.

    Raises:
        DiagnosticError: a change holds a value that is not of JSON.
    """
    return _text(_object(report))


def render_all_json(reports: Iterable[Report]) -> str:
    """
    Return several reports as one JSON document, in the order given.

    Raises:
        DiagnosticError: a change holds a value that is not of JSON.
    """
    given = list(reports)
    effects = [report.effect for report in given if report.effect]
    worst = min(effects, key=list(Effect).index, default=None)
    return _text({"format": JSON_FORMAT, "effect": worst, "reports": list(map(_object, given))})


def _object(report: Report) -> dict[str, Any]:
    counts = Counter(change.effect for change in report.changes)
    rest = _fields(report)
    names = ("vendor", "title", "package", "old", "new", "version", "bumped")
    return {
        "format": JSON_FORMAT,
        **{name: rest.pop(name) for name in names},
        "effect": report.effect,
        "counts": {effect: counts[effect] for effect in Effect},
        **rest,
        "changes": list(map(_fields, report.changes)),
        "notes": [{name: getattr(note, attribute) for name, attribute in _NOTE.items()} for note in report.notes],
    }


def _fields(value: Report | Change) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in fields(value)}


def _text(tree: dict[str, Any]) -> str:
    return "".join(_pieces(tree, "\n")) + "\n"


def _pieces(value: Any, line: str) -> Iterator[str]:
    """Give the text of a value; `json` itself would turn a Decimal into a float, and lose digits."""
    match value:
        case dict() if value:
            yield from _enclosed("{}", [(f"{_key(key)}: ", item) for key, item in value.items()], line)
        case list() | tuple() if value:
            yield from _enclosed("[]", [("", item) for item in value], line)
        case tuple():
            yield "[]"
        case Decimal() if value.is_finite():
            yield str(value)
        case None | bool() | int() | str() | dict() | list():
            yield json.dumps(value)
        case _:
            raise _refused(value, "a value of JSON")


def _enclosed(brackets: str, items: list[tuple[str, Any]], line: str) -> Iterator[str]:
    yield brackets[0]
    for number, (head, item) in enumerate(items):
        yield f"{',' if number else ''}{line}{_INDENT}{head}"
        yield from _pieces(item, line + _INDENT)
    yield f"{line}{brackets[1]}"


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise _refused(key, "a key that is text")
    return json.dumps(key)


def _refused(value: Any, expected: str) -> DiagnosticError:
    return DiagnosticError(
        Diagnostic(
            location="report",
            message="a value that JSON does not have",
            expected=expected,
            actual=format_value(repr(value)),
        )
    )
