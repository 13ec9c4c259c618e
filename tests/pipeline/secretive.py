"""A spec whose secrets stand in all places that a secret can be hidden in; `planted` makes them up."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pennyweight_core import Secret
from pipeline.naming import snake
from workshop import document

from .pieces import body, in_query, operation, or_null, ref

if TYPE_CHECKING:
    from types import ModuleType

    from pipeline.openapi.document import Document

TEXT: Document = {"type": "string"}
SECRET: Document = {"x-pennyweight-secret": True}
WAYS: dict[str, Document] = {
    "alias": ref("Pin"),
    "perhaps": or_null(ref("Pin")),
    "merged": {"allOf": [ref("Plain"), ref("Pin")]},
    "several": {"type": "array", "items": ref("Pin")},
    "aliased": ref("Pins"),
    "marked": {"type": "array", "items": or_null(TEXT), **SECRET},
    "byName": {"type": "object", "additionalProperties": ref("Pin")},
    "patterned": {"type": "object", "patternProperties": {"^p": ref("Pin")}, "additionalProperties": False},
    "either": {"oneOf": [{"type": "integer"}, ref("Pin")]},
    "anyText": {"anyOf": [{**TEXT, "format": "date"}, ref("Pin"), TEXT]},
    "born": {**TEXT, "format": "date", **SECRET},
    "worth": {**TEXT, "x-pennyweight-decimal": True, **SECRET},
}
"""Fields of answers and of bodies."""
TYPES = {
    "alias": "Secret[str]",
    "perhaps": "Secret[str] | None",
    "merged": "Secret[str]",
    "several": "list[Secret[str]]",
    "aliased": "list[Secret[str]]",
    "marked": "list[Secret[str] | None]",
    "byName": "dict[str, Secret[str]]",
    "patterned": "dict[str, Secret[str]]",
    "either": "int | Secret[str]",
    "anyText": "Secret[str]",
    "born": "Secret[str]",
    "worth": "Secret[str]",
}
"""What they are in a model; in a call they are the same in plain text."""


def planted(name: str, annotation: str) -> Any:
    """Return a value with a secret in it that nobody may see."""
    text = f"planted-{name}"
    return [text] if annotation.startswith("list") else {"key": text} if annotation.startswith("dict") else text


PLANTED = {wire: planted(wire, text) for wire, text in TYPES.items()}


def _marked(parameter: Document) -> Document:
    return {**parameter, **SECRET}


def secretive_document() -> Document:
    """Return the spec."""
    in_header = {"name": "X-Pins", "in": "header", "schema": WAYS["several"]}
    in_cookie = {"name": "crumb", "in": "cookie", "schema": WAYS["perhaps"]}
    parameters = [
        *(in_query("plain"), in_query("alias", ref("Pin")), in_query("perhaps", or_null(ref("Pin")))),
        *(in_query("several", WAYS["several"]), in_query("joined", WAYS["several"], explode=False)),
        *(in_query("deep", ref("Card"), style="deepObject"), in_query("flat", ref("Flat"))),
        _marked(in_query("number", {"type": "integer"})),
        {"name": "asJson", "in": "query", "content": {"application/json": {"schema": ref("Card")}}},
        *(in_header, in_cookie),
    ]
    schemas = {
        "Plain": TEXT,
        "Pin": {**TEXT, **SECRET},
        "Pins": {"type": "array", "items": ref("Pin")},
        "Card": {"type": "object", "properties": {"number": ref("Pin"), "owner": TEXT}},
        "Flat": {"type": "object", "properties": {"code": ref("Pin")}},
        "Answer": {"type": "object", "properties": {**WAYS, "card": ref("Card"), "shown": TEXT}},
        "Sent": {"type": "object", "required": ["alias"], "properties": {**WAYS, "card": ref("Card")}},
    }
    paths = {
        "/things": {
            "get": operation("things.get", ref("Answer"), *parameters),
            "put": operation("things.put", ref("Answer"), requestBody=body(ref("Sent"), required=True)),
            "post": operation(
                "things.post", None, requestBody=body(ref("Sent"), "application/x-www-form-urlencoded", required=True)
            ),
        }
    }
    return document(paths, schemas)


SHOWN = "planted"
CARD = {"number": "planted-card", "owner": "Somebody"}
ANSWER = json.dumps({**PLANTED, "card": CARD, "shown": "seen"})
BODY = {snake(wire): value for wire, value in PLANTED.items()}


def acme(package: ModuleType, wire: Any, **options: Any) -> Any:
    return package.Acme(api_key="key", transport=wire, max_retries=0, **options)


def card(package: ModuleType) -> Any:
    return package.models.Card(number=Secret("planted-card"), owner="Somebody")


def asked(package: ModuleType) -> dict[str, Any]:
    return {
        "plain": "seen",
        "alias": "planted-alias",
        "perhaps": "planted-perhaps",
        "several": ["planted-1", "planted-2"],
        "joined": ["planted-3", "planted-4"],
        "deep": card(package),
        "flat": package.models.Flat(code=Secret("planted-code")),
        "number": 471108150815,
        "as_json": card(package),
        "x_pins": ["planted-5", "planted-6"],
        "crumb": "planted-crumb",
    }
