"""Compare two curated specs: each becomes a client, and both are compared: servers, limits, classes, operations."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from pipeline.diagnostics import DiagnosticError
from pipeline.diff.change import Change, Effect, Location
from pipeline.diff.class_pairs import Pair, PairDiff
from pipeline.diff.compare_keywords import compare_annotations, compare_deprecation
from pipeline.diff.compare_messages import compare_messages
from pipeline.diff.compare_operations import compare_operation, compare_presence, match_operations
from pipeline.diff.compare_types import TypeDiff
from pipeline.diff.overlooked import find_overlooked
from pipeline.diff.rules import make_change
from pipeline.model import ClientModel, Operation, Server, build_client_model, normalise
from pipeline.openapi.document import Document
from pipeline.openapi.resolver import UnresolvedReferenceError

_SHOWN = 3
_SILENT = ("money-changed", "enum-member-moved")
"""Rules about silent breaks: old code goes on without an error."""
_ENVELOPE = "x-pennyweight-envelope"
_BUCKETS = "#/x-pennyweight-limits/buckets"
_MODELS = Location("models", "models")


def compare_models(old: ClientModel, new: ClientModel) -> list[Change]:
    """
    Return the changes for users of the client, the worst first, then by place.

    Silent breaks lead: other units of money, members of enums with other values.

    A class is compared once per direction of its data; its changes name all operations that reach it. A change with one
    meaning in both directions is reported once, without a direction.
    """
    before, after = list(old.operations.values()), list(new.operations.values())
    pairs = match_operations(before, after)
    gone = [call for call in before if all(call is not one for one, _ in pairs)]
    come = [call for call in after if all(call is not one for _, one in pairs)]
    shared = list(_compare_calls(old, new, pairs))
    renamed = {name for change in shared if change.rule == "class-renamed" for name in (change.old, change.new)}
    classes = _compare_classes(old.types.keys() - renamed, new.types.keys() - renamed)
    changes = [*_compare_rest(old, new), *compare_presence(gone, come), *shared, *classes]
    return sorted(_merged(changes), key=rank)


def _compare_rest(old: ClientModel, new: ClientModel) -> Iterator[Change]:
    """Yield the changes outside of operations and classes."""
    yield from compare_servers(old, new)
    was, now = old.keywords.get(_ENVELOPE), new.keywords.get(_ENVELOPE)
    if was != now:
        yield make_change("envelope-changed", Location("envelope", "envelope"), f"/{_ENVELOPE}", old=was, new=now)
    for name in sorted({*old.rate_limits, *new.rate_limits}):
        at = Location(f"rate limit {name}", name)
        was, now = old.rate_limits.get(name), new.rate_limits.get(name)
        if was is None or now is None:
            yield make_change("budget-removed" if now is None else "budget-added", at, _BUCKETS, old=was, new=now)
        elif was != now:
            yield make_change("budget-changed", at, f"{_BUCKETS}/{name}", old=was, new=now)
    info = [each.keywords.get("info", {}) for each in (old, new)]
    yield from compare_annotations(Location("document", "the document"), "/info", info[0], info[1])


def _compare_classes(old: set[str], new: set[str]) -> Iterator[Change]:
    """Yield the classes that were added and removed, in one change each."""
    if gone := sorted(old - new):
        yield make_change("classes-removed", _MODELS, "/components/schemas", old=gone)
    if come := sorted(new - old):
        yield make_change("classes-added", _MODELS, "/components/schemas", new=come)


def _compare_calls(old: ClientModel, new: ClientModel, pairs: list[tuple[Operation, Operation]]) -> Iterator[Change]:
    types = TypeDiff(old.types, new.types)
    walk = PairDiff(types.compare_pair)
    reached: dict[Pair, list[str]] = {}
    for was, now in sorted(pairs, key=lambda pair: pair[1].label):
        label = now.label
        changes, visited = walk.enter(compare_operation(was, now, old, new, types))
        for change in changes:
            yield replace(change, operations=(label,))
        for pair in walk.within(visited):
            reached.setdefault(pair, []).append(label)
    for pair, labels in reached.items():
        for change in walk.changes[pair]:
            told = change if walk.visits[pair].types is None else _held(change, walk.holders[pair])
            yield replace(told, operations=tuple(labels))


def _held(change: Change, holders: list[str]) -> Change:
    """Name the fields of an alias, for which Python has no name."""
    names = [f"`{name}`" for name in sorted(holders)]
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return replace(change, says=f"{change.says} That is the type of {', '.join(names[:_SHOWN])}{more}.")


def _merged(changes: Iterable[Change]) -> Iterator[Change]:
    """Merge changes that differ only in their operations, or have one meaning in both directions."""
    alike: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        key = (change.rule, change.place, change.says, str(change.advice), *map(_canonical, (change.old, change.new)))
        alike.setdefault(key, []).append(change)
    for group in alike.values():
        labels = sorted({label for change in group for label in change.operations})
        ways = {change.direction for change in group}
        way = group[0].direction if len(ways) == 1 else None
        pointer = min(change.pointer for change in group)
        yield replace(group[0], operations=tuple(labels), direction=way, pointer=pointer)


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)


def rank(change: Change) -> tuple[int, int, str, str, str, str]:
    """Return the key for sorting: the worst effect first, silent breaks before others."""
    loudness = _SILENT.index(change.rule) if change.rule in _SILENT else len(_SILENT)
    return list(Effect).index(change.effect), loudness, change.place, change.rule, change.pointer, change.says


def compare_servers(old: ClientModel, new: ClientModel) -> Iterator[Change]:
    """Yield the changes of the document's servers, and of hosts anywhere in it."""
    yield from _compare_hosts(old.hosts, new.hosts)
    was, now = old.servers, new.servers
    left, right = ({server.environment: server for server in each.declared_servers} for each in (old, new))
    for name in sorted({*was, *now}):
        at = Location(f"server {name}", name)
        if name not in now:
            yield make_change("server-removed", at, _pointer(left, name), old=was[name])
        elif name not in was:
            yield make_change("server-added", at, _pointer(right, name), new=now[name])
        elif was[name] != now[name]:
            yield make_change("server-moved", at, _pointer(right, name), old=was[name], new=now[name])
        if name in left and name in right:
            yield from _compare_docs(at, left[name], right[name])
    first = [next(iter(servers), None) for servers in (was, now)]
    if first[0] != first[1] and all(first):
        yield make_change(
            "default-server-changed", Location("servers", "servers"), "/servers", old=first[0], new=first[1]
        )


