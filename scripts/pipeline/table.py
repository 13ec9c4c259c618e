"""
The side table: what templates need and the generator does not carry.

Every value is a ready piece of source or a flag, made here in Python, so that templates only place it.
"""

from typing import Any

from pipeline import operation_table
from pipeline.constructor import Argument
from pipeline.documents import Document
from pipeline.naming import member_names, python_names
from pipeline.rules.schemas import is_class
from pipeline.rules.walking import resolve
from pipeline.vendors import Vendor
from pipeline.words import docstring, listed, sentence

_LITERALS = 12
_MADE = (
    '# Made by `nox -s "regenerate({vendor})"` from specs/{vendor} and overlays/{vendor}. Please don\'t edit.\n'
    "# Wrong type? specs/{vendor}/corrections.yaml. Missing behaviour? overlays/{vendor}.\n"
)

_ERRORS = (
    "APIConnectionError APIResponseError APIStatusError APITimeoutError AuthenticationError BadRequestError BursarError "
    "ConflictError InvalidCredentialsError MissingCredentialsError NotFoundError PermissionDeniedError RateLimitError "
    "ServerError UnprocessableEntityError UnsafeHostError VendorStatusError WebhookVerificationError"
)
_REEXPORTS = {
    **dict.fromkeys(_ERRORS.split(), "bursar_core._errors"),
    "Drift": "bursar_core._drift",
    "DriftWarning": "bursar_core._drift",
    "Response": "bursar_core._response",
    "UNSET": "bursar_core._values",
    "Unset": "bursar_core._values",
}
"""What a client package offers of core, loaded from where it is defined."""


def side_table(document: Document, vendor: Vendor, credentials: list[Argument]) -> dict[str, Any]:
    """Return the table for one corrected document."""
    schemas = document["components"]["schemas"]
    return {
        "header": _MADE.format(vendor=vendor.name),
        "models": {
            name: _model(document, schema) for name, schema in schemas.items() if is_class(schema) and "enum" not in schema
        },
        "enums": {name: _enum(schema) for name, schema in schemas.items() if "enum" in schema},
        "resources": operation_table.resources(document),
        "operations": operation_table.operations_by_resource(document),
        "client": _client(document, vendor, credentials),
        "reexports": _REEXPORTS,
        "version": vendor.version,
    }


def _model(document: Document, schema: dict[str, Any]) -> dict[str, Any]:
    names = python_names(schema.get("properties", {}))
    fields = {}
    for wire, item in schema.get("properties", {}).items():
        text = item.get("description") or resolve(document, item).get("description", "")
        mark = "Deprecated. " if item.get("deprecated") else ""
        fields[names[wire]] = {
            "wire": repr(wire) if names[wire] != wire else "",
            "doc": docstring([mark + sentence(text)] if text else [], 4) if text else "",
        }
    return {"doc": docstring([sentence(schema.get("description", "")) or "No description."], 4), "fields": fields}


def _enum(schema: dict[str, Any]) -> dict[str, Any]:
    values = [str(value) for value in schema["enum"] if value is not None]
    literals = ", ".join(map(repr, values))
    return {
        "doc": docstring([sentence(schema.get("description", "")) or "No description."], 4),
        "members": [[name, repr(value)] for value, name in member_names(values).items()],
        "literal": f"Literal[{literals}]" if len(values) <= _LITERALS else "str",
    }


def _client(document: Document, vendor: Vendor, credentials: list[Argument]) -> dict[str, Any]:
    servers = {
        server.get("x-bursar-environment", "production"): server["url"].rstrip("/") for server in document["servers"]
    }
    envelope = document.get("x-bursar-envelope")
    return {
        "class": vendor.client,
        "name": vendor.name,
        "environments": f"Literal[{', '.join(map(repr, servers))}]",
        "vendor": _vendor_source(vendor, servers, envelope),
        "summary": sentence(vendor.summary),
        "doc": docstring(_client_words(vendor, document, credentials, servers, ""), 4),
        "async_doc": docstring(_client_words(vendor, document, credentials, servers, "Async"), 4),
        "module_doc": docstring([f"{sentence(vendor.summary)} Unofficial, not affiliated with {vendor.title}."], 0),
        "credentials": [
            {"name": item.name, "annotation": item.annotation, "secret": item.secret} for item in credentials
        ],
        "secrets": [item.name for item in credentials if item.secret],
    }


def _vendor_source(vendor: Vendor, servers: dict[str, str], envelope: dict[str, Any] | None) -> str:
    arguments = [
        repr(vendor.name),
        f"prefix={vendor.prefix!r}",
        f"package={vendor.module!r}",
        f"version={vendor.version!r}",
        f"servers={servers!r}",
    ]
    if envelope:
        names = python_names([envelope["status"], envelope["content"]])
        status, content = names[envelope["status"]], names[envelope["content"]]
        arguments.append(f"envelope=Envelope(status={status!r}, ok={envelope['ok']!r}, content={content!r})")
    if vendor.deprecated:
        arguments.append(f"deprecated={vendor.deprecated!r}")
    return f"Vendor({', '.join(arguments)})"


def _client_words(
    vendor: Vendor, document: Document, credentials: list[Argument], servers: dict[str, str], flavour: str
) -> list[str]:
    arguments = []
    for item in credentials:
        variable = f"{vendor.prefix}_{item.name.upper()}"
        source = f"`{variable}` or `{variable}_PATH`" if item.path_variable else f"`{variable}`"
        needed = "Optional; from" if item.optional else "Default: from"
        arguments.append((item.name, f"{sentence(item.doc)} {needed} {source} in the environment."))
    default = next(iter(servers))
    arguments += [
        ("environment", f"One of {', '.join(servers)}. Default: {default}."),
        ("base_url", f"Another address instead of an environment's. Default: `{vendor.prefix}_BASE_URL`, if set."),
        ("trusted_hosts", "Hosts beside the vendor's own and loopback that may receive your credentials."),
        ("timeout", "Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most."),
        ("max_retries", "How often a safe operation is sent again after a failure that may pass."),
        ("on_drift", "What to do when an answer differs from the spec: ignore, log, warn, raise, or a callable."),
        ("http_client", f"Your own `httpx.{flavour}Client`; you close it."),
        ("transport", "Your own httpx transport, below the client."),
    ]
    kind = "asynchronous" if flavour else "synchronous"
    words = [f"{sentence(vendor.summary)} This is the {kind} client."]
    if vendor.deprecated:
        words.append(f"Deprecated: {sentence(vendor.deprecated)}")
    raises = [
        ("MissingCredentialsError", "a credential is neither given nor in the environment."),
        ("InvalidCredentialsError", "a credential can't be used."),
        ("UnsafeHostError", "the base URL would send credentials where they don't belong."),
    ]
    return [*words, "Args:", listed(arguments, 4), "Raises:", listed(raises, 4), f"See {vendor.homepage}"]
