"""What only looks like a secret stays, and what programs match is never touched."""

from typing import Any

import pytest
from pipeline.importers.redaction import redact_secrets

from . import secrets_made as made
from .openapi import document, of_schema

NAME = "harbour.yaml"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("accountId", made.an_id()),
        ("apiKeyId", made.an_id()),
        ("address", "0x" + made.hexadecimal(40)),
        ("owner", "0x" + made.hexadecimal(40)),
        ("token", "0x" + made.hexadecimal(40)),
        ("hash", "0x" + made.hexadecimal(64)),
        ("data", "0x" + made.hexadecimal(500)),
        ("errorHash", made.hexadecimal(40)),
        ("transaction_id", made.hexadecimal(64)),
        ("solanaAddress", made.alphanumeric(44)),
        ("balance", "9" * 70),
        ("authToken", "Secret authentication token"),
        ("apiKey", "<your-api-key-goes-here>"),
        ("nextPageToken", "page-two-of-harbour-1"),
        ("createdAt", "2026-01-01T10:00:00.000000+00:00"),
        ("logoUrl", "https://cdn.harbour.example/public/logos/networks/1/Cardano.svg"),
        ("userSecret", 12345678901234567890),
    ],
)
def test_what_only_looks_like_a_secret_stays_in_its_field(field: str, value: Any) -> None:
    whole = of_schema({"properties": {field: {"example": value}}})

    assert redact_secrets(whole, NAME) == (whole, ())


@pytest.mark.parametrize(
    "text",
    [
        f"The account {made.an_id()} at 0x{made.hexadecimal(40)}.",
        "Set `x-api-key: YOUR_API_KEY_GOES_HERE` or Authorization: Bearer <token-of-this-session>.",
        f"It must begin with `-----{'BEGIN'} RSA PRIVATE KEY-----` and end accordingly, as every such file does.",
        "See https://harbour.example/docs/a-very-long-heading-about-boats-and-harbours-and-all-the-rest-of-it",
        "GetAllOpenPositionsOfTheAccountOfThisCustomerResponse is what comes back, all " + "7" * 64 + " of it",
    ],
)
def test_prose_without_secrets_stays(text: str) -> None:
    whole = of_schema({"description": text})

    assert redact_secrets(whole, NAME) == (whole, ())


def test_what_programs_match_is_never_touched() -> None:
    secret = made.hexadecimal(64)
    said = {
        "enum": [secret],
        "const": secret,
        "pattern": f"^{secret}$",
        "format": secret,
        "required": [secret],
        "properties": {secret: {"type": "string"}, "enum": {"enum": [secret]}},
        "discriminator": {"propertyName": secret, "mapping": {secret: secret}},
    }
    operation = {"operationId": secret, "tags": [secret], "parameters": [{"name": secret, "in": "query"}]}
    whole = document(
        {f"/{secret}": {"get": operation}}, components={"schemas": {secret: said}}, tags=[{"name": secret}]
    )

    assert redact_secrets(whole, NAME) == (whole, ())
