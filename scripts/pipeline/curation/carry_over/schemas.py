"""Schemas of the vendor's with our words: where nothing changed on the wire, what is committed stays as it is."""

from itertools import zip_longest
from typing import Any

from pipeline.curation.alignment import Alignment, matched_options, options_of
from pipeline.curation.annotations import is_secret, ours
from pipeline.diagnostics import Diagnostic, format_value
from pipeline.openapi.canonical.secrets import MARK
from pipeline.openapi.canonical.structural_key import INNER, INNER_LISTS, INNER_MAPS, Shapes, is_words
from pipeline.openapi.grammar import Node
from pipeline.openapi.resolver import referenced_component
from pipeline.openapi.schemas import is_object, listed_types, needs_name
from pipeline.openapi.walk import OPTIONS

_SETS = ("required", "enum")
_OF_SCALARS = ("x-pennyweight-money", "x-pennyweight-decimal", "x-pennyweight-time")


class SchemaKeeper:
    """Carries our words over into the schemas of one document."""

    def __init__(self, pairs: Alignment) -> None:
        self.pairs = pairs
        self.new = Shapes(pairs.ours)
        self.old = Shapes(pairs.theirs)
        self.adopted: dict[str, Node] = {}
        """Components of the committed document that the new one lacks and places of it refer to."""
        self.notes: list[Diagnostic] = []
        self._changed: dict[str, bool] = {}

    def components(self) -> dict[str, Node]:
        """Return every component of the new document, and those of the committed one that it refers to."""
        result = {name: self.component(name, schema) for name, schema in self.new.targets.schemas.items()}
        return {**self.adopted, **result}

    def component(self, name: str, schema: Node) -> Node:
        """Return one component with the words of the committed one that it stands for."""
        partner = self.pairs.partner(name)
        old = self.old.targets.schemas[partner] if partner is not None else None
        return dict(self.schema(schema, old, name))

    def schema(self, new: Any, old: Any, where: str) -> Any:
        """
        Return a schema of the vendor's with the words of the committed one in its place.

        Without one there are none, and fields that are called like secrets are marked as such.
        """
        if not isinstance(new, dict):
            return new
        if not isinstance(old, dict):
            old = {}
        elif not is_object(new) and self._equal(new, old):
            return old
        inner = self._inner(new, old)
        result = {key: value for key, value in new.items() if not is_words(key)}
        result |= self._within(result, inner, where)
        for key in _SETS:
            if isinstance(inner.get(key), list) and _same_members(result.get(key), inner[key]):
                result[key] = inner[key]
        return {**self._choices(result, inner, where), **self._said(new, old, inner, where)}

    def _within(self, new: Node, inner: Node, where: str) -> Node:
        """Return what holds schemas in a schema of the vendor's, with our words in them."""
        result: Node = {}
        for key in INNER_MAPS:
            if isinstance(new.get(key), dict):
                others = inner.get(key) or {}
                result[key] = {
                    name: self._field(name, field, others.get(name), where) for name, field in new[key].items()
                }
        for key in INNER_LISTS:
            if isinstance(new.get(key), list):
                items = zip_longest(new[key], (inner.get(key) or [])[: len(new[key])])
                result[key] = [
                    self.schema(item, other, f"{where}.{key}.{at}") for at, (item, other) in enumerate(items)
                ]
        for key in INNER:
            if key in new:
                result[key] = self.schema(new[key], inner.get(key), f"{where}.{key}")
        return result

    def _field(self, name: str, new: Any, old: Any, where: str) -> Any:
        result = self.schema(new, old, f"{where}.{name}")
        proposed = old is None and isinstance(new, dict) and is_secret(name, new, self.new.targets)
        return {**result, MARK: True} if proposed else result

    def _inner(self, new: Node, old: Node) -> Node:
        """Return the committed schema without reference, and out of its choice with null if there is none any more."""
        inner = self.old.targets.end(old)
        options = options_of(inner)
        if len(options) != 1 or options_of(new):
            return inner
        outside = {key: value for key, value in inner.items() if key not in OPTIONS}
        return {**self.old.targets.end(options[0][1]), **outside}

    def _choices(self, result: Node, inner: Node, where: str) -> Node:
        """Return the node with our words in its alternatives; null has none, and what was no choice says all outside."""
        mine = options_of(result)
        their = [option for _, option in options_of(inner)]
        if not mine:
            return result
        plain = [{key: value for key, value in inner.items() if key not in ours(inner)}]
        targets = (self.new.targets, self.old.targets)
        matched = dict(matched_options([option for _, option in mine], their or plain, *targets))
        for index, (step, option) in enumerate(mine):
            old = matched.get(index) if their or referenced_component(option) is None else None
            result[step[0]] = [*result[step[0]]]
            result[step[0]][step[1]] = self.schema(option, old, where)
        return result

    def _said(self, new: Node, old: Node, inner: Node, where: str) -> Node:
        """Return the words and annotations for a schema that is not the committed one."""
        annotations = ours(old) if referenced_component(new) is not None else {**ours(inner), **ours(old)}
        marks = [key for key in _OF_SCALARS if key in annotations]
        if not marks:
            return annotations
        types = listed_types(self.new.targets.end(new)), listed_types(inner)
        if self._is_class(new):
            annotations = {key: value for key, value in annotations.items() if key not in marks}
        if types[0] != types[1] or self._is_class(new):
            self.notes.append(
                Diagnostic(
                    location=where,
                    message="the type of an amount changed",
                    expected=format_value(types[1]),
                    actual=format_value(types[0] or new),
                    hint="see whether its annotation still holds",
                )
            )
        return annotations

    def _is_class(self, schema: Node) -> bool:
        options = [option for _, option in options_of(schema)] or [schema]
        return any(is_object(self.new.targets.end(option)) for option in options)

    def _equal(self, new: Node, old: Node) -> bool:
        return bool(self.new.of(new) == self.old.of(old)) and self.adopt(old)

    def adopt(self, old: Any) -> bool:
        """
        Make sure that all that a committed node refers to is there; False if something of that name is not the same.

        Classes are there already, where the shape is equal.
        """
        wanted = self._aliases(old, {})
        if wanted is None:
            return False
        self.adopted |= wanted
        return True

    def _aliases(self, old: Any, found: dict[str, Node]) -> dict[str, Node] | None:
        if isinstance(old, dict):
            name = referenced_component(old)
            target = self.old.targets.schemas.get(name) if name is not None else None
            if name is not None and target is not None and name not in found:
                present = self.new.targets.schemas.get(name)
                if present is None and not needs_name(target):
                    found[name] = target
                    if self._aliases(target, found) is None:
                        return None
                elif present is not None and not needs_name(target) and self._is_changed(name):
                    return None
        below = old.values() if isinstance(old, dict) else old if isinstance(old, list) else ()
        return None if any(self._aliases(item, found) is None for item in below) else found

    def _is_changed(self, name: str) -> bool:
        if name not in self._changed:
            new, old = self.new.targets.schemas[name], self.old.targets.schemas[name]
            self._changed[name] = self.new.of(new) != self.old.of(old)
        return self._changed[name]


def _same_members(new: Any, old: list[Any]) -> bool:
    return isinstance(new, list) and len(new) == len(old) and all(item in old for item in new)
