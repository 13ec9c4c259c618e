"""Components that old Mintlify pages melted into the places that use them, found again by the marks of their copies."""

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.importers.mintlify_legacy.equivalence import bare, extends, joined, text
from pipeline.importers.mintlify_legacy.schemas import REFERENCE, unmarked
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import component_name, last_key

_OF_THE_PLACE = ("default", "deprecated", "readOnly", "writeOnly")
"""What may stand beside a reference, and is melted in with what it points to."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A component as it was melted into one place."""

    page: str
    where: str
    reference: str
    schema: Document


def copies_in(schema: Document, page: str, where: str) -> list[Copy]:
    """Return the copies of components in a schema as `old_schemas.schema_of` made it."""
    if REFERENCE in schema:
        return [Copy(page, where, schema[REFERENCE], unmarked(schema))]
    return [copy for option in _options(schema) for copy in copies_in(option, page, where)]


def components_of(copies: Iterable[Copy], known: dict[str, Document]) -> dict[str, Document]:
    """
    Return all components of a page: those it has, and those that copies are of.

    Copies in requests lack what is only read, copies in answers what is only written: together they are whole.
    A copy with more in it is of something that extends the component, which the page calls by the same name.

    Raises:
        DiagnosticError: two copies contradict each other.
    """
    named: dict[str, list[Copy]] = {}
    for copy in copies:
        if component_name(copy.reference) is not None and last_key(copy.reference) not in known:
            named.setdefault(last_key(copy.reference), []).append(copy)
    return {**known, **{name: _component(alike, known) for name, alike in named.items()}}


def settled(schema: Document, components: dict[str, Document]) -> Document:
    """Return the schema with references instead of those copies that are what the component of that name is."""
    if REFERENCE in schema:
        component, copy = components.get(last_key(schema[REFERENCE])), unmarked(schema)
        if component is None or joined(_anywhere(component), _anywhere(copy), components) is None:
            return copy
        beside = {
            key: copy[key] for key in _OF_THE_PLACE if key in copy and text(copy[key]) != text(component.get(key))
        }
        return {"$ref": schema[REFERENCE], **beside}
    options = _options(schema)
    return {**schema, "anyOf": [settled(option, components) for option in options]} if options else schema


def _options(schema: Document) -> list[Document]:
    options = schema.get("anyOf")
    return options if isinstance(options, list) and all(isinstance(option, dict) for option in options) else []


def _component(copies: list[Copy], known: dict[str, Document]) -> Document:
    """Return the schema that all copies are of, or extend."""
    distinct = list({text(bare(copy.schema)): copy for copy in reversed(copies)}.values())[::-1]
    for candidate in distinct:
        component: Document | None = _anywhere(candidate.schema)
        for copy in distinct:
            both = component and joined(component, _anywhere(copy.schema), known)
            component = both or (component if component and extends(copy.schema, component) else None)
        if component is not None:
            first = distinct[0].schema
            agreed = (
                key for key in _OF_THE_PLACE if all(_says(copy.schema, key) == _says(first, key) for copy in distinct)
            )
            return {**component, **{key: first[key] for key in agreed if key in first}}
    raise _contradiction(
        distinct[0], next(copy for copy in distinct[1:] if not extends(copy.schema, distinct[0].schema))
    )


def _anywhere(schema: Document) -> Document:
    return {key: value for key, value in schema.items() if key not in _OF_THE_PLACE}


def _says(schema: Document, key: str) -> str:
    return text([schema[key]] if key in schema else [])


def _contradiction(one: Copy, other: Copy) -> DiagnosticError:
    first, second = bare(one.schema), bare(other.schema)
    keys = sorted(key for key in {**first, **second} if first.get(key) != second.get(key))
    return DiagnosticError(
        Diagnostic(
            location=one.page,
            message=f"two different schemas are called {last_key(one.reference)}",
            target=f"{one.where} and {other.where}",
            expected="the same, as both are copies of one component",
            actual=f"they differ in {', '.join(keys)}",
            hint="take the operation from the vendor's whole spec",
        )
    )
