"""Two documents side by side: which operation, component and inline schema of one stands where which of the other does."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from pipeline.curation.alignment_bodies import matched_answers, matched_contents
from pipeline.curation.alignment_choices import matched_options, options_of
from pipeline.openapi.canonical.parameters import identity
from pipeline.openapi.canonical.structural_key import INNER, INNER_LISTS, INNER_MAPS
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place
from pipeline.openapi.pointers import steps
from pipeline.openapi.resolver import Targets, components_of, follow, hops, referenced_component
from pipeline.openapi.schemas import needs_name
from pipeline.openapi.walk import operations

Operation = tuple[str, str]
"""Path and method, as they stand in the document."""
VARIABLE = re.compile(r"\{[^}]*\}")
_COMPONENT_KINDS = {"parameter": "parameters", "body": "requestBodies", "response": "responses", "header": "headers"}


class Alignment:
    """Aligns two documents by walking them in parallel from each operation."""

    def __init__(self, ours: Document, theirs: Document) -> None:
        """Walk `ours`, the new document, along `theirs`, the committed one."""
        self.ours = ours
        self.theirs = theirs
        self._targets = (Targets(ours), Targets(theirs))
        self._seen = set[tuple[Place, int]]()
        self.schemas: defaultdict[str, Counter[str]] = defaultdict(Counter)
        """Component of ours → components of theirs in the same places, and in how many."""
        self.inline: defaultdict[Place, Counter[str]] = defaultdict(Counter)
        """Place of an inline object or enum of ours → components of theirs there."""
        self.parts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        """Kind and name of another component of ours → components of theirs in the same places."""
        self.plain: dict[tuple[str, str], Node] = {}
        """The same → what of theirs stands inline where it is used first."""
        self.operations = dict(matched_operations(ours, theirs))
        for (path, method), (old_path, old_method) in self.operations.items():
            new, old = ours["paths"][path][method], theirs["paths"][old_path][old_method]
            self._operation(("paths", path, method), new, old, path, old_path)
        self._same_names()

    def partner(self, name: str) -> str | None:
        """Return the component of theirs that a component of ours stands for: that of its name, else the most frequent."""
        there = self.schemas.get(name)
        if not there:
            return None
        return name if name in there else min(there, key=lambda other: (-there[other], other))

    def part(self, kind: str, name: str) -> str | None:
        """Return the same of another kind of component, such as `parameters`."""
        there = self.parts.get((kind, name))
        if not there:
            return None
        return name if name in there else min(there, key=lambda other: (-there[other], other))

    def _operation(self, place: Place, new: Node, old: Node, path: str, old_path: str) -> None:
        for index, parameter, other in matched_parameters(self.ours, self.theirs, new, old, path, old_path):
            self._node("parameter", (*place, "parameters", str(index)), parameter, other)
        self._node("body", (*place, "requestBody"), new.get("requestBody"), old.get("requestBody"))
        for status, answer, other in matched_answers(new, old):
            self._node("response", (*place, "responses", status), answer, other)

    def _node(self, kind: str, place: Place, new: Any, old: Any) -> None:
        if not isinstance(new, dict) or not isinstance(old, dict):
            return
        group = _COMPONENT_KINDS.get(kind, "")
        name, other = referenced_component(new, group), referenced_component(old, group)
        if name is not None:
            place = tuple(steps([reference for reference, _ in hops(self.ours, new)][-1]))
            if other is not None:
                self.parts[group, name][other] += 1
            else:
                self.plain.setdefault((group, name), old)
        new, old = follow(self.ours, new, group), follow(self.theirs, old, group)
        self._schema((*place, "schema"), new.get("schema"), old.get("schema"))
        for media, content, other_content in matched_contents(new, old):
            inner = content.get("schema"), other_content.get("schema")
            self._schema((*place, "content", media, "schema"), *inner)
        if kind == "response":
            for name, header in new.get("headers", {}).items():
                self._node("header", (*place, "headers", name), header, old.get("headers", {}).get(name))

    def _schema(self, place: Place, new: Any, old: Any) -> None:
        if not isinstance(new, dict) or not isinstance(old, dict) or (place, id(old)) in self._seen:
            return
        self._seen.add((place, id(old)))
        mine, their = self._targets
        name, other = referenced_component(new), referenced_component(old)
        if name in mine.schemas and name is not None:
            self._within(place, *({key: node[key] for key in node if key != "$ref"} for node in (new, old)))
            if other in their.schemas and other is not None:
                self.schemas[name][other] += 1
                old = their.schemas[other]
            self._schema(("components", "schemas", name), mine.schemas[name], old)
            return
        if needs_name(new) and (called := self._class_of(old)) is not None:
            self.inline[place][called] += 1
        self._within(place, new, their.end(old))

    def _within(self, place: Place, new: Node, old: Node) -> None:
        for key in INNER_MAPS:
            fields, others = new.get(key), old.get(key)
            if isinstance(fields, dict) and isinstance(others, dict):
                for field in fields.keys() & others.keys():
                    self._schema((*place, key, field), fields[field], others[field])
        for key in INNER_LISTS:
            for index, (item, other) in enumerate(zip(new.get(key) or (), old.get(key) or (), strict=False)):
                self._schema((*place, key, str(index)), item, other)
        for key in INNER:
            self._schema((*place, key), new.get(key), old.get(key))
        mine, their = options_of(new), options_of(old)
        if not mine and not their:
            return
        news = [((*place, key, str(index)), option) for (key, index), option in mine] or [(place, new)]
        olds = [option for _, option in their] or [old]
        for index, option in matched_options([node for _, node in news], olds, *self._targets):
            if news[index][0] != place or option is not old:
                self._schema(*news[index], option)

    def _class_of(self, schema: Node) -> str | None:
        """Return the name of the class that a schema refers to, at the end of a chain."""
        name, seen = referenced_component(schema), set[str]()
        while name is not None and name not in seen and (target := self._targets[1].schemas.get(name)) is not None:
            if needs_name(target):
                return name
            seen.add(name)
            name = referenced_component(target)
        return None

    def _same_names(self) -> None:
        """Components that no common place pairs go with those of the same name, unless these stand for others."""
        for kind, group in _COMPONENT_KINDS.items():
            there = components_of(self.theirs, group)
            for name, node in components_of(self.ours, group).items():
                if name in there and (group, name) not in self.parts and (group, name) not in self.plain:
                    self.parts[group, name][name] += 1
                    self._node(kind, ("components", group, name), node, there[name])
        mine, their = self._targets
        for name in sorted(mine.schemas.keys() & their.schemas.keys()):
            if not self.schemas.get(name) and not any(self.partner(other) == name for other in self.schemas):
                self.schemas[name][name] += 1
                self._schema(("components", "schemas", name), mine.schemas[name], their.schemas[name])


def matched_operations(new: Document, old: Document) -> Iterator[tuple[Operation, Operation]]:
    """Yield pairs of one method and path; a path that differs in the names of its variables only is the same."""
    there = {(path, method): (path, method) for path, method, _ in operations(old)}
    here = {(path, method) for path, method, _ in operations(new)}
    forms: dict[Operation, list[Operation]] = defaultdict(list)
    for path, method in there:
        if (path, method) not in here:
            forms[VARIABLE.sub("{}", path), method].append((path, method))
    for path, method, _ in operations(new):
        found = there.get((path, method))
        alike = forms.get((VARIABLE.sub("{}", path), method), [])
        if found is not None:
            yield (path, method), found
        elif len(alike) == 1:
            yield (path, method), alike.pop()


def matched_parameters(
    new_document: Document, old_document: Document, new: Node, old: Node, path: str, old_path: str
) -> Iterator[tuple[int, Node, Node]]:
    """Yield index and parameter of the new operation with the old one of the same place and name."""
    variables = dict(zip(VARIABLE.findall(path), VARIABLE.findall(old_path), strict=False))
    there = {identity(old_document, item): item for item in old.get("parameters", []) if isinstance(item, dict)}
    for index, item in enumerate(new.get("parameters", [])):
        where, name = identity(new_document, item)
        if where == "path":
            name = variables.get(f"{{{name}}}", name).strip("{}")
        if (where, name) in there:
            yield index, item, there[where, name]
