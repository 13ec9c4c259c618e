"""Annotations: descriptions and other keywords without effect on code."""

from collections.abc import Iterator
from typing import Any

from pipeline.openapi.walk import OPTIONS

_WORDS = ("summary", "description", "title", "externalDocs", "operationId", "readOnly", "writeOnly", "discriminator")
_ASIDE = {*_WORDS, "deprecated", "default", "example", "examples", "$comment"}


def without_annotations(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the assertions of a schema, without annotations and defaults."""
    return {key: value for key, value in schema.items() if key not in _ASIDE}


def differing_annotations(old: Any, new: Any, place: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Yield path, old and new annotation below two schemas; a `$ref` is not followed."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return
    for key in _WORDS:
        if old.get(key) != new.get(key):
            yield f"{place} {key}".strip(), old.get(key), new.get(key)
    fields, others = old.get("properties"), new.get("properties")
    if isinstance(fields, dict) and isinstance(others, dict):
        for name in fields.keys() & others.keys():
            yield from differing_annotations(fields[name], others[name], f"{place}.{name}".lstrip("."))
    for key in ("items", "additionalProperties", "schema"):
        yield from differing_annotations(old.get(key), new.get(key), f"{place}[]" if key == "items" else place)
    for key in OPTIONS:
        options, alternatives = old.get(key), new.get(key)
        if isinstance(options, list) and isinstance(alternatives, list) and len(options) == len(alternatives):
            for one, other in zip(sorted(options, key=_what), sorted(alternatives, key=_what), strict=True):
                yield from differing_annotations(one, other, place)


def _what(option: Any) -> str:
    """Return a key for sorting alternatives, which have no order."""
    return str(sorted((key, repr(value)) for key, value in option.items() if key not in _ASIDE)) if option else ""
