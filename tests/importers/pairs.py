"""Whether an old page and a new one of the same operation say the same, up to what old pages never say."""

from __future__ import annotations

from typing import Any

from pipeline.openapi.resolver import resolve
from pipeline.openapi.walk import operations, parameters_of

from .meanings import Node, alternatives

LOST_OUTSIDE = ("pattern", "uniqueItems")
"""What old pages don't say of a schema that no other holds; of numbers they don't say the format either."""


class Comparison:
    """Two documents and what was found to differ; schemas already being compared count as the same."""

    def __init__(self, old: Node, new: Node) -> None:
        self.old, self.new = old, new
        self.assumed: set[tuple[str, str]] = set()

    def differences(self) -> list[str]:
        """Return a line for everything that differs."""
        old = {(method, path): operation for path, method, operation in operations(self.old)}
        new = {(method, path): operation for path, method, operation in operations(self.new)}
        found = [f"{key} is on one page only" for key in old.keys() ^ new.keys()]
        for key in old.keys() & new.keys():
            found += self.of_operations(key[1], old[key], new[key])
        return found

    def of_operations(self, path: str, old: Node, new: Node) -> list[str]:
        found = _unlike("deprecated", bool(old.get("deprecated")), bool(new.get("deprecated")))
        found += _unlike("servers", _servers(self.old, path, old), _servers(self.new, path, new))
        found += _unlike("security", _security(self.old, old), _security(self.new, new))
        found += self.of_parameters(path, old, new)
        bodies = [resolve(document, each.get("requestBody", {})) for document, each in self.both(old, new)]
        found += _unlike("body.required", *(bool(body.get("required")) for body in bodies))
        found += self.of_contents("body", bodies[0], bodies[1])
        answers = [each.get("responses", {}) for each in (old, new)]
        found += _unlike("statuses", *(sorted(map(str.lower, each)) for each in answers))
        for status in answers[0].keys() & answers[1].keys():
            there = [resolve(document, each[status]) for document, each in self.both(*answers)]
            found += self.of_contents(status, there[0], there[1])
        return found

    def of_parameters(self, path: str, old: Node, new: Node) -> list[str]:
        named = [
            {(each["in"], each["name"]): each for each in parameters_of(document, path, operation) if "schema" in each}
            for document, operation in self.both(old, new)
        ]
        found = _unlike("parameters", *(sorted(each) for each in named))
        for key in named[0].keys() & named[1].keys():
            here, there = named[0][key], named[1][key]
            for said in ("required", "deprecated", "style", "explode"):
                found += _unlike(f"{key}.{said}", here.get(said, False), there.get(said, False))
            found += self.of_schemas(str(key), [here["schema"]], [there["schema"]], outside=True)
        return found

    def of_contents(self, place: str, old: Node, new: Node) -> list[str]:
        here, there = old.get("content", {}), new.get("content", {})
        found = _unlike(f"{place}.content", sorted(here), sorted(there))
        for kind in here.keys() & there.keys():
            schemas = [[each[kind].get("schema", {})] for each in (here, there)]
            found += self.of_schemas(f"{place} {kind}", schemas[0], schemas[1], outside=True)
        return found

    def of_schemas(self, place: str, old: list[Any], new: list[Any], *, outside: bool = False) -> list[str]:
        key = (repr(old), repr(new))
        if key in self.assumed:
            return []
        self.assumed.add(key)
        here, there = alternatives(self.old, old), alternatives(self.new, new)
        if outside:
            here, there = [_outside(each) for each in here], [_outside(each) for each in there]
        if len(here) == len(there) == 1:
            return self.of_plain(place, here[0], there[0], outside=outside)
        unmatched = [each for each in here if all(self.of_plain(place, each, other) for other in there)]
        unmatched += [other for other in there if all(self.of_plain(place, each, other) for each in here)]
        return [f"{place}: an alternative on one page only: {str(each)[:300]}" for each in unmatched]

    def of_plain(self, place: str, old: Node, new: Node, *, outside: bool = False) -> list[str]:
        nested = {"properties", "items", "additionalProperties"}
        found = [
            line
            for key in sorted((old.keys() | new.keys()) - nested)
            for line in _unlike(f"{place}.{key}", old.get(key), new.get(key))
        ]
        fields, others = old.get("properties", {}), new.get("properties", {})
        if outside:
            others = {name: nodes for name, nodes in others.items() if name in fields or not _goes_one_way(nodes[0])}
        found += _unlike(f"{place}.properties", sorted(fields), sorted(others))
        for name in fields.keys() & others.keys():
            found += self.of_schemas(f"{place}.{name}", fields[name], others[name])
        for key in ("items", "additionalProperties"):
            here, there = old.get(key, []), new.get(key, [])
            if isinstance(here, list) and isinstance(there, list):
                found += self.of_schemas(f"{place}.{key}", here, there)
            else:
                found += _unlike(f"{place}.{key}", here, there)
        return found

    def both(self, old: Node, new: Node) -> list[tuple[Node, Node]]:
        return [(self.old, old), (self.new, new)]


def _unlike(place: str, old: Any, new: Any) -> list[str]:
    return [] if old == new else [f"{place}: old {old!r}, new {new!r}"]


def _outside(plain: Node) -> Node:
    lost = {*LOST_OUTSIDE, *(["format"] if plain.get("type") in {"integer", "number"} else [])}
    return {key: value for key, value in plain.items() if key not in lost}


def _goes_one_way(node: Any) -> bool:
    return isinstance(node, dict) and True in (node.get("readOnly"), node.get("writeOnly"))


def _servers(document: Node, path: str, operation: Node) -> list[str]:
    said = [each["servers"] for each in (operation, document["paths"][path], document) if each.get("servers")]
    return [server["url"] for server in said[0]] if said else []


def _security(document: Node, operation: Node) -> list[Any]:
    """Return the alternatives, each as what is sent where: names of schemes don't matter."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    alternatives: list[Node] = operation["security"] if "security" in operation else document.get("security", [])
    return [sorted(_sent(schemes[name]) for name in alternative) for alternative in alternatives]


def _sent(scheme: Node) -> tuple[str, ...]:
    return tuple(str(scheme.get(key, "")).lower() for key in ("type", "in", "name", "scheme"))
