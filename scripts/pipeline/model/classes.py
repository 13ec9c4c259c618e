"""The classes of a client: objects and enums, from the components of a normalised document."""

from pipeline.model.client import EnumMember, EnumType, Field, ObjectType
from pipeline.model.directions import input_only_components
from pipeline.model.docs import describe
from pipeline.model.parameters import additional_name, has_typed_additional
from pipeline.model.schema_types import to_type
from pipeline.naming import member_names, python_names
from pipeline.openapi.canonical.secrets import MARK
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import join, schema_pointer
from pipeline.openapi.schemas import Schema
from pipeline.text import sentence


def build_classes(document: Document) -> dict[str, ObjectType | EnumType]:
    """Return the classes of a document by name."""
    input_only = input_only_components(document)
    return {
        name: _enum(name, schema)
        if "enum" in schema
        else _object(document, name, schema, input_only=name in input_only)
        for name, schema in document["components"]["schemas"].items()
    }


def _enum(name: str, schema: Schema) -> EnumType:
    members = member_names(value for value in schema["enum"] if value is not None)
    return EnumType(
        name=name,
        members=tuple(EnumMember(name=member, value=value) for value, member in members.items()),
        nullable=None in schema["enum"],
        docs=sentence(schema.get("description", "")),
        pointer=_pointer(name),
        keywords=schema,
    )


def _object(document: Document, name: str, schema: Schema, *, input_only: bool) -> ObjectType:
    names = python_names(schema["properties"])
    fields = [
        Field(
            name=names[wire],
            wire_name=wire,
            type=to_type(document, item, pointer=join(_pointer(name), "properties", wire), for_input=input_only),
            required=wire in schema.get("required", []),
            secret=bool(item.get(MARK)),
            deprecated=bool(item.get("deprecated")),
            docs=describe(document, item),
            pointer=join(_pointer(name), "properties", wire),
        )
        for wire, item in schema["properties"].items()
    ]
    return ObjectType(
        name=name,
        fields=tuple(fields),
        additional=_additional(document, name, schema),
        docs=sentence(schema.get("description", "")),
        input_only=input_only,
        pointer=_pointer(name),
        keywords=schema,
    )


def _additional(document: Document, name: str, schema: Schema) -> Field | None:
    if not has_typed_additional(schema):
        return None
    others = {"type": "object", "additionalProperties": schema["additionalProperties"]}
    return Field(
        name=additional_name(schema),
        wire_name="",
        type=to_type(document, others, pointer=_pointer(name)),
        required=False,
        secret=False,
        deprecated=False,
        docs="All other fields, by the vendor's names.",
        pointer=f"{_pointer(name)}/additionalProperties",
    )


def _pointer(component: str) -> str:
    return schema_pointer(component)
