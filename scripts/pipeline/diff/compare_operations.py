"""Compare operations: presence, promises, credentials, and what a call takes and gives: arguments, bodies, results."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any

from pipeline.diagnostics import format_value
from pipeline.diff.change import Change, Direction, Location
from pipeline.diff.class_pairs import Difference
from pipeline.diff.compare_keywords import compare_annotations, compare_deprecation
from pipeline.diff.compare_members import OTHERS, Member, compare_members, hides_text
from pipeline.diff.compare_types import Classes, TypeDiff, compare_class_names
from pipeline.diff.options import text
from pipeline.diff.rules import make_change
from pipeline.model import NONE, PUBLIC, Body, ClientModel, Operation, Parameter, Scalar, Type, union

_PAGING = "x-pennyweight-pagination"
_RETRY = "x-pennyweight-retry"
_COST = "x-pennyweight-cost"
_UNDECLARED = {"undeclared": "not documented"}
"""The credentials of a call of which a document says nothing: a client asks for some."""
_SEEN = ("style", "cursor", "offset", "items", "in")
"""Keywords of pagination that callers depend on."""
_ENCODING = {"style", "explode", "contentType", "allowReserved"}
_STYLES = {"query": "form", "path": "simple", "header": "simple", "cookie": "form"}
_UNDOCUMENTED = "*/*"
_EMPTY = {"type": "null"}


@dataclass(frozen=True, slots=True)
class _Content:
    """The content of a body or a response."""

    kind: str
    """`JSON` for any of its media types, else the media type."""
    media_type: str = ""
    """The media type of JSON that is sent or asked for."""


def match_operations(old: Collection[Operation], new: Collection[Operation]) -> list[tuple[Operation, Operation]]:
    """Pair the operations of two clients: by name, else by method and path, else by `operationId`."""
    pairs: list[tuple[Operation, Operation]] = []
    for key in map(attrgetter, ("name", "label", "operation_id")):
        left = [call for call in old if all(call is not one for one, _ in pairs)]
        right = [call for call in new if all(call is not one for _, one in pairs)]
        known = {key(call): call for call in reversed(right)}
        for call in left:
            found = key(call)
            if found and found in known:
                pairs.append((call, known.pop(found)))
    return pairs


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


def compare_operation(
    old: Operation, new: Operation, before: ClientModel, after: ClientModel, types: TypeDiff
) -> Iterator[Difference]:
    """Yield the changes between two versions of one operation."""
    yield from _compare_arguments(old, new, types)
    yield from _compare_answers(old, new, types)
    yield from _compare_bodies(old, new, before.types, after.types)
    yield from _compare_promises(old, new)
    yield from _compare_own_servers(old, new, before, after)
    yield from _compare_security(old, new)
    yield from _compare_errors(old, new)


def _compare_promises(old: Operation, new: Operation) -> Iterator[Change]:
    """Yield the changes of an operation apart from its types."""
    at, pointer = _at(new), new.pointer
    named = all(call.name != call.label for call in (old, new))
    if named and old.name != new.name:
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


def _compare_own_servers(old: Operation, new: Operation, before: ClientModel, after: ClientModel) -> Iterator[Change]:
    """Yield that an operation with servers of its own, now or before, is sent elsewhere."""
    was, now = old.servers or before.servers, new.servers or after.servers
    if (old.servers or new.servers) and was != now:
        at = Location(new.name, new.name)
        servers = [*was.values()], [*now.values()]
        yield make_change("operation-server-changed", at, f"{new.pointer}/servers", old=servers[0], new=servers[1])


def _compare_security(old: Operation, new: Operation) -> Iterator[Change]:
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


def _compare_arguments(old: Operation, new: Operation, types: TypeDiff) -> Iterator[Difference]:
    """Yield the changes of arguments."""
    before, after = ([_member(each, call.body) for each in call.parameters] for call in (old, new))
    yield from compare_members(before, after, types.compare)


def _compare_bodies(old: Operation, new: Operation, before: Classes, after: Classes) -> Iterator[Change]:
    """Yield the changes of a body apart from its fields; its class is compared by the arguments that these are."""
    if old.body is None or new.body is None:
        return
    was, now = old.body, new.body
    whole = Location("body", f"the body of {new.name}", Direction.REQUEST)
    yield from _compare_content(whole, now.pointer, _content_of_body(was), _content_of_body(now))
    needed = ["required" if body.required else "optional" for body in (was, now)]
    if needed[0] != needed[1]:
        at = Location("body", new.name, Direction.REQUEST)
        yield make_change("body-presence-changed", at, now.pointer, old=needed[0], new=needed[1])
    names = was.component, now.component
    if names[0] and names[1] and (names[0] == names[1] or not (names[0] in after or names[1] in before)):
        one, other = before[names[0]], after[names[1]]
        yield from compare_class_names(one, other)
        yield from compare_annotations(Location(other.name, other.name), other.pointer, one.keywords, other.keywords)


def _content_of_body(body: Body) -> _Content:
    return (
        _Content("JSON", body.json_media_type or "application/json")
        if body.media_type is None
        else _Content(body.media_type)
    )


def _member(parameter: Parameter, body: Body | None) -> Member:
    modelled = parameter.location == "body" and body is not None and body.component is not None
    place, wire = _body_names(parameter, body) if parameter.location == "body" else _parameter_names(parameter)
    return Member(
        wire=wire,
        python=parameter.name,
        at=Location(place, parameter.name, Direction.REQUEST),
        type=parameter.wire_type,
        required=parameter.required,
        secret=hides_text(parameter.wire_type) if modelled else parameter.secret,
        deprecated=parameter.deprecated,
        pointer=parameter.pointer,
        keywords=parameter.keywords,
        argument=True,
        modelled=modelled,
    )


def _parameter_names(parameter: Parameter) -> tuple[str, str]:
    """Return place and wire name of a parameter, with its style where that is not the usual one."""
    name, location, keywords = parameter.wire_name, parameter.location, parameter.keywords
    style = keywords.get("style", _STYLES.get(location))
    manner = "" if style == _STYLES.get(location) else f", style {style}"
    apart, usual = bool(keywords.get("explode", style == "form")), style == "form"
    explode = "" if apart == usual else ", each by itself" if apart else ", joined by commas"
    reserved = ", reserved characters as they are" if keywords.get("allowReserved") else ""
    return f"parameter {name} ({location})", f"{name} in the {location}{manner}{explode}{reserved}"


def _body_names(parameter: Parameter, body: Body | None) -> tuple[str, str]:
    """Return place and wire name of a part of a body, or of the whole, which has no key."""
    if not parameter.key:
        return "body", "the whole body"
    name = parameter.wire_name or OTHERS
    encoding = body.keywords.get("encoding", {}).get(parameter.wire_name, {}) if body else {}
    said = "".join(f", {key}: {format_value(encoding[key])}" for key in sorted(encoding.keys() & _ENCODING))
    return f"body {name}", f"{name} in the body{said}"


def _compare_answers(old: Operation, new: Operation, types: TypeDiff) -> Iterator[Difference]:
    """Yield the changes of a success; of several, any may arrive."""
    at = Location("answer", f"{new.name}()", Direction.RESPONSE)
    statuses = [", ".join(_statuses(call)) or "any" for call in (old, new)]
    if statuses[0] != statuses[1]:
        yield make_change("success-status-changed", at, f"{new.pointer}/responses", old=statuses[0], new=statuses[1])
    was, now = _success(old), _success(new)
    if was is not None and now is not None:
        yield from _compare_content(at, _success_pointer(new), _content_of_success(old), _content_of_success(new))
        yield from types.compare(at, was, now)
    elif was is not None:
        texts = text(was), ""
        yield make_change("answer-content-removed", at, _success_pointer(old), old=dict(was.keywords), texts=texts)
    elif now is not None:
        texts = "", text(now)
        yield make_change("answer-content-added", at, _success_pointer(new), new=dict(now.keywords), texts=texts)


def _compare_content(at: Location, pointer: str, old: _Content, new: _Content) -> Iterator[Change]:
    """Yield that content has another kind, or another media type of JSON, of which no code can tell."""
    if old.kind != new.kind:
        yield make_change("content-kind-changed", at, pointer, old=old.kind, new=new.kind)
    elif old.media_type != new.media_type:
        yield make_change("wire-type-changed", at, pointer, old=old.media_type, new=new.media_type)


def _compare_errors(old: Operation, new: Operation) -> Iterator[Change]:
    """Yield errors that were added, removed or have another body, which only overlays read."""
    for status in sorted({*old.errors, *new.errors}):
        at, rest = Location(f"error {status}", status, Direction.RESPONSE), f"responses/{status}"
        if status not in new.errors:
            yield make_change("error-removed", at, f"{old.pointer}/{rest}", old=status)
        elif status not in old.errors:
            yield make_change("error-added", at, f"{new.pointer}/{rest}", new=status)
        elif old.errors[status] != new.errors[status]:
            yield make_change("error-body-changed", at, f"{new.pointer}/{rest}")


def _success(call: Operation) -> Type | None:
    """Return the type of a success, with None where one is empty; None where all are."""
    types = [replace(NONE, keywords=_EMPTY) if type_ is None else type_ for type_ in call.responses.values()]
    schemas = [dict(type_.keywords) for type_ in types]
    different = [it for index, it in enumerate(schemas) if it not in schemas[:index]]
    if len(different) > 1:
        return union(types, like=Scalar("", pointer=_success_pointer(call), keywords={"anyOf": different}))
    return next((type_ for type_ in call.responses.values() if type_ is not None), None)


def _statuses(call: Operation) -> list[str]:
    return [] if call.response_media_type == _UNDOCUMENTED else sorted(call.responses)


def _success_pointer(call: Operation) -> str:
    """Return the pointer of the first response with content, else of the first."""
    filled = [status for status, type_ in call.responses.items() if type_ is not None]
    status = next(iter([*sorted(filled), *_statuses(call)]), None)
    return f"{call.pointer}/responses/{status}" if status and _statuses(call) else f"{call.pointer}/responses"


def _content_of_success(call: Operation) -> _Content:
    if call.redirects:
        return _Content("a redirect")
    if call.response_media_type is None:
        return _Content("JSON", call.accept or "application/json")
    return _Content("any content" if call.response_media_type == _UNDOCUMENTED else call.response_media_type)
