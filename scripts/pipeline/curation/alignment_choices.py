"""The alternatives of two choices side by side: which is which."""

from collections.abc import Iterator

from pipeline.openapi.canonical.nulls import NULL
from pipeline.openapi.grammar import Node
from pipeline.openapi.resolver import Targets, referenced_component
from pipeline.openapi.schemas import listed_types
from pipeline.openapi.walk import OPTIONS

_ENOUGH = 0.5
"""How much of what two objects have must be common to both, for one to stand in place of the other."""


def options_of(schema: Node) -> list[tuple[tuple[str, int], Node]]:
    """Return the alternatives of a choice but null, each with where it stands."""
    return [
        ((key, index), option)
        for key in OPTIONS
        for index, option in enumerate(schema.get(key) or ())
        if isinstance(option, dict) and option != NULL
    ]


def matched_options(
    new: list[Node], old: list[Node], new_targets: Targets, old_targets: Targets
) -> Iterator[tuple[int, Node]]:
    """
    Yield the index of each new alternative that has an old one, with that.

    References to one name are the same, then single ones, then objects of mostly the same fields and constants, then
    others of one type.
    """
    ahead = dict(enumerate(new))
    left = list(old)
    for index, option in list(ahead.items()):
        same = next(
            (other for other in left if referenced_component(other) == referenced_component(option) is not None), None
        )
        if same is not None:
            left.remove(same)
            del ahead[index]
            yield index, same
    if len(new) == len(old) == 1 and ahead:
        yield 0, left[0]
        return
    scores = [
        (-_likeness(new_targets.end(option), old_targets.end(other)), index, number)
        for index, option in ahead.items()
        for number, other in enumerate(left)
    ]
    taken = set[int]()
    for score, index, number in sorted(scores):
        if index in ahead and number not in taken and -score >= _ENOUGH:
            taken.add(number)
            del ahead[index]
            yield index, left[number]


def _likeness(new: Node, old: Node) -> float:
    mine, their = _features(new), _features(old)
    if not mine or not their:
        return 1.0 if listed_types(new) == listed_types(old) and not mine and not their else 0.0
    return len(mine & their) / len(mine | their)


def _features(schema: Node) -> set[str]:
    """Return what tells an object from others: its fields, and those values that a field always has."""
    fields = schema.get("properties", {})
    fixed = {
        f"{name}={field.get('const', field.get('enum'))}"
        for name, field in fields.items()
        if isinstance(field, dict) and ("const" in field or "enum" in field)
    }
    return {*fields, *fixed}
