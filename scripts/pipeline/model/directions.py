"""Directions of components: given by callers, or sent by vendors."""

from pipeline.openapi.document import Document
from pipeline.openapi.reachability import reached_schemas
from pipeline.openapi.walk import operations

_ASKED = ("parameters", "requestBody")


def input_only_components(document: Document) -> set[str]:
    """Return the names of components that requests hold and that no answer does."""
    asked = [operation.get(key) for _, _, operation in operations(document) for key in _ASKED]
    answers = [operation.get("responses") for _, _, operation in operations(document)]
    return set(reached_schemas(document, asked)) - set(reached_schemas(document, [*answers, document.get("webhooks")]))
