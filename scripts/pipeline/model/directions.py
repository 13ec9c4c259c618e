"""Directions of components: given by callers, or sent by vendors."""

from pipeline.openapi.document import Document
from pipeline.openapi.reachability import reached_schemas
from pipeline.openapi.walk import operations

_ASKED = ("parameters", "requestBody")


def input_only_components(document: Document) -> set[str]:
    """Return the names of components that requests hold and that no answer does."""
    every = [operation for _, _, operation in operations(document)]
    asked = [("operation", {key: each[key] for key in _ASKED if key in each}) for each in every]
    answers = [("operation", {"responses": each["responses"]}) for each in every]
    webhooks = ("document", {"webhooks": document.get("webhooks")})
    return set(reached_schemas(document, asked)) - set(reached_schemas(document, [*answers, webhooks]))
