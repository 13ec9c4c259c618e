"""
`docs/*.schema.json` for editors, from the pipeline's own tables. Run this file to write them anew.

With them an editor completes `specs/vendors.toml`, `corrections.yaml` and the annotations of specs, and marks what no run would accept.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts"))  # for those who run this file

from pipeline import vendors  # noqa: E402 - only now can it be found
from pipeline.checks.annotations import _FORMS  # noqa: E402 - only now can it be found
from pipeline.openapi import overlay  # noqa: E402 - only now can it be found
from pipeline.openapi.canonical.noise import OURS  # noqa: E402 - only now can it be found

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT = {"type": "string", "minLength": 1}


def annotation_schema() -> dict[str, Any]:
    """Return the schema of a spec in which annotations, wherever they stand, have their forms."""
    known = {
        f"{OURS}{name}": {**form.schema, "description": f"On {', '.join(form.on)}: {form.expected}."}
        for name, form in _FORMS.items()
    }
    names = "|".join(sorted(name.removeprefix(OURS) for name in known))
    inside = {"$ref": "#/$defs/node"}
    node = {
        "properties": known,
        "patternProperties": {f"^{OURS}(?!({names})$)": False},
        "additionalProperties": inside,
        "items": inside,
    }
    return {
        "$schema": _DIALECT,
        "title": "Annotations of a curated spec",
        "$ref": "#/$defs/node",
        "$defs": {"node": node},
    }


def correction_schema() -> dict[str, Any]:
    """Return the schema of `corrections.yaml`."""
    action = {
        "target": {**_TEXT, "description": "A JSONPath of RFC 9535."},
        "description": {**_TEXT, "description": "Why, with a source that a stranger can open."},
        "update": {"description": "What is merged into the target."},
        "copy": {**_TEXT, "description": "A JSONPath; what it selects is merged into the target."},
        "remove": {"type": "boolean"},
        "x-was": {"description": "What must be found there; of an object the part that matters."},
        "x-when": {"const": "before-reading", "description": "Corrects what the vendor publishes, as it stands there."},
    }
    info = dict.fromkeys(sorted(overlay._INFO_KEYS), _TEXT)
    top = {
        "overlay": {"type": "string", "pattern": f"^{overlay._VERSION.pattern}$"},
        "info": {"type": "object", "required": ["title", "version"], "properties": info, "additionalProperties": False},
        "extends": _TEXT,
        "actions": {"type": "array", "items": _object(action, "target", "description")},
    }
    assert top.keys() == overlay._ROOT_KEYS
    assert action.keys() - {"x-was", "x-when"} == overlay._ACTION_KEYS
    return {"$schema": _DIALECT, "title": "Corrections of a spec", **_object(top, "overlay", "info", "actions")}


def vendor_schema() -> dict[str, Any]:
    """Return the schema of `specs/vendors.toml`."""
    source = {"url": _TEXT, "format": _TEXT, "operations": {"type": "array", "items": {"type": "string"}}}
    hosts = {"type": "array", "items": {"type": "string", "pattern": f"^{vendors._HOST.pattern}$"}}
    operations = {
        "type": "array",
        "minItems": 1,
        "items": {"type": "string", "pattern": f"^{vendors._OPERATION.pattern}$"},
    }
    shared = {
        "name": _TEXT,
        "summary": _TEXT,
        "homepage": _shape("homepage"),
        "hosts": {**hosts, "description": "Exact names of the hosts that may get users' keys; people list them."},
        "scope": {"anyOf": [{"const": "all"}, operations]},
        "sources": {"type": "array", "items": {"type": "object", "properties": source, "required": ["url"]}},
        "terms": _TEXT,
    }
    assert shared.keys() == vendors._OF_DOCUMENT
    own = {name: _shape(name) for name in vendors._SHAPES} | shared
    own |= {"dependencies": {"type": "array", "items": _TEXT}, "deprecated": _TEXT}
    own["extras"] = {"type": "object", "additionalProperties": {"type": "array", "items": _TEXT}}
    named = f"^{vendors._NAME.pattern}$"
    further = {"patternProperties": {named: _object(shared, "name", "summary", "homepage", "hosts")}}
    own["documents"] = {"type": "object", **further, "additionalProperties": False}
    entry = _object(own, "name", "summary", "hosts", *vendors._SHAPES)
    entries = {"type": "object", "patternProperties": {named: entry}, "additionalProperties": False}
    return {
        "$schema": _DIALECT,
        "title": "The list of vendors",
        **_object({"core": _TEXT, "vendors": entries}, "core", "vendors"),
    }


def _shape(name: str) -> dict[str, Any]:
    pattern, expected = vendors._SHAPES[name]
    return {"type": "string", "pattern": f"^{pattern.pattern}$", "description": f"{expected[0].upper()}{expected[1:]}."}


def _object(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {
        "type": "object",
        "required": list(dict.fromkeys(required)),
        "properties": properties,
        "additionalProperties": False,
    }


SCHEMAS = {
    "docs/annotations.schema.json": annotation_schema,
    "docs/corrections.schema.json": correction_schema,
    "docs/vendors.schema.json": vendor_schema,
}


def text(name: str) -> str:
    """Return the text that belongs in a file."""
    return json.dumps(SCHEMAS[name](), indent=1) + "\n"


if __name__ == "__main__":
    for name in SCHEMAS:
        (ROOT / name).write_text(text(name), "utf-8")
