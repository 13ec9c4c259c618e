"""
Two readers of one document must agree: what openapi-python-client read by itself, and the model.

Compared are the operations with their parameters by location, whether each is required, and their bodies; the classes with
their fields, whether each is required, and the members of enums. One difference stops the run.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Protocol

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import EnumProperty, LiteralEnumProperty, ModelProperty, Property

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.model import ClientModel, EnumType, ObjectType, Operation


class Pointed(Protocol):
    """A part of a model."""

    @property
    def pointer(self) -> str: ...


_READER = "openapi-python-client"
_LOCATIONS = ("path", "query", "header", "cookie")


def check_agreement(read: GeneratorData, model: ClientModel, outlined: Collection[str] = ()) -> None:
    """
    Return when the generator read the same client as the model is.

    Args:
        read: by the generator.
        model: built from the same document.
        outlined: the names of operations and classes that it was shown in outline.

    Raises:
        DiagnosticError: it did not, with every difference.
    """
    operations = {
        name: _operation(operation, by_number=name in outlined) for name, operation in model.operations.items()
    }
    diagnostics = [
        *compare_facts("operation", _read_operations(read), operations, model.operations, _READER),
        *compare_facts("class", _read_classes(read, model), class_facts(model.types, outlined), model.types, _READER),
    ]
    if diagnostics:
        raise DiagnosticError(*diagnostics)


def compare_facts(
    kind: str, read: Mapping[str, Any], built: Mapping[str, Any], parts: Mapping[str, Pointed], reader: str
) -> Iterator[Diagnostic]:
    """
    Yield every difference between two readings.

    Args:
        kind: of parts: "operation" or "class".
        read: facts about each part by name, as the generator read them.
        built: the same, as the model has them.
        parts: of the model.
        reader: the generator.
    """
    for name in sorted(read.keys() | built.keys()):
        if read.get(name) != built.get(name):
            yield Diagnostic(
                location=parts[name].pointer if name in parts else name,
                message=f"two readers disagree about {kind} {name}",
                expected=f"{_show(built.get(name))}, as the model has it",
                actual=f"{_show(read.get(name))}, as {reader} reads it",
                hint="one of the two misreads the spec: mend the model, or what the generator is shown",
            )


def class_facts(types: Mapping[str, ObjectType | EnumType], outlined: Collection[str] = ()) -> dict[str, Any]:
    """Return what a model says of its classes: whether each field is required, or the members of an enum."""
    return {name: _class(class_, by_number=name in outlined) for name, class_ in types.items()}


def _show(value: Any) -> str:
    return "nothing" if value is None else format_value(value)


def _read_operations(read: GeneratorData) -> dict[str, Any]:
    return {
        f"{tag}.{str(endpoint.name).removeprefix(f'{tag}_')}": _endpoint(endpoint)
        for tag, collection in read.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    }


def _endpoint(endpoint: Endpoint) -> dict[str, Any]:
    lists = (
        endpoint.path_parameters,
        endpoint.query_parameters,
        endpoint.header_parameters,
        endpoint.cookie_parameters,
    )
    return {
        "method": endpoint.method.upper(),
        "parameters": {
            f"{location} {_wire(it)}": it.required
            for location, parameters in zip(_LOCATIONS, lists, strict=True)
            for it in parameters
        },
        "body": sorted({str(body.content_type.get_untrusted_value()) for body in endpoint.bodies}),
    }


def _operation(operation: Operation, *, by_number: bool) -> dict[str, Any]:
    body = operation.body
    names = [f"p{index}" if by_number else it.wire_name for index, it in enumerate(operation.parameters)]
    return {
        "method": operation.http_method,
        "parameters": {
            f"{it.location} {name}": it.required
            for name, it in zip(names, operation.parameters, strict=True)
            if it.location in _LOCATIONS
        },
        "body": [] if body is None else [body.media_type or body.json_media_type or "application/json"],
    }


def _read_classes(read: GeneratorData, model: ClientModel) -> dict[str, Any]:
    """The classes of the generator; those of literals, which have no name in the document, are left out."""
    objects = {it.class_info.name: _fields(it) for it in read.models}
    enums = {it.class_info.name: sorted(map(str, _values(it))) for it in read.enums}
    return {str(name): it for name, it in (objects | enums).items() if name in model.types}


def _values(read: EnumProperty | LiteralEnumProperty) -> Iterable[object]:
    return read.values.values() if isinstance(read, EnumProperty) else read.values


def _fields(read: ModelProperty) -> dict[str, bool]:
    return {_wire(it): it.required for it in [*(read.required_properties or []), *(read.optional_properties or [])]}


def _class(class_: ObjectType | EnumType, *, by_number: bool) -> Any:
    if isinstance(class_, EnumType):
        return sorted(f"m{index}" if by_number else it.value for index, it in enumerate(class_.members))
    return {f"f{index}" if by_number else it.wire_name: it.required for index, it in enumerate(class_.fields)}


def _wire(read: Property) -> str:
    return str(read.name.get_untrusted_value())
