"""Apply OpenAPI Overlay actions, as https://spec.openapis.org/overlay/v1.1.0.html says and no more."""

from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from typing import Any

from jsonpath import JSONPath

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.openapi.document import Document
from pipeline.openapi.overlay import Action, OverlayError, actions_of


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
