"""Build the messages of a document: the same classes as those of its answers and bodies."""

from collections.abc import Mapping

from pipeline.model.class_types import EnumType, Message, MessagesModel, ObjectType
from pipeline.model.classes import build_classes
from pipeline.model.types import Literal, Reference
from pipeline.openapi.document import Document
from pipeline.openapi.messages import MESSAGES, messages_of, payload
from pipeline.openapi.pointers import join
from pipeline.openapi.resolver import referenced_component


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
