"""A third spec that says many things at once: those that OpenAPI allows, and that few vendors say plainly."""

from pipeline.openapi.document import Document
from workshop import document

from .pieces import in_path, operation

TEXT = {"type": "string"}


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


def unusual_document() -> Document:
    """Return the document."""
    return document({**_NO_SUCCESS})
