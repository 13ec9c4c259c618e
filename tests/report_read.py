"""A report back from its JSON: what a job later in a workflow does."""

from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.diff import JSON_FORMAT as FORMAT
from pipeline.diff import Change, Direction, Effect, Report
from pipeline.openapi.document import load

_TEXTS = ("vendor", "title", "package", "old", "new", "version", "bumped")


def read(text: str, name: str = "report.json") -> Report:
    """
    Return the report that `render_json` wrote; `read(render(report)) == report`. Unknown names are passed over.

    Raises:
        DiagnosticError: it is malformed, of another format, or a value is not what `render_json` says.
    """
    return _report(load(text, name), name)


def read_all(text: str, name: str = "report.json") -> list[Report]:
    """
    Return the reports that `render_all_json` wrote.

    Raises:
        DiagnosticError: as for `read`.
    """
    tree = load(text, name)
    _expect(tree.get("format") == FORMAT, name, f"format {FORMAT}", tree.get("format"))
    return [_report(item, f"{name}: reports[{at}]") for at, item in enumerate(_list(tree, "reports", name))]


def _report(tree: Any, where: str) -> Report:
    _expect(isinstance(tree, dict) and tree.get("format") == FORMAT, where, f"format {FORMAT}", _brief(tree, "format"))
    return Report(
        **{key: _text(tree, key, where) for key in _TEXTS},
        changes=tuple(
            _change(item, f"{where}: changes[{at}]") for at, item in enumerate(_list(tree, "changes", where))
        ),
        outside=_texts(tree, "outside", where),
        todo=_texts(tree, "todo", where),
        notes=tuple(_note(item, f"{where}: notes[{at}]") for at, item in enumerate(_list(tree, "notes", where))),
    )


def _change(tree: Any, where: str) -> Change:
    effect, direction = _text(tree, "effect", where), _optional(tree, "direction", where)
    _expect(effect in list(Effect), where, f"effect: one of {', '.join(Effect)}", effect)
    _expect(direction in {None, *Direction}, where, f"direction: one of {', '.join(Direction)}, null", direction)
    return Change(
        rule=_text(tree, "rule", where),
        effect=Effect(effect),
        direction=Direction(direction) if direction else None,
        operations=_texts(tree, "operations", where),
        place=_text(tree, "place", where),
        pointer=_text(tree, "pointer", where),
        old=tree.get("old"),
        new=tree.get("new"),
        says=_text(tree, "says", where),
        advice=_optional(tree, "advice", where),
    )


def _note(tree: Any, where: str) -> Diagnostic:
    return Diagnostic(
        location=_text(tree, "where", where),
        message=_text(tree, "what", where),
        target=_optional(tree, "target", where),
        expected=_optional(tree, "expected", where),
        actual=_optional(tree, "found", where),
        hint=_optional(tree, "so", where),
    )


def _text(tree: Any, key: str, where: str) -> str:
    value = tree.get(key) if isinstance(tree, dict) else None
    if not isinstance(value, str):
        raise _wrong(where, f"{key}: text", value)
    return value


def _optional(tree: Any, key: str, where: str) -> str | None:
    absent = isinstance(tree, dict) and tree.get(key) is None
    return None if absent else _text(tree, key, where)


def _texts(tree: Any, key: str, where: str) -> tuple[str, ...]:
    items = _list(tree, key, where)
    _expect(all(isinstance(item, str) for item in items), where, f"{key}: a list of text", items)
    return tuple(items)


def _list(tree: dict[str, Any], key: str, where: str) -> list[Any]:
    value = tree.get(key)
    if not isinstance(value, list):
        raise _wrong(where, f"{key}: a list", value)
    return value


def _brief(tree: Any, key: str) -> Any:
    return tree.get(key) if isinstance(tree, dict) else tree


def _expect(holds: bool, where: str, expected: str, found: Any) -> None:  # a condition reads first, as in assert
    if not holds:
        raise _wrong(where, expected, found)


def _wrong(where: str, expected: str, found: Any) -> DiagnosticError:
    so = "write it with render_json"
    return DiagnosticError(
        Diagnostic(location=where, message="not a report", expected=expected, actual=format_value(found), hint=so)
    )
