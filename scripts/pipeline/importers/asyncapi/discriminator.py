"""Find the discriminator of events: the field in which each has a text of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.openapi.events_document import definition_name

Schema = dict[str, Any]
_NULL: Schema = {"type": "null"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The discriminator of events."""

    field: str | None
    """None when nothing does."""
    groups: list[list[str]]
    """The names of the events; those that nothing tells apart are together."""


def told_apart(events: Sequence[str], schemas: Mapping[str, Schema]) -> Told:
    """
    Return the field that all events have and that lists other texts in each, or in nearly each of them.

    A single event is told by a field only where exactly one has a constant.

    Args:
        events: their names.
        schemas: plain, by name.
    """
    fields = [
        field for field in schemas[events[0]]["properties"] if all(texts(schemas, event, field) for event in events)
    ]
    if len(events) == 1:
        fields = [field for field in fields if len(texts(schemas, events[0], field)) == 1]
        return Told(field=fields[0] if len(fields) == 1 else None, groups=[[events[0]]])
    grouped = [Told(field=field, groups=_groups(events, schemas, field)) for field in fields]
    useful = [told for told in grouped if len(told.groups) > 1 and len(told.groups) * 2 >= len(events)]
    return max(
        useful, key=lambda told: len(told.groups), default=Told(field=None, groups=[[event] for event in events])
    )


def texts(schemas: Mapping[str, Schema], event: str, field: str) -> list[str]:
    """Return what a field of an event may say: its constant, or the values of its enum."""
    schema = schemas[event]["properties"].get(field, {})
    seen: set[str] = set()
    while "$ref" in schema and schema["$ref"] not in seen:
        seen.add(schema["$ref"])
        schema = schemas[definition_name(schema["$ref"])]
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return [value for value in values if isinstance(value, str)]


def _groups(events: Sequence[str], schemas: Mapping[str, Schema], field: str) -> list[list[str]]:
    groups: list[tuple[set[str], list[str]]] = []
    for event in events:
        said, together = set(texts(schemas, event, field)), [event]
        for other in [group for group in groups if group[0] & said]:
            groups.remove(other)
            said, together = said | other[0], [*other[1], *together]
        groups.append((said, together))
    order = {event: number for number, event in enumerate(events)}
    return sorted((together for _, together in groups), key=lambda together: order[together[0]])


def constant(schemas: Mapping[str, Schema], event: str, field: str) -> Schema:
    """Return an event whose field is a constant where its enum lists one text only."""
    schema, inner = schemas[event], schemas[event]["properties"][field]
    if "enum" not in inner or len(inner["enum"]) > 1:
        return schema
    kept = {key: value for key, value in inner.items() if key != "enum"}
    return {**schema, "properties": {**schema["properties"], field: {**kept, "const": inner["enum"][0]}}}


def either(events: Sequence[Schema]) -> Schema:
    """Return one object for several: what all have is required, and a field that differs may be any of theirs."""
    names = list(dict.fromkeys(name for event in events for name in event["properties"]))
    properties = {
        name: _any([event["properties"][name] for event in events if name in event["properties"]]) for name in names
    }
    required = [name for name in names if all(name in event.get("required", []) for event in events)]
    words = {key: value for key, value in events[0].items() if key in {"title", "description"}}
    return {**words, "type": "object", **({"required": required} if required else {}), "properties": properties}


def _any(options: list[Schema]) -> Schema:
    flat: list[Schema] = [each for option in options for each in option.get("anyOf") or option.get("oneOf") or [option]]
    bare = [{key: value for key, value in each.items() if key not in {"title", "description"}} for each in flat]
    different = [each for number, each in enumerate(flat) if bare[number] not in bare[:number]]
    if {} in bare:
        return {}
    if len(different) == 1:
        return different[0]
    listed = [each for each in different if each.get("type") == "string" and each.keys() & {"const", "enum"}]
    if len(listed) == len(different):
        values = [value for each in listed for value in each.get("enum", [each.get("const")])]
        return {"type": "string", "enum": list(dict.fromkeys(values))}
    return {"anyOf": sorted(different, key=lambda each: each == _NULL)}
