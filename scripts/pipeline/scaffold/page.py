"""The page of a new client, `specs/<vendor>/README.md`, with examples that run: of the call that asks for least."""

import builtins
import re
from keyword import iskeyword

from pipeline.codegen import ExampleCall, format_code, write_call
from pipeline.model import ClientModel
from pipeline.openapi.document import Document
from pipeline.openapi.walk import operations
from pipeline.scaffold.auth_schemes import AuthSchemes
from pipeline.scaffold.overlay import rendered
from pipeline.vendors import Vendor

_IN_EXAMPLES = {"asyncio", "answering", "date", "datetime", "error", "httpx", "main", "pytest"}
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>|#!])")
_PLACEHOLDER, _ELSEWHERE = '"any"', '"https://elsewhere.example"'
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")


def page(vendor: Vendor, document: Document, manners: AuthSchemes, call: ExampleCall | None) -> bytes:
    """
    Return the page.

    Args:
        vendor: whose client it is of.
        document: the curated spec.
        manners: what the client asks for.
        call: what the examples call; None where nothing can be called so simply, and they only make a client.
    """
    count = sum(1 for _ in operations(document))
    variable = variable_of(vendor)
    pieces = {
        "module": vendor.module,
        "client": vendor.client,
        "variable": variable,
        "asks": bool(manners.fields),
        "imports": "\n".join(call.imports) if call else "",
        "models": models_of(vendor, call),
        "call": f"{variable}.{call.source}" if call else variable,
        "awaited": f"await {variable}.{call.source}" if call else variable,
        "statement": f"{variable}.{call.source}" if call else f"print({variable})",
        "given": client_arguments(manners, "transport=answering" if call else f"base_url={_ELSEWHERE}"),
    }
    examples = format_code(
        {
            f"{name}.py": rendered(
                f"page_{name}.py.jinja", **{**pieces, "call": pieces["call"] if call or name != "testing" else ""}
            )
            for name in ("calling", "awaiting", "failing", "testing")
        }
    )
    return rendered(
        "client_page.md.jinja",
        package=vendor.package,
        title=markdown(vendor.title),
        homepage=vendor.homepage,
        prefix=vendor.prefix,
        operations="one operation" if count == 1 else f"{count} operations",
        fields=[{"name": field.name, "doc": markdown(field.doc).rstrip(".")} for field in manners.fields],
        **{name.removesuffix(".py"): content.decode() for name, content in examples.items()},
    )


def variable_of(vendor: Vendor) -> str:
    """Return what examples call a client: as the vendor, unless that means something else in Python."""
    taken = iskeyword(vendor.name) or hasattr(builtins, vendor.name) or vendor.name in _IN_EXAMPLES
    return "client" if taken else vendor.name


def models_of(vendor: Vendor, call: ExampleCall | None) -> str:
    """Return the import of the models that a call needs; empty when it needs none."""
    return f"from {vendor.module}.models import {', '.join(call.models)}" if call and call.models else ""


def client_arguments(manners: AuthSchemes, *more: str) -> str:
    """Return credentials as the arguments of a client, and more arguments."""
    return ", ".join([*(f"{field.name}={_PLACEHOLDER}" for field in manners.fields), *more])


def markdown(text: str) -> str:
    """Return text that Markdown shows as it is, on one line."""
    plain = "".join(character if character.isprintable() else " " for character in text)
    return _MARKDOWN.sub(r"\\\1", " ".join(plain.split()))


def choose_example_call(model: ClientModel) -> ExampleCall | None:
    """
    Return the call that asks for least: one with credentials, that reads rather than writes, with few and plain arguments.

    None where every operation asks for something endless, or has servers of its own, which examples could not redirect, or redirects.
    """
    found = []
    for operation in model.operations.values():
        call = write_call(model, operation)
        if operation.servers or operation.redirects or not call.complete:
            continue
        rank = (
            not operation.requires_credentials,
            _METHODS.index(operation.http_method),
            operation.response_type is None or operation.response_media_type is not None,
            bool(call.models),
            sum(it.required for it in operation.parameters),
            len(call.arguments),
            operation.path,
        )
        found.append((rank, call))
    return min(found, key=lambda each: each[0])[1] if found else None
