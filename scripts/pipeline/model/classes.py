"""Build the classes of a client, and its messages: objects and enums, from the components of a normalised document."""

from collections.abc import Mapping

from pipeline.model.class_types import EnumMember, EnumType, Field, Message, MessagesModel, ObjectType
from pipeline.model.docs import describe
from pipeline.model.parameters import additional_name, has_typed_additional
from pipeline.model.schema_types import to_type
from pipeline.model.types import Literal, Reference
from pipeline.naming import member_names, python_names
from pipeline.openapi.canonical.secrets import MARK
from pipeline.openapi.document import Document
from pipeline.openapi.messages import MESSAGES, messages_of, payload
from pipeline.openapi.pointers import join, schema_pointer
from pipeline.openapi.reachability import reached_schemas
from pipeline.openapi.resolver import referenced_component
from pipeline.openapi.schemas import Schema
from pipeline.openapi.walk import operations
from pipeline.text import sentence

_ASKED = ("parameters", "requestBody")


def build_classes(document: Document, *, namespace: str = "") -> dict[str, ObjectType | EnumType]:
    """
    Return the classes of a document by name.

    Args:
        document: normalised.
        namespace: that of its schemas in the document that it was separated from.
    """
    input_only = input_only_components(document)
    return {
        name: _enum(name, schema, schema_pointer(namespace + name))
        if "enum" in schema
        else _object(document, name, schema, schema_pointer(namespace + name), input_only=name in input_only)
        for name, schema in document["components"]["schemas"].items()
    }


def _enum(name: str, schema: Schema, pointer: str) -> EnumType:
    members = member_names(value for value in schema["enum"] if value is not None)
    return EnumType(
        name=name,
        members=tuple(EnumMember(name=member, value=value) for value, member in members.items()),
        nullable=None in schema["enum"],
        docs=sentence(schema.get("description", "")),
        pointer=pointer,
        keywords=schema,
    )


def _object(document: Document, name: str, schema: Schema, pointer: str, *, input_only: bool) -> ObjectType:
    names = python_names(schema["properties"])
    fields = [
        Field(
            name=names[wire],
            wire_name=wire,
            type=to_type(document, item, pointer=join(pointer, "properties", wire), for_input=input_only),
            required=wire in schema.get("required", []),
            secret=bool(item.get(MARK)),
            deprecated=bool(item.get("deprecated")),
            docs=describe(document, item),
            pointer=join(pointer, "properties", wire),
        )
        for wire, item in schema["properties"].items()
    ]
    return ObjectType(
        name=name,
        fields=tuple(fields),
        additional=_additional(document, schema, pointer),
        docs=sentence(schema.get("description", "")),
        input_only=input_only,
        pointer=pointer,
        keywords=schema,
    )


def _additional(document: Document, schema: Schema, pointer: str) -> Field | None:
    if not has_typed_additional(schema):
        return None
    others = {"type": "object", "additionalProperties": schema["additionalProperties"]}
    return Field(
        name=additional_name(schema),
        wire_name="",
        type=to_type(document, others, pointer=pointer),
        required=False,
        secret=False,
        deprecated=False,
        docs="All other fields, by the vendor's names.",
        pointer=f"{pointer}/additionalProperties",
    )


def build_messages_model(document: Document, module: str) -> MessagesModel:
    """Return the messages of a document of messages, normalised, that is one module of a client."""
    types = build_classes(document, namespace=f"{module}.")
    field = document[MESSAGES].get("field")
    return MessagesModel(
        description=str(document[MESSAGES].get("description", "")).strip(),
        field=field,
        messages=tuple(
            Message(
                key=key,
                name=name,
                sent=sent,
                channels=tuple(operation.get("tags", [])),
                tags=tuple(discriminator_values(types, name, field)) if field and not sent else (),
                pointer=join("#/webhooks", key),
            )
            for key, sent, operation in messages_of(document)
            if (name := referenced_component(payload(operation))) is not None
        ),
        types=types,
    )


def discriminator_values(types: Mapping[str, ObjectType | EnumType], name: str, wire_name: str) -> list[str]:
    """Return the texts that a field of a class lists: its constant, or the values of its enum."""
    class_ = types.get(name)
    fields = class_.fields if isinstance(class_, ObjectType) else ()
    type_ = next((it.type for it in fields if it.wire_name == wire_name), None)
    if isinstance(type_, Literal):
        return [value for value in type_.values if isinstance(value, str)]
    listed = types.get(type_.name) if isinstance(type_, Reference) else None
    return [member.value for member in listed.members] if isinstance(listed, EnumType) else []


def input_only_components(document: Document) -> set[str]:
    """Return the names of components that requests hold and that no answer does."""
    every = [operation for _, _, operation in operations(document)]
    asked = [("operation", {key: each[key] for key in _ASKED if key in each}) for each in every]
    answers = [("operation", {"responses": each["responses"]}) for each in every]
    webhooks = ("document", {"webhooks": document.get("webhooks")})
    return set(reached_schemas(document, asked)) - set(reached_schemas(document, [*answers, webhooks]))
