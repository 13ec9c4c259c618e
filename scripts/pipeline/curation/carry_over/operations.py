"""Operations of the vendor's with our words."""

from collections.abc import Callable, Mapping
from typing import Any

from pipeline.curation.alignment import Alignment, Operation, matched_answers, matched_contents, matched_parameters
from pipeline.curation.annotations import bare, is_secret, ours
from pipeline.curation.carry_over.schemas import SchemaKeeper
from pipeline.curation.naming.operations import propose_retry
from pipeline.openapi.canonical.secrets import MARK
from pipeline.openapi.canonical.structural_key import GROUPS
from pipeline.openapi.grammar import SECTIONS, Node
from pipeline.openapi.resolver import components_of, follow, referenced_component


class OperationKeeper:
    """Carries our words over into the operations of one document."""

    def __init__(self, pairs: Alignment, schemas: SchemaKeeper, names: Mapping[Operation, str]) -> None:
        self.pairs = pairs
        self.schemas = schemas
        self._names = names
        self.adopted: dict[str, dict[str, Node]] = {group: {} for group in GROUPS.values()}
        """Components of the committed document, by group, that the new one lacks and places of it refer to."""

    def operation(self, at: Operation, new: Node, *, lossy: bool) -> Node:
        """
        Return one operation with the words of the committed one; one that is new has none but a proposed name.

        Args:
            at: its path and method.
            new: the vendor's.
            lossy: whether its source loses operationIds, tags, and formats of parameters.
        """
        there = self.pairs.operations.get(at)
        if there is None:
            old: Node = {"x-pennyweight-name": self._names[at], "x-pennyweight-retry": propose_retry(at[1])}
        else:
            old = self.pairs.theirs["paths"][there[0]][there[1]]
        where = f"{at[1].upper()} {at[0]}"
        result = {key: value for key, value in bare("operation", new).items() if key != "parameters"}
        for key in ("operationId", "tags"):
            if key in old and (lossy or not new.get(key)):
                result[key] = old[key]
        if "parameters" in new:
            there_too = {
                index: parameter
                for index, _, parameter in matched_parameters(
                    self.pairs.ours, self.pairs.theirs, new, old, at[0], there[0] if there is not None else at[0]
                )
            }
            result["parameters"] = [
                self.node("parameter", each, there_too.get(index), where, lossy=lossy)
                for index, each in enumerate(new["parameters"])
            ]
        if "requestBody" in new:
            result["requestBody"] = self.node("body", new["requestBody"], old.get("requestBody"), where)
        answers = {status: answer for status, _, answer in matched_answers(new, old)}
        result["responses"] = {
            status: self.node("response", answer, answers.get(status), where)
            for status, answer in new.get("responses", {}).items()
        }
        return {**result, **ours(old)}

    def components(self, group: str) -> dict[str, Node]:
        """Return the components of a group, with those of the committed document that the operations refer to."""
        kind = SECTIONS[group]
        result = {}
        for name, node in components_of(self.pairs.ours, group).items():
            partner = self.pairs.part(group, name)
            there = components_of(self.pairs.theirs, group)
            old = there[partner] if partner is not None else self.pairs.plain.get((group, name))
            result[name] = self.node(kind, node, old, f"components.{group}.{name}")
        return {**self.adopted[group], **result}

    def node(self, kind: str, new: Any, old: Any, where: str, *, lossy: bool = False) -> Any:
        """Return a parameter, body or answer with our words, written as it is committed if it is equal on the wire."""
        if not isinstance(new, dict):
            return new
        if not isinstance(old, dict):
            return self._written(kind, new, {}, where)
        group = GROUPS[kind]
        plain = follow(self.pairs.theirs, old, group)
        if lossy and "$ref" not in new:
            new = _with_format(new, plain, self.schemas.old.targets.end)
        if self.schemas.new.of_node(kind, new) == self.schemas.old.of_node(kind, old) and self._adopt(group, old):
            return old
        return self._written(kind, new, plain, where)

    def _written(self, kind: str, new: Node, plain: Node, where: str) -> Node:
        """Return a node as the vendor writes it, with the words of a committed one; the empty one has none."""
        if "$ref" in new:
            return {"$ref": new["$ref"]}
        result = bare(kind, new)
        if not plain and kind == "parameter" and new.get("in") != "path":
            name, schema = str(new.get("name")), new.get("schema")
            if isinstance(schema, dict) and is_secret(name, schema, self.schemas.new.targets):
                result[MARK] = True
        if "schema" in new:
            name = f"{where} {new.get('name', '')}".rstrip()
            result["schema"] = self.schemas.schema(new["schema"], plain.get("schema"), name)
        others = {media: other.get("schema") for media, _, other in matched_contents(new, plain)}
        for media, content in new.get("content", {}).items():
            if isinstance(content, dict) and "schema" in content:
                schema = self.schemas.schema(content["schema"], others.get(media), where)
                result["content"][media] = {**result["content"][media], "schema": schema}
        for name, header in new.get("headers", {}).items() if kind == "response" else ():
            result["headers"][name] = self.node("header", header, plain.get("headers", {}).get(name), where)
        unset = {key: False for key, value in plain.items() if value is False and key not in result}
        return {**result, **unset, **ours(plain)}

    def _adopt(self, group: str, old: Node) -> bool:
        """Make sure that all a committed node refers to is there; False if something of that name is not the same."""
        kind = SECTIONS[group]
        plain = follow(self.pairs.theirs, old, group)
        if (name := referenced_component(old, group)) is not None:
            present = components_of(self.pairs.ours, group).get(name)
            if present is not None and self.schemas.new.of_node(kind, present) != self.schemas.old.of_node(kind, plain):
                return False
            if present is None and self.schemas.adopt(plain):
                self.adopted[group][name] = components_of(self.pairs.theirs, group)[name]
        return self.schemas.adopt(plain)


def _with_format(new: Node, old: Node, end: Callable[[Node], Node]) -> Node:
    """Return a parameter with the format that is committed, where its source says none."""
    schema, other = new.get("schema"), old.get("schema")
    if not isinstance(schema, dict) or not isinstance(other, dict):
        return new
    other = end(other)
    if "format" in other and "format" not in schema and schema.get("type") == other.get("type"):
        return {**new, "schema": {**schema, "format": other["format"]}}
    if isinstance(schema.get("items"), dict) and isinstance(other.get("items"), dict):
        inner = _with_format({"schema": schema["items"]}, {"schema": other["items"]}, end)
        return {**new, "schema": {**schema, "items": inner["schema"]}}
    return new
