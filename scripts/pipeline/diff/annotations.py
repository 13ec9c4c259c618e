"""Words in a document: what no code can tell."""

from collections.abc import Iterator
from typing import Any

from pipeline.openapi.walk import OPTIONS

_WORDS = ("summary", "description", "title", "externalDocs", "operationId", "readOnly", "writeOnly", "discriminator")
_ASIDE = {*_WORDS, "deprecated", "default", "example", "examples", "$comment"}


def without_words(schema: dict[str, Any]) -> dict[str, Any]:
    """Return what a schema says to a machine, defaults left aside."""
    return {key: value for key, value in schema.items() if key not in _ASIDE}


def words_that_differ(old: Any, new: Any, place: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Yield place, old and new words where both documents have that place; behind a `$ref` are other places."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return
    for key in _WORDS:
        if old.get(key) != new.get(key):
            yield f"{place} {key}".strip(), old.get(key), new.get(key)
    fields, others = old.get("properties"), new.get("properties")
    if isinstance(fields, dict) and isinstance(others, dict):
        for name in fields.keys() & others.keys():
            yield from words_that_differ(fields[name], others[name], f"{place}.{name}".lstrip("."))
    for key in ("items", "additionalProperties", "schema"):
        yield from words_that_differ(old.get(key), new.get(key), f"{place}[]" if key == "items" else place)
    for key in OPTIONS:
        options, alternatives = old.get(key), new.get(key)
        if isinstance(options, list) and isinstance(alternatives, list) and len(options) == len(alternatives):
            for one, other in zip(sorted(options, key=_what), sorted(alternatives, key=_what), strict=True):
                yield from words_that_differ(one, other, place)


def _what(option: Any) -> str:
    """Alternatives have no order: they are told apart by what they are."""
    return str(sorted((key, repr(value)) for key, value in option.items() if key not in _ASIDE)) if option else ""
