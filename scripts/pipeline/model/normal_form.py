"""The normal form of a curated spec, from which a client model is built: the rules, in order."""

from collections.abc import Callable

from pipeline.model.class_names import name_classes
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
    schemas.inline_aliases,
    secrets.mark_text,
    tags.tag_members,
    directions.by_direction,
    schemas.keep_reachable,
    name_classes,
)
AFTER_FIRST = RULES[len(FIRST) :]
_LEFT_OUT = (operations.bare_errors, schemas.inline_aliases, secrets.mark_text, schemas.keep_reachable, name_classes)
COMPARED = tuple(rule for rule in RULES if rule not in _LEFT_OUT)
"""Rules before two documents are compared: errors, aliases, credentials, names and unreachable components stay."""


def normalise(document: Document, rules: tuple[Callable[[Document], Document], ...] = RULES) -> Document:
    """Return the document saying each thing in one way; a rule's docstring tells what it is for."""
    for rule in rules:
        document = rule(document)
    return document
