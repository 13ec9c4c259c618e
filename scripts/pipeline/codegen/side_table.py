"""
The side table: what templates need and the generator does not carry.

Every value is a ready piece of source or a flag, made here in Python, so that templates only place it.
"""

from typing import Any

from pipeline.codegen.client_table import client
from pipeline.codegen.docstrings import said
from pipeline.codegen.example import Calls
from pipeline.codegen.operation_table import operations_by_resource
from pipeline.codegen.resource_table import resources, with_uses
from pipeline.codegen.text import docstring, sentence
from pipeline.model.credentials import Constructor
from pipeline.model.directions import given_only
from pipeline.model.naming import member_names, python_names
from pipeline.model.parameters import keeps_rest, rest_name
from pipeline.model.types import annotation, used
from pipeline.openapi.document import Document
from pipeline.openapi.walk import Schema
from pipeline.vendors import Vendor

_MADE = (
    '# Made by `nox -s "regenerate({vendor})"` from specs/{document} and overlays/{overlay}. Please don\'t edit.\n'
    "# Wrong type? specs/{document}/corrections.yaml. Missing behaviour? overlays/{overlay}.\n"
)

_ERRORS = (
    "APIConnectionError APIResponseError APIStatusError APITimeoutError AuthenticationError BadRequestError PennyweightError "
    "ConflictError InvalidCredentialsError MissingCredentialsError NotFoundError PermissionDeniedError RateLimitError "
    "ServerError UnprocessableEntityError UnsafeHostError VendorStatusError WebhookVerificationError"
)
_REEXPORTS = {
    **dict.fromkeys(_ERRORS.split(), "pennyweight_core._errors"),
    "AsyncModelPages": "pennyweight_core._pages",
    "AsyncPages": "pennyweight_core._pages",
    "CallOptions": "pennyweight_core._options",
    "Drift": "pennyweight_core._drift",
    "DriftLog": "pennyweight_core._drift_log",
    "DriftWarning": "pennyweight_core._drift",
    "ModelPages": "pennyweight_core._pages",
    "Pages": "pennyweight_core._pages",
    "RequestEvent": "pennyweight_core._telemetry",
    "Response": "pennyweight_core._response",
    "ResponseEvent": "pennyweight_core._telemetry",
    "UNSET": "pennyweight_core._values",
    "UnknownVariant": "pennyweight_core._variants",
    "Unset": "pennyweight_core._values",
}
"""What a client package offers of core, loaded from where it is defined."""


def side_table(document: Document, vendor: Vendor, constructor: Constructor) -> dict[str, Any]:
    """Return the table for one normalised document."""
    schemas = document["components"]["schemas"]
    variable = ".".join(filter(None, [vendor.root, vendor.attribute]))
    by_resource = operations_by_resource(document, Calls(variable, f"{vendor.module}.models"))
    only_given = given_only(document)
    overlay = "/".join(filter(None, [vendor.root, constructor.overlay]))
    return {
        "header": _MADE.format(vendor=vendor.root, document=vendor.folder, overlay=overlay),
        "models": {
            name: _model(document, schema, given=name in only_given)
            for name, schema in schemas.items()
            if "enum" not in schema
        },
        "enums": {name: _enum(schema) for name, schema in schemas.items() if "enum" in schema},
        "resources": with_uses(document, resources(document), by_resource),
        "operations": by_resource,
        "client": client(document, vendor, constructor),
        "reexports": _REEXPORTS,
        "version": vendor.version,
    }


def _model(document: Document, schema: Schema, *, given: bool) -> dict[str, Any]:
    names = python_names(schema["properties"])
    fields: dict[str, dict[str, Any]] = {}
    for wire, item in schema["properties"].items():
        text = said(document, item)
        fields[names[wire]] = {
            "type": annotation(document, item, given=given),
            "wire": repr(wire) if names[wire] != wire else "",
            "doc": docstring([text], 4) if text else "",
            "rest": False,
        }
    if keeps_rest(schema):
        kept = {"type": "object", "additionalProperties": schema["additionalProperties"]}
        doc = docstring(["All other fields, by the vendor's names."], 4)
        fields[rest_name(schema)] = {"type": annotation(document, kept), "wire": "", "doc": doc, "rest": True}
    return {
        "doc": _class_words(schema),
        "fields": fields,
        "uses": used(document, (it["type"] for it in fields.values())),
    }


def _enum(schema: Schema) -> dict[str, Any]:
    values = [value for value in schema["enum"] if value is not None]
    members = [[name, repr(value)] for value, name in member_names(values).items()]
    return {"doc": _class_words(schema), "members": members}


def _class_words(schema: Schema) -> str:
    return docstring([sentence(schema.get("description", "")) or "No description."], 4)
