"""Compare two schemas: the types of a value, and the schemas inside."""

from collections.abc import Iterator, Sequence

from pipeline.diff.annotations import without_annotations
from pipeline.diff.change import Change, Direction
from pipeline.diff.compare_docs import compare_annotations, compare_deprecation
from pipeline.diff.compare_fields import compare_enums, compare_fields, compare_member_names
from pipeline.diff.compare_values import compare_default, compare_money, compare_values
from pipeline.diff.components import ComponentPair, ComponentRef, Difference
from pipeline.diff.cursor import Cursor, component
from pipeline.diff.make_change import make_change
from pipeline.diff.rule import Location
from pipeline.diff.types import (
    ANY,
    CLASS,
    CONST,
    ENUM,
    Option,
    Shape,
    effective,
    is_alias,
    members,
    shape,
    text,
    within,
)
from pipeline.openapi.document import Document
from pipeline.openapi.schemas import is_class

_DEEPEST = 4
"""The nesting of lists that is compared; a list that contains itself has no end."""


def compare_schemas(at: Location, old: Cursor, new: Cursor) -> Iterator[Difference]:
    """Yield the changes between two schemas; components are referred to, not entered."""
    if at.place.count("[]") + at.place.count("{}") > _DEEPEST:
        return
    before, after = list(members(old)), list(members(new))
    kept = [(left, right) for left in before for right in after if _same_alias(left, right)]
    for left, right in kept:
        yield _visit(at, left, right)
    before = [left for left in before if all(left is not one for one, _ in kept)]
    after = [right for right in after if all(right is not one for _, one in kept)]
    was, now = shape(before), shape(after)
    yield from compare_default(at, old, new)
    yield from compare_money(at, new, before, after)
    if not {ANY} & (was.options.keys() | now.options.keys()):
        still = any(shape([left]).nullable and shape([right]).nullable for left, right in kept)
        yield from _compare_null(at, new, was=was.nullable or still, now=now.nullable or still)
    pairs = _pairs(was, now)
    for left_option, right_option in pairs:
        yield from _compare_options(at, left_option, right_option)
    gone = was.options.keys() - {one.key for one, _ in pairs}
    come = now.options.keys() - {one.key for _, one in pairs}
    yield from _compare_choice(at, old, new, (was, gone), (now, come))


def compare_components(pair: ComponentPair, old: Cursor, new: Cursor) -> Iterator[Difference]:
    """Yield the changes within a pair of components."""
    at = Location(pair.new, pair.new, pair.direction)
    yield from compare_deprecation(Location(at.place, at.name), old, new)
    yield from compare_annotations(Location(at.place, at.name), old, new)
    left, right = effective(old), effective(new)
    if left.value.get("properties") and right.value.get("properties"):
        yield from compare_fields(at, left, right, compare_schemas)
    elif is_class(left.value) and is_class(right.value):
        yield from compare_enums(at, left, right)
        yield from compare_member_names(at, left, right)
    else:
        yield from compare_schemas(at, old, new)


def _same_alias(old: Cursor, new: Cursor) -> bool:
    """True for two references to one component that is no class, which is compared once."""
    if (
        not is_alias(old)
        or not is_alias(new)
        or without_annotations(old.ref_siblings) != without_annotations(new.ref_siblings)
    ):
        return False
    return is_same(old.document, str(old.component), new.document, str(new.component))


def is_same(old: Document, was: str, new: Document, now: str) -> bool:
    """True for two components with one name, or each with a name that only its document has."""
    return was == now or not (component(new, was).value or component(old, now).value)


def _visit(at: Location, old: Cursor, new: Cursor) -> ComponentRef:
    return ComponentRef(
        ComponentPair(str(old.component), str(new.component), at.direction or Direction.RESPONSE), at.name
    )


def _compare_null(at: Location, new: Cursor, *, was: bool, now: bool) -> Iterator[Change]:
    if was != now:
        yield make_change(
            f"{at.side}-nullable" if now else f"{at.side}-not-nullable", at, new.pointer, old=was, new=now
        )


