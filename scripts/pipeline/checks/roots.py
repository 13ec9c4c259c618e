"""The document's own keys: what belongs elsewhere."""

from collections.abc import Iterator

from pipeline.diagnostics import Diagnostic
from pipeline.openapi.document import Document
from pipeline.openapi.walk import METHODS

_PATH_ITEM = {*METHODS, "parameters", "servers", "summary", "description"}


def check(document: Document, where: str) -> Iterator[Diagnostic]:
    """Yield what is wrong around the operations."""
    for path, item in document.get("paths", {}).items():
        unread = [key for key in item if key not in _PATH_ITEM and not key.startswith("x-")]
        if unread:
            yield Diagnostic(
                location=where,
                message="a path item says something the pipeline does not read",
                target=path,
                actual=", ".join(unread),
                hint="say it in each operation",
            )
