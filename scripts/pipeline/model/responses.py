"""Successes of an operation in a normalised document: schemas, content inside an envelope, paths of pagination in it."""

from pipeline.model.schema_types import RAW
from pipeline.naming import python_names
from pipeline.openapi.canonical.operations import is_json, is_own_json, is_redirect, successes
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import join
from pipeline.openapi.resolver import resolve
from pipeline.openapi.schemas import Schema, types_of

_ANY = "*/*"
_TEXT = {
    *("application/xml", "application/yaml", "application/x-yaml", "application/x-ndjson", "application/jsonl"),
    *("application/javascript", "application/graphql", "application/x-www-form-urlencoded", "application/csv"),
}
_EMPTY: Schema = {"type": "null"}
_LOCATION: Schema = {"type": "string", "description": "Where the vendor redirects to, as it sends it: not followed."}
_UNDOCUMENTED: Schema = {"type": "string", RAW: True, "description": "The body as it comes: it is not documented."}


def success_schemas(operation: Document) -> dict[str, Schema | None]:
    """
    Return the schemas of an operation's successes by status; None for an empty one.

    A redirect is the text of its `Location`; where all that is documented are errors, a success is bytes.
    """
    answers = operation["responses"]
    if not successes(answers):
        return {"default": _UNDOCUMENTED}
    if is_redirect(answers):
        return dict.fromkeys(sorted(successes(answers)), _LOCATION)
    found: dict[str, Schema | None] = {}
    for status in sorted(successes(answers)):
        content = answers[status].get("content", {})
        found[status] = next((media.get("schema", {}) for media in content.values()), None)
    return found


def success_pointer(operation: Document, status: str) -> str:
    """Return the pointer of a success's schema below its operation; of the response itself where it has none."""
    content = operation["responses"].get(status, {}).get("content", {})
    if is_redirect(operation["responses"]) or not content:
        return join("/responses", status) if status in operation["responses"] else "/responses"
    return join("/responses", status, "content", next(iter(content)), "schema")


def success_schema(operation: Document) -> Schema | None:
    """Return the schema of what an operation answers: a choice where successes differ; None where all are empty."""
    return _either([_EMPTY if schema is None else schema for schema in success_schemas(operation).values()])


def raw_media_type(operation: Document) -> str | None:
    """Return the content type of an answer that is not JSON; None for JSON and for nothing."""
    media_types = [
        media_type
        for status in successes(operation["responses"])
        for media_type in operation["responses"][status].get("content", {})
    ]
    if not successes(operation["responses"]):
        return _ANY
    return next((media_type for media_type in media_types if not is_json(media_type)), None)


def find_unreadable(operation: Document) -> str:
    """Return the media types of an operation's successes where one method can't read them all; empty where it can."""
    answers = operation["responses"]
    statuses = successes(answers)
    media_types = {media_type for status in statuses for media_type in answers[status].get("content", {})}
    mixed = any(not is_json(media_type) for media_type in media_types) and (len(media_types) > 1 or len(statuses) > 1)
    return ", ".join(sorted(media_types)) if mixed else ""


def accept_media_type(operation: Document) -> str | None:
    """Return the content type to ask for where answers are JSON with one name of its own; None for any other."""
    answers = operation["responses"]
    media_types = {media_type for status in successes(answers) for media_type in answers[status].get("content", {})}
    return next(filter(is_own_json, media_types), None) if len(media_types) == 1 else None


def is_text(content_type: str) -> bool:
    """True for kinds of content that are text whatever they say."""
    media_type = content_type.split(";")[0].strip().lower()
    return media_type.startswith("text/") or media_type in _TEXT or media_type.endswith(("+xml", "+yaml"))


def is_enveloped(document: Document, operation: Document) -> bool:
    """Whether an operation answers inside the vendor's envelope: an answer without a status has none."""
    if "x-pennyweight-envelope" not in document:
        return False
    status = document["x-pennyweight-envelope"]["status"]
    found = [schema for schema in success_schemas(operation).values() if schema is not None]
    return bool(found) and all(status in declared_fields(document, it) for it in found)


def content_schema(document: Document, operation: Document) -> Schema | None:
    """Return the schema of what a method returns: inside the envelope, if there is one; None where that is nothing."""
    answer = success_schema(operation)
    if answer is None or not is_enveloped(document, operation):
        return answer
    wire = document["x-pennyweight-envelope"]["content"]
    found = [
        _EMPTY if it is None else declared_fields(document, it).get(wire, _EMPTY)
        for it in success_schemas(operation).values()
    ]
    return _either(found)


def may_be_none(document: Document, operation: Document) -> bool:
    """Whether None may be what a method returns; content that an envelope promises is never None."""
    found = list(success_schemas(operation).values())
    if not is_enveloped(document, operation):
        return True
    wire = document["x-pennyweight-envelope"]["content"]
    return any(it is None or wire not in declared_fields(document, it) for it in found)


def _either(schemas: list[Schema]) -> Schema | None:
    different = [it for index, it in enumerate(schemas) if it not in schemas[:index]]
    if different in ([], [_EMPTY]):
        return None
    return different[0] if len(different) == 1 else {"anyOf": different}


def declared_fields(document: Document, schema: Schema) -> dict[str, Schema]:
    """Return the declared fields of a schema, or of the first of its options that has some."""
    for option in [schema, *schema.get("anyOf", [])]:
        fields: dict[str, Schema] = resolve(document, option).get("properties", {})
        if fields:
            return fields
    return {}


class UnknownFieldError(ValueError):
    """A path that leads nowhere."""


def python_path(document: Document, operation: Document, path: str) -> str:
    """
    Return a dotted wire path below an answer's content with Python names.

    Raises:
        UnknownFieldError: it leads nowhere.
    """
    return ".".join(name for name, _ in _steps(document, operation, path))


def list_item(document: Document, operation: Document, path: str) -> Schema:
    """
    Return the schema of a list's items.

    Raises:
        UnknownFieldError: there is no list.
    """
    *_, (_, schema) = _steps(document, operation, path)
    for option in [schema, *schema.get("anyOf", [])]:
        listed = resolve(document, option)
        if "array" in types_of(listed) and "items" in listed:
            items: Schema = listed["items"]
            return items
    raise UnknownFieldError(f"{path} is no list")


def _steps(document: Document, operation: Document, path: str) -> list[tuple[str, Schema]]:
    schema = content_schema(document, operation) or {}
    steps = []
    for wire in path.split("."):
        fields = declared_fields(document, schema)
        if wire not in fields:
            raise UnknownFieldError(f"no field {wire} among {', '.join(fields) or 'none'}")
        schema = fields[wire]
        steps.append((python_names(fields)[wire], schema))
    return steps