def _compare_hosts(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    for host in sorted({*old, *new}):
        at = Location(f"host {host}", host)
        if host not in old:
            yield make_change("host-added", at, new[host], new=host)
        elif host not in new:
            yield make_change("host-removed", at, old[host], old=host)


def _compare_docs(at: Location, old: Server, new: Server) -> Iterator[Change]:
    deprecated = [bool(server.keywords.get("deprecated")) for server in (old, new)]
    yield from compare_deprecation(at, new.pointer, old=deprecated[0], new=deprecated[1])
    yield from compare_annotations(at, new.pointer, old.keywords, new.keywords)


def _pointer(servers: Mapping[str, Server], name: str) -> str:
    return servers[name].pointer if name in servers else "/servers"


def changes_between(old: Document, new: Document, *, built: ClientModel | None = None) -> tuple[Change, ...]:
    """
    Return the changes for users of a vendor's client, the worst first; none only where both versions make the same.

    Args:
        old: a curated spec, its corrections applied.
        new: the later one.
        built: the client of the later one, where a run has it already.

    Raises:
        DiagnosticError: a `$ref` leads nowhere.
    """
    after = built or _build(new)
    before = _build(old)
    changes = _compare(old, before, new, after)
    if before is None or after is None:
        return tuple(changes)
    overlooked = find_overlooked(before, after, changes)
    return tuple(sorted([*changes, *overlooked, *compare_messages(before, after)], key=rank))


def compare(old: Document, new: Document) -> list[Change]:
    """
    Return the changes of which rules tell, the worst first.

    Args:
        old: a curated spec, its corrections applied.
        new: the later one.

    Raises:
        DiagnosticError: a `$ref` leads nowhere.
    """
    return _compare(old, _build(old), new, _build(new))


def _compare(old: Document, before: ClientModel | None, new: Document, after: ClientModel | None) -> list[Change]:
    if before and after:
        return compare_models(before, after)
    return [] if old == new else [make_change("client-changed", Location("client", "the client"), "")]


def _build(document: Document) -> ClientModel | None:
    """Return the client of a document; None where none can be made."""
    try:
        return build_client_model(normalise(document))
    except UnresolvedReferenceError as error:
        title = str(document.get("info", {}).get("title", "a document"))
        raise DiagnosticError(error.diagnostic(title, hint="correct the reference")) from None
    except Exception:  # noqa: BLE001 - a spec that `check_curated` refuses may break the making anywhere
        return None
