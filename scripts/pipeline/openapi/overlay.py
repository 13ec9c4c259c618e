"""OpenAPI Overlays 1.0 and 1.1: a document read into actions, or what is wrong with it; and the actions performed."""

import re
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from typing import Any

from jsonpath import JSONPath, JSONPathEnvironment, JSONPathError

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.openapi.document import Document

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


def apply(document: Document, overlay: Document, name: str = "overlay") -> Document:
    """
    Return a copy of the document with every action of the overlay applied, each to the result of those before.

    A target that selects nothing changes nothing; `correct` is what objects to that.

    Raises:
        OverlayError: the overlay is malformed, or an action does not fit what its target selects.
    """
    result: Document = copied(document)
    for action in actions_of(overlay, name):
        perform(action, result, name)
    return result


@dataclass(frozen=True, slots=True)
class Node:
    """A place in a document; the root has no container."""

    path: str
    parts: tuple[Any, ...]
    """The keys and indexes that lead to it."""
    value: Any
    container: Any
    key: Any


def select(path: JSONPath, document: Document) -> list[Node]:
    """Return the nodes that a JSONPath selects, each once, in the order they are found."""
    matches = {match.parts: match for match in path.finditer(document)}
    return [
        Node(match.path, parts, match.obj, match.parent.obj if match.parent else None, parts[-1] if parts else None)
        for parts, match in matches.items()
    ]


def perform(action: Action, document: Document, name: str) -> None:
    """Change the document in place by one action."""
    nodes = select(action.target, document)
    if not nodes:
        return
    if action.removes:
        _remove(action, nodes, name)
    elif action.source is not None:
        sources = select(action.source, document)
        if len(sources) != 1:
            raise _impossible(action, name, f"one node at {action.source}", f"{len(sources)} nodes")
        _update(action, nodes, copied(sources[0].value), name)
    elif "update" in action.fields:
        _update(action, nodes, action.fields["update"], name)


def _remove(action: Action, nodes: list[Node], name: str) -> None:
    if any(node.container is None for node in nodes):
        raise _impossible(action, name, "something inside the document", "the document itself")
    for node in nodes:
        if isinstance(node.container, dict):
            del node.container[node.key]
    in_lists = [node for node in nodes if isinstance(node.container, list)]
    for node in sorted(in_lists, key=lambda node: node.key, reverse=True):
        del node.container[node.key]


def _update(action: Action, nodes: list[Node], update: Any, name: str) -> None:
    kinds = sorted({_kind(node.value) for node in nodes})
    if len(kinds) > 1:
        raise _impossible(action, name, "all objects, all arrays or all primitives", " and ".join(kinds))
    for node in nodes:
        if isinstance(node.value, list):
            node.value.extend(copied(update if isinstance(update, list) else [update]))
        elif _kind(update) != kinds[0]:
            raise _impossible(action, name, f"an update that fits {kinds[0]}s", format_value(update))
        elif isinstance(node.value, dict):
            for path, found in _merge(node.value, update, node.path):
                raise _impossible(action, name, f"the same kind of value at {path}", found)
        else:
            node.container[node.key] = update


def _merge(target: dict[str, Any], update: Any, path: str) -> Iterator[tuple[str, str]]:
    """Merge `update` into `target`; give every place where the two don't fit."""
    for key, value in update.items():
        here = f"{path}[{key!r}]"
        if key not in target:
            target[key] = copied(value)
        elif _kind(value) != _kind(target[key]):
            yield here, f"{format_value(value)} for {format_value(target[key])}"
        elif isinstance(value, dict):
            yield from _merge(target[key], value, here)
        elif isinstance(value, list):
            target[key].extend(copied(value))
        else:
            target[key] = value


def isolate(document: Document, nodes: Iterable[Node]) -> Document:
    """Return a copy that shares no list or mapping on the way to some nodes, or within them, with the document."""
    root: Any = copy(document)
    fresh: set[tuple[Any, ...]] = set()
    for node in nodes:
        holder = root
        for depth, key in enumerate(node.parts, start=1):
            if node.parts[:depth] not in fresh:
                holder[key] = copied(holder[key]) if depth == len(node.parts) else copy(holder[key])
                fresh.add(node.parts[:depth])
            holder = holder[key]
        if not node.parts:
            return copied(document)  # type: ignore[no-any-return]  # a document is a mapping
    return root  # type: ignore[no-any-return]  # as above


def copied(value: Any) -> Any:
    """Return a deep copy in which no two places share a list or mapping."""
    if isinstance(value, dict):
        return {key: copied(item) for key, item in value.items()}
    return [copied(item) for item in value] if isinstance(value, list) else value


def _kind(value: Any) -> str:
    return "object" if isinstance(value, dict) else "array" if isinstance(value, list) else "primitive"


def _impossible(action: Action, name: str, expected: str, found: str) -> OverlayError:
    diagnostic = Diagnostic(
        location=name,
        message=f"correction {action.number} cannot be applied",
        target=action.fields["target"],
        expected=expected,
        actual=found,
        hint="remove what is there in one action and write the new in the next, or correct the target",
    )
    return OverlayError(diagnostic)
