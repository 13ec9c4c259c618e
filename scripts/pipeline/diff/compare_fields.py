"""Compare the fields of a class, the arguments of a call, the members of an enum."""

from collections.abc import Callable, Iterator, Sequence

from pipeline.diff.change import Change, Direction
from pipeline.diff.compare_docs import compare_annotations, compare_deprecation
from pipeline.diff.components import Difference
from pipeline.diff.cursor import Cursor
from pipeline.diff.make_change import make_change
from pipeline.diff.member import Member, fields_of
from pipeline.diff.rename_hints import likely_names
from pipeline.diff.rule import Location
from pipeline.diff.types import text
from pipeline.naming import member_names

Inner = Callable[[Location, Cursor, Cursor], Iterator[Difference]]


def compare_fields(at: Location, old: Cursor, new: Cursor, inner: Inner) -> Iterator[Difference]:
    """Yield the changes of an object's fields."""
    yield from compare_members(fields_of(at, old), fields_of(at, new), inner)


def compare_members(old: Sequence[Member], new: Sequence[Member], inner: Inner) -> Iterator[Difference]:
    """Yield the changes among fields or arguments, paired by wire name, else by Python name."""
    pairs = _pairs(old, new)
    for was, now in pairs:
        yield from _compare_member(was, now)
        yield from inner(now.at, was.schema, now.schema)
    gone = [member for member in old if all(member is not one for one, _ in pairs)]
    come = [member for member in new if all(member is not one for _, one in pairs)]
    hints = likely_names(gone, come, new)
    for member in gone:
        rule = _rule(member, "removed")
        hint, node = hints.get(member.python), member.schema
        yield make_change(rule, member.at, node.pointer, old=node.value, texts=(text(node), ""), hint=hint)
    for member in come:
        node = member.schema
        yield make_change(_rule(member, "added"), member.at, node.pointer, new=node.value, texts=("", text(node)))


def compare_enums(at: Location, old: Cursor, new: Cursor) -> Iterator[Change]:
    """Yield members that were added and removed."""
    was, now = ([value for value in node.value.get("enum", []) if value is not None] for node in (old, new))
    gone = sorted((value for value in was if value not in now), key=str)
    come = sorted((value for value in now if value not in was), key=str)
    if gone:
        yield make_change("enum-value-removed", at, old.pointer, old=gone)
    if come:
        yield make_change("enum-value-added", at, new.pointer, new=come)


def compare_member_names(at: Location, old: Cursor, new: Cursor) -> Iterator[Change]:
    """Yield that members have other values: of values that differ in case only, the later one gets a number."""
    was, now = (_by_name(node) for node in (old, new))
    before, after = (
        [
            f"{name} = {value!r}"
            for name, value in sorted(names.items())
            if others.get(name) != value and (name in others or value in others.values())
        ]
        for names, others in ((was, now), (now, was))
    )
    if before:
        yield make_change("enum-member-moved", at, new.pointer, old=before, new=after)


def _by_name(node: Cursor) -> dict[str, str]:
    values = [value for value in node.value["enum"] if value is not None]
    return {name: value for value, name in member_names(values).items()}


def _pairs(old: Sequence[Member], new: Sequence[Member]) -> list[tuple[Member, Member]]:
    by_wire = {member.wire: member for member in new}
    pairs = [(member, by_wire[member.wire]) for member in old if member.wire in by_wire]
    gone = [member for member in old if member.wire not in by_wire]
    wires = {member.wire for member in old}
    by_name = {member.python: member for member in new if member.wire not in wires}
    return pairs + [(member, by_name[member.python]) for member in gone if member.python in by_name]


def _rule(member: Member, what: str) -> str:
    if member.at.direction is Direction.RESPONSE:
        return f"answer-field-{what}"
    return f"required-argument-{what}" if member.required else f"argument-{what}"


def _compare_member(old: Member, new: Member) -> Iterator[Change]:
    at, pointer = new.at, new.said.pointer
    if old.python != new.python:
        yield make_change("field-renamed", at, pointer, old=old.python, new=new.python)
    if old.wire != new.wire:
        rule = "argument-sent-otherwise" if new.argument else "wire-name-changed"
        yield make_change(rule, at, pointer, old=old.wire, new=new.wire)
    if old.required != new.required:
        prefix = "answer-field" if at.direction is Direction.RESPONSE else "argument"
        rule = f"{prefix}-required" if new.required else f"{prefix}-optional"
        yield make_change(rule, at, pointer, old=old.required, new=new.required)
    if old.secret != new.secret:
        prefix = "body-field" if old.modelled and new.modelled else "argument" if new.argument else "field"
        yield make_change(
            f"{prefix}-hidden" if new.secret else f"{prefix}-shown", at, pointer, old=old.secret, new=new.secret
        )
    yield from compare_deprecation(at, old.said, new.said)
    if new.said is not new.schema:
        yield from compare_annotations(Location(at.place, at.name), old.said, new.said)
