"""A document that is read twice gives the same spec, without one word of the vendor's, whatever schemas stand in."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pipeline.checks.curated import check_curated
from pipeline.curation.curated_spec import curate
from pipeline.importers.publications import import_publications
from pipeline.publication import Publication

TEXT = {"type": "string", "description": "Vendor's prose."}
LID = {"type": "object", "description": "Vendor's prose.", "properties": {"size": {"type": "integer"}, "in": TEXT}}
BOX = {"type": "object", "properties": {"lid": LID, "side": {"type": "string", "enum": ["a", "b"]}}}


def spec(schema: Any, components: Any = None, **operation: Any) -> Any:
    answer = {"description": "Vendor's prose.", "content": {"application/json": {"schema": schema}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Crates", "version": "7"},
        "servers": [{"url": "https://api.crates.example"}],
        "paths": {"/crates": {"post": {"responses": {"200": answer}, **operation}}},
        "components": components or {},
    }


def field(schema: Any) -> Any:
    return spec({"type": "object", "properties": {"it": schema}})


ALIASES = {
    "requestBodies": {
        "Crate": {"$ref": "#/components/requestBodies/Box", "description": "Vendor's prose."},
        "Box": {"content": {"application/json": {"schema": BOX}}},
    },
    "parameters": {
        "Size": {"$ref": "#/components/parameters/Width"},
        "Width": {"name": "width", "in": "query", "schema": {"type": "string", "enum": ["s", "m"]}},
    },
    "responses": {
        "Lost": {"$ref": "#/components/responses/Gone"},
        "Gone": {"description": "Vendor's prose.", "content": {"application/json": {"schema": BOX}}},
    },
}


@pytest.mark.parametrize(
    "document",
    [
        field({"type": "array", "prefixItems": [TEXT, BOX, LID], "items": BOX}),
        field({"prefixItems": [TEXT, TEXT]}),
        field({"type": "object", "patternProperties": {"^a": LID, "^b": BOX}}),
        field({"type": "object", "properties": {"a": TEXT}, "dependentSchemas": {"a": {"properties": {"a": LID}}}}),
        *(field({key: BOX}) for key in ("not", "if", "contains", "propertyNames", "unevaluatedProperties")),
        field({"items": BOX}),
        field({"additionalProperties": BOX}),
        field({"allOf": [{**BOX, "discriminator": {"propertyName": "side"}}, LID]}),
        field({"const": 10**30, "description": "Vendor's prose."}),
        spec(
            BOX,
            ALIASES,
            requestBody={"$ref": "#/components/requestBodies/Crate"},
            parameters=[{"$ref": "#/components/parameters/Size"}],
        ),
        spec(BOX, ALIASES, responses={"200": {"$ref": "#/components/responses/Lost"}}),
        spec(
            BOX,
            responses={
                "200": {
                    "description": "Vendor's prose.",
                    "headers": {
                        "X-Box": {"content": {"application/json": {"schema": BOX}}},
                        "X-Lid": {"schema": LID, "description": "Vendor's prose."},
                    },
                }
            },
        ),
    ],
    ids=lambda document: json.dumps(document["paths"])[-60:],
)
def test_a_document_that_is_read_again_changes_nothing(document: Any) -> None:
    published = Publication(name="crates.json", text=json.dumps(document), digest="sha256:0")
    upstream = import_publications([published]).document
    first = curate(upstream, None, whole=True, title="Crates").document

    assert curate(upstream, first, whole=True, title="Crates").document == first
    assert "prose" not in json.dumps(first, default=str)
    check_curated(first, "crates.json", (), ("api.crates.example",))
