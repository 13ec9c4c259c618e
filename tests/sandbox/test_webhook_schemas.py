"""Every webhook that the sandbox makes is one that the vendor's schema allows, in its one kind."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types
from ruamel.yaml import YAML

if TYPE_CHECKING:
    from pennyweight_sandbox import Sandbox

SPECS = Path(__file__).parents[2] / "specs"


def schema(vendor: str) -> dict[str, Any]:
    """Return the schema of the vendor's events: one of its webhooks."""
    document = YAML(typ="safe").load(SPECS / vendor / "openapi.yaml")
    bodies = [item["post"]["requestBody"]["content"]["application/json"] for item in document["webhooks"].values()]
    return {"oneOf": [body["schema"] for body in bodies], "components": document["components"]}


def kinds(vendor: str) -> list[str]:
    """The values of the discriminator: of SnapTrade one for each message, of Mesh those of its one message."""
    field = {"snaptrade": "eventType", "mesh": "TransferStatus"}[vendor]
    document = schema(vendor)
    schemas = document["components"]["schemas"]
    messages = [schemas[each["$ref"].rpartition("/")[2]] for each in document["oneOf"]]
    fields = [message["properties"][field] for message in messages]
    found = [schemas[each["$ref"].rpartition("/")[2]] if "$ref" in each else each for each in fields]
    return [value for each in found for value in ([each["const"]] if "const" in each else each["enum"])]


Sender = Literal["snaptrade", "mesh"]
SENDERS: tuple[Sender, ...] = ("snaptrade", "mesh")
CASES = [(vendor, kind) for vendor in SENDERS for kind in kinds(vendor)]


def test_all_sixteen_messages_of_snaptrade_are_tried() -> None:
    assert len([kind for vendor, kind in CASES if vendor == "snaptrade"]) == 16
    assert {"Succeeded", "Failed"} <= {kind for vendor, kind in CASES if vendor == "mesh"}


@pytest.mark.parametrize(("vendor", "kind"), CASES)
def test_a_webhook_fits_its_schema_and_no_other(sandbox: Sandbox, vendor: Sender, kind: str) -> None:
    body = json.loads(sandbox.webhook(vendor, kind).body)

    assert [str(error) for error in Draft202012Validator(schema(vendor)).iter_errors(body)] == []


@pytest.mark.parametrize(("vendor", "field"), [("snaptrade", "eventTimestamp"), ("mesh", "EventId")])
def test_one_that_lacks_a_field_does_not(sandbox: Sandbox, vendor: Sender, field: str) -> None:
    kind = next(kind for name, kind in CASES if name == vendor)
    body = json.loads(sandbox.webhook(vendor, kind).body)
    del body[field]

    assert not Draft202012Validator(schema(vendor)).is_valid(body)
