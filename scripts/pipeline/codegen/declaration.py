"""The source of an operation's declaration: all that core must know of it."""

from collections.abc import Iterator

from pipeline.model import SPELLED, FormField, Operation, encode_template, without_none


def render_declaration(operation: Operation) -> str:
    """Return `Operation(…)` for an operation."""
    named = (repr(operation.name), repr(operation.http_method), repr(encode_template(operation.path)))
    parts = (
        _responses(operation),
        _body(operation),
        _parameters(operation),
        _promises(operation),
        _names(operation),
    )
    return f"Operation({', '.join([*named, *(text for part in parts for text in part)])})"


def _responses(operation: Operation) -> Iterator[str]:
    returns = None if operation.response_type is None else str(operation.response_type)
    yield f"response_type={returns!r}"
    if operation.response_media_type is not None:
        yield f"response_media_type={operation.response_media_type!r}"
    if operation.accept is not None:
        yield f"accept={operation.accept!r}"
    if operation.redirects:
        yield "redirect=True"
    by_status = {
        int(status): None if type_ is None else str(type_)
        for status, type_ in operation.responses.items()
        if status.isdecimal()
    }
    others = {status: text for status, text in by_status.items() if text != returns}
    if others:
        yield f"responses={others!r}"


def _body(operation: Operation) -> Iterator[str]:
    body = operation.body
    if body is None:
        return
    if body.media_type is not None:
        yield f"request_media_type={body.media_type!r}"
        if body.form:
            yield f"form={{{', '.join(map(_form_field, body.form))}}}"
        return
    if body.json_media_type is not None:
        yield f"request_media_type={body.json_media_type!r}"
    yield f"body={body.component or str(body.type)!r}"


def _form_field(field: FormField) -> str:
    facts = {
        "type": None if field.type is None else str(field.type),
        "style": field.style,
        "media_type": field.media_type,
    }
    arguments = ", ".join(f"{name}={value!r}" for name, value in facts.items() if value is not None)
    return f"{field.wire_name!r}: FormField({arguments})"


def _parameters(operation: Operation) -> Iterator[str]:
    in_query = [it for it in operation.parameters if it.location == "query"]
    types = {
        it.wire_name: text for it in in_query if (text := str(without_none(it.wire_type))) in SPELLED or it.by_value
    }
    joined = tuple(it.wire_name for it in in_query if it.comma_separated)
    secret = tuple(it.wire_name for it in in_query if it.secret)
    styles = {
        f"{{{it.wire_name}}}" if it.location == "path" else it.wire_name: it.style
        for it in operation.parameters
        if it.style is not None
    }
    if types:
        yield f"query_types={types!r}"
    if joined:
        yield f"comma_separated={joined!r}"
    if styles:
        yield f"styles={styles!r}"
    if secret:
        yield f"secret_query_params={secret!r}"


def _promises(operation: Operation) -> Iterator[str]:
    if operation.retry == "safe":
        yield "safe=True"
    elif operation.idempotency_field is not None:
        yield f"idempotency_field={operation.idempotency_field!r}"
    costs = tuple((it.bucket, it.tokens, *([it.per] if it.per else [])) for it in operation.costs)
    if costs:
        yield f"cost={costs!r}"
    if operation.pagination:
        yield f"pagination={_pagination(operation)}"
    if operation.enveloped:
        yield "enveloped=True"
    if not operation.requires_credentials:
        yield "signed=False"
    if operation.servers:
        yield f"servers={dict(operation.servers)!r}"


def _pagination(operation: Operation) -> str:
    paging = operation.pagination
    if paging is None:
        return ""
    arguments = [repr(paging.parameter), f"items={tuple(it.path for it in paging.lists)!r}"]
    if paging.location != "query":
        arguments.append(f"location={paging.location!r}")
    arguments += [f"{name}={path!r}" for name, path in (("next", paging.next), ("total", paging.total)) if path]
    return f"Pagination({', '.join(arguments)})"


def _names(operation: Operation) -> Iterator[str]:
    """The names of arguments in errors and warnings, and what is deprecated."""
    renamed = {
        it.wire_name: it.name for it in operation.parameters if it.location != "body" and it.wire_name != it.name
    }
    if renamed:
        yield f"argument_names={renamed!r}"
    if operation.deprecated:
        yield f"deprecated={operation.replacement!r}"
    outdated = {it.key: it.replacement for it in operation.parameters if it.deprecated}
    if outdated:
        yield f"deprecated_arguments={outdated!r}"
