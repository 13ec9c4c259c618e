"""Whether the events of `events.yaml` can be told apart, and definitions have an end."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from pipeline.diagnostics import format_value
from pipeline.openapi.document import Document
from pipeline.openapi.events_document import is_class, referenced_definition, tags

Complaint = tuple[str, str, str]
"""Where, what is wrong, and what to do."""
_MARK = "x-pennyweight-event"


def check_types(document: Document) -> Iterator[Complaint]:
    """Yield what a reader of events could not decide; the schemas themselves are known to be well-formed."""
    for name, schema in document["$defs"].items():
        if not is_class(schema) and name in _held(document, schema):
            yield f"$defs.{name}", "contains itself", "put an object with declared fields between"
    names = [str(referenced_definition(option)) for option in document["oneOf"]]
    mark = document.get(_MARK)
    if mark is None:
        if len(names) > 1:
            yield _MARK, "nothing says how the events are told apart", "name the field: {field: eventType}"
        return
    field = mark.get("field") if isinstance(mark, dict) and set(mark) == {"field"} else None
    if not isinstance(field, str):
        yield _MARK, f"{format_value(mark)} names no field", "write {field: eventType}"
        return
    tags_by_event = {name: _tags(document, name, field) for name in names}
    for name, listed in tags_by_event.items():
        if not listed:
            yield f"$defs.{name}", f"its {field} is no constant text and no enum of texts", "write const"
    for tag, count in Counter(tag for name in names for tag in tags_by_event[name]).items():
        if count > 1:
            yield _MARK, f"{format_value(tag)} is the {field} of two events", "let each text stand for one"


def _tags(document: Document, name: str, field: str) -> list[str]:
    found = document["$defs"][name]["properties"].get(field)
    return tags(document, found) if isinstance(found, dict) else []


def _held(document: Document, schema: Any) -> set[str]:
    """Return the definitions without a class that are reached from a schema without passing a class."""
    found: set[str] = set()
    ahead: list[Any] = [schema]
    while ahead:
        node = ahead.pop()
        if isinstance(node, list):
            ahead += node
        elif isinstance(node, dict):
            name = referenced_definition(node) if isinstance(node.get("$ref"), str) else None
            target = document["$defs"].get(name)
            if name is not None and isinstance(target, dict) and not is_class(target) and name not in found:
                found.add(name)
                ahead.append(target)
            ahead += [node.get(key) for key in ("items", "additionalProperties", "anyOf", "oneOf")]
    return found
