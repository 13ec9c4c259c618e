"""The snippets of all rules in one pair of specs, so that two clients show what every rule is about."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pipeline.diff.rules import RULES
from pipeline.naming import snake
from pipeline.openapi.walk import operations

from .snippets import (
    CASES,
    DOLLARS,
    FIXED,
    KIND,
    SECRET,
    TEXT,
    WHOLE,
    answering,
    asking,
    calling,
    fields,
    getting,
    holding,
    in_query,
    posting,
    ref,
    spec,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.openapi.document import Document

Case = tuple["Document", "Document"]

_INVERSES = {rule.name: rule.inverse for rule in RULES}
_WHOLE = ("server-", "default-server-", "envelope-", "budget-")
"""Rules about the document itself: these can't stand beside each other."""
_PLACE = "#/components/schemas/"


def _giving(schema: Document) -> Document:
    return {"200": {"description": "", **holding(schema)}}


def _paged(style: str | None = "cursor", items: str = "things", **more: Any) -> Document:
    """Return a spec whose call may come in pages."""
    lists = {
        name: {"type": "array", "items": ref(kind)} for name, kind in (("things", "Thing"), ("others", "NewThing"))
    }
    said = {style: "from", "style": style, "next": "then", "items": [items], **more} if style else None
    marks = {"x-pennyweight-pagination": said} if said else {}
    paths = calling(in_query("from", TEXT), responses=_giving(ref("Page")), **marks)["paths"]
    return spec({"Page": fields(then=TEXT, **lists)}, paths)


def _posting(retry: Document | None, *parameters: Document, **properties: Any) -> Document:
    body = {"required": True, **holding(ref("NewThing"))}
    marks = {"x-pennyweight-retry": retry} if retry else {}
    post = {
        "x-pennyweight-name": "things.create",
        "requestBody": body,
        "responses": {"204": {"description": ""}},
        **marks,
    }
    return spec({"NewThing": fields(**properties)}, {"/things": {"post": {**post, "parameters": list(parameters)}}})


def _costly(tokens: int) -> Document:
    return calling(**{"x-pennyweight-cost": {"bucket": "kept", "tokens": tokens}})


def _chosen(count: int) -> Case:
    kind = {"type": "string", "enum": [f"kind {number}" for number in range(count)]}
    return calling(in_query("kind", TEXT)), spec({"Kind": kind}, calling(in_query("kind", ref("Kind")))["paths"])


def _shouting(*kinds: str) -> Document:
    return spec({"Thing": fields(kind=ref("Kind")), "Kind": {"type": "string", "enum": list(kinds)}})


def _secrets(mark: Document) -> Document:
    """Return fields, parameters and bodies that hold text in all the ways that there are, with a mark or without."""
    ways = {
        "price": {**TEXT, "x-pennyweight-decimal": True, **mark},
        "day": {**TEXT, "format": "date", **mark},
        "pins": {"type": "array", "items": ref("Pin")},
        "more": {"type": "array", "items": TEXT, **mark},
        "by_name": {"type": "object", "additionalProperties": ref("Pin")},
        "perhaps": {"anyOf": [ref("Pin"), {"type": "null"}]},
        "either": {"oneOf": [ref("Pin"), WHOLE]},
    }
    wanted = [in_query("pin", ref("Pin")), in_query("n", WHOLE, **mark)]
    wanted.append(in_query("card", ref("Card"), style="deepObject"))
    card = fields(pin=ref("Pin"))
    paths = {"/things": {"get": getting(*wanted), "post": posting()}}
    return spec({"Thing": fields(**ways), "NewThing": fields(**ways), "Pin": {**TEXT, **mark}, "Card": card}, paths)


def _asking(schema: Document) -> Document:
    return spec({"Kind": KIND, "Thing": fields(kind=ref("Kind"))}, asking(schema)["paths"])


def _reading(schema: Document) -> Document:
    return spec({"Kind": KIND, "Thing": fields(kind=schema, other=ref("Kind"))})


