"""Find differences between two clients of which no rule tells."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from pipeline.diff.change import Change, Location
from pipeline.diff.rules import make_change
from pipeline.model import ClientModel, Type

_SPOKEN = ("words-changed", "deprecated", "deprecation-lifted")
"""Rules that explain other docstrings, and nothing else."""
_DOCS = ("docs", "summary", "description", "documentation", "operation_id", "returns_docs", "statuses", "replacement")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_KEYWORD = re.compile(r", (?=\w+=)")
_CLIENT = Location("client", "the client")


@dataclass(frozen=True, slots=True)
class _Unit:
    """One operation of a client."""

    label: str
    made: Any
    classes: frozenset[str]
    """The names of those that it reaches."""


@dataclass(frozen=True, slots=True)
class _Client:
    units: dict[str, _Unit]
    """By the operation's name."""
    classes: dict[str, Any]
    """By name, each once: most operations of a large client share them."""
    rest: Any
    """The parts of the client beside its operations and classes."""


def find_overlooked(old: ClientModel, new: ClientModel, changes: list[Change]) -> Iterator[Change]:
    """Yield a change for differences between two clients that no change explains."""
    if old != new:
        yield from _overlooked(_client(old), _client(new), changes)


def _client(model: ClientModel) -> _Client:
    units = {
        name: _Unit(operation.label, _plain(operation), frozenset(model.reached_by(operation)))
        for name, operation in model.operations.items()
    }
    resources = {it.name: [it.class_name, [each.method for each in it.operations]] for it in model.resources}
    beside = [model.servers, model.envelope, model.rate_limits, model.learned_limits, resources]
    tokens = sorted(it.name for it in model.operations.values() if it.accepts_tokens)
    return _Client(units, _plain(model.types), _plain([*beside, tokens]))


def _plain(part: Any) -> Any:
    """Return a part of a model as dicts, lists and text, without pointers and keywords."""
    if isinstance(part, Type):
        return str(part)
    if is_dataclass(part):
        kept = (each.name for each in fields(part) if each.compare and each.name != "pointer")
        return {name: _plain(getattr(part, name)) for name in kept}
    if isinstance(part, Mapping):
        return {key: _plain(value) for key, value in part.items()}
    return [_plain(each) for each in part] if isinstance(part, list | tuple) else part


def _overlooked(old: _Client, new: _Client, changes: list[Change]) -> Iterator[Change]:
    pairs = _differing(old, new, lambda made: made)
    silent = [now.label for now in pairs if not _told(changes, now, ())]
    unexplained = {now.label for now in pairs if not _told(changes, now, _SPOKEN)}
    code = [now.label for now in _differing(old, new, _code) if now.label in unexplained] if unexplained else []
    order = [now.label for now in _differing(old, new, _ordered) if now.label in silent] if silent else []
    beside = _code(old.rest) != _code(new.rest) and all(change.rule in _SPOKEN for change in changes)
    if code or beside:
        yield replace(make_change("client-changed", _CLIENT, ""), operations=tuple(sorted(code)))
    elif order:
        yield replace(make_change("order-changed", _CLIENT, ""), operations=tuple(sorted(order)))
    elif silent or (old.rest != new.rest and not changes):
        yield replace(make_change("words-changed", _CLIENT, ""), operations=tuple(sorted(silent)))


def _differing(old: _Client, new: _Client, view: Callable[[Any], Any]) -> list[_Unit]:
    """
    Return the operations in both clients that differ in this view of them, or of a class that they reach.

    Operations in one client alone have changes of their own.
    """
    classes = {
        name for name in old.classes.keys() & new.classes.keys() if view(old.classes[name]) != view(new.classes[name])
    }
    pairs = [(unit, new.units[name]) for name, unit in old.units.items() if name in new.units]
    return [
        now
        for was, now in pairs
        if was.classes != now.classes or now.classes & classes or view(was.made) != view(now.made)
    ]


def _told(changes: list[Change], unit: _Unit, apart: tuple[str, ...]) -> bool:
    """Whether a change is about the operation; one of the envelope is about all."""
    return any(
        (unit.label in change.operations and change.rule not in apart) or change.rule == "envelope-changed"
        for change in changes
    )


def _parts(source: str) -> list[list[str]]:
    """Return the tokens of each keyword argument in a piece of source, in no order."""
    return [sorted(_TOKEN.findall(part)) for part in _KEYWORD.split(source)]


def _code(made: Any, text: Callable[[str], Any] = _parts) -> Any:
    """Return a part without docstrings; lists and choices of types have no order unless `text` keeps it."""
    if isinstance(made, dict):
        return {key: _code(it, text) for key, it in made.items() if key not in _DOCS}
    if isinstance(made, list | tuple):
        found = [_code(item, text) for item in made]
        return found if text is str else sorted(found, key=repr)
    return text(made.replace("builtins.list", "list")) if isinstance(made, str) else made


def _ordered(made: Any) -> Any:
    """Return a part without docstrings, in its order."""
    return _code(made, str)
