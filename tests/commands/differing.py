"""Versions of the harbour's curated spec, and by which rules two differ."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .curated_harbour import curated
from .publications import schema_of

if TYPE_CHECKING:
    import pytest
    from pipeline.openapi.document import Document

    from .harbour import Harbour


def rules(harbour: Harbour, capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """Return the rules by which two versions differ."""
    capsys.readouterr()
    assert harbour.run("diff", "acme", *arguments, "--json") == 0
    return [change["rule"] for change in json.loads(capsys.readouterr().out)["changes"]]


def more() -> Document:
    """Return the curated spec with a new field."""
    document = curated()
    schema_of(document, "Berth")["properties"]["depth"] = {"type": "integer", "description": "Metres."}
    return document


def less() -> Document:
    """Return the curated spec without a field."""
    document = curated()
    del schema_of(document, "Berth")["properties"]["keeper"]
    return document
