"""Compare the arguments of a method: parameters, and the fields of its body."""

from collections.abc import Iterator

from pipeline.diagnostics import format_value
from pipeline.diff.change import Change, Direction, Location
from pipeline.diff.class_pairs import Difference
from pipeline.diff.compare_docs import compare_annotations
from pipeline.diff.compare_fields import compare_members
from pipeline.diff.compare_responses import Content, compare_content
from pipeline.diff.compare_types import Classes, TypeDiff, compare_class_names
from pipeline.diff.make_change import make_change
from pipeline.diff.members import OTHERS, Member, hides_text
from pipeline.model import Body, Operation, Parameter

_ENCODING = {"style", "explode", "contentType", "allowReserved"}
_STYLES = {"query": "form", "path": "simple", "header": "simple", "cookie": "form"}


def compare_arguments(old: Operation, new: Operation, types: TypeDiff) -> Iterator[Difference]:
    """Yield the changes of arguments."""
    before, after = ([_member(each, call.body) for each in call.parameters] for call in (old, new))
    yield from compare_members(before, after, types.compare)


def compare_bodies(old: Operation, new: Operation, before: Classes, after: Classes) -> Iterator[Change]:
    """Yield the changes of a body apart from its fields; its class is compared by the arguments that these are."""
    if old.body is None or new.body is None:
        return
    was, now = old.body, new.body
    whole = Location("body", f"the body of {new.name}", Direction.REQUEST)
    yield from compare_content(whole, now.pointer, _content(was), _content(now))
    needed = ["required" if body.required else "optional" for body in (was, now)]
    if needed[0] != needed[1]:
        at = Location("body", new.name, Direction.REQUEST)
        yield make_change("body-presence-changed", at, now.pointer, old=needed[0], new=needed[1])
    names = was.component, now.component
    if names[0] and names[1] and (names[0] == names[1] or not (names[0] in after or names[1] in before)):
        one, other = before[names[0]], after[names[1]]
        yield from compare_class_names(one, other)
        yield from compare_annotations(Location(other.name, other.name), other.pointer, one.keywords, other.keywords)


def _content(body: Body) -> Content:
    return (
        Content("JSON", body.json_media_type or "application/json")
        if body.media_type is None
        else Content(body.media_type)
    )


def _member(parameter: Parameter, body: Body | None) -> Member:
    modelled = parameter.location == "body" and body is not None and body.component is not None
    place, wire = _body_names(parameter, body) if parameter.location == "body" else _names(parameter)
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


def _names(parameter: Parameter) -> tuple[str, str]:
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
