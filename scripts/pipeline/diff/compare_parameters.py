"""Compare the arguments of a method: parameters, and the fields of its body."""

from collections.abc import Iterator

from pipeline.diagnostics import format_value
from pipeline.diff.change import Direction
from pipeline.diff.compare_docs import compare_annotations
from pipeline.diff.compare_fields import compare_members
from pipeline.diff.compare_responses import compare_media_types
from pipeline.diff.compare_schemas import compare_schemas, is_same, visit_class
from pipeline.diff.components import ComponentRef, Difference
from pipeline.diff.content import content_of
from pipeline.diff.cursor import Cursor
from pipeline.diff.make_change import make_change
from pipeline.diff.member import OTHERS, Member, others_of
from pipeline.diff.operation_ref import OperationRef
from pipeline.diff.rule import Location
from pipeline.diff.types import CLASS, Option, listed, members, shape
from pipeline.model import FILE, MULTIPART, mark_files
from pipeline.naming import python_names, snake, unique
from pipeline.openapi.canonical.secrets import MARK

_ENCODING = {"style", "explode", "contentType", "allowReserved"}
_STYLES = {"query": "form", "path": "simple", "header": "simple", "cookie": "form"}


def compare_arguments(old: OperationRef, new: OperationRef) -> Iterator[Difference]:
    """Yield the changes of arguments."""
    left, right = (call.node.child("requestBody").resolved() for call in (old, new))
    yield from compare_members(_arguments(old, left), _arguments(new, right), compare_schemas)
    yield from _compare_bodies(new, left, right)


def _compare_bodies(call: OperationRef, old: Cursor, new: Cursor) -> Iterator[Difference]:
    if not old.value or not new.value:
        return
    at = Location("body", call.name, Direction.REQUEST)
    was, now = content_of(old), content_of(new)
    whole = Location("body", f"the body of {call.name}", at.direction)
    yield from compare_media_types(whole, new.pointer, [was], [now])
    needed = ["required" if node.value.get("required") else "optional" for node in (old, new)]
    if needed[0] != needed[1]:
        yield make_change("body-presence-changed", at, new.pointer, old=needed[0], new=needed[1])
    before, after = _fields(was.schema), _fields(now.schema)
    if before is None or after is None or not before.component or not after.component:
        return
    name = after.component
    if is_same(before.node.document, before.component, after.node.document, name):
        # Its fields are arguments here and compared as such; it is a class as well.
        yield from (found for found in visit_class(at, before.component, after) if not isinstance(found, ComponentRef))
        yield from compare_annotations(Location(name, name), before.node, after.node)


def _arguments(call: OperationRef, body: Cursor) -> list[Member]:
    found = _body(body)
    resolved = [parameter.resolved() for node in (call.item, call.node) for _, parameter in node.children("parameters")]
    own = {(node.value.get("name"), node.value.get("in")): node for node in resolved}
    taken = [member.python for member in found]
    names = unique((snake(str(name)) for name, _ in own), taken)
    parameters = [
        Member(
            wire=_sent(node),
            python=python,
            at=Location(f"parameter {name} ({place})", python, Direction.REQUEST),
            schema=_schema(node),
            said=node,
            required=bool(node.value.get("required")) or place == "path",
            argument=True,
        )
        for ((name, place), node), python in zip(own.items(), names, strict=True)
    ]
    return parameters + found


def _schema(parameter: Cursor) -> Cursor:
    """Return a parameter's schema, with the parameter's mark of a secret."""
    schema = parameter.child("schema")
    return schema.with_value({**schema.value, MARK: True}) if parameter.value.get(MARK) else schema


def _sent(parameter: Cursor) -> str:
    name, place = str(parameter.value.get("name")), str(parameter.value.get("in"))
    style = parameter.value.get("style", _STYLES.get(place))
    manner = "" if style == _STYLES.get(place) else f", style {style}"
    apart, usual = bool(parameter.value.get("explode", style == "form")), style == "form"
    explode = "" if apart == usual else ", each by itself" if apart else ", joined by commas"
    reserved = ", reserved characters as they are" if parameter.value.get("allowReserved") else ""
    return f"{name} in the {place}{manner}{explode}{reserved}"


def _body(body: Cursor) -> list[Member]:
    content = content_of(body)
    schema = content.schema
    if schema is None:
        return []
    option = _fields(schema)
    if option is None:
        at = Location("body", "body", Direction.REQUEST)
        return [Member("the whole body", "body", at, schema, schema, bool(body.value.get("required")), argument=True)]
    fields = dict(option.node.children("properties"))
    names = python_names(fields)
    modelled = content.kind == "JSON" and bool(option.component)
    if content.kind != "JSON":
        mark = FILE if content.kind == MULTIPART else True
        fields = {wire: field.with_value(mark_files(field.value, mark)) for wire, field in fields.items()}
    declared = [
        Member(
            wire=f"{wire} in the body{_encoded(content.encoding.child(wire))}",
            python=names[wire],
            at=Location(f"body {wire}", names[wire], Direction.REQUEST),
            schema=field,
            said=field,
            required=wire in listed(option.node.value.get("required")),
            argument=True,
            modelled=modelled,
        )
        for wire, field in fields.items()
    ]
    others = others_of(option.node)
    if others is None:
        return declared
    name, held = others
    at = Location(f"body {OTHERS}", name, Direction.REQUEST)
    wire = f"{OTHERS} in the body"
    return [*declared, Member(wire, name, at, held, held, required=False, argument=True, modelled=modelled)]


def _encoded(encoding: Cursor) -> str:
    """Return how a form's field is encoded; empty where that is not declared."""
    return "".join(f", {key}: {format_value(encoding.value[key])}" for key in sorted(encoding.value.keys() & _ENCODING))


def _fields(schema: Cursor | None) -> Option | None:
    """Return the one class of a body; None where it is no class, or several."""
    options = list(shape(list(members(schema))).options.values()) if schema else []
    return options[0] if len(options) == 1 and options[0].kind == CLASS else None
