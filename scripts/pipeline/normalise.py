"""The stage between a curated spec and the side table: the rules, in order."""

from collections.abc import Callable

from pipeline.documents import Document
from pipeline.rules import operations, schemas

RULES: tuple[Callable[[Document], Document], ...] = (
    operations.resolve_parameters,
    operations.bare_errors,
    operations.only_json,
    schemas.unwrap_single,
    schemas.inline_aliases,
    schemas.keep_reachable,
)


def normalise(document: Document) -> Document:
    """Return the document saying each thing in one way; a rule's docstring tells what it is for."""
    for rule in RULES:
        document = rule(document)
    return document
