"""How lists go on: `x-pennyweight-pagination` with wire names, as core wants it with Python names."""

from dataclasses import dataclass

from pipeline.model.naming import python_names
from pipeline.model.parameters import arguments_of
from pipeline.model.responses import content_of, fields_of
from pipeline.openapi.document import Document
from pipeline.openapi.walk import Schema, resolve, types_of


class LostError(ValueError):
    """A path that leads nowhere."""


@dataclass(frozen=True, slots=True)
class PagingSource:
    """What the template of a pageable method needs."""

    declaration: str
    items: tuple[Schema, ...]
    """Schemas of the lists' items."""
    lists: tuple[str, ...]
    """Their names in Python; a method with several has an iterator of that name for each."""


def paging_of(document: Document, operation: Document) -> PagingSource | None:
    """Return how an operation of a normalised document goes on; None for those that don't."""
    said = operation.get("x-pennyweight-pagination")
    if said is None:
        return None
    place = said.get("in", "query")
    given = next(item for item in arguments_of(document, operation) if item.wire == said[said["style"]])
    parameter = given.name if place == "body" else given.wire
    arguments = [repr(parameter), f"items={tuple(reach(document, operation, wire) for wire in said['items'])!r}"]
    if place != "query":
        arguments.append(f"location={place!r}")
    arguments += [f"{key}={reach(document, operation, said[key])!r}" for key in ("next", "total") if key in said]
    items = tuple(item_schema(document, operation, wire) for wire in said["items"])
    lists = tuple(reach(document, operation, wire).rpartition(".")[2] for wire in said["items"])
    return PagingSource(f"Pagination({', '.join(arguments)})", items, lists)


def reach(document: Document, operation: Document, path: str) -> str:
    """
    Return a dotted wire path below an answer's content with Python names.

    Raises:
        LostError: it leads nowhere.
    """
    return ".".join(name for name, _ in _steps(document, operation, path))


def item_schema(document: Document, operation: Document, path: str) -> Schema:
    """
    Return the schema of a list's items.

    Raises:
        LostError: there is no list.
    """
    *_, (_, schema) = _steps(document, operation, path)
    for option in [schema, *schema.get("anyOf", [])]:
        listed = resolve(document, option)
        if "array" in types_of(listed) and "items" in listed:
            items: Schema = listed["items"]
            return items
    raise LostError(f"{path} is no list")


def _steps(document: Document, operation: Document, path: str) -> list[tuple[str, Schema]]:
    schema = content_of(document, operation) or {}
    steps = []
    for wire in path.split("."):
        fields = fields_of(document, schema)
        if wire not in fields:
            raise LostError(f"no field {wire} among {', '.join(fields) or 'none'}")
        schema = fields[wire]
        steps.append((python_names(fields)[wire], schema))
    return steps
