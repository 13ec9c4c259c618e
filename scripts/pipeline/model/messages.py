"""The messages that a vendor sends to a client as frozen values: the same classes as those of its answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.model.classes import build_classes
from pipeline.model.client import EnumType, ObjectType
from pipeline.openapi.canonical.aliases import inline_aliases
from pipeline.openapi.canonical.secrets import mark_text
from pipeline.openapi.document import Document
from pipeline.openapi.events_document import DEFINITIONS, referenced_definition, tags
from pipeline.openapi.pointers import SCHEMAS, rebase
from pipeline.openapi.schemas import is_class


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagesModel:
    """The messages of one document."""

    description: str
    """In the vendor's stead, with its page; empty where nothing is said."""
    messages: tuple[str, ...]
    """The classes of messages, by name."""
    tag: str | None
    """The wire name of the field that tells messages apart."""
    by_tag: Mapping[str, str]
    """The class for each text of that field."""
    default: str | None
    """The class for all other texts."""
    types: Mapping[str, ObjectType | EnumType]

    @property
    def secrets(self) -> list[str]:
        """Wire names of all secret fields."""
        objects = [it for it in self.types.values() if isinstance(it, ObjectType)]
        return sorted({field.wire_name for each in objects for field in each.fields if field.secret})


def build_messages_model(events: Document) -> MessagesModel:
    """Return the messages of an events document that `check_events` accepts."""
    definitions = events["$defs"]
    names = tuple(str(referenced_definition(option)) for option in events["oneOf"])
    tag = (events.get("x-pennyweight-event") or {}).get("field")
    told = {name: tags(events, definitions[name]["properties"][tag]) for name in names} if tag else {}
    alone = names[0] if len(names) == 1 and (not tag or "$ref" in definitions[names[0]]["properties"][tag]) else None
    return MessagesModel(
        description=events.get("description", "").strip(),
        messages=names,
        tag=tag,
        by_tag={text: name for name, texts in told.items() for text in texts},
        default=alone,
        types=build_classes(_as_openapi(definitions)),
    )


def _as_openapi(definitions: Document) -> Document:
    """The definitions as components; those that become no class are written where they are used."""
    document = {"paths": {}, "components": {"schemas": _with_references(definitions)}}
    normal = mark_text(inline_aliases(document))
    classes = {name: schema for name, schema in normal["components"]["schemas"].items() if is_class(schema)}
    return {**normal, "components": {"schemas": classes}}


def _with_references(node: Any) -> Any:
    if isinstance(node, list):
        return [_with_references(item) for item in node]
    if not isinstance(node, dict):
        return node
    changed = {key: _with_references(value) for key, value in node.items()}
    if isinstance(node.get("$ref"), str):
        changed["$ref"] = rebase(node["$ref"], DEFINITIONS, SCHEMAS)
    return changed
