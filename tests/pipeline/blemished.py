"""Documents of a vendor that never was, with one blemish or another, and what becomes of them."""

import json
from typing import Any

from pipeline.checks.curated import check_curated
from pipeline.curation.curated_spec import curate
from pipeline.diagnostics import Diagnostic
from pipeline.importers.publications import import_publications
from pipeline.openapi.document import Document
from pipeline.publication import Publication

NAME = "crates.yaml"
HOSTS = ("api.crates.example",)
TEXT = {"type": "string"}


def crates(operation: Any = None, schema: Any = None, path: str = "/crates", **more: Any) -> Document:
    """A vendor's document with one operation, whose answer has one field, and whatever else is asked for."""
    answer = {"type": "object", "properties": {"it": schema if schema is not None else TEXT}}
    listing = {"responses": {"200": {"description": "", "content": {"application/json": {"schema": answer}}}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Crates", "version": "7"},
        "servers": [{"url": "https://api.crates.example/v1"}],
        "paths": {path: {"get": {**listing, **(operation or {})}}},
        **more,
    }


def asking(*parameters: Any, path: str = "/crates") -> Document:
    """A vendor's document whose operation has these parameters."""
    return crates({"parameters": list(parameters)}, path=path)


def made_of(text: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The curated spec made of a vendor's text, held to all checks, and the notes on the way."""
    upstream = import_publications([Publication(name=NAME, text=text, digest="sha256:0")])
    document = curate(upstream.document, None, whole=True, title="Crates").document
    check_curated(document, "specs/crates/openapi.yaml", (), HOSTS)
    return document, upstream.notes


def settled(document: Document) -> tuple[Document, list[tuple[str | None, str]]]:
    """The same of a document, with target and message of each note."""
    made, notes = made_of(json.dumps(document))
    assert {note.location for note in notes} <= {NAME}
    assert all(note.expected and note.actual and note.hint for note in notes)
    return made, [(note.target, note.message) for note in notes]


def field(document: Document) -> Any:
    """What the one field of the one answer is."""
    (answer,) = [it for it in document["components"]["schemas"].values() if "it" in it.get("properties", {})]
    return answer["properties"]["it"]


def parameters(document: Document, path: str = "/crates") -> list[Any]:
    listed = document["paths"][path]["get"].get("parameters", [])
    return [
        document["components"]["parameters"][it["$ref"].rpartition("/")[2]] if "$ref" in it else it for it in listed
    ]


IT = "#/paths/~1crates/get/responses/200/content/application~1json/schema/properties/it"
