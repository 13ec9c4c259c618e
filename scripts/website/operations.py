"""A page for each resource of a client: its methods, then the classes that nothing else uses."""

from collections.abc import Iterator

from pipeline.model import Cost, Operation, Parameter, Resource

from website.classes import class_section, link_from
from website.documents import Described
from website.markdown import Link, annotation, code, escape, fenced, folded, table, text

_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
_REQUIRED = "<br><small>required</small>"
_RETRIES = {
    "safe": "yes: it changes nothing",
    "idempotent": "yes, under the same {field}: the vendor takes it once",
    "never": "no: sent once",
}


def resource_page(described: Described, resource: Resource) -> str:
    """Return the page of a resource."""
    title = f"{described.vendor.title} {resource.name.replace('_', ' ')}"
    lines = [f"# {escape(title)}", "", f"{code(f'{described.variable}.{resource.name}')} of {_client(described)}.", ""]
    rows = [(f"[{code(it.method)}](#{anchor(it)})", text(it.summary), request(it)) for it in resource.operations]
    lines += table(("method", "", "request"), rows)
    for operation in resource.operations:
        lines += _method(described, operation, f"{resource.name}.md")
    own = [name for name, page in described.pages.items() if page == f"{resource.name}.md"]
    if own:
        lines += ["## Models of this page", ""]
        for name in sorted(own):
            lines += class_section(described.model.types[name], link_from(described, f"{resource.name}.md"))
    return "\n".join(lines)


def anchor(operation: Operation) -> str:
    """Return the name of an operation's place on its page."""
    return f"call-{operation.method}"


def request(operation: Operation) -> str:
    """Return method and path of an operation, which breaks after a slash where it is too long for a line."""
    return code(f"{operation.http_method} {operation.path}", breaks="/")


def _client(described: Described) -> str:
    vendor = described.vendor
    return f"[{code(f'{vendor.module}.{vendor.client}')}](index.md); the same with `await` in `Async{vendor.client}`"


def _method(described: Described, operation: Operation, page: str) -> Iterator[str]:
    link = link_from(described, page)
    up = described.up
    yield from [f"## {escape(operation.name)} {{ #{anchor(operation)} }}", ""]
    if operation.deprecated:
        yield from ['!!! warning "Deprecated by the vendor"', "", f"    {text(operation.replacement)}", ""]
    yield from [
        text(operation.summary),
        "",
        text(operation.description),
        "",
        *fenced("python", described.signature(operation)),
    ]
    yield from [*(f"- {label}: {fact}" for label, fact in _facts(described, operation)), ""]
    rows = [
        (code(it.name), annotation(str(it.type), link) + (_REQUIRED if it.required else ""), text(it.docs))
        for it in sorted(operation.parameters, key=lambda it: not it.required)
    ]
    if operation.pagination:
        rows.append((code("max_items"), code("int | None"), "Maximum number of items. Default: no limit."))
    yield from table(("argument", "type", ""), rows)
    yield from [f"**Returns** {_returned(operation, link, up)}", ""]
    yield from ["**Example**", "", *fenced("python", described.example(operation))]
    yield from folded("On the wire", _wire(described, operation))


def _returned(operation: Operation, link: Link, up: str) -> str:
    paging = operation.pagination
    if paging and len(paging.lists) == 1:
        item = paging.lists[0]
        return f"[pages]({up}guide/paging.md) of {annotation(str(item.item), link)}. {text(item.docs)}"
    kind = annotation(str(operation.returns), link) if operation.returns else code("None")
    return f"{'pages, each ' if paging else ''}{kind}. {text(operation.returns_docs)}"


def _facts(described: Described, operation: Operation) -> Iterator[tuple[str, str]]:
    up = described.up
    token = ", or an access token" if operation.accepts_tokens else ""
    yield "Credentials", f"needed{token}" if operation.requires_credentials else "none needed"
    costs = " and ".join(map(_cost, operation.costs))
    yield f"[Cost]({up}guide/limits.md)", costs or "no limit published"
    retry = _RETRIES[operation.retry].format(field=code(operation.idempotency_field or ""))
    yield f"[Retried]({up}guide/errors-and-retries.md)", retry
    if operation.pagination:
        yield f"[Pages]({up}guide/paging.md)", "fetched while you iterate"
    errors = [_ERRORS[status] for status in sorted(operation.statuses) if status in _ERRORS]
    if errors:
        yield "Raises", ", ".join(f"[{code(name)}]({up}mistakes.md#{name.lower()})" for name in errors)


def _cost(cost: Cost) -> str:
    each = f" for each of {code(cost.per)}" if cost.per else ""
    return f"{cost.tokens} of {code(cost.bucket)}{each}"


def _wire(described: Described, operation: Operation) -> Iterator[str]:
    yield from [code(f"{operation.http_method} {operation.path}"), ""]
    for environment, address in (operation.servers or described.model.servers).items():
        yield f"- {escape(environment)}: {code(address)}"
    yield ""
    yield from table(("argument", "on the wire"), ((code(it.name), _place(it)) for it in operation.parameters))
    if operation.body and operation.body.media_type:
        yield from [f"Body: {code(operation.body.media_type)}", ""]
    yield from [f"Documented statuses: {', '.join(sorted(operation.statuses))}", ""]
    if operation.operation_id:
        yield from [f"The vendor's operation id: {code(operation.operation_id)}", ""]
    if operation.documentation:
        yield from [f"[The vendor's page]({operation.documentation})", ""]


def _place(parameter: Parameter) -> str:
    name = f" {code(parameter.wire_name)}" if parameter.wire_name != parameter.name else ""
    return f"{parameter.location}{name}"
