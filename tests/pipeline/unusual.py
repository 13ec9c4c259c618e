"""A third spec that says many things at once: those that OpenAPI allows, and that few vendors say plainly."""

from pipeline.openapi.document import Document
from pipeline.openapi.inheritance import without_listed_heirs
from workshop import document

from .pieces import body, in_path, in_query, operation, ref
from .unusual_kinds import KINDS, READ

TEXT: Document = {"type": "string"}
EMPTY: Document = {"type": "object", "additionalProperties": False}
UNIX: Document = {"type": "integer", "x-pennyweight-time": "seconds"}


def _answering_only(**answers: Document) -> Document:
    return {status.removeprefix("s"): {"description": "So it goes.", **answer} for status, answer in answers.items()}


_NO_SUCCESS: Document = {
    "/reports/{id}/file": {
        "get": operation(
            "reports.get_file",
            None,
            in_path("id"),
            responses=_answering_only(
                s302={"headers": {"Location": {"schema": TEXT}}, "content": {"text/html": {"schema": TEXT}}},
                sdefault={},
            ),
        )
    },
    "/reports/{id}/raw": {
        "get": operation("reports.get_raw", None, in_path("id"), responses=_answering_only(s404={}, s5XX={}))
    },
}


_QUERY: Document = {
    "/charges": {
        "get": operation(
            "charges.list",
            None,
            in_query("expand", {"type": "array", "items": TEXT}, style="deepObject", explode=True),
            in_query("created", {"anyOf": [ref("Span"), UNIX]}, style="deepObject", explode=True),
            in_query("lines", {"type": "array", "items": ref("Line")}, style="deepObject", explode=True),
            in_query("filter", ref("Filter"), style="deepObject"),
            in_query("free", {"description": "Anything."}, style="deepObject"),
            in_query("plain", TEXT, style="deepObject"),
            in_query("size", {"oneOf": [ref("Span"), {"type": "number"}]}),
            in_query("joined", {"oneOf": [ref("Span"), {"type": "array", "items": TEXT}]}, explode=False),
            in_query("page", ref("Page")),
        )
    },
}
_SCHEMAS: Document = {
    "Span": {"type": "object", "properties": {"gte": UNIX, "lt": UNIX}},
    "Line": {"type": "object", "properties": {"sku": TEXT, "tags": {"type": "array", "items": TEXT}}},
    "Filter": {"type": "object", "properties": {"lines": {"type": "array", "items": ref("Line")}, "span": ref("Span")}},
    **KINDS,
    "Page": {"type": "object", "properties": {"number": {"type": "integer"}, "sort": {"type": "array", "items": TEXT}}},
}


_OWN_JSON: Document = {
    "/labels/{id}": {
        "patch": operation(
            "labels.change",
            None,
            in_path("id"),
            requestBody=body(ref("Line"), "application/merge-patch+json"),
            responses=_answering_only(
                s200={"content": {"application/vnd.acme.v2+json; charset=utf-8": {"schema": ref("Line")}}}, s204={}
            ),
        ),
        "put": operation(
            "labels.patch_whole",
            ref("Line"),
            in_path("id"),
            requestBody=body({"type": "array", "items": ref("Line")}, "application/json-patch+json", required=True),
        ),
        "post": operation(
            "labels.create",
            None,
            in_path("id"),
            requestBody=body(ref("Line"), "application/a+json", "application/b+json", required=True),
            responses=_answering_only(
                s200={"content": {"application/a+json": {"schema": ref("Line")}}},
                s201={"content": {"application/b+json": {"schema": ref("Line")}}},
            ),
        ),
        "delete": operation(
            "labels.delete", None, in_path("id"), requestBody=body(ref("Line"), "application/*+json", required=True)
        ),
    },
}


