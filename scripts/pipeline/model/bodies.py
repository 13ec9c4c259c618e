"""Bodies of operations, in a normalised document."""

from dataclasses import dataclass, field, replace
from enum import Enum

from pipeline.model.responses import is_text
from pipeline.model.schema_types import FILE, RAW, kinds_of
from pipeline.openapi.canonical.operations import is_json, is_own_json
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import join, schema_pointer
from pipeline.openapi.resolver import nullable_component, resolve
from pipeline.openapi.schemas import Schema

MULTIPART = "multipart/form-data"
FORM_MEDIA_TYPES = ("application/x-www-form-urlencoded", MULTIPART)


class BodyStyle(Enum):
    """The ways in which a method takes a body."""

    FIELDS = "each field of a model"
    FORM = "each field of a form"
    WHOLE = "the whole of it, as `body`"
    EMPTY = "not at all: it is an object without fields"


@dataclass(frozen=True, slots=True)
class Body:
    """An operation's body."""

    form: BodyStyle
    schema: Schema
    """Of the object whose fields are asked for; of the whole body."""
    required: bool
    component: str | None
    """The model that the fields are of."""
    media_type: str | None
    """The content type, where it is not JSON."""
    encoding: Document = field(default_factory=dict)
    """How fields of a form travel, where the document says it."""
    json_media_type: str | None = None
    """That of JSON, where it is not `application/json`."""
    pointer: str = ""
    """Of the schema: in a component, or below the operation."""

    def pointer_from(self, operation: str) -> str:
        """Return the pointer of the schema, given that of the operation."""
        return self.pointer if self.pointer.startswith("#") else f"{operation}{self.pointer}"


def read_body(document: Document, operation: Document) -> Body | None:
    """Return an operation's body; None when it has none."""
    request_body = operation.get("requestBody")
    if request_body is None:
        return None
    required = bool(request_body.get("required"))
    for content_type, content in request_body.get("content", {}).items():
        found = _read(document, content_type, content, required=required)
        name = nullable_component(content.get("schema", {}))
        fields = found is not None and found.form in (BodyStyle.FIELDS, BodyStyle.FORM)
        pointer = schema_pointer(name) if fields and name else join("/requestBody", "content", content_type, "schema")
        return replace(found, pointer=pointer) if found else None
    return replace(_whole({}, required=required), pointer="/requestBody")


def _whole(
    schema: Schema, media_type: str | None = None, *, required: bool, json_media_type: str | None = None
) -> Body:
    return Body(BodyStyle.WHOLE, schema, required, None, media_type, json_media_type=json_media_type)


def _read(document: Document, content_type: str, content: Document, *, required: bool) -> Body | None:
    schema = content.get("schema", {})
    if is_json(content_type):
        own = content_type if is_own_json(content_type) else None
        component = nullable_component(schema)
        target = resolve(document, {"$ref": schema_pointer(component)}) if component else {}
        if target.get("properties"):
            return Body(BodyStyle.FIELDS, target, required, component, None, json_media_type=own)
        if resolve(document, schema).get("additionalProperties") is False:
            return Body(BodyStyle.EMPTY, schema, required, None, None, json_media_type=own)
        return _whole(schema, required=required, json_media_type=own)
    target = resolve(document, schema)
    kinds = kinds_of(document, schema)
    media_type = content_type.split(";")[0].strip().lower()
    if media_type in FORM_MEDIA_TYPES and target.get("properties"):
        mark = FILE if media_type == MULTIPART else True
        fields = {wire: mark_files(it, mark) for wire, it in target["properties"].items()}
        whole = {**target, "properties": fields}
        return Body(BodyStyle.FORM, whole, required, None, media_type, content.get("encoding", {}))
    if media_type in FORM_MEDIA_TYPES and target.get("additionalProperties") is False:
        return Body(BodyStyle.EMPTY, target, required, None, media_type) if required else None
    if media_type in FORM_MEDIA_TYPES and (not kinds or "object" in kinds):
        return _whole(schema if kinds else {"type": "object"}, media_type, required=required)
    plain = {"type": "string"} if is_text(content_type) else {"type": "string", RAW: True}
    return _whole(plain, content_type, required=required)


def find_unsendable(document: Document, operation: Document) -> str:
    """Return the media type of a body with its JSON types, where no client can send it; empty where one can."""
    body = read_body(document, operation)
    if body is None or body.media_type is None:
        return ""
    media_type, declared = next(iter(operation["requestBody"]["content"].items()))
    types = kinds_of(document, declared.get("schema", {}))
    if body.media_type in FORM_MEDIA_TYPES:
        unsendable = types - {"object", "string", "null"}
    else:  # text or bytes, whatever they mean; but only who sends parts knows what is between them
        unsendable = types - {"string"} if media_type.strip().lower().startswith("multipart/") else set[str]()
    return f"{media_type} of {', '.join(sorted(types))}" if unsendable else ""


def mark_files(schema: Schema, mark: object) -> Schema:
    """Return the schema of a form's field with a mark on files."""
    if isinstance(schema.get("items"), dict):
        return {**schema, "items": mark_files(schema["items"], mark)}
    return {**schema, RAW: mark} if schema.get("format") == "binary" else schema
