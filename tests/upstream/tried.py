"""The clients that `nox -s upstream` made of whole published specs, as its list tells: whose, where, and what they ask for."""

from __future__ import annotations

import json
import os
import secrets
from decimal import Decimal
from pathlib import Path
from typing import Any

import sampler
from pipeline.model.normal_form import normalise
from pipeline.openapi.document import load
from pipeline.openapi.walk import all_schemas
from sampler import Operation, Subject
from sampler.specs import Schema, listed, members
from sampler.text import Digits

LIST = os.environ.get("PENNYWEIGHT_TRIED")
"""The file with the list: `nox -s upstream` sets it, and puts the clients on the path."""
_BEYOND = {"allOf", "contains", "dependentSchemas", "if", "not", "patternProperties", "prefixItems"}


def _read(path: str) -> Schema:
    """Return a curated spec as the sampler reads it: as it is, unless something in it must be merged or told apart first."""
    document: Schema = load(Path(path).read_text("utf-8"), path)
    beyond = any(_is_beyond(document, schema) for _, schema in all_schemas(document))
    exact: Schema = _exact(normalise(document) if beyond else document)
    return exact


def _is_beyond(document: Schema, schema: Schema) -> bool:
    choice = schema.keys() & {"anyOf", "oneOf"}
    if "discriminator" in schema:
        name = schema["discriminator"].get("propertyName")
        tags = [member.get("properties", {}).get(name, {}) for member in members(document, schema)]
        if not choice or not all(listed(tag) for told in tags for tag in members(document, told)):
            return True
    implied = "type" not in schema and {"items", "additionalProperties"} & schema.keys()
    return bool(implied or _BEYOND & schema.keys() or (choice and {"properties", "required"} & schema.keys()))


def _exact(node: Any) -> Any:
    if isinstance(node, Decimal):
        return Digits(str(node))
    if isinstance(node, dict):
        return {key: _exact(item) for key, item in node.items()}
    return [_exact(item) for item in node] if isinstance(node, list) else node


TRIED: list[dict[str, Any]] = json.loads(Path(LIST).read_text("utf-8")) if LIST else []
SPECS: dict[str, Schema] = {each["vendor"]: _read(each["document"]) for each in TRIED}
SUBJECTS = {
    each["vendor"]: Subject(each["module"], each["client"], {name: secrets.token_hex() for name in each["credentials"]})
    for each in TRIED
}
ANSWERS: list[Operation] = [each for vendor, spec in SPECS.items() for each in sampler.operations_of(vendor, spec)]
OTHERS: list[tuple[Operation, str]] = [
    each for vendor, spec in SPECS.items() for each in sampler.without_json(vendor, spec)
]