_OTHER_BODIES: Document = {
    "/manifest": {
        "put": operation("manifest.replace", None, requestBody=body(ref("Line"), "application/xml", required=True)),
        "post": operation(
            "manifest.append", None, requestBody=body(ref("Line"), "application/x-ndjson", required=True)
        ),
    }
}
_DEEP = ("labels", "owner", "lines", "note")
_FORMS: Document = {
    "/crates": {
        "post": operation(
            "crates.create",
            None,
            requestBody={
                "content": {
                    "application/x-www-form-urlencoded": {
                        "schema": ref("Shipment"),
                        "encoding": {
                            **{name: {"style": "deepObject", "explode": True} for name in _DEEP},
                            "sizes": {"style": "form", "explode": False},
                            "spaced": {"style": "spaceDelimited", "explode": False},
                            "pair": {"style": "form", "explode": False},
                            "span": {"style": "form"},
                            "path": {"allowReserved": True},
                            "meta": {"contentType": "application/json"},
                        },
                    }
                }
            },
        ),
        "put": operation(
            "crates.upload",
            None,
            requestBody={
                "required": True,
                "content": {
                    "multipart/form-data": {
                        "schema": ref("Upload"),
                        "encoding": {
                            "photo": {"contentType": "image/png"},
                            "scans": {"contentType": "image/png, image/jpeg"},
                            "labels": {"style": "deepObject", "explode": True},
                            "meta": {"contentType": "application/vnd.acme+json"},
                        },
                    }
                },
            },
        ),
        "get": operation("crates.list", None, requestBody=body(EMPTY, "application/x-www-form-urlencoded")),
        "delete": operation(
            "crates.delete", None, requestBody=body(EMPTY, "application/x-www-form-urlencoded", required=True)
        ),
        "trace": operation("crates.trace", None, requestBody={"content": {"multipart/form-data": {}}}),
        "patch": operation(
            "crates.change",
            None,
            requestBody=body({"oneOf": [ref("Span"), {"type": "object"}]}, "application/x-www-form-urlencoded"),
        ),
    },
}
_SCHEMAS |= {
    "Shipment": {
        "type": "object",
        "required": ["labels"],
        "properties": {
            "labels": {"type": "object", "additionalProperties": TEXT},
            "owner": {"anyOf": [ref("Span"), TEXT]},
            "lines": {"type": "array", "items": ref("Line")},
            "note": TEXT,
            "sizes": {"type": "array", "items": {"type": "integer"}},
            "spaced": {"type": "array", "items": TEXT},
            "pair": ref("Span"),
            "span": ref("Span"),
            "path": TEXT,
            "meta": {"type": "object"},
            "plain": {"type": "array", "items": TEXT},
            "due": UNIX,
            "price": {"type": "string", "x-pennyweight-money": {"unit": "major", "currency": "USD"}},
        },
    },
    "Upload": {
        "type": "object",
        "required": ["photo"],
        "properties": {
            "photo": {"type": "string", "format": "binary"},
            "scans": {"type": "array", "items": {"type": "string", "format": "binary"}},
            "labels": {"type": "object", "additionalProperties": TEXT},
            "meta": {"type": "object"},
            "due": UNIX,
            "note": {**TEXT, "description": "A file, which the document calls text."},
            "notes": {"type": "array", "items": TEXT},
        },
    },
}


_READ_ONLY: Document = {"type": "integer", "readOnly": True}
_DIRECTED: Document = {
    "/users": {
        "get": operation("users.list", {"type": "array", "items": ref("User")}),
        "post": operation("users.create", ref("User"), requestBody=body(ref("User"), required=True)),
        "put": operation(
            "users.replace", None, requestBody=body({"anyOf": [ref("User"), {"type": "null"}]}, required=True)
        ),
        "patch": operation("users.load", None, requestBody=body({"type": "array", "items": ref("Group")})),
        "delete": operation("users.invite", None, requestBody=body(ref("Invitation"), required=True)),
    },
    "/users/form": {
        "post": operation(
            "users.send", None, requestBody=body(ref("Invitation"), "application/x-www-form-urlencoded", required=True)
        )
    },
}
_SCHEMAS |= {
    "User": {
        "type": "object",
        "required": ["id", "name", "password", "made", "group"],
        "properties": {
            "id": _READ_ONLY,
            "name": TEXT,
            "password": {**TEXT, "writeOnly": True},
            "made": ref("Stamp"),
            "group": ref("Group"),
        },
    },
    "Stamp": {"type": "string", "format": "date-time", "readOnly": True},
    "Group": {
        "type": "object",
        "required": ["id", "label", "token"],
        "properties": {"id": _READ_ONLY, "label": TEXT, "token": {**TEXT, "writeOnly": True}},
    },
    "Invitation": {
        "type": "object",
        "required": ["id", "guest"],
        "properties": {"id": _READ_ONLY, "guest": ref("Guest")},
    },
    "Guest": {"type": "object", "required": ["id", "mail"], "properties": {"id": _READ_ONLY, "mail": TEXT}},
}


_LITERAL: Document = {
    path: {"get": operation(f"places.get_{name}", None, *parameters)}
    for path, name, *parameters in (
        ("/big crates/{größe}", "big", in_path("größe")),
        ("/größe", "size"),
        ("/a#b?c=d", "marks"),
        ("/50% off/%41%zz", "percent"),
        ("/v1:batch(all);x=1,2/~me@-._", "plain"),
        ('/[x]|y^z\\"<>`', "odd"),
    )
}


def unusual_document() -> Document:
    """Return the document."""
    return without_listed_heirs(
        document(
            {**_NO_SUCCESS, **_QUERY, **READ, **_OWN_JSON, **_OTHER_BODIES, **_FORMS, **_DIRECTED, **_LITERAL}, _SCHEMAS
        )
    )
