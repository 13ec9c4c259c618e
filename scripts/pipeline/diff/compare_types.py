"""Compare two types: their options, and the types inside; classes, enums and aliases are compared once each."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pipeline.diff.change import Change, Direction, Location
from pipeline.diff.class_pairs import Difference, Pair, Visit
from pipeline.diff.compare_keywords import (
    compare_annotations,
    compare_default,
    compare_deprecation,
    compare_money,
    compare_values,
)
from pipeline.diff.compare_members import compare_members, fields_of
from pipeline.diff.options import ENUM, Option, Options, list_options, pair_options, text
from pipeline.diff.rules import make_change
from pipeline.model import (
    ANY,
    NONE,
    Class,
    EnumType,
    List,
    Map,
    ObjectType,
    Type,
    is_assignable,
    options_of,
    plain_type,
)
from pipeline.openapi.pointers import schema_pointer

Classes = Mapping[str, Class]
_TEXT, _ANY = "str", str(ANY)


class TypeDiff:
    """Compares types of two clients."""

    def __init__(self, old: Classes, new: Classes) -> None:
        self._old = old
        self._new = new

    def compare(self, at: Location, old: Type, new: Type) -> Iterator[Difference]:
        """Yield the changes between two types; classes and aliases are referred to, not entered."""
        yield from compare_default(at, old, new)
        if old.alias and old.alias == new.alias:
            yield _visit_alias(at, old, new)
        else:
            yield from self._compare(at, old, new)

    def compare_pair(self, visit: Visit) -> Iterator[Difference]:
        """Yield the changes within a pair of classes, or of types that are one alias written out."""
        pair = visit.pair
        at = Location(pair.new, pair.new, pair.direction)
        if visit.types is None:
            yield from self._compare_classes(at, self._old[pair.old], self._new[pair.new])
            return
        old, new = visit.types
        for found in self._compare(at, old, new):
            yield _rebased(found, new.pointer.removeprefix("#"), schema_pointer(pair.new).removeprefix("#"))

    def _compare(self, at: Location, old: Type, new: Type) -> Iterator[Difference]:
        before, after, kept = _apart(old, new)
        for left, right in kept:
            yield _visit_alias(at, left, right)
        was, now = list_options(before, self._old), list_options(after, self._new)
        yield from compare_money(at, new.pointer, before, after)
        if _ANY not in was and _ANY not in now and was.nullable != now.nullable:
            rule = f"{at.side}-nullable" if now.nullable else f"{at.side}-not-nullable"
            yield make_change(rule, at, new.pointer, old=was.nullable, new=now.nullable)
        pairs = pair_options(was, now, self._old, self._new)
        for left_option, right_option in pairs:
            yield from self._compare_options(at, left_option, right_option)
        gone = was.by_key.keys() - {one.key for one, _ in pairs}
        come = now.by_key.keys() - {one.key for _, one in pairs}
        yield from self._compare_choice(at, (old, was, gone), (new, now, come))

    def _compare_classes(self, at: Location, old: Class, new: Class) -> Iterator[Difference]:
        bare = Location(at.place, at.name)
        deprecated = [bool(each.keywords.get("deprecated")) for each in (old, new)]
        yield from compare_deprecation(bare, new.pointer, old=deprecated[0], new=deprecated[1])
        yield from compare_annotations(bare, new.pointer, old.keywords, new.keywords)
        if isinstance(old, ObjectType) and isinstance(new, ObjectType):
            yield from compare_members(list(fields_of(at, old)), list(fields_of(at, new)), self.compare)
        elif isinstance(old, EnumType) and isinstance(new, EnumType):
            yield from compare_enums(at, old, new)
            yield from compare_member_names(at, old, new)
        else:
            texts = ("object", "enum") if isinstance(old, ObjectType) else ("enum", "object")
            rule, values = f"{at.side}-type-changed", [dict(each.keywords) for each in (old, new)]
            yield make_change(rule, at, new.pointer, old=values[0], new=values[1], texts=texts)

    def _compare_options(self, at: Location, old: Option, new: Option) -> Iterator[Difference]:
        if old.class_ and new.class_:
            yield from compare_class_names(old.class_, new.class_)
            yield Visit(Pair(old.class_.name, new.class_.name, at.direction or Direction.RESPONSE), at.name)
        elif old.kind == ENUM:
            yield from compare_enums(at, old.class_ or old.type, new.class_ or new.type)
        else:
            yield from compare_values(at, old.type, new.type)
        if isinstance(old.type, List) and isinstance(new.type, List):
            yield from self.compare(at.items(), old.type.item, new.type.item)
        if isinstance(old.type, Map) and isinstance(new.type, Map):
            yield from self.compare(at.values(), old.type.value, new.type.value)

    def _compare_choice(
        self, at: Location, was: tuple[Type, Options, set[str]], now: tuple[Type, Options, set[str]]
    ) -> Iterator[Change]:
        """Yield the types that were added and removed; `Any` covers all of them."""
        (old, left, gone), (new, right, come) = was, now
        if _ANY in gone | come:
            gone, come = gone & {_ANY}, come & {_ANY}
        if not gone and not come:
            return
        options = [left.by_key[key] for key in gone], [right.by_key[key] for key in come]
        lost = not all(is_assignable(plain_type(each.type), plain_type(new), self._old) for each in options[0])
        more = not all(is_assignable(plain_type(each.type), plain_type(old), self._new) for each in options[1])
        kinds = [{each.kind for each in side} for side in options]
        if kinds in ([{ENUM}, {_TEXT}], [{_TEXT}, {ENUM}]):
            rule = f"{at.side}-enum-to-text" if kinds[0] == {ENUM} else f"{at.side}-text-to-enum"
        elif lost or more:
            rule = f"{at.side}-type-{'changed' if lost and more else 'widened' if more else 'narrowed'}"
        else:
            rule = _beside_text(at, was=ENUM in kinds[0], now=ENUM in kinds[1])
        texts = text(old), text(new)
        yield make_change(rule, at, new.pointer, old=dict(old.keywords), new=dict(new.keywords), texts=texts)


def compare_class_names(old: Class, new: Class) -> Iterator[Change]:
    """Yield that a class was renamed."""
    if old.name != new.name:
        yield make_change("class-renamed", Location(old.name, old.name), new.pointer, old=old.name, new=new.name)


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


def _rebased(found: Difference, start: str, alias: str) -> Difference:
    """Return a change with its pointer below the alias, instead of below the first place where that is written out."""
    if isinstance(found, Visit) or not found.pointer.startswith(start):
        return found
    return replace(found, pointer=f"{alias}{found.pointer.removeprefix(start)}")


def _visit_alias(at: Location, old: Type, new: Type) -> Visit:
    pair = Pair(str(old.alias), str(new.alias), at.direction or Direction.RESPONSE)
    return Visit(pair, at.name, (old, new))


def _apart(old: Type, new: Type) -> tuple[list[Type], list[Type], list[tuple[Type, Type]]]:
    """Return the options of two types without those of one alias, and these in pairs."""
    before, after = list(options_of(old)), list(options_of(new))
    named = [_by_alias(it.alias, options) for it, options in ((old, before), (new, after))]
    pairs = [(named[0][name], named[1][name]) for name in named[0] if name in named[1]]
    return (
        [option for option in before if all(option is not left for left, _ in pairs)],
        [option for option in after if all(option is not right for _, right in pairs)],
        pairs,
    )


def _by_alias(whole: str | None, options: list[Type]) -> dict[str, Type]:
    """Return the options that are an alias each, without the one that all of them make up."""
    found: dict[str, list[Type]] = {}
    for option in options:
        if option.alias and option.alias != whole and option != NONE:
            found.setdefault(option.alias, []).append(option)
    return {name: types[0] for name, types in found.items() if len(types) == 1}


def _beside_text(at: Location, *, was: bool, now: bool) -> str:
    """Return the rule for an enum or constant beside plain text, which only readers can tell apart."""
    if at.direction is not Direction.RESPONSE or not (was or now):
        return "type-said-otherwise"
    return "answer-type-changed" if was and now else "answer-enum-to-text" if was else "answer-text-to-enum"
