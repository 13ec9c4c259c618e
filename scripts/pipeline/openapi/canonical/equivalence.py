"""
Find schemas of several documents that accept the same values under other names.

Schemas are the states of an automaton and their inner schemas its transitions; equal ones are found by partition
refinement, in time that grows like the documents though their classes may all refer to each other.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from pipeline.openapi.canonical.nulls import NULL
from pipeline.openapi.canonical.structural_key import INNER, INNER_LISTS, INNER_MAPS, as_text, is_words
from pipeline.openapi.grammar import Node, children
from pipeline.openapi.resolver import Targets, referenced_component
from pipeline.openapi.schemas import listed_types
from pipeline.openapi.walk import OPTIONS

Key = tuple[Any, ...]
"""Equal for equal schemas, and of use for nothing else."""
_SETS = ("type", "enum", "required")


class Equivalence:
    """Equality of schemas and of all that they refer to; names, words and ways of writing null count for nothing."""

    def __init__(self, schemas: Iterable[tuple[Targets, Node]]) -> None:
        """Compare schemas, each given with the components that its references lead to."""
        self._nodes: dict[int, tuple[Targets, Node]] = {}
        self._merged: dict[int, Node] = {}
        """By the identity of a reference, its target with the facts that stand beside the reference."""
        self._blocks: dict[int, int] = {}
        pending = list(schemas)
        while pending:
            targets, schema = pending.pop()
            core, _ = self._core(targets, schema)
            if id(core) not in self._nodes:
                self._nodes[id(core)] = targets, core
                self._blocks[id(core)] = 0
                pending += ((targets, inner) for inner in _inner(core))
        self._refine()

    def key(self, targets: Targets, schema: Node) -> Key:
        """Return the key of one of the schemas that are compared, or of one within them."""
        core, nullable = self._core(targets, schema)
        return self._blocks[id(core)], nullable

    def _refine(self) -> None:
        """Split blocks whose members differ, until no split makes members of another block differ."""
        users: defaultdict[int, dict[int, None]] = defaultdict(dict)
        for node, (targets, schema) in self._nodes.items():
            for inner in _inner(schema):
                users[id(self._core(targets, inner)[0])][node] = None
        signatures: dict[int, str] = {}
        members: dict[int, list[int]] = {0: list(self._nodes)}
        pending = list(self._nodes)
        while pending:
            for node in pending:
                signatures[node] = self._signature(*self._nodes[node])
            changed: list[int] = []
            for block in dict.fromkeys(self._blocks[node] for node in pending):
                alike: defaultdict[str, list[int]] = defaultdict(list)
                for node in members[block]:
                    alike[signatures[node]].append(node)
                # The largest part keeps the number: then each node is looked at again a few times only.
                members[block], *others = sorted(alike.values(), key=len, reverse=True)
                for part in others:
                    self._blocks |= dict.fromkeys(part, len(members))
                    members[len(members)] = part
                    changed += part
            pending = list(dict.fromkeys(user for node in changed for user in users[node]))

    def _core(self, targets: Targets, schema: Node) -> tuple[Node, bool]:
        """Return a schema out of references and choices with null, and whether null is allowed beside it."""
        nullable, seen = False, set[int]()
        while id(schema) not in seen:
            seen.add(id(schema))
            if referenced_component(schema) is not None:
                schema = self._followed(targets, schema)
            nullable |= "null" in listed_types(schema) or None in (schema.get("enum") or ())
            facts = [key for key in schema if not is_words(key)]
            options = schema.get(facts[0]) if len(facts) == 1 and facts[0] in OPTIONS else None
            if not isinstance(options, list):
                continue
            others = [option for option in options if option != NULL]
            nullable |= len(others) < len(options)
            if len(others) == 1 and isinstance(others[0], dict):
                schema = others[0]
        return schema, nullable

    def _followed(self, targets: Targets, schema: Node) -> Node:
        target = targets.of(schema)
        beside = {key: value for key, value in schema.items() if key != "$ref" and not is_words(key)}
        if target is None:
            return schema
        if not beside:
            return target
        if id(schema) not in self._merged:
            self._merged[id(schema)] = {**targets.end(target), **beside}
        return self._merged[id(schema)]

    def _signature(self, targets: Targets, schema: Node) -> str:
        """Return the facts of a schema, with the blocks of those within it."""

        def within(item: Any) -> Any:
            return self.key(targets, item) if isinstance(item, dict) else item

        shape = {key: value for key, value in schema.items() if not is_words(key)}
        for key, value in shape.items():
            if key in INNER_MAPS and isinstance(value, dict):
                shape[key] = {name: within(item) for name, item in value.items()}
            elif key in INNER:
                shape[key] = within(value)
            elif key in OPTIONS and isinstance(value, list):
                shape[key] = sorted({as_text(within(option)) for option in value if option != NULL})
            elif key in INNER_LISTS and isinstance(value, list):
                shape[key] = [within(item) for item in value]
            elif key in _SETS:
                listed = value if isinstance(value, list) else [value]
                shape[key] = sorted(as_text(item) for item in listed if item not in (None, "null"))
        return as_text(shape)


def _inner(schema: Node) -> Iterator[Node]:
    """Yield the schemas directly within a schema."""
    yield from (part for _, kind, part in children(schema, "schema") if kind == "schema" and isinstance(part, dict))
