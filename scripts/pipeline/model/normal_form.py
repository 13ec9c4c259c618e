"""The normal form of a curated spec, from which a client model is built: the rules, in order."""

from collections.abc import Callable

from pipeline.model.aliases import mark_aliases
from pipeline.model.class_names import name_classes
from pipeline.model.errors import keep_errors
from pipeline.openapi.canonical import aliases as schemas
from pipeline.openapi.canonical import composition as combining
from pipeline.openapi.canonical import directions, mixed_types, operations, secrets
from pipeline.openapi.canonical import discriminators as tags
from pipeline.openapi.canonical import resolved_parameters as parameters
from pipeline.openapi.canonical import unrepresentable as plain
from pipeline.openapi.document import Document

FIRST: tuple[Callable[[Document], Document], ...] = (
    plain.spell_booleans,
    parameters.resolve_parameters,
    keep_errors,
    operations.bare_errors,
    operations.one_kind,
    operations.own_servers,
    plain.plain_types,
    mixed_types.objects_apart,
)
"""Rules that nothing in a valid document stops."""
RULES: tuple[Callable[[Document], Document], ...] = (
    *FIRST,
    combining.combine,
    schemas.unwrap_single,
    mark_aliases,
    schemas.inline_aliases,
    secrets.mark_text,
    tags.tag_members,
    directions.by_direction,
    schemas.keep_reachable,
    name_classes,
)
AFTER_FIRST = RULES[len(FIRST) :]
IN_PLACE = tuple(rule for rule in RULES if rule != schemas.keep_reachable)
"""Rules for a document without operations: components that nothing reaches stay."""


def normalise(document: Document, rules: tuple[Callable[[Document], Document], ...] = RULES) -> Document:
    """Return the document saying each thing in one way; a rule's docstring tells what it is for."""
    for rule in rules:
        document = rule(document)
    return document
