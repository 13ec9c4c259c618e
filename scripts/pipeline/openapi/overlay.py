"""Read an OpenAPI Overlay 1.0 or 1.1 document into actions, or say what is wrong with it and in which action."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from jsonpath import JSONPath, JSONPathEnvironment, JSONPathError

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value

_RFC_9535 = JSONPathEnvironment(strict=True)
_QUOTED = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""")
_HYPHENED = re.compile(r"\.\s*([^\W\d]\w*-[\w-]*)")  # which the library accepts though the standard does not
_VERSION = re.compile(r"1\.([01])\.[0-9]+")
_ROOT_KEYS = {"overlay", "info", "extends", "actions"}
_INFO_KEYS = {"title", "version", "description"}
_ACTION_KEYS = {"target", "description", "update", "copy", "remove"}


class OverlayError(DiagnosticError):
    """An overlay that is malformed, or one of whose actions cannot be done."""


@dataclass(frozen=True, slots=True)
class Action:
    """One action: to remove the nodes that `target` selects, or to merge something into them."""

    number: int
    """Its place in the list, from 1."""
    fields: Mapping[str, Any]
    """The action as it is written: `description`, `update`, `x-was` …"""
    target: JSONPath
    source: JSONPath | None
    """What `copy` selects."""

    @property
    def removes(self) -> bool:
        """Whether the targets are removed; `remove` wins over `update`, as Overlay 1.0 has it."""
        return self.fields.get("remove") is True


def actions_of(overlay: Mapping[str, Any], name: str) -> list[Action]:
    """
    Return the actions of an overlay, their JSONPaths compiled.

    An empty list of actions is accepted, though the standard asks for one at least: a vendor may be right everywhere.

    Raises:
        OverlayError: the document is not an Overlay 1.0 or 1.1.
    """
    version = overlay.get("overlay")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise malformed(name, "the overlay", "overlay: 1.0.x or 1.1.x", format_value(version))
    _known_keys(overlay, _ROOT_KEYS, name, "the overlay")
    _text(overlay, "extends", name, "the overlay")
    info = overlay.get("info")
    if not isinstance(info, dict):
        raise malformed(name, "the overlay", "info with title and version", format_value(info))
    _known_keys(info, _INFO_KEYS, name, "info")
    for field in ("title", "version"):
        _text(info, field, name, "info", required=True)
    _text(info, "description", name, "info")
    actions = overlay.get("actions")
    if not isinstance(actions, list):
        raise malformed(
            name, "the overlay", "actions, a list", format_value(actions) if "actions" in overlay else "none"
        )
    result = [_action(fields, number, name, version) for number, fields in enumerate(actions, 1)]
    for index, fields in enumerate(actions):
        if fields in actions[:index]:
            raise malformed(name, f"correction {index + 1}", "each action once", "the same as an earlier one")
    return result


def _action(fields: Any, number: int, name: str, version: str) -> Action:
    what = f"correction {number}"
    if not isinstance(fields, dict):
        raise malformed(name, what, "a mapping", format_value(fields))
    _known_keys(fields, _ACTION_KEYS, name, what)
    _text(fields, "target", name, what, required=True)
    _text(fields, "description", name, what)
    _text(fields, "copy", name, what)
    if not isinstance(fields.get("remove", False), bool):
        raise malformed(name, what, "remove: true or false", format_value(fields["remove"]))
    kinds = [key for key in ("update", "copy", "remove") if key in fields]
    if version.startswith("1.1") and len(kinds) != 1:
        raise malformed(name, what, "one of update, copy, remove", " and ".join(kinds) or "none of them")
    if version.startswith("1.0") and "copy" in fields:
        raise malformed(name, what, "overlay: 1.1.x, which knows copy", f"copy in {version}")
    source = _path(fields["copy"], name, what) if "copy" in fields else None
    return Action(number, fields, _path(fields["target"], name, what), source)


def _path(query: str, name: str, what: str) -> JSONPath:
    try:
        path = _RFC_9535.compile(query)
    except JSONPathError as error:
        raise malformed(name, what, "a JSONPath of RFC 9535", f"{query}: {error.args[0]}") from None
    hyphened = _HYPHENED.search(_QUOTED.sub("''", query))
    if hyphened or not isinstance(path, JSONPath):
        expected = f"['{hyphened[1]}'], as RFC 9535 writes names with hyphens" if hyphened else "one JSONPath"
        raise malformed(name, what, expected, query)
    return path


def _known_keys(fields: Mapping[str, Any], known: set[str], name: str, what: str) -> None:
    unknown = sorted(key for key in fields if key not in known and not key.startswith("x-"))
    if unknown:
        raise malformed(name, what, ", ".join(sorted(known)), ", ".join(unknown))


def _text(fields: Mapping[str, Any], key: str, name: str, what: str, *, required: bool = False) -> None:
    if not isinstance(fields.get(key, None if required else ""), str):
        raise malformed(name, what, f"{key}, a string", format_value(fields[key]) if key in fields else f"no {key}")


def malformed(name: str, what: str, expected: str, found: str) -> OverlayError:
    """Return the error for a part of an overlay that is not written as it should be."""
    diagnostic = Diagnostic(
        location=name, message=f"{what} is malformed", expected=expected, actual=found, hint="rewrite it"
    )
    return OverlayError(diagnostic)