def _pairs(was: Shape, now: Shape) -> list[tuple[Option, Option]]:
    """Pair the options that are equal, or equal under another name."""
    pairs = [(option, now.options[key]) for key, option in was.options.items() if key in now.options]
    left = [option for key, option in was.options.items() if key not in now.options]
    right = [option for key, option in now.options.items() if key not in was.options]
    for kind in ("list", "dict"):
        gone, come = ([option for option in side if option.kind == kind] for side in (left, right))
        pairs += zip(gone, come, strict=False) if len(gone) == len(come) == 1 else ()
    for kind in (CLASS, ENUM):
        gone = [option for option in left if option.kind == kind and not _there(option, right)]
        come = [option for option in right if option.kind == kind and not _there(option, left)]
        pairs += zip(gone, come, strict=False) if len(gone) == len(come) == 1 else _alike(gone, come)
    return pairs


def _there(option: Option, others: Sequence[Option]) -> bool:
    """Whether the other document has a component of that name, too."""
    return any(component(other.node.document, option.key).value for other in others)


def _alike(gone: Sequence[Option], come: Sequence[Option]) -> list[tuple[Option, Option]]:
    """Pair several renamed classes by their fields."""
    inside = [[_inside(option) for option in options] for options in (gone, come)]
    return [
        (option, come[inside[1].index(found)])
        for option, found in zip(gone, inside[0], strict=True)
        if inside[0].count(found) == inside[1].count(found) == 1
    ]


def _inside(option: Option) -> list[str]:
    value = option.node.value
    return sorted(map(str, value.get("properties") or value.get("enum", [])))


def _compare_options(at: Location, old: Option, new: Option) -> Iterator[Difference]:
    if old.kind in (CLASS, ENUM):
        yield from _compare_named(at, old, new)
        return
    yield from compare_values(at, old.node, new.node)
    if old.kind == "list":
        yield from compare_schemas(at.items(), within(old.node, "items"), within(new.node, "items"))
    if old.kind == "dict":
        values = (within(option.node, "additionalProperties") for option in (old, new))
        yield from compare_schemas(at.values(), *values)


def _compare_named(at: Location, old: Option, new: Option) -> Iterator[Difference]:
    if old.component and new.component:
        yield from visit_class(at, old.component, new)
    elif old.kind == CLASS:
        yield from compare_fields(at, old.node, new.node, compare_schemas)
    else:
        yield from compare_enums(at, old.node, new.node)


def visit_class(at: Location, was: str, now: Option) -> Iterator[Difference]:
    """Yield that a class was renamed, and a reference to the pair."""
    if was != now.component:
        yield make_change("class-renamed", Location(was, was), now.node.pointer, old=was, new=now.component)
    yield ComponentRef(ComponentPair(was, now.component, at.direction or Direction.RESPONSE), at.name)


def _compare_choice(
    at: Location, old: Cursor, new: Cursor, was: tuple[Shape, set[str]], now: tuple[Shape, set[str]]
) -> Iterator[Change]:
    """Yield the types that were added and removed; `Any` covers all of them."""
    gone, come = was[1], now[1]
    if ANY in gone | come:
        gone, come = gone & {ANY}, come & {ANY}
    if not gone and not come:
        return
    kinds = [{side.options[key].kind for key in keys} for side, keys in ((was[0], gone), (now[0], come))]
    lost, more = _beyond(was[0], gone, now[0]), _beyond(now[0], come, was[0])
    if kinds in ([{ENUM}, {"str"}], [{"str"}, {ENUM}]):
        rule = f"{at.side}-enum-to-text" if kinds[0] == {ENUM} else f"{at.side}-text-to-enum"
    elif lost or more:
        rule = f"{at.side}-type-{'changed' if lost and more else 'widened' if more else 'narrowed'}"
    else:
        rule = _beside_text(at, was=ENUM in kinds[0], now=ENUM in kinds[1])
    yield make_change(rule, at, new.pointer, old=old.value, new=new.value, texts=(text(old), text(new)))


def _beyond(shape: Shape, keys: set[str], other: Shape) -> set[str]:
    """Return the types beyond those of the other side: enums and constants of text are covered by text."""
    return {key for key in keys if "str" not in other.options or not _is_text(shape.options[key])}


def _is_text(option: Option) -> bool:
    return option.kind == ENUM or (option.kind == CONST and isinstance(option.node.value["const"], str))


def _beside_text(at: Location, *, was: bool, now: bool) -> str:
    """Return the rule for an enum or constant beside plain text, which only readers can tell apart."""
    if at.direction is not Direction.RESPONSE or not (was or now):
        return "type-said-otherwise"
    return "answer-type-changed" if was and now else "answer-enum-to-text" if was else "answer-text-to-enum"
