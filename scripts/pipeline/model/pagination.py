"""Wire paths of `x-pennyweight-pagination` below an operation's content, in Python's names."""

from pipeline.model.responses import content_schema, declared_fields
from pipeline.naming import python_names
from pipeline.openapi.document import Document
from pipeline.openapi.resolver import resolve
from pipeline.openapi.schemas import Schema, types_of


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
