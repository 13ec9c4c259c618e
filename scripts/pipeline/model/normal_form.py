"""The normal form, from which a client model is built: its rules, in order, and those about errors and names of classes."""

import re
from collections.abc import Callable
from functools import reduce
from hashlib import sha256

from pipeline.naming import class_name, is_class_name, numbered
from pipeline.openapi.canonical import (
    aliases,
    composition,
    directions,
    discriminators,
    operations,
    parameters,
    secrets,
    unrepresentable,
)
from pipeline.openapi.canonical.operations import is_json, json_schema, successes
from pipeline.openapi.canonical.structural_key import Shapes, as_text
from pipeline.openapi.document import Document
from pipeline.openapi.messages import join_messages, split_messages
from pipeline.openapi.pointers import schema_pointer
from pipeline.openapi.reachability import reached_schemas
from pipeline.openapi.resolver import referenced_component
from pipeline.openapi.schemas import Schema
from pipeline.openapi.walk import answers_of, map_operations, map_schemas
from pipeline.reserved import is_reserved_model

_RENAMED = re.compile(r"[0-9][a-z]")  # the generator would make the letter a capital
ERRORS = "x-pennyweight-errors"
"""On an operation: its errors by status, each with its `description` and the `key` of its body."""


def name_classes(document: Document) -> Document:
    """
    Components get names in PascalCase that hide nothing; what was called otherwise says so in its description.

    `thing` → `Thing`, `400Error` → `Error400`, `Warning` → `WarningModel`, `HttpThing` beside `HTTPThing` → `HttpThing2`.
    """
    schemas = document["components"]["schemas"]
    names = _free_names(schemas)

    def change(schema: Schema) -> Schema:
        name = referenced_component(schema) or ""
        return {**schema, "$ref": schema_pointer(names[name])} if names.get(name, name) != name else schema

    changed = map_schemas(document, change)
    renamed = {
        names[name]: _said(schema, name, names[name]) for name, schema in changed["components"]["schemas"].items()
    }
    return {**changed, "components": {**changed["components"], "schemas": renamed}}


def _free_names(schemas: dict[str, Schema]) -> dict[str, str]:
    found: dict[str, str] = {}
    seen: set[str] = set()
    # Names that can stay as they are come first: nobody else may take them.
    for name in sorted(schemas, key=lambda name: _class_name(name) != name):
        found[name] = next(each for each in numbered(_class_name(name)) if each.lower() not in seen)
        seen.add(found[name].lower())
    return found


def _class_name(name: str) -> str:
    made = name if is_class_name(name) and not _RENAMED.search(name) else class_name(name)
    return f"{made}Model" if is_reserved_model(made) or not is_class_name(made) else made


def _said(schema: Schema, name: str, made: str) -> Schema:
    if name == made:
        return schema
    return {**schema, "description": f"{schema.get('description', '')} The vendor calls it {name}.".strip()}


def keep_errors(document: Document) -> Document:
    """Errors leave their descriptions and keys with their operation; two bodies with one key are alike to their last field."""
    keys = _Keys(document)

    def change(_path: str, _method: str, operation: Document) -> Document:
        if ERRORS in operation:
            return operation
        answers = answers_of(document, operation)
        errors = {
            status: {"description": answer.get("description"), "key": keys.of(answer)}
            for status, answer in answers.items()
            if status not in successes(answers)
        }
        return {**operation, ERRORS: errors} if errors else operation

    return map_operations(document, change)


class _Keys:
    """The keys of one document's bodies, each made once."""

    def __init__(self, document: Document) -> None:
        self._document = {**document, "components": {"schemas": {}, **document.get("components", {})}}
        self._shapes = Shapes(self._document)
        self._known: dict[str, str] = {}

    def of(self, answer: Document) -> str:
        content = answer.get("content", {})
        schema = json_schema(answer)
        if schema is None:
            return ", ".join(sorted(kind for kind in content if not is_json(kind)))
        shape = as_text(self._shapes.of(schema))
        if shape not in self._known:
            classes = self._document["components"]["schemas"]
            names = sorted(reached_schemas(self._document, [("schema", schema)]))
            whole = as_text({"": shape, **{name: self._shapes.of(classes[name]) for name in names}})
            self._known[shape] = sha256(whole.encode()).hexdigest()
        return self._known[shape]


FIRST: tuple[Callable[[Document], Document], ...] = (
    unrepresentable.spell_booleans,
    parameters.resolve_parameters,
    keep_errors,
    operations.bare_errors,
    operations.one_kind,
    operations.own_servers,
    unrepresentable.plain_types,
    unrepresentable.objects_apart,
)
"""Rules that nothing in a valid document stops."""
RULES: tuple[Callable[[Document], Document], ...] = (
    *FIRST,
    composition.combine,
    aliases.unwrap_single,
    aliases.mark_aliases,
    aliases.inline_aliases,
    secrets.mark_text,
    discriminators.tag_members,
    directions.by_direction,
    aliases.keep_reachable,
    name_classes,
)
AFTER_FIRST = RULES[len(FIRST) :]


def normalise(document: Document, rules: tuple[Callable[[Document], Document], ...] = RULES) -> Document:
    """Return the document saying each thing in one way, its messages too; a rule's docstring tells what it is for."""
    calls, messages = split_messages(document)
    separate = {module: reduce(_applied, rules, each) for module, each in messages.items()}
    return join_messages(reduce(_applied, rules, calls), separate)


def _applied(document: Document, rule: Callable[[Document], Document]) -> Document:
    return rule(document)
