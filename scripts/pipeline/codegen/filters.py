"""Filters of the templates: pieces of source for the parts of a model."""

from collections.abc import Callable
from typing import Any

from pipeline.codegen.declaration import render_declaration
from pipeline.codegen.docstrings import describe_method, describe_module, describe_resource, describe_type
from pipeline.model import ClientModel, Field, ObjectType, Operation, Parameter, Resource
from pipeline.reserved import resource_class
from pipeline.text import docstring


def filters_of(model: ClientModel, variable: str, module: str) -> dict[str, Callable[..., Any]]:
    """
    Return the filters for the templates of a client.

    Args:
        model: the client's.
        variable: the variable with the client in examples.
        module: the module with its models.
    """
    return {
        **CLASS_FILTERS,
        "resource_docstring": describe_resource,
        "module_docstring": describe_module,
        "method_docstring": lambda operation, flavour: describe_method(model, operation, variable, module, flavour),
        "referenced": _referenced,
        "constant": lambda operation: f"_{operation.method.upper()}",
        "declaration": render_declaration,
        "returns": _returns,
        "method_returns": _method_returns,
        "pages_class": _pages_class,
        "paged_by_several_lists": lambda resource: [it for it in resource.operations if _has_several_lists(it)],
        "deprecation": lambda operation: repr(f"Deprecated by the vendor. {operation.replacement}".rstrip()),
        "parameters_in_order": _parameters_in_order,
        "secrets": lambda operation: [it.name for it in operation.parameters if it.secret],
        "arguments_dict": _arguments_dict,
        "arguments_call": _arguments_call,
    }


def _field_docstring(field: Field) -> str:
    return docstring([field.docs], 4)


def _fields_in_order(type_: ObjectType) -> list[Field]:
    return sorted(type_.fields, key=lambda field: not field.required)


def _referenced(resource: Resource) -> list[str]:
    return sorted({name for operation in resource.operations for name in operation.in_signature()})


def _returns(operation: Operation, list_name: str = "list") -> str:
    return "None" if operation.returns is None else operation.returns.spell(list_name=list_name)


def _method_returns(operation: Operation, list_name: str, flavour: str) -> str:
    returns = _returns(operation, list_name)
    if operation.pagination is None:
        return returns
    if _has_several_lists(operation):
        return f"{flavour}{_pages_class(operation)}"
    return f"{flavour}Pages[{returns}, {operation.pagination.lists[0].item.spell(list_name=list_name)}]"


def _has_several_lists(operation: Operation) -> bool:
    return operation.pagination is not None and len(operation.pagination.lists) > 1


def _pages_class(operation: Operation) -> str:
    """The class of pages whose items are in several lists: `portfolio.get_positions` → `PortfolioGetPositionsPages`."""
    return f"{resource_class(operation.name.replace('.', '_'))}Pages"


def _parameters_in_order(operation: Operation) -> list[Parameter]:
    """Required ones first, and those of the path before the others."""
    return sorted(operation.parameters, key=lambda it: (not it.required, it.location != "path"))


def _arguments_by_location(operation: Operation) -> dict[str, str]:
    by_location: dict[str, list[str]] = {}
    for it in operation.parameters:
        source = f"Secret({it.name})" if it.secret else it.name
        by_location.setdefault(it.location, []).append(f"{it.key!r}: {source}")
    if operation.body is not None and operation.body.empty:
        by_location["body"] = ["'': {}"]
    return {
        location: f"{{{', '.join(by_location[location])}}}"
        for location in ("path", "query", "header", "cookie", "body")
        if location in by_location
    }


def _arguments_dict(operation: Operation) -> str:
    pairs = (f"{location!r}: {values}" for location, values in _arguments_by_location(operation).items())
    return f"{{{', '.join(pairs)}}}"


def _arguments_call(operation: Operation) -> str:
    return "".join(f"{location}={values}, " for location, values in _arguments_by_location(operation).items())


CLASS_FILTERS: dict[str, Callable[..., Any]] = {
    "repr": repr,
    "class_docstring": describe_type,
    "field_docstring": _field_docstring,
    "fields_in_order": _fields_in_order,
}
"""The filters for templates of classes."""
