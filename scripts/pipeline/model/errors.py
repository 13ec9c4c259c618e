"""Documented errors of operations: overlays read their bodies, so that a model holds no more of them than what tells two apart."""

from hashlib import sha256

from pipeline.openapi.canonical.operations import is_json, json_schema, successes
from pipeline.openapi.canonical.structural_key import Shapes, as_text
from pipeline.openapi.document import Document
from pipeline.openapi.reachability import reached_schemas
from pipeline.openapi.walk import answers_of, map_operations

ERRORS = "x-pennyweight-errors"
"""On an operation: its errors by status, each with its `description` and the `key` of its body."""


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
