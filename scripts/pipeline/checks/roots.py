"""The document's own keys: what belongs elsewhere."""

from collections.abc import Iterator

from pipeline.diagnostics import Finding
from pipeline.openapi.document import Document
from pipeline.openapi.walk import METHODS

_PATH_ITEM = {*METHODS, "parameters", "servers", "summary", "description"}


def check(document: Document, where: str) -> Iterator[Finding]:
    """Yield what is wrong around the operations."""
    if document.get("webhooks"):
        yield Finding(where=where, what="has webhooks", so="describe them in events.yaml")
    for path, item in document.get("paths", {}).items():
        unread = [key for key in item if key not in _PATH_ITEM and not key.startswith("x-")]
        if unread:
            yield Finding(
                where=where,
                what="a path item says something the pipeline does not read",
                target=path,
                found=", ".join(unread),
                so="say it in each operation",
            )
