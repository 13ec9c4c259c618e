"""Docstrings of methods and classes, from the words of the model."""

from pipeline.codegen.example import render_example
from pipeline.model import ClientModel, Cost, EnumType, ObjectType, Operation, Resource
from pipeline.text import docstring, listed, sentence

WITH_RESPONSE = docstring(["The same methods; each returns a `Response`, the model in `.data`."], 4)
_MOST_NAMES = 8
_ERRORS = {
    "400": ("BadRequestError", "the vendor rejects the arguments."),
    "401": ("AuthenticationError", "the key, the signature or the clock is wrong."),
    "403": ("PermissionDeniedError", "the credentials lack the permission."),
    "404": ("NotFoundError", "no such object, or the credentials may not see it."),
    "409": ("ConflictError", "it exists already, or has changed meanwhile."),
    "422": ("UnprocessableEntityError", "the arguments are well-formed, but not acceptable together."),
    "429": ("RateLimitError", "rate limit exceeded; `retry_after` in seconds, if the vendor sends it."),
    "500": ("ServerError", "an error on the vendor's side."),
}


def describe_method(model: ClientModel, operation: Operation, variable: str, module: str, flavour: str) -> str:
    """
    Return the docstring of a method.

    Args:
        model: the client's.
        operation: the method.
        variable: the variable with the client in examples.
        module: the module with its models.
        flavour: `Async`, or nothing.
    """
    paragraphs = [operation.summary, operation.description, _requirements(operation)]
    if operation.deprecated and not operation.replacement:
        paragraphs.append("Deprecated by the vendor.")
    arguments = [(it.name, it.docs) for it in operation.parameters]
    if operation.pagination:
        arguments.append(("max_items", "Maximum number of items. Default: no limit."))
    arguments.append(("**options", "See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query."))
    paragraphs += ["Args:", listed([(name, text) for name, text in arguments if text], 8)]
    if result := _result(operation):
        paragraphs += ["Returns:", listed([("", result)], 8)]
    statuses = sorted({"500" if status.startswith("5") else status for status in operation.statuses})
    raises = [_ERRORS[status] for status in statuses if status in _ERRORS]
    if raises:
        paragraphs += ["Raises:", listed(raises, 8)]
    paragraphs += ["Example:", render_example(model, operation, variable, module, asynchronous=bool(flavour))]
    source = [f"Vendor's operation id: {operation.operation_id}."] if operation.operation_id else []
    source += [f"See {operation.documentation}"] if operation.documentation else []
    return docstring([*paragraphs, " ".join(source)], 8)


def describe_type(type_: ObjectType | EnumType) -> str:
    """Return the docstring of a class."""
    return docstring([type_.docs or f"No description. {_contents(type_)}"], 4)


def _contents(type_: ObjectType | EnumType) -> str:
    """Return a sentence about what a class has, for those that nobody has described."""
    names = [it.name for it in (type_.fields if isinstance(type_, ObjectType) else type_.members)]
    more = ", …" if len(names) > _MOST_NAMES else ""
    what = "Fields" if isinstance(type_, ObjectType) else "Values"
    return f"{what}: {', '.join(names[:_MOST_NAMES])}{more}." if names else "Without fields."


def describe_resource(resource: Resource) -> str:
    """Return the docstring of a resource's class, and of the client's attribute."""
    methods = ", ".join(f"`{operation.method}`" for operation in resource.operations)
    return docstring([f"{_title(resource)}: {methods}."], 4)


def describe_module(resource: Resource) -> str:
    """Return the docstring of a resource's module."""
    return docstring([f"{_title(resource)}, synchronous and asynchronous."], 0)


def _title(resource: Resource) -> str:
    return resource.name.replace("_", " ").capitalize()


def _requirements(operation: Operation) -> str:
    """Return the sentence about credentials and cost."""
    needs = "Needs credentials" if operation.requires_credentials else "Needs no credentials"
    if operation.accepts_tokens:
        needs += ", which may be an access token"
    costs = " and ".join(map(_cost, operation.costs))
    return sentence(f"{needs}; costs {costs}" if costs else needs)


def _cost(cost: Cost) -> str:
    each = f" for each of `{cost.per}`" if cost.per else ""
    return f"{cost.tokens} {'token' if cost.tokens == 1 else 'tokens'} of `{cost.bucket}`{each}"


def _result(operation: Operation) -> str:
    paging = operation.pagination
    if paging is None:
        return operation.returns_docs
    single = len(paging.lists) == 1
    what = "the items" if single else " and ".join(f"`.{it.name}()`" for it in paging.lists)
    docs = paging.lists[0].docs if single else operation.returns_docs
    each = f" Each {'item' if single else 'page'}: {docs}" if docs else ""
    return f"Lazy: pages are requested while you iterate over {what}, or over `.pages()`.{each}"