_ALONE = ("operation-added", "operation-renamed")
"""These have a resource of their own, which comes and goes with its calls; the others share one."""
OWN: dict[str, Case] = {
    "paging-added": (_paged(None), _paged()),
    "paging-changed": (_paged(), _paged(items="others")),
    "paging-detail-changed": (_paged(), _paged(maximum=10)),
    "retry-changed": (
        _posting({"idempotent": "id"}, id=TEXT, key=TEXT),
        _posting({"idempotent": "key"}, id=TEXT, key=TEXT),
    ),
    "cost-changed": (_costly(1), _costly(2)),
    "field-renamed": (_posting(None, in_query("id"), size=TEXT), _posting(None, in_query("id"), id=TEXT)),
}
"""For snippets that are no specs of the house."""
MORE: dict[str, Case] = {
    "enum of many": _chosen(20),
    "pages by offset": (_paged(), _paged("offset")),
    "money within": (
        spec({"Thing": fields(sizes={"type": "array", "items": WHOLE})}),
        spec({"Thing": fields(sizes={"type": "array", "items": DOLLARS})}),
    ),
    "alias": (
        spec({"Thing": fields(at=ref("Moment")), "Moment": TEXT}),
        spec({"Thing": fields(at=ref("Moment")), "Moment": WHOLE}),
    ),
    "shouting": (_shouting("one"), _shouting("ONE", "one")),
    "secret alias": (
        spec({"Thing": fields(pin=ref("Pin")), "Pin": TEXT}),
        spec({"Thing": fields(pin=ref("Pin")), "Pin": {**TEXT, **SECRET}}),
    ),
    "secrets of all kinds": (_secrets({}), _secrets(SECRET)),
    "text becomes a constant": (answering(TEXT), answering(FIXED)),
    "a constant may be given": (asking(TEXT), asking(FIXED)),
    "more than an enum": (_asking(ref("Kind")), _asking({"type": ["integer", "string"]})),
    "an enum beside text": (_asking({"anyOf": [ref("Kind"), TEXT]}), _asking(TEXT)),
    "an enum read beside text": (_reading({"anyOf": [ref("Kind"), TEXT]}), _reading(TEXT)),
}
"""Beside those of the rules."""
CHOSEN = [
    name
    for number, name in enumerate(CASES)
    if not name.startswith(_WHOLE) and _INVERSES[name] not in list(CASES)[:number]
]


def joined() -> Case:
    """Return two specs in which every case has calls and components of its own."""
    cases = {name: OWN.get(name, CASES[name]) for name in CHOSEN} | MORE
    return _joined(cases, 0, "live", "demo", "gone"), _joined(cases, 1, "demo", "live")


def enveloped(content: Document) -> Document:
    """Return a spec that has an envelope around answers."""
    around = {"x-pennyweight-envelope": {"status": "status", "ok": ["ok"], "content": "content", "message": "message"}}
    envelope = fields("status", status=TEXT, message=TEXT, content=content)
    return spec({"Envelope": envelope}, calling(responses=_giving(ref("Envelope")))["paths"], **around)


def _joined(cases: Mapping[str, Case], side: int, *servers: str) -> Document:
    whole = spec(
        paths={"/": {}},
        servers=[{"url": f"https://{side}.acme.example/{name}", "x-pennyweight-environment": name} for name in servers],
        **{
            "x-pennyweight-limits": {
                "buckets": {name: {"tokens": 1, "seconds": 1} for name in ("kept", "gone")[: 2 - side]}
            }
        },
    )
    whole["paths"], schemas = {}, whole["components"]["schemas"]
    for name, case in cases.items():
        moved = _moved(case, side, name)
        whole["paths"] |= moved["paths"]
        schemas |= moved["components"]["schemas"]
    text = json.dumps(whole)
    whole["components"]["schemas"] = {name: it for name, it in schemas.items() if f'"{_PLACE}{name}"' in text}
    return whole


def _moved(case: Case, side: int, name: str) -> Document:
    """Return one side of a case with calls and components of its own; those that are as always are shared."""
    title = "".join(word.capitalize() for word in snake(name).split("_"))
    always, sides = spec()["components"]["schemas"], [document["components"]["schemas"] for document in case]
    own = {key for key in {**sides[0], **sides[1]} if not all(it.get(key) == always.get(key) for it in sides)}
    text = json.dumps(case[side])
    for key in own:
        text = text.replace(f'"{_PLACE}{key}"', f'"{_PLACE}{title}{key}"')
    document: Document = json.loads(text)
    for _, _, operation in operations(document):
        resource, _, method = operation["x-pennyweight-name"].partition(".")
        alone = name in _ALONE
        operation["x-pennyweight-name"] = f"{snake(name)}.{method}" if alone else f"{resource}.{snake(name)}_{method}"
    schemas = document["components"]["schemas"]
    return {
        "paths": {f"/{snake(name)}{path}": item for path, item in document["paths"].items()},
        "components": {"schemas": {f"{title}{key}" if key in own else key: it for key, it in schemas.items()}},
    }
