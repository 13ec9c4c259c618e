"""Examples of old Mintlify pages, most of which nobody wrote."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from pipeline.importers.mintlify_legacy.cursor import Place
from pipeline.importers.mintlify_legacy.schemas import copied
from pipeline.openapi.document import Document

_MADE_UP = {
    "123",
    "true",
    "none",
    "2023-12-25",
    "2023-11-07t05:31:56z",
    "jsmith@example.com",
    "127.0.0.1",
    "3c90c3cc-0d44-4b50-8888-8dd25736052a",
}
"""What the page's maker fills in by type and format; for other texts it writes the type in angle brackets."""


def examples_of(examples: Any, place: Place) -> dict[str, Document]:
    """
    Return the examples that a person wrote, by name, as OpenAPI has them.

    Raises:
        DiagnosticError: they are no mapping of values.
    """
    copies: dict[str, Document] = {}
    for name, node in place.mapping(examples).items():
        example = (place / name).mapping(node)
        (place / name).allow(example, ("summary", "description", "value", "externalValue"))
        if "value" in example and not is_placeholder(example["value"]):
            copies[name] = {key: copied(value) for key, value in example.items() if value is not None or key == "value"}
    return copies


def is_placeholder(value: Any) -> bool:
    """True for a value with a placeholder in it, or of nothing else than what is filled in for a type."""
    leaves = list(_leaves(value))
    texts = [leaf for leaf in leaves if isinstance(leaf, str)]
    return any(text.startswith("<") and text.endswith(">") for text in texts) or all(
        isinstance(leaf, str | bool | int | Decimal | None) and str(leaf).lower() in _MADE_UP for leaf in leaves
    )


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _leaves(item)
    else:
        yield value
