"""Fields of classes and arguments of calls, as one value: what changed among them, and what may replace a removed one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.diff.change import Change, Direction, Location
from pipeline.diff.class_pairs import Difference
from pipeline.diff.compare_keywords import compare_annotations, compare_deprecation
from pipeline.diff.options import text
from pipeline.diff.rules import make_change
from pipeline.model import DECIMAL, MONEY, SECRET, Field, ObjectType, Type

_MANY = 2
OTHERS = "*"
"""The wire name of the field for all that an object does not declare."""
Inner = Callable[[Location, Type, Type], Iterator[Difference]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A field of a class, or an argument of a call."""

    wire: str
    """The vendor's name; for an argument with its style."""
    python: str
    at: Location
    type: Type
    required: bool
    secret: bool
    """Whether the client hides it: an argument of any type, or the text in a field."""
    deprecated: bool
    pointer: str
    keywords: Mapping[str, Any]
    """The node that describes it: a parameter, or the schema."""
    argument: bool = False
    modelled: bool = False
    """Whether an argument is a field of a model, too: the body's."""


def fields_of(at: Location, class_: ObjectType) -> Iterator[Member]:
    """Yield the fields of a class, with the one for all others."""
    for each in class_.fields:
        yield _field(each, each.wire_name, at)
    if class_.additional:
        yield _field(class_.additional, OTHERS, at)


def _field(field: Field, wire: str, at: Location) -> Member:
    return Member(
        wire=wire,
        python=field.name,
        at=Location(f"{at.place}.{wire}", f"{at.name}.{field.name}", at.direction),
        type=field.type,
        required=field.required,
        secret=hides_text(field.type),
        deprecated=field.deprecated,
        pointer=field.pointer,
        keywords=field.type.keywords,
    )


def hides_text(type_: Type) -> bool:
    """Whether a model wraps text of a value in `Secret`; classes inside do it themselves."""
    return SECRET in type_.scalars()


def likely_names(gone: Sequence[Member], come: Sequence[Member], there: Sequence[Member]) -> Mapping[str, str]:
    """
    Return hints by the Python names of removed members.

    Renamed looks what came with the same type, unit and words, or nearly the same name. Else a field may serve whose
    name says the same and more: `balance_dollars` for `balance`.
    """
    hints = {}
    for member in gone:
        alike = [other for other in come if _alike(member, other)]
        if len(alike) == 1 and sum(_alike(one, alike[0]) for one in gone) == 1:
            hints[member.python] = f"It looks renamed to `{alike[0].python}`."
            continue
        kin = [other.python for other in there if _words(member) < _words(other)]
        if 0 < len(kin) <= _MANY:
            hints[member.python] = (
                f"{' or '.join(f'`{name}`' for name in kin)} may serve instead: look at type and unit."
            )
    return hints


def _alike(one: Member, other: Member) -> bool:
    if text(one.type) != text(other.type) or _exact(one) != _exact(other):
        return False
    described = [member.keywords.get("description") for member in (one, other)]
    return bool(_words(one) & _words(other)) or bool(described[0] and described[0] == described[1])


def _exact(member: Member) -> list[object]:
    return [member.type.keywords.get(key) for key in (MONEY, DECIMAL, "format")]


def _words(member: Member) -> set[str]:
    return set(member.python.split("_"))


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
