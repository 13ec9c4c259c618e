"""Compare the fields of a class, the arguments of a call, the members of an enum."""

from collections.abc import Callable, Iterator, Sequence

from pipeline.diff.change import Change, Direction, Location
from pipeline.diff.class_pairs import Difference
from pipeline.diff.compare_docs import compare_annotations, compare_deprecation
from pipeline.diff.make_change import make_change
from pipeline.diff.members import Member, fields_of, likely_names
from pipeline.diff.options import text
from pipeline.model import Class, EnumType, ObjectType, Type

Inner = Callable[[Location, Type, Type], Iterator[Difference]]


def compare_fields(at: Location, old: ObjectType, new: ObjectType, inner: Inner) -> Iterator[Difference]:
    """Yield the changes of an object's fields."""
    yield from compare_members(list(fields_of(at, old)), list(fields_of(at, new)), inner)


def compare_members(old: Sequence[Member], new: Sequence[Member], inner: Inner) -> Iterator[Difference]:
    """Yield the changes among fields or arguments, paired by wire name, else by Python name."""
    pairs = _pairs(old, new)
    for was, now in pairs:
        yield from _compare_member(was, now)
        yield from inner(now.at, was.type, now.type)
    gone = [member for member in old if all(member is not one for one, _ in pairs)]
    come = [member for member in new if all(member is not one for _, one in pairs)]
    hints = likely_names(gone, come, new)
    for member in gone:
        type_, hint = member.type, hints.get(member.python)
        texts = text(type_), ""
        yield make_change(
            _rule(member, "removed"), member.at, type_.pointer, old=dict(type_.keywords), texts=texts, hint=hint
        )
    for member in come:
        type_ = member.type
        texts = "", text(type_)
        yield make_change(_rule(member, "added"), member.at, type_.pointer, new=dict(type_.keywords), texts=texts)


def compare_enums(at: Location, old: Class | Type, new: Class | Type) -> Iterator[Change]:
    """Yield members that were added and removed; an enum without a name is a type."""
    was, now = ([value for value in each.keywords.get("enum", []) if value is not None] for each in (old, new))
    gone = sorted((value for value in was if value not in now), key=str)
    come = sorted((value for value in now if value not in was), key=str)
    if gone:
        yield make_change("enum-value-removed", at, old.pointer, old=gone)
    if come:
        yield make_change("enum-value-added", at, new.pointer, new=come)


def compare_member_names(at: Location, old: EnumType, new: EnumType) -> Iterator[Change]:
    """Yield that members have other values: of values that differ in case only, the later one gets a number."""
    was, now = ({member.name: member.value for member in each.members} for each in (old, new))
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
    at, pointer = new.at, new.pointer
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
        rule = f"{prefix}-hidden" if new.secret else f"{prefix}-shown"
        yield make_change(rule, at, pointer, old=old.secret, new=new.secret)
    yield from compare_deprecation(at, pointer, old=old.deprecated, new=new.deprecated)
    if new.argument and not new.at.place.startswith("body"):
        yield from compare_annotations(Location(at.place, at.name), pointer, old.keywords, new.keywords)
