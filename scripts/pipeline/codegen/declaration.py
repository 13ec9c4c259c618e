"""The source of an operation's declaration: all that core must know of it."""

import re
from collections.abc import Iterator

from pipeline.codegen.docstrings import replacement_of_argument, replacement_of_operation
from pipeline.model.bodies import Body, Form, body_of
from pipeline.model.pagination import paging_of
from pipeline.model.parameters import Given, costs_of, encode_template
from pipeline.model.responses import accept_of, answer_of, answers_of, is_enveloped, is_text, plain_kind
from pipeline.model.security import is_signed
from pipeline.model.servers import by_environment
from pipeline.model.styles import form_style, goes_by_value, is_joined, style_of
from pipeline.model.types import UNITS, annotation
from pipeline.openapi.canonical.operations import is_redirect
from pipeline.openapi.document import Document
from pipeline.openapi.walk import Schema

_SPELLED = {"Decimal", "Number", *UNITS.values()}
"""Types of parameters that core must know to spell a value."""


def declaration(document: Document, path: str, method: str, operation: Document, given: list[Given]) -> str:
    """Return `Operation(…)` for an operation of a normalised document that asks for what is `given`."""
    named = (repr(operation["x-pennyweight-name"]), repr(method.upper()), repr(encode_template(path)))
    parts = (
        _answer(document, operation),
        _body(document, operation),
        _parameters(document, given),
        _promises(document, operation, given),
        _names(document, operation, given),
    )
    return f"Operation({', '.join([*named, *(text for part in parts for text in part)])})"


def _answer(document: Document, operation: Document) -> Iterator[str]:
    kind = plain_kind(operation)
    if kind is not None:
        returns = "str" if is_text(kind) else "bytes"
        by_status = {
            status: returns if schema is not None else None for status, schema in answers_of(operation).items()
        }
        yield f"response_type={returns!r}"
        yield f"response_media_type={kind!r}"
    else:
        answer = answer_of(operation)
        promised = None if answer is None else annotation(document, _without_nothing(answer))
        by_status = {
            status: None if schema is None else annotation(document, schema)
            for status, schema in answers_of(operation).items()
        }
        yield f"response_type={promised!r}"
        if accept := accept_of(operation):
            yield f"accept={accept!r}"
        returns = promised or ""
    if is_redirect(operation["responses"]):
        yield "redirect=True"
    others = {
        int(status): text for status, text in by_status.items() if status.isdecimal() and text != (returns or None)
    }
    if others:
        yield f"responses={others!r}"


def _without_nothing(schema: Schema) -> Schema:
    """A choice without the empty answer that is one of its options."""
    kept = [option for option in schema.get("anyOf", []) if option != {"type": "null"}]
    return {**schema, "anyOf": kept} if kept else schema


def _body(document: Document, operation: Document) -> Iterator[str]:
    body = body_of(document, operation)
    if body is None:
        return
    if body.kind is not None:
        yield f"request_media_type={body.kind!r}"
        if fields := {wire: text for wire, text in _form(document, body) if text}:
            yield f"form={{{', '.join(f'{wire!r}: FormField({text})' for wire, text in fields.items())}}}"
        return
    if body.json_kind is not None:
        yield f"request_media_type={body.json_kind!r}"
    if body.component is not None:
        yield f"body={body.component!r}"
    else:
        yield f"body={annotation(document, body.schema)!r}"


def _form(document: Document, body: Body) -> Iterator[tuple[str, str]]:
    """Yield the arguments of `FormField` for each field of a form; empty for one that travels as usual."""
    for wire, item in body.schema["properties"].items() if body.form is Form.FORM else ():
        encoding = body.encoding.get(wire, {})
        style = form_style(document, item, encoding)
        text = annotation(document, item, nullable=False)
        typed = (_SPELLED | {"FileInput"}) & set(re.findall(r"\w+", text)) or goes_by_value(document, item, style)
        media_type = str(encoding.get("contentType", ""))
        concrete = media_type and not {"*", ","} & set(media_type)
        said = {"type": text if typed else None, "style": style, "media_type": media_type if concrete else None}
        yield wire, ", ".join(f"{key}={value!r}" for key, value in said.items() if value is not None)


def _parameters(document: Document, given: list[Given]) -> Iterator[str]:
    in_query = [item for item in given if item.place == "query"]
    types = {
        item.wire: text
        for item in in_query
        if (text := annotation(document, item.schema, nullable=False)) in _SPELLED
        or goes_by_value(document, item.schema, style_of(document, item))
    }
    joined = tuple(item.wire for item in in_query if is_joined(item))
    secret = tuple(item.wire for item in in_query if item.secret)
    styles = {
        f"{{{item.wire}}}" if item.place == "path" else item.wire: style
        for item in given
        if (style := style_of(document, item)) is not None
    }
    if types:
        yield f"query_types={types!r}"
    if joined:
        yield f"comma_separated={joined!r}"
    if styles:
        yield f"styles={styles!r}"
    if secret:
        yield f"secret_query_params={secret!r}"


def _promises(document: Document, operation: Document, given: list[Given]) -> Iterator[str]:
    retry = operation.get("x-pennyweight-retry", "never")
    if retry == "safe":
        yield "safe=True"
    elif isinstance(retry, dict):
        named = next(item.name for item in given if item.place == "body" and item.wire == retry["idempotent"])
        yield f"idempotency_field={named!r}"
    fields = {item.wire: item.name for item in given if item.place == "body"}
    costs = tuple(
        (cost["bucket"], cost.get("tokens", 1), *([fields[cost["per"]]] if "per" in cost else []))
        for cost in costs_of(operation)
    )
    if costs:
        yield f"cost={costs!r}"
    paging = paging_of(document, operation)
    if paging:
        yield f"pagination={paging.declaration}"
    if is_enveloped(document, operation):
        yield "enveloped=True"
    if not is_signed(document, operation):
        yield "signed=False"
    if operation.get("servers"):
        yield f"servers={by_environment(operation['servers'])!r}"


def _names(document: Document, operation: Document, given: list[Given]) -> Iterator[str]:
    """What errors and warnings call arguments, and what is deprecated."""
    renamed = {item.wire: item.name for item in given if item.place != "body" and item.wire != item.name}
    if renamed:
        yield f"argument_names={renamed!r}"
    if operation.get("deprecated"):
        yield f"deprecated={replacement_of_operation(operation)!r}"
    outdated = {item.key: replacement_of_argument(document, item) for item in given if is_deprecated(item)}
    if outdated:
        yield f"deprecated_arguments={outdated!r}"


def is_deprecated(item: Given) -> bool:
    """Whether an argument is deprecated, as a parameter or as a field of the body."""
    return bool(item.said.get("deprecated") or item.schema.get("deprecated"))
