"""The stage between a curated spec and the generator: the rules, in order."""

from collections.abc import Callable

from pipeline.documents import Document
from pipeline.rules import operations, schemas

RULES: tuple[Callable[[Document], Document], ...] = (
    operations.resolve_parameters,
    operations.keep_success,
    operations.keep_json,
    operations.copy_root_security,
    schemas.inline_scalars,
    schemas.spell_money,
    schemas.open_mappings,
    schemas.text_ids,
    schemas.forget_defaults,
    schemas.name_members,
    schemas.name_fields,
    operations.name_operations,
    operations.name_parameters,
    schemas.add_stand_ins,
    schemas.wordless,
    schemas.bare_references,
    schemas.keep_reachable,
)


def normalise(document: Document) -> Document:
    """Return the document as the generator needs it; its docstring tells what each rule is for."""
    for rule in RULES:
        document = rule(document)
    return document
