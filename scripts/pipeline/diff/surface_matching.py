"""Which change of the rules a breakage of the surface is: names of the wire meet names of Python."""

import re
from collections.abc import Set

from pipeline.diff.change import Change
from pipeline.diff.surface_breakage import Breakage, Kind
from pipeline.diff.surface_types import names_in, type_of
from pipeline.naming import snake

GONE = {"operation-removed", "operation-renamed"}
"""What takes a method away."""
_ARGUMENT = re.compile(r"parameter (.+) \(\w+\)|body (.+)|(body)")
_FIELD = re.compile(r"([A-Z]\w*)(?:\.(.+)|[\[{].*)?")
_ENDINGS = re.compile(r"(?:\[\]|\{\})+$")
_RETURNING = {"paging-added", "paging-removed", "paging-changed", "content-kind-changed"}
_TYPES = {
    *("type-changed", "type-widened", "type-narrowed", "nullable", "not-nullable", "enum-to-text", "text-to-enum"),
    *("hidden", "shown"),
}
_RETYPED = {Kind.NARROWED, Kind.WIDENED, Kind.RETYPED, Kind.RETURNS}


def shows(breakage: Breakage, change: Change) -> bool:
    """True when the surface shows a change by this breakage."""
    if change.rule == "server-removed":
        return breakage.member == "environment" and not breakage.operations
    if change.rule == "envelope-changed":
        return breakage.kind is Kind.RETURNS
    if change.rule == "classes-removed":
        return breakage.kind is Kind.REMOVED and not breakage.member and breakage.owner in change.old
    touched = set(breakage.operations) & set(change.operations)
    if change.rule in GONE:
        return breakage.owner == change.place or breakage.owner == change.place.partition(".")[0]
    if change.rule == "class-renamed":
        return breakage.owner == change.old or bool(_names(breakage) & {change.old, change.new})
    if found := _FIELD.fullmatch(change.place):
        return _shows_field(breakage, change, found[1], found[2] or "")
    return bool(touched) and _shows_call(breakage, change)


def _shows_call(breakage: Breakage, change: Change) -> bool:
    if breakage.kind is Kind.REMOVED and "." in breakage.owner and not breakage.member:
        return True  # whatever else became of it
    if change.rule in _RETURNING:
        return breakage.kind is Kind.RETURNS or breakage.member == "max_items"
    if found := _ARGUMENT.fullmatch(change.place):
        return _is_member(breakage.member, next(filter(None, found.groups())), change)
    return change.place.startswith("answer") and breakage.kind is Kind.RETURNS


def _shows_field(breakage: Breakage, change: Change, owner: str, wire: str) -> bool:
    if breakage.owner == owner:
        return not breakage.member or not wire or _is_member(breakage.member, wire, change)
    if breakage.kind not in _RETYPED:
        return False
    if not wire and owner in _names(breakage):
        return True  # the members of an enum that an argument lists
    # A component that is no class, or the content of an envelope: it is the type of something else.
    kind = change.rule.partition("-")[2]
    return kind in _TYPES and bool(set(breakage.operations) & set(change.operations))


def _is_member(member: str, wire: str, change: Change) -> bool:
    """True for Python's name of a field or argument, which has a number where two would be the same."""
    if change.rule == "field-renamed":
        return member in (change.old, change.new)
    wires = {wire, _ENDINGS.sub("", wire), re.split(r"[.\[{]", wire, maxsplit=1)[0]}
    return any(re.fullmatch(rf"{re.escape(snake(name).rstrip('_'))}(?:_\d*)?", member) for name in wires)


def _names(breakage: Breakage) -> Set[str]:
    return {name for text in (breakage.old, breakage.new) if text for name in names_in(type_of(text))}
