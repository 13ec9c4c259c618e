"""Two documents side by side: which operation, component and inline schema of one stands where which of the other does."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from pipeline.openapi.canonical.nulls import NULL
from pipeline.openapi.canonical.operations import is_json
from pipeline.openapi.canonical.parameters import identity
from pipeline.openapi.canonical.structural_key import GROUPS, INNER, INNER_LISTS, INNER_MAPS
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place
from pipeline.openapi.pointers import steps
from pipeline.openapi.resolver import Targets, components_of, follow, hops, referenced_component
from pipeline.openapi.schemas import listed_types, needs_name
from pipeline.openapi.walk import OPTIONS, VARIABLE, operations, path_form

Operation = tuple[str, str]
"""Path and method, as they stand in the document."""
_ENOUGH = 0.5
"""How much of what two objects have must be common to both, for one to stand in place of the other."""


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
        group = GROUPS.get(kind, "")
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
        for kind, group in GROUPS.items():
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
            forms[path_form(path), method].append((path, method))
    for path, method, _ in operations(new):
        found = there.get((path, method))
        alike = forms.get((path_form(path), method), [])
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


def matched_answers(new: Node, old: Node) -> Iterator[tuple[str, Any, Any]]:
    """Yield status and answer with the old answer of that status; a lone success of another status is the same."""
    answers, others = new.get("responses", {}), old.get("responses", {})
    successes = [[status for status in each if status.startswith("2")] for each in (answers, others)]
    for status, answer in answers.items():
        if status in others:
            yield status, answer, others[status]
        elif status in successes[0] and len(successes[0]) == len(successes[1]) == 1:
            yield status, answer, others[successes[1][0]]


def matched_contents(new: Node, old: Node) -> Iterator[tuple[str, Node, Node]]:
    """Yield content type and content with the old content of that type, or of JSON under another of its names."""
    contents, others = new.get("content", {}), old.get("content", {})
    in_json = next((media for media in others if is_json(media)), None)
    for media, content in contents.items():
        other = others.get(media) or (others[in_json] if in_json is not None and is_json(media) else None)
        if isinstance(content, dict) and isinstance(other, dict):
            yield media, content, other
