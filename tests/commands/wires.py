"""What the made-up vendor publishes about messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.openapi.document import dump

if TYPE_CHECKING:
    from pipeline.openapi.document import Document


def messages() -> str:
    """Return a page that describes messages."""
    return f"# The wire\n\n## AsyncAPI\n\n````yaml asyncapi.yaml all\n{dump(wire())}````\n"


def wire() -> Document:
    """Return an AsyncAPI document of two messages."""
    kinds = {
        "arrived": {"ship": {"type": "string"}},
        "left": {"ship": {"type": "string"}, "toward": {"type": "string"}},
    }
    told = {
        name: {
            "payload": {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"type": "string", "const": name}, **fields},
            }
        }
        for name, fields in kinds.items()
    }
    return {
        "asyncapi": "3.0.0",
        "info": {"title": "Wire", "version": "1"},
        "channels": {"all": {"messages": told}},
        "operations": {
            "on": {
                "action": "send",
                "channel": {"$ref": "#/channels/all"},
                "messages": [{"$ref": f"#/channels/all/messages/{name}"} for name in told],
            }
        },
    }
