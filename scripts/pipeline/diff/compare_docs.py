"""Compare what is said to people: descriptions, deprecation, and other keywords without effect on code."""

from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.diff.change import Change, Location
from pipeline.diff.make_change import make_change
from pipeline.openapi.walk import OPTIONS

_WORDS = ("summary", "description", "title", "externalDocs", "operationId", "readOnly", "writeOnly", "discriminator")
_ASIDE = {*_WORDS, "deprecated", "default", "example", "examples", "$comment"}


def compare_annotations(at: Location, pointer: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """Yield at most one change, with all annotations that differ between the keywords of two parts."""
    if old == new:
        return
    found = sorted(_differing(old, new), key=lambda item: item[0])
    if len(found) == 1:
        _, was, now = found[0]
        yield make_change("words-changed", at, pointer, old=was, new=now)
    elif found:
        was, now = {place: text for place, text, _ in found}, {place: text for place, _, text in found}
        yield make_change("words-changed", at, pointer, old=was, new=now)


def compare_deprecation(at: Location, pointer: str, *, old: bool, new: bool) -> Iterator[Change]:
    """Yield that the vendor deprecated something, or no longer does."""
    if old != new:
        yield make_change("deprecated" if new else "deprecation-lifted", at, pointer, old=old, new=new)


def _differing(old: Any, new: Any, place: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Yield path, old and new annotation below two schemas."""
    if not isinstance(old, Mapping) or not isinstance(new, Mapping):
        return
    for key in _WORDS:
        if old.get(key) != new.get(key):
            yield f"{place} {key}".strip(), old.get(key), new.get(key)
    fields, others = old.get("properties"), new.get("properties")
    if isinstance(fields, Mapping) and isinstance(others, Mapping):
        for name in fields.keys() & others.keys():
            yield from _differing(fields[name], others[name], f"{place}.{name}".lstrip("."))
    for key in ("items", "additionalProperties", "schema"):
        yield from _differing(old.get(key), new.get(key), f"{place}[]" if key == "items" else place)
    for key in OPTIONS:
        options, alternatives = old.get(key), new.get(key)
        if isinstance(options, list) and isinstance(alternatives, list) and len(options) == len(alternatives):
            for one, other in zip(sorted(options, key=_sort_key), sorted(alternatives, key=_sort_key), strict=True):
                yield from _differing(one, other, place)


def _sort_key(option: Any) -> str:
    """Return a key for sorting alternatives, which have no order."""
    return str(sorted((key, repr(value)) for key, value in option.items() if key not in _ASIDE)) if option else ""
