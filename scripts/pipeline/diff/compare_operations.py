"""Compare operations: presence, name, address, pagination, retry, cost, credentials, annotations."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from pipeline.diff.change import Change, Location
from pipeline.diff.compare_docs import compare_annotations, compare_deprecation
from pipeline.diff.make_change import make_change
from pipeline.model import PUBLIC, Operation

_PAGING = "x-pennyweight-pagination"
_RETRY = "x-pennyweight-retry"
_COST = "x-pennyweight-cost"
_UNDECLARED = {"undeclared": "not documented"}
"""The credentials of a call of which a document says nothing: a client asks for some."""
_SEEN = ("style", "cursor", "offset", "items", "in")
"""Keywords of pagination that callers depend on."""


def match_operations(old: Collection[Operation], new: Collection[Operation]) -> list[tuple[Operation, Operation]]:
    """Pair the operations of two clients: by name, else by method and path, else by `operationId`."""
    pairs: list[tuple[Operation, Operation]] = []
    for key in (_name, _label, _id):
        left = [call for call in old if all(call is not one for one, _ in pairs)]
        right = [call for call in new if all(call is not one for _, one in pairs)]
        known = {key(call): call for call in reversed(right)}
        for call in left:
            found = key(call)
            if found and found in known:
                pairs.append((call, known.pop(found)))
    return pairs


def _name(call: Operation) -> str:
    return call.name


def _label(call: Operation) -> str:
    return call.label


def _is_named(call: Operation) -> bool:
    return call.name != call.label


def _id(call: Operation) -> str:
    return call.operation_id


def compare_presence(gone: list[Operation], come: list[Operation]) -> Iterator[Change]:
    """Yield operations that are only in one client."""
    new = {(call.http_method, call.path): call.name for call in come}
    for call in gone:
        hint, label = _find_replacement((call.http_method, call.path), new), call.label
        yield make_change("operation-removed", _at(call), call.pointer, old=label, hint=hint, operation=label)
    for call in come:
        label = call.label
        yield make_change("operation-added", _at(call), call.pointer, new=label, operation=label)


def _find_replacement(gone: tuple[str, str], come: Mapping[tuple[str, str], str]) -> str | None:
    """Return a hint for a removed operation: the only new one with the same last step of its path."""
    kin = [name for (method, path), name in come.items() if method == gone[0] and _step(path) == _step(gone[1])]
    return f"`{kin[0]}` may have taken its place." if len(kin) == 1 else None


def _step(path: str) -> str:
    return next((step for step in reversed(path.split("/")) if step and not step.startswith("{")), "")


def compare_promises(old: Operation, new: Operation) -> Iterator[Change]:
    """Yield the changes of an operation apart from its types."""
    at, pointer = _at(new), new.pointer
    if _is_named(old) and _is_named(new) and old.name != new.name:
        yield make_change("operation-renamed", _at(old), pointer, old=old.name, new=new.name)
    if old.label != new.label:
        yield make_change("operation-moved", at, pointer, old=old.label, new=new.label)
    yield from _compare_paging(at, pointer, old.keywords.get(_PAGING), new.keywords.get(_PAGING))
    was, now = (call.keywords.get(_RETRY, "never") for call in (old, new))
    if was != now:
        more = _willing(now) - _willing(was)
        rule = "retry-widened" if more > 0 else "retry-narrowed" if more < 0 else "retry-changed"
        yield make_change(rule, at, pointer, old=was, new=now)
    was, now = (call.keywords.get(_COST) for call in (old, new))
    if was != now:
        yield make_change("cost-changed", at, pointer, old=was, new=now)
    yield from compare_deprecation(at, pointer, old=old.deprecated, new=new.deprecated)
    yield from compare_annotations(at, pointer, _described(old), _described(new))


def compare_security(old: Operation, new: Operation) -> Iterator[Change]:
    """Yield that other credentials are required: alternatives, each a set of schemes."""
    was, now = old.security, new.security
    if was.keys() == now.keys() and old.requires_credentials != new.requires_credentials:
        was, now = (_UNDECLARED if call.requires_credentials else call.security for call in (old, new))
    if was.keys() == now.keys():
        return
    opened, closed = PUBLIC in now and PUBLIC not in was, PUBLIC in was and PUBLIC not in now
    if opened or closed:
        rule = "auth-dropped" if opened else "auth-required"
    elif was.keys() < now.keys() or now.keys() < was.keys():
        rule = "auth-option-added" if was.keys() < now.keys() else "auth-option-removed"
    else:
        rule = "auth-changed"
    at = Location("credentials", "credentials")
    texts = [" or ".join(sorted(found.values())) for found in (was, now)]
    yield make_change(rule, at, f"{new.pointer}/security", old=texts[0], new=texts[1])


def _at(call: Operation) -> Location:
    return Location(call.name, call.name)


def _willing(retry: Any) -> int:
    return {"never": 0, "safe": 2}.get(retry, 1) if isinstance(retry, str) else 1


def _compare_paging(at: Location, pointer: str, old: Any, new: Any) -> Iterator[Change]:
    if old == new:
        return
    if old is None or new is None:
        yield make_change("paging-added" if new else "paging-removed", at, pointer, old=old, new=new)
    elif any(old.get(key) != new.get(key) for key in _SEEN):
        yield make_change("paging-changed", at, pointer, old=old, new=new)
    else:
        yield make_change("paging-detail-changed", at, pointer, old=old, new=new)


def _described(call: Operation) -> Mapping[str, Any]:
    """Return the annotations of an operation, with those of its responses and its body as if they were its fields."""
    return {**call.keywords, "properties": {**call.keywords["responses"], "body": call.keywords["requestBody"]}}
