"""Pages of every format about the same harbour."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pipeline.openapi.document import Document, dump

from .publications import cut, page, whole, with_more
from .wires import messages, wire

if TYPE_CHECKING:
    from collections.abc import Callable

OLD: Document = {
    "paths": {
        "path": "/berths",
        "method": "get",
        "servers": [{"url": "https://api.harbour.example/v1"}],
        "request": {
            "security": [
                {"title": "Key", "parameters": {"query": {}, "header": {"X-Key": {"type": "apiKey"}}, "cookie": {}}}
            ],
            "parameters": {
                "path": {},
                "query": {"limit": {"schema": [{"type": "integer", "required": False, "maximum": 100}]}},
                "header": {},
                "cookie": {},
            },
            "body": {},
        },
        "response": {
            "200": {
                "application/json": {
                    "schemaArray": [
                        {
                            "type": "object",
                            "properties": {
                                "berths": {
                                    "allOf": [{"type": "array", "items": {"$ref": "#/components/schemas/Berth"}}]
                                }
                            },
                            "refIdentifier": "#/components/schemas/BerthList",
                            "requiredProperties": ["berths"],
                        }
                    ],
                    "examples": {},
                    "description": "The berths that there are.",
                }
            }
        },
        "deprecated": False,
        "type": "path",
    },
    "components": {"schemas": whole()["components"]["schemas"]},
}


def fern() -> Document:
    """Return a spec as pages without references show it: all written out, without servers and security."""
    document = cut(with_more(), "get", "/berths")
    schemas = document.pop("components")["schemas"]

    def written_out(node: Any) -> Any:
        if isinstance(node, dict):
            if "$ref" in node:
                return written_out(schemas[node["$ref"].rpartition("/")[2]])
            return {key: written_out(value) for key, value in node.items()}
        return [written_out(item) for item in node] if isinstance(node, list) else node

    return {key: written_out(value) for key, value in document.items() if key not in {"servers", "security"}}


TREES: dict[str, tuple[Document, Callable[[str], str]]] = {
    "whole": (with_more(), lambda text: text),
    "slice": (
        cut(with_more(), "get", "/berths"),
        lambda text: f"# L\n\n## OpenAPI\n\n````yaml get /berths\n{text}````\n",
    ),
    "old": (OLD, lambda text: f"# L\n\n## OpenAPI\n\n````yaml openapi.yaml get /berths\n{text}````\n"),
    "fern": (fern(), lambda text: f"# L\n\n## OpenAPI Specification\n\n```yaml\n{text}```\n"),
    "messages": (wire(), lambda text: f"# L\n\n## AsyncAPI\n\n````yaml asyncapi.yaml all\n{text}````\n"),
}
TEXTS = [around(dump(tree)) for tree, around in TREES.values()] + [
    page(whole(), "post", "/stays"),
    json.dumps(with_more()),
    messages(),
]
