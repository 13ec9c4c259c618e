"""Find the discriminator of messages: the field in which each has texts of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.openapi.pointers import component_name
from pipeline.openapi.schemas import Schema

_NULL: Schema = {"type": "null"}
_WORDS = {"title", "description"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """The field that tells messages apart."""

    field: str | None
    """None where no field does."""
    groups: list[list[str]]
    """The names of the messages; those that the field does not tell apart are together."""


def find_discriminator(
    messages: Sequence[str], schemas: Mapping[str, Schema], preferred: str | None = None
) -> Discriminator:
    """
    Return the field that all messages have and that lists other texts in each, or in nearly each of them.

    A single message is told by a field only where exactly one has a constant.

    Args:
        messages: their names.
        schemas: by name; those of messages say all their fields themselves.
        preferred: a field that is taken before others as long as all messages list texts in it.
    """
    fields = [
        field for field in schemas[messages[0]]["properties"] if all(texts(schemas, it, field) for it in messages)
    ]
    if preferred is not None and preferred in fields:
        return Discriminator(field=preferred, groups=_groups(messages, schemas, preferred))
    if len(messages) == 1:
        fields = [field for field in fields if len(texts(schemas, messages[0], field)) == 1]
        return Discriminator(field=fields[0] if len(fields) == 1 else None, groups=[[messages[0]]])
    grouped = [Discriminator(field=field, groups=_groups(messages, schemas, field)) for field in fields]
    useful = [each for each in grouped if len(each.groups) > 1 and len(each.groups) * 2 >= len(messages)]
    alone = Discriminator(field=None, groups=[[message] for message in messages])
    return max(useful, key=lambda each: len(each.groups), default=alone)


def texts(schemas: Mapping[str, Schema], message: str, field: str) -> list[str]:
    """Return the texts that a field of a message lists: its constant, or the values of its enum."""
    schema, seen = schemas[message]["properties"].get(field, {}), set[str]()
    while (name := component_name(str(schema.get("$ref")))) in schemas and name is not None and name not in seen:
        seen.add(name)
        schema = schemas[name]
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return [value for value in values if isinstance(value, str)]


def either(schemas: Sequence[Schema]) -> Schema:
    """Return one object for several: what all have is required, and a field that differs may be any of theirs."""
    names = list(dict.fromkeys(name for schema in schemas for name in schema["properties"]))
    properties = {
        name: _any([schema["properties"][name] for schema in schemas if name in schema["properties"]]) for name in names
    }
    required = [name for name in names if all(name in schema.get("required", []) for schema in schemas)]
    return {"type": "object", **({"required": required} if required else {}), "properties": properties}


def _groups(messages: Sequence[str], schemas: Mapping[str, Schema], field: str) -> list[list[str]]:
    groups: list[tuple[set[str], list[str]]] = []
    for message in messages:
        values, together = set(texts(schemas, message, field)), [message]
        for other in [group for group in groups if group[0] & values]:
            groups.remove(other)
            values, together = values | other[0], [*other[1], *together]
        groups.append((values, together))
    order = {message: number for number, message in enumerate(messages)}
    return sorted((together for _, together in groups), key=lambda together: order[together[0]])


def _any(options: list[Schema]) -> Schema:
    flat: list[Schema] = [each for option in options for each in option.get("anyOf") or option.get("oneOf") or [option]]
    bare = [{key: value for key, value in each.items() if key not in _WORDS} for each in flat]
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
