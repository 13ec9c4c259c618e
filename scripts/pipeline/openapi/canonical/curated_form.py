"""The canonical form: the one way in which curated specs say what a vendor's document says in many."""

from collections.abc import Callable

from pipeline.openapi.canonical import choices, noise, nulls, objects, operations, parameters
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, is_component, rewrite_inner_first
from pipeline.openapi.inheritance import without_listed_heirs
from pipeline.openapi.resolver import Targets
from pipeline.openapi.structure import validate_structure

RULES: tuple[Callable[[Document], Document], ...] = (
    noise.without_examples,
    noise.without_flags_unset,
    noise.plain_servers,
    parameters.in_operations,
    parameters.without_what_security_says,
    parameters.without_defaults,
    operations.json_once,
    without_listed_heirs,
)
SCHEMA_RULES: tuple[Callable[[Node, Targets], Node], ...] = (
    choices.without_empty,
    choices.flat,
    choices.one_of_one,
    choices.plain_types,
    choices.without_what_the_reference_says,
    nulls.null_in_one_part,
    objects.all_in_one,
    objects.without_open_ends,
    objects.without_empty,
    objects.true_is_anything,
    nulls.null_last,
    nulls.null_as_type,
    choices.typed_values,
    choices.full_mapping,
)
NAMED_RULES = tuple(choices.one_of_one_named if rule is choices.one_of_one else rule for rule in SCHEMA_RULES)
INLINE_RULES: tuple[Callable[[Node, Targets], Node], ...] = (nulls.null_beside_a_name, choices.one_value)
"""For schemas that are no components: what becomes a component says nothing of null, and one value needs no name."""
_MOST_ROUNDS = 20


def to_curated_form(document: Document) -> Document:
    """
    Return an equal document in the canonical form; words, titles and annotations of the house stay.

    What has no canonical form stays as it is: the checks of the making pipeline judge it. Doing it twice changes nothing.

    Raises:
        DiagnosticError: a part of the document is not of the kind that OpenAPI has there.
    """
    document = validate_structure(noise.without_extensions(document))
    for rule in RULES:
        document = rule(document)
    for _ in range(_MOST_ROUNDS):
        before, document = document, _schemas_in_form(document)
        if document == before:
            break
    return document


def _schemas_in_form(document: Document) -> Document:
    targets = Targets(document)

    def change(node: Node, kind: str, place: Place) -> Node:
        rules = NAMED_RULES if is_component(place) else (*SCHEMA_RULES, *INLINE_RULES)
        for rule in rules if kind == "schema" else ():
            node = rule(node, targets)
        return node

    return rewrite_inner_first(document, change)
