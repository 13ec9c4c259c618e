"""Publications of a vendor that never was."""

from typing import Any

from pipeline.openapi.document import Document
from pipeline.publication import Publication


def page(name: str, document: Any, date: str | None = None) -> tuple[Publication, Document]:
    """A publication that was read as this document."""
    return Publication(name=name, text="", date=date, digest="sha256:" + "0" * 64), document
