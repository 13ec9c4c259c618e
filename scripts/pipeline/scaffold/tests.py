"""The tests of a new client: `tests/vendors/test_<vendor>.py`, which hold as they are written."""

from base64 import b64encode
from collections.abc import Iterator
from urllib.parse import quote

from pipeline.codegen import ExampleCall, format_code
from pipeline.file_tree import FileTree
from pipeline.openapi.document import Document
from pipeline.scaffold.auth_schemes import BASIC, BEARER, COOKIE, HEADER, QUERY, AuthSchemes, CredentialLocation
from pipeline.scaffold.overlay import rendered
from pipeline.scaffold.page import models_of
from pipeline.scaffold.vendor_entry import host_of
from pipeline.vendors import Vendor

_SECRET, _NAME = "hunter2", "somebody"


def client_tests(
    vendor: Vendor, document: Document, manners: AuthSchemes, call: ExampleCall | None, *, webhooks: bool
) -> FileTree:
    """
    Return the test module: credentials are where the spec wants them, a call decodes, errors have their types.

    Args:
        vendor: whose client it is of.
        document: the curated spec.
        manners: what the client asks for.
        call: what is called; without one the tests are about the overlay only.
        webhooks: whether it has events.
    """
    values = [(field.name, _SECRET if field.secret else _NAME, field.secret) for field in manners.fields]
    credentials = [f"{name}={value!r}" for name, value, _ in values]
    headers = {"cookie": "b=2", **_headers(manners)}
    source = rendered(
        "test_vendor.py.jinja",
        doc=f"Credentials go where the spec of {vendor.name} says, answers decode, errors are typed.",
        imports="\n".join(call.imports) if call else "",
        module=vendor.module,
        client=vendor.client,
        vendor=repr(vendor.name),
        models=models_of(vendor, call),
        origin=repr(_origin(document)),
        secrets=any(field.secret for field in manners.fields),
        fields=", ".join(
            f"{name}={_as_secret(value)}" if secret else f"{name}={value!r}" for name, value, secret in values
        ),
        given=", ".join(credentials),
        before="".join(f"{argument}, " for argument in credentials),
        raw_query=repr("&".join(["a=1", *(f"{quote(name, safe='')}={value}" for name, value in _query(manners))])),
        headers=repr(headers),
        on_wire=list(_on_wire(manners)) if call and call.operation.requires_credentials else [],
        call=call.source if call else "",
        method=repr(call.operation.http_method) if call else "",
        path=repr(call.operation.path) if call else "",
        webhooks=webhooks,
    )
    path = f"test_{vendor.name}.py"
    return {f"tests/vendors/{path}": format_code({path: source})[path]}


def _as_secret(value: str) -> str:
    return f"Secret({value!r})"


def _headers(manners: AuthSchemes) -> dict[str, str]:
    """Return the headers that are added to a request with the cookie b=2."""
    found = {}
    for carrier in manners.carriers:
        if carrier.kind in {HEADER, BEARER, BASIC}:
            found[carrier.wire.lower()] = _in_header(carrier)
    cookies = [f"{carrier.wire}={_SECRET}" for carrier in manners.carriers if carrier.kind == COOKIE]
    return {**found, "cookie": "; ".join(["b=2", *cookies])} if cookies else found


def _in_header(carrier: CredentialLocation) -> str:
    if carrier.kind == BEARER:
        return f"Bearer {_SECRET}"
    if carrier.kind == BASIC:
        return f"Basic {b64encode(f'{_NAME}:{_SECRET}'.encode()).decode()}"
    return _SECRET


def _query(manners: AuthSchemes) -> list[tuple[str, str]]:
    return [(carrier.wire, _SECRET) for carrier in manners.carriers if carrier.kind == QUERY]


def _on_wire(manners: AuthSchemes) -> Iterator[str]:
    """Yield what must be true of an `httpx.Request`, as source."""
    for carrier in manners.carriers:
        if carrier.kind == QUERY:
            yield f"request.url.params.get_list({carrier.wire!r}) == [{_SECRET!r}]"
        elif carrier.kind == COOKIE:
            yield f"{f'{carrier.wire}={_SECRET}'!r} in request.headers['cookie'].split('; ')"
        else:
            yield f"request.headers[{carrier.wire!r}] == {_in_header(carrier)!r}"


def _origin(document: Document) -> str:
    hosts = (host_of(server.get("url")) for server in document.get("servers", []))
    return f"https://{next(filter(None, hosts), 'vendor.example')}"
