"""A third spec that says many things at once: those that OpenAPI allows, and that few vendors say plainly."""

from pipeline.openapi.document import Document
from pipeline.openapi.inheritance import without_listed_heirs
from workshop import document

from .pieces import in_path, in_query, operation, ref
from .unusual_kinds import KINDS, READ

TEXT: Document = {"type": "string"}
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


def unusual_document() -> Document:
    """Return the document."""
    return without_listed_heirs(document({**_NO_SUCCESS, **_QUERY, **READ}, _SCHEMAS))
